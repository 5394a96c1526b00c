package org.plenary.desktop.ballot;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.core.term.Choice;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Walk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

class BallotScreenTest {
    private static final String SHOTS = "ballot";
    private final Voting voting = new Voting();

    private TestChamber chamber(int seat) {
        return TestChamber.of(voting.assembly, Holder.seat(seat));
    }

    private static Walk walk(TestChamber chamber) {
        return Walk.through(chamber, BallotScreen::new).to(Place.of(ScreenId.BALLOT));
    }

    private Place ballot() {
        return Place.at(ScreenId.BALLOT, voting.ballot.hex());
    }

    @Test
    void aMemberVotesLooksOverItAndGetsAReceiptByKeyboardAlone() {
        var chamber = chamber(1);
        try (var walk = walk(chamber)) {
            walk.picture(SHOTS, "list");
            assertThat(walk.faults()).isEmpty();
            walk.to(ballot()).picture(SHOTS, "open");
            assertThat(walk.faults()).isEmpty();
            walk.press("vote").press("Continue");
            assertThat(walk.text()).contains("Choose one of the four.");
            walk.tabTo("Yes").keys(SPACE);
            walk.picture(SHOTS, "vote");
            walk.press("Continue");
            walk.picture(SHOTS, "vote-review");
            assertThat(walk.faults()).isEmpty();
            walk.press("Seal and send my vote");
            assertThat(walk.text())
                    .contains("My vote’s receipt")
                    .contains("On this laptop only")
                    .doesNotContain("You chose: Yes");
            walk.press("Show what I chose, folded away");
            assertThat(walk.text()).contains("You chose: Yes");
            walk.press("How to check it, folded away");
            walk.picture(SHOTS, "receipt");
            assertThat(chamber.ownChoice(voting.ballot)).contains(Choice.YES);
            chamber.send(State.RECORDED);
            assertThat(walk.text()).contains("Recorded").contains("as entry");
        }
    }

    @Test
    void aVoteCanBeTakenBackWhileItHasNotLeftAndChangedUntilTheBallotCloses() {
        var chamber = chamber(1);
        try (var walk =
                walk(chamber).to(Place.at(ScreenId.BALLOT, "vote/" + voting.ballot.hex()))) {
            walk.tabTo("Yes").keys(SPACE).press("Continue").press("Seal and send my vote");
            walk.keys(CONTROL, Z);
            assertThat(walk.text()).doesNotContain("My vote’s receipt");
            walk.press("vote").tabTo("Yes").keys(DOWN).press("Continue");
            walk.press("Seal and send my vote");
            chamber.send(State.RECORDED);
            walk.press("vote").tabTo("Yes").keys(SPACE).press("Continue");
            walk.press("Seal and send my vote");
            assertThat(walk.text()).contains("You have voted 2 times; the last vote counts.");
        }
    }

    @Test
    void whoOwesSomethingIsLedToIt() {
        try (var walk = walk(chamber(12)).to(ballot())) {
            walk.picture(SHOTS, "duties");
            assertThat(walk.text()).contains("Answer the principles");
            assertThat(walk.faults()).isEmpty();
        }
    }

    @Test
    void aResultStandsWithEveryNumberAndTheMinorityWritesItsReport() {
        voting.votes().assembly.hoursPass(25);
        var chamber = chamber(6);
        try (var walk = walk(chamber).to(ballot())) {
            walk.picture(SHOTS, "result");
            assertThat(walk.faults()).isEmpty();
            assertThat(walk.text()).contains("Carried.");
            walk.press("report").tabTo("title").type("Who pays?").press("Continue");
            walk.tabTo("text").type("Nobody said who pays.").press("Continue");
            walk.press("Sign and send");
            assertThat(walk.text())
                    .contains("You have reported.")
                    .contains("Report by Seat 6: Who pays?");
        }
    }

    @Test
    void whereThereIsNoBallotThePageSaysWhenThereWillBe() {
        var none =
                TestChamber.of(
                        org.plenary.desktop.chamber.TestAssembly.convened(3), Holder.seat(1));
        try (var walk = walk(none)) {
            assertThat(walk.text()).contains("There is no ballot yet.");
        }
    }
}
