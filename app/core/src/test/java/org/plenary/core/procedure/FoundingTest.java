package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.CONVENOR;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.SEQUENCER;
import static org.plenary.core.procedure.TestAssembly.founding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Refusal;

final class FoundingTest {
    /// 32 zero bytes: a point of order 4, which verifiers treat differently.
    private static final PublicKey SMALL_ORDER = PublicKey.of(new byte[32]);

    private final TestAssembly assembly = TestAssembly.unfounded();

    @Test
    void entryZeroFoundsAnAssembly() {
        assembly.write(CONVENOR, founding(7, 1));

        assertThat(assembly.trail().refusal()).isEmpty();
        assertThat(assembly.now().founding().orElseThrow().facts().seats()).isEqualTo(7);
        assertThat(assembly.now().founding().orElseThrow().origin()).isEqualTo(TestTrail.ORIGIN);
        assertThat(assembly.now().roll().device(Keys.laptop(CONVENOR, 1).device())).isPresent();
        assertThat(assembly.now().roll().device(Keys.laptop(SEQUENCER, 1).device())).isPresent();
    }

    @Test
    void nothingCountsBeforeTheFounding() {
        assembly.write(SEQUENCER, new ClockTicked(TestAssembly.MORNING));

        assertThat(assembly.trail().refusal()).contains(Refusal.NOT_FOUNDED);
    }

    @Test
    void anAssemblyIsFoundedOnlyByItsFirstEntryAndOnlyOnce() {
        assembly.write(CONVENOR, founding(7, 1));
        assembly.write(CONVENOR, founding(99, 1));

        assertThat(assembly.trail().refusal()).contains(Refusal.ALREADY_FOUNDED);
        assertThat(assembly.now().founding().orElseThrow().facts().seats()).isEqualTo(7);
    }

    @Test
    void aTrailThatBeganWithSomethingElseIsNeverFounded() {
        assembly.write(SEQUENCER, new ClockTicked(TestAssembly.MORNING));
        assembly.write(CONVENOR, founding(7, 1));

        assertThat(assembly.trail().refusal()).contains(Refusal.ALREADY_FOUNDED);
        assertThat(assembly.now().founding()).isEmpty();
    }

    @Test
    void nobodyFoundsAnAssemblyInSomebodyElsesName() {
        assembly.write(FACILITATOR, founding(7, 1));

        assertThat(assembly.trail().refusal()).contains(Refusal.BAD_KEY);
    }

    @Test
    void aFoundingIsItsConvenorsVeryFirstEntry() {
        assembly.trail()
                .draft(CONVENOR, founding(7, 1))
                .after(0, new EntryId(Hash.sha256()))
                .send();

        assertThat(assembly.trail().refusal()).contains(Refusal.BAD_KEY);
    }

    @Test
    void oneKeyServesOnePurposeInAFounding() {
        PublicKey convenor = Keys.laptop(CONVENOR, 1);
        PublicKey sequencer = Keys.laptop(SEQUENCER, 1);
        PublicKey letter = Keys.letter(REGISTRAR, 1);

        assertThat(refusalOf(convenor, convenor, letter, Keys.letter(FACILITATOR, 1)))
                .as("convenor and sequencer")
                .isEqualTo(Refusal.KEY_IN_USE);
        assertThat(refusalOf(convenor, sequencer, letter, letter))
                .as("two letters")
                .isEqualTo(Refusal.KEY_IN_USE);
        assertThat(refusalOf(convenor, sequencer, letter, sequencer))
                .as("sequencer and a letter")
                .isEqualTo(Refusal.KEY_IN_USE);
    }

    @Test
    void everyKeyOfAFoundingIsAnOrdinaryKey() {
        PublicKey convenor = Keys.laptop(CONVENOR, 1);
        PublicKey letter = Keys.letter(REGISTRAR, 1);

        assertThat(refusalOf(convenor, SMALL_ORDER, letter, Keys.letter(AUTHORITY, 1)))
                .isEqualTo(Refusal.BAD_KEY);
        assertThat(refusalOf(convenor, Keys.laptop(SEQUENCER, 1), letter, SMALL_ORDER))
                .isEqualTo(Refusal.BAD_KEY);
    }

    @Test
    void anOfficeGetsOneLetterInAFounding() {
        AssemblyFounded twice =
                with(
                        Keys.laptop(CONVENOR, 1),
                        Keys.laptop(SEQUENCER, 1),
                        List.of(
                                new OfficeLetter(REGISTRAR, Keys.letter(REGISTRAR, 1)),
                                new OfficeLetter(REGISTRAR, Keys.letter(REGISTRAR, 2))));
        assembly.write(CONVENOR, twice);

        assertThat(assembly.trail().refusal()).contains(Refusal.KEY_IN_USE);
    }

    private static Refusal refusalOf(
            PublicKey convenor, PublicKey sequencer, PublicKey registrar, PublicKey other) {
        Holder facilitator = FACILITATOR;
        TestAssembly assembly = TestAssembly.unfounded();
        assembly.write(
                CONVENOR,
                with(
                        convenor,
                        sequencer,
                        List.of(
                                new OfficeLetter(REGISTRAR, registrar),
                                new OfficeLetter(facilitator, other))));
        return assembly.trail().refusal().orElseThrow();
    }

    private static AssemblyFounded with(
            PublicKey convenor, PublicKey sequencer, List<OfficeLetter> offices) {
        AssemblyFounded usual = founding(7, 1);
        return new AssemblyFounded(
                usual.rehearsal(),
                usual.seats(),
                usual.questions(),
                convenor,
                sequencer,
                usual.log(),
                usual.postQuantum(),
                offices);
    }
}
