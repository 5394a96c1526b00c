package org.plenary.desktop.principles;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Walk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

class PrinciplesScreenTest {
    private static final String SHOTS = "principles";
    private final Checking checking = new Checking();

    private TestChamber chamber(int seat) {
        return TestChamber.of(checking.assembly, Holder.seat(seat));
    }

    private static Walk walk(TestChamber chamber) {
        return Walk.through(chamber, PrinciplesScreen::new).to(Place.of(ScreenId.PRINCIPLES));
    }

    @Test
    void aMemberAnswersEveryPrincipleOneAfterTheOtherByKeyboardAlone() {
        var chamber = chamber(9);
        try (var walk = walk(chamber)) {
            walk.picture(SHOTS, "overview");
            assertThat(walk.faults()).isEmpty();
            walk.to(Place.at(ScreenId.PRINCIPLES, checking.text.hex()));
            walk.picture(SHOTS, "one");
            assertThat(walk.faults()).isEmpty();
            walk.press("check");
            assertThat(walk.text())
                    .contains("Those affected take part, does it hold here?")
                    .contains("The recommendation’s text");
            walk.picture(SHOTS, "step-1");
            assertThat(walk.faults()).isEmpty();
            walk.press("Continue");
            assertThat(walk.text()).contains("Choose one of the three.");
            walk.tabTo("It keeps the principle").keys(SPACE).press("Continue");
            walk.tabTo("It keeps the principle").keys(DOWN).keys(DOWN);
            walk.tabTo("reason").type("Who cannot read is left out.").press("Continue");
            walk.tabTo("It keeps the principle").keys(DOWN).press("Continue");
            walk.picture(SHOTS, "review");
            assertThat(walk.text())
                    .contains("It breaks the principle. Who cannot read is left out.");
            walk.press("Sign and send");
            assertThat(walk.text())
                    .contains("You have answered all 3 principles")
                    .contains("Signed: 3 answers are on the way to the record.");
            var check = chamber.standing().get().expected().checks().of(checking.text, 1);
            assertThat(check.completeFor(9, 3)).isTrue();
            assertThat(check.to(2).get(9).answer()).isEqualTo(CheckAnswer.BREAKS);
            walk.keys(CONTROL, Z);
            assertThat(walk.text()).contains("You have answered none of the 3 principles yet");
            walk.press("check");
            assertThat(walk.text()).contains("It keeps the principle");
        }
    }

    @Test
    void halfACheckIsADraftAndGoesOnWhereItStopped() {
        var chamber = chamber(9);
        try (var walk = walk(chamber)) {
            walk.to(Place.at(ScreenId.PRINCIPLES, "check/" + checking.text.hex()));
            walk.tabTo("It keeps the principle").keys(SPACE).press("Continue");
            walk.keys(ESCAPE).keys(ESCAPE);
            walk.to(Place.at(ScreenId.PRINCIPLES, "check/" + checking.text.hex()));
            assertThat(walk.text())
                    .contains("Step 2 of 4")
                    .contains("The weakest are protected, does it hold here?");
        }
    }

    @Test
    void whereTheTextHasNoRoomBesideTheQuestionsItIsUnfoldedOnceForAllOfThem() {
        String text = "One public text of values, and everybody may see how.";
        try (var walk = walk(chamber(9))) {
            walk.to(Place.at(ScreenId.PRINCIPLES, "check/" + checking.text.hex()));
            assertThat(walk.text()).doesNotContain(text);
            walk.press("The recommendation’s text");
            assertThat(walk.text()).contains(text);
            walk.tabTo("It keeps the principle").keys(SPACE).press("Continue");
            assertThat(walk.text()).contains("Step 2 of 4").contains(text);
            walk.press("The recommendation’s text").tabTo("It keeps the principle").keys(SPACE);
            assertThat(walk.press("Continue").text()).contains("Step 3 of 4").doesNotContain(text);
        }
    }

    @Test
    void onlyAnswersThatChangedAreSignedAgain() {
        var chamber = chamber(3);
        long before = chamber.standing().get().expected().size();
        try (var walk = walk(chamber)) {
            walk.to(Place.at(ScreenId.PRINCIPLES, "check/" + checking.text.hex()));
            walk.press("Continue");
            walk.tabTo("It breaks the principle").keys(javafx.scene.input.KeyCode.UP);
            walk.press("Continue").press("Continue").press("Sign and send");
        }
        assertThat(chamber.standing().get().expected().size()).isEqualTo(before + 1);
    }

    @Test
    void aDrafterAnswersAConcernWithTheReasonsInSight() {
        var chamber = chamber(1);
        try (var walk = walk(chamber)) {
            walk.to(Place.at(ScreenId.PRINCIPLES, checking.text.hex())).press("concern-2");
            assertThat(walk.text()).contains("So it seems to seat 2.");
            walk.picture(SHOTS, "concern");
            assertThat(walk.faults()).isEmpty();
            walk.tabTo("text").type("We will protect them.").press("Continue");
            walk.press("Sign and send");
            assertThat(walk.text()).contains("Answered by Seat 1 for the drafters");
        }
    }

    @Test
    void beforeTheCheckThePageSaysWhenItBegins() {
        var early = TestChamber.of(TestAssembly.convened(3).upTo(Stage.LEARNING), Holder.seat(1));
        try (var walk = walk(early)) {
            assertThat(walk.text()).contains("Nothing is being checked yet.");
            walk.picture(SHOTS, "early");
        }
    }
}
