package org.plenary.desktop.principles;

import java.util.stream.IntStream;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;

/// Twelve people who check: six of them have answered every principle, and three say that the
/// second is broken.
final class Checking {
    static final int SEATS = 12;

    final TestAssembly assembly = TestAssembly.convened(SEATS).upTo(Stage.DRAFTING);
    final EntryId text;

    Checking() {
        text = assembly.proposes(1, "One public text of values");
        assembly.upTo(Stage.CHECKING);
        IntStream.rangeClosed(2, 7).forEach(seat -> answers(seat, seat <= 4));
    }

    void answers(int seat, boolean breaksTheSecond) {
        for (int principle = 1; principle <= 3; principle++) {
            CheckAnswer answer =
                    principle == 2 && breaksTheSecond ? CheckAnswer.BREAKS : CheckAnswer.KEEPS;
            assembly.record()
                    .write(
                            Holder.seat(seat),
                            new PrincipleAnswered(text, 1, principle, answer),
                            Words.of("reason", "So it seems to seat " + seat + "."));
        }
    }
}
