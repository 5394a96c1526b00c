package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.procedure.Fold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;

class RehearsalTest {
    private static final Rehearsed WHOLE = Tiny.rehearsal(1).whole();

    @Test
    void everythingThatTheScriptAsksForCanBeDone() {
        assertThat(WHOLE.undone()).isEmpty();
    }

    @Test
    void whatDoesNotCountWasMeantAsAnExample() {
        assertThat(WHOLE.assembly().refused())
                .extracting(refused -> refused.why())
                .containsExactly(Refusal.ALREADY_CHECKED_IN, Refusal.ARRIVED_AFTER_CLOSING);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(Tiny.rehearsal(1).whole().frames()).isEqualTo(WHOLE.frames());
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        assertThat(Tiny.rehearsal(2).whole().entries().getFirst())
                .isNotEqualTo(WHOLE.entries().getFirst());
    }

    @Test
    void whatHappenedByAnEarlierMomentIsAPrefix() {
        for (String moment :
                List.of(
                        "2026-03-07T11:00:00Z",
                        "2026-03-14T12:30:00Z",
                        "2026-03-22T10:59:59Z",
                        "2026-03-22T11:00:00Z")) {
            List<SignedEntry> early = Tiny.rehearsal(1).until(Instant.parse(moment)).entries();
            assertThat(WHOLE.entries()).startsWith(early.toArray(new SignedEntry[0]));
            assertThat(early.size()).isBetween(1, WHOLE.entries().size() - 1);
        }
    }

    @Test
    void everySignatureAndEveryCheckpointThatSomebodySawHolds() throws Unauthentic {
        Replay replay = Replay.start();
        SignatureEngine engine = SignatureEngine.best();
        for (SignedEntry entry : WHOLE.entries()) {
            replay.next(entry, engine);
        }
        assertThat(replay.assembly().refused()).isEqualTo(WHOLE.assembly().refused());
        assertThat(replay.size()).isEqualTo(WHOLE.entries().size());
    }

    @Test
    void everyEntryWithWordsHasThemUnlessTheyWereRemoved() {
        for (SignedEntry entry : WHOLE.entries()) {
            boolean erased = WHOLE.assembly().erasures().containsKey(entry.id());
            boolean words = entry.envelope().body().isPresent() && !erased;
            assertThat(WHOLE.body(entry).isPresent()).isEqualTo(words);
            WHOLE.body(entry)
                    .ifPresent(body -> assertThat(entry.envelope().body()).contains(body.ref()));
        }
        assertThat(WHOLE.assembly().erasures()).hasSize(1);
    }

    @Test
    void everyPrefixFoldsToTheSameWhole() {
        Assembly assembly = Assembly.EMPTY;
        for (SignedEntry entry : WHOLE.entries()) {
            assembly = Fold.step(assembly, entry.at(assembly.size())).after();
        }
        assertThat(assembly.ballots()).isEqualTo(WHOLE.assembly().ballots());
    }
}
