package org.plenary.desktop.recommendations;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Holder;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Walk;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

class RecommendationsScreenTest {
    private static final String SHOTS = "recommendations";
    private final Drafting drafting = new Drafting();

    private TestChamber chamber(int seat) {
        return TestChamber.of(drafting.assembly, Holder.seat(seat));
    }

    private static Walk walk(TestChamber chamber) {
        return Walk.through(chamber, RecommendationsScreen::new)
                .to(Place.of(ScreenId.RECOMMENDATIONS));
    }

    private static Place at(String thing) {
        return Place.at(ScreenId.RECOMMENDATIONS, thing);
    }

    @Test
    void aMemberProposesARecommendationByKeyboardAlone() {
        var chamber = chamber(9);
        try (var walk = walk(chamber)) {
            walk.picture(SHOTS, "list");
            assertThat(walk.faults()).isEmpty();
            walk.press("propose-1").press("Continue");
            assertThat(walk.text()).contains("Give it a title.");
            walk.tabTo("title").type("Say who decided").press("Continue");
            walk.tabTo("text").type("Every letter names who decided.").press("Continue");
            walk.tabTo("reasons").type("People ask.").press("Continue");
            walk.picture(SHOTS, "propose-review");
            walk.press("Sign and send");
            assertThat(walk.text()).contains("On this laptop only").contains("Say who decided");
        }
        var made = chamber.standing().get().expected().recommendations().on(1).toList().getLast();
        assertThat(chamber.texts().words(made.mark()).get("text"))
                .isEqualTo("Every letter names who decided.");
    }

    @Test
    void aTitleThatIsTooLongIsNotCutOffButSaidToBe() {
        try (var walk = walk(chamber(9))) {
            walk.press("propose-1").tabTo("title").type("Short");
            Fx.run(() ->
                    ((TextInputControl) walk.focus()).appendText(" and far too long".repeat(99)));
            assertThat(walk.text())
                    .contains("200 is the most that can be sent")
                    .doesNotContain("far too long");
            assertThat(((TextInputControl) walk.focus()).getText()).isEqualTo("Short");
        }
    }

    @Test
    void supportIsGivenAndTakenBack() {
        var chamber = chamber(9);
        try (var walk = walk(chamber).to(at(drafting.text.hex()))) {
            walk.picture(SHOTS, "one-drafting");
            assertThat(walk.faults()).isEmpty();
            walk.press("support");
            assertThat(walk.text()).contains("You support it. That means only");
            walk.keys(CONTROL, Z);
            assertThat(walk.text()).doesNotContain("You support it. That means only");
        }
    }

    @Test
    void anAmendmentChangesTheTextThatStandsAndShowsTheDifferenceBeforeItIsSigned() {
        var chamber = chamber(9);
        try (var walk = walk(chamber).to(at("amend/" + drafting.text.hex()))) {
            walk.tabTo("text").type("Truly: ").press("Continue");
            walk.tabTo("reasons").type("It should be so.").press("Continue");
            assertThat(walk.text()).contains("What changes");
            walk.picture(SHOTS, "amend-difference");
            walk.press("Continue").press("Sign and send");
            assertThat(walk.text()).contains("The drafters have not decided yet.");
        }
        assertThat(
                        chamber.standing()
                                .get()
                                .expected()
                                .recommendations()
                                .amendmentsTo(drafting.text))
                .hasSize(4);
    }

    @Test
    void wordsThatChangeNothingAreNotSigned() {
        try (var walk = walk(chamber(9)).to(at("amend/" + drafting.text.hex()))) {
            walk.press("Continue").tabTo("reasons").type("So.");
            walk.press("Continue").press("Continue").press("Sign and send");
            assertThat(walk.text()).contains("The text is the same as the one that stands.");
        }
    }

    @Test
    void whenTheTextChangesUnderOnesHandsBothStandSideBySideAndTypingGoesOn() {
        var chamber = chamber(9);
        try (var walk = walk(chamber).to(at("amend/" + drafting.text.hex()))) {
            walk.tabTo("text").type("Mine. ");
            chamber.meanwhile(_ -> drafting.revises(1, 3, java.util.Optional.empty()));
            assertThat(walk.focus().getId()).isEqualTo("text");
            assertThat(walk.text()).contains("The text has changed since you began");
            walk.picture(SHOTS, "conflict");
            assertThat(walk.faults()).isEmpty();
            walk.press("take-new");
            assertThat(walk.text())
                    .contains("One public text of values, version 3.")
                    .contains("The words you put aside");
        }
    }

    @Test
    void aDrafterDecidesWithReasonsAndTakesAcceptedWordsIn() {
        var chamber = chamber(1);
        try (var walk = walk(chamber).to(at("decide/" + drafting.open.hex()))) {
            walk.tabTo("accept the amendment").keys(DOWN).press("Continue");
            walk.picture(SHOTS, "decide-reasons");
            walk.tabTo("reasons").type("We want a text.").press("Continue");
            walk.press("Sign and send");
            assertThat(walk.text()).contains("Declined by Seat 1");
            walk.to(at("take-in/" + drafting.accepted.hex()));
            walk.press("Continue").press("Continue").tabTo("reasons").type("Easy words.");
            walk.press("Continue").press("Continue").press("Sign and send");
            assertThat(walk.text()).contains("It is in the text since version 3.");
        }
    }

    @Test
    void escLeadsBackThroughTheStepsAndTheDraftStays() {
        var chamber = chamber(9);
        try (var walk = walk(chamber)) {
            walk.press("propose-1").tabTo("title").type("Half a thought").press("Continue");
            walk.keys(ESCAPE).keys(ESCAPE);
            assertThat(walk.now()).isEqualTo(Place.of(ScreenId.RECOMMENDATIONS));
            walk.press("propose-1");
            assertThat(walk.text()).contains("Half a thought");
        }
    }

    @Test
    void whatBecameOfItStandsInOneColumnWithEveryNumberAndItsBase() {
        drafting.answered();
        try (var walk = walk(chamber(2))) {
            walk.picture(SHOTS, "list-answered").to(at(drafting.text.hex()));
            assertThat(walk.text())
                    .contains("Accepted with changed words, 7 April 2026.")
                    .contains("Yes was said by 7 of 10 who said yes or no (70.0 %).");
            walk.picture(SHOTS, "one-answered");
            assertThat(walk.faults()).isEmpty();
            walk.tabTo("grade").keys(DOWN).keys(DOWN).keys(DOWN).press("send-grade");
            assertThat(walk.text()).contains("(4 grades from 12 seats)");
        }
    }

    @Test
    void theCommissioningBodyAnswersWithADayForEachAction() {
        drafting.adopted();
        var chamber = TestChamber.of(drafting.assembly, TestAssembly.AUTHORITY);
        try (var walk = walk(chamber).to(at(drafting.text.hex()))) {
            walk.press("answer").tabTo("Accepted").keys(SPACE).press("Continue");
            walk.tabTo("text").type("Yes.").press("Continue").press("Continue");
            walk.tabTo("what-1").type("Publish it");
            walk.tabTo("day-1").type("in spring");
            walk.tabTo("day-2").type("2027-04-30").press("Continue");
            assertThat(walk.text())
                    .contains("Say by which day action 1 is done. Write it as 31 March 2027")
                    .contains("Say what is done by then, or empty the day of action 2.");
            walk.picture(SHOTS, "answer-actions");
            walk.tabTo("day-1").keys(CONTROL, A).type("31 March 2027");
            walk.tabTo("day-2").keys(CONTROL, A).keys(DELETE).press("Continue");
            walk.press("Sign and send the answer");
            assertThat(walk.text()).contains("By 31 March 2027: Publish it");
        }
        assertThat(
                        chamber.standing()
                                .get()
                                .expected()
                                .responses()
                                .to(drafting.text)
                                .orElseThrow()
                                .verdict())
                .isEqualTo(ResponseVerdict.ACCEPTED);
    }
}
