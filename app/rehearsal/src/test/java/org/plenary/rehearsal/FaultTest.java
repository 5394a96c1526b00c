package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Refused;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.rehearsal.play.Fault;

class FaultTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();

    @Test
    void aCopiedLaptopsEntriesAreAForkAndTheOthersGoOn() throws Unauthentic {
        Rehearsed forked = Tiny.rehearsal(1).withFault(Fault.FORKED_CHAIN).whole();

        assertThat(forked.planted(Fault.FORKED_CHAIN)).hasSize(2);
        assertThat(forked.planted(Fault.FORKED_CHAIN))
                .allMatch(entry -> why(forked, entry) == Refusal.CHAIN_FORKED);
        assertThat(forked.undone()).isEmpty();
        replay(forked);
    }

    @Test
    void aRestoredLaptopLosesOneEntryAndSendsTheSameDraftAgain() throws Unauthentic {
        Rehearsed restored = Tiny.rehearsal(1).withFault(Fault.RESTORED_LAPTOP).whole();

        EntryId lost = restored.planted(Fault.RESTORED_LAPTOP).getFirst();
        assertThat(why(restored, lost)).isEqualTo(Refusal.CHAIN_FORKED);
        List<SignedEntry> sameDraft =
                restored.entries().stream()
                        .filter(e ->
                                e.envelope()
                                        .draft()
                                        .equals(entry(restored, lost).envelope().draft()))
                        .toList();
        assertThat(sameDraft).hasSize(2);
        assertThat(restored.assembly().refused())
                .extracting(Refused::id)
                .doesNotContain(sameDraft.get(1).id());
        replay(restored);
    }

    @Test
    void anotherLateVoteDoesNotCount() throws Unauthentic {
        Rehearsed late = Tiny.rehearsal(1).withFault(Fault.LATE_VOTE).whole();

        assertThat(late.planted(Fault.LATE_VOTE))
                .singleElement()
                .matches(vote -> why(late, vote) == Refusal.ARRIVED_AFTER_CLOSING);
        assertThat(late.assembly().refused())
                .filteredOn(r -> r.why() == Refusal.ARRIVED_AFTER_CLOSING)
                .hasSize(2);
        replay(late);
    }

    @Test
    void whoChecksSignaturesStopsAtTheForgedOne() {
        Rehearsed forged = Tiny.rehearsal(1).withFault(Fault.FORGED_SIGNATURE).whole();
        EntryId entry = forged.planted(Fault.FORGED_SIGNATURE).getFirst();
        Replay replay = Replay.start();

        assertThatThrownBy(() -> replay(replay, forged.entries()))
                .isInstanceOf(Unauthentic.class)
                .hasMessageContaining("signature does not hold");
        assertThat(forged.entries().get((int) replay.size()).id()).isEqualTo(entry);
    }

    @Test
    void withoutAFaultNothingIsPlanted() {
        Rehearsed sound = Tiny.rehearsal(1).whole();

        assertThat(List.of(Fault.values())).allMatch(fault -> sound.planted(fault).isEmpty());
    }

    private static void replay(Rehearsed rehearsed) throws Unauthentic {
        replay(Replay.start(), rehearsed.entries());
    }

    private static void replay(Replay replay, List<SignedEntry> entries) throws Unauthentic {
        for (SignedEntry entry : entries) {
            replay.next(entry, ENGINE);
        }
    }

    private static SignedEntry entry(Rehearsed rehearsed, EntryId id) {
        return rehearsed.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Refusal why(Rehearsed rehearsed, EntryId id) {
        return rehearsed.assembly().refused().stream()
                .filter(r -> r.id().equals(id))
                .map(Refused::why)
                .findFirst()
                .orElseThrow();
    }
}
