package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.procedure.Fold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.Frames;
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

    /// Whoever changes what people do changes this; nothing else may.
    @Test
    void theBytesAreTheSameOnEveryMachine() {
        assertThat(Hash.sha256(Frames.encode(WHOLE.frames())).hex())
                .isEqualTo("f3cc7ef215197545eb9267786b5e91acb131002c3b87cb15da779d3fb556c01f");
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
    void whoeverReadsFactsOnlyGetsEveryResult() {
        Assembly assembly = Assembly.EMPTY;
        for (SignedEntry entry : WHOLE.entries()) {
            assembly = Fold.step(assembly, entry.at(assembly.size())).after();
        }

        assertThat(assembly.ballots()).isEqualTo(WHOLE.assembly().ballots());
        assertThat(assembly.positions()).isEqualTo(WHOLE.assembly().positions());
        assertThat(assembly.responses()).isEqualTo(WHOLE.assembly().responses());
        assertThat(assembly.clock()).isEqualTo(WHOLE.assembly().clock());
    }

    @Test
    void everybodyWhoWroteHasTheKeyThatTheRollKnows() {
        Roll roll = WHOLE.assembly().roll();
        for (Holder holder : List.of(Holder.seat(1), new Holder(Role.AUTHORITY, 1))) {
            assertThat(roll.devicesOf(holder)).containsExactly(WHOLE.deviceKey(holder).device());
        }
    }

    @Test
    void whoLostALaptopHasANewLetterThatNobodyHasUsed() {
        Holder lost = Holder.seat(6);

        assertThat(WHOLE.assembly().roll().validLetter(lost))
                .contains(DeviceKey.publicKey(WHOLE.letter(lost).seed(WHOLE.origin().value())));
    }

    @Test
    void theSecondFacilitatorsLetterIsUnused() {
        Holder second = new Holder(Role.FACILITATOR, 2);

        assertThat(WHOLE.assembly().roll().validLetter(second))
                .contains(DeviceKey.publicKey(WHOLE.letter(second).seed(WHOLE.origin().value())));
    }

    @Test
    void everyFileThatAnItemNamesIsThere() {
        assertThat(WHOLE.assembly().evidence().attachments().keySet()).isNotEmpty();
        WHOLE.assembly()
                .evidence()
                .attachments()
                .forEach((hash, attachment) -> {
                    byte[] bytes = WHOLE.attachments().get(hash).bytes();
                    assertThat(Hash.sha256(bytes)).isEqualTo(hash);
                    assertThat(attachment.size()).isEqualTo(bytes.length);
                });
    }
}
