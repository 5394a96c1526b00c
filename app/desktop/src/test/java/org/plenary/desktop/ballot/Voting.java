package org.plenary.desktop.ballot;

import java.util.stream.IntStream;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.TestAssembly;

/// Twelve people who vote. Seat 11 has not said what they read, seat 12 has not checked.
final class Voting {
    static final int SEATS = 12;

    final TestAssembly assembly = TestAssembly.convened(SEATS).upTo(Stage.LEARNING);
    final EntryId item;
    final EntryId text;
    final EntryId ballot;

    Voting() {
        item = assembly.item(assembly.packet("Who writes the rules"), "Who writes them today");
        assembly.upTo(Stage.DRAFTING);
        text = assembly.proposes(1, "One public text of values");
        assembly.supports(2, text);
        assembly.upTo(Stage.CHECKING);
        assembly.hoursPass(13);
        IntStream.rangeClosed(1, 11)
                .forEach(seat -> assembly.checks(seat, text, CheckAnswer.KEEPS));
        IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)
                .forEach(seat -> assembly.reads(seat, Extent.PARTLY, item));
        assembly.upTo(Stage.BALLOTING);
        ballot = assembly.ballot(text);
    }

    static Holder seat(int number) {
        return Holder.seat(number);
    }

    /// Five say yes, three no, one abstains.
    Voting votes() {
        IntStream.rangeClosed(1, 5).forEach(s -> assembly.record().vote(s, ballot, Choice.YES));
        IntStream.rangeClosed(6, 8).forEach(s -> assembly.record().vote(s, ballot, Choice.NO));
        assembly.record().vote(9, ballot, Choice.ABSTAIN);
        return this;
    }
}
