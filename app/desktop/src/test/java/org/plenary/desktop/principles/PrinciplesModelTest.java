package org.plenary.desktop.principles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.words.Moments;

class PrinciplesModelTest {
    private final Checking checking = new Checking();

    private PrinciplesModel model(TestAssembly assembly, Holder me) {
        return new PrinciplesModel(
                org.plenary.desktop.ui.words.Words.in(Locale.UK),
                new Moments(Locale.UK, ZoneId.of("Europe/Dublin")),
                TestChamber.of(assembly, me));
    }

    private PrinciplesModel.One one(int seat) {
        return model(checking.assembly, Holder.seat(seat)).one(checking.text).orElseThrow();
    }

    @Test
    void beforeTheCheckThePrinciplesCanBeReadAndNothingIsAsked() {
        var early = TestAssembly.convened(3).upTo(Stage.LEARNING);
        var overview = model(early, Holder.seat(1)).overview();
        assertThat(overview.rows()).isEmpty();
        assertThat(overview.sentence()).contains("That begins when the words are fixed");
        assertThat(overview.principles().getFirst().question())
                .isEqualTo("Those affected take part, does it hold here?");
    }

    @Test
    void eachSeesTheirOwnProgressPerRecommendation() {
        var rows = model(checking.assembly, Holder.seat(9)).overview().rows();
        assertThat(rows.getFirst().mine())
                .isEqualTo("You have answered none of the 3 principles yet");
        assertThat(one(9).go()).isEqualTo("Answer the principles");
        assertThat(one(3).mine()).isEqualTo("You have answered all 3 principles");
        assertThat(one(3).go()).isEqualTo("Look over my answers");
    }

    @Test
    void theWallSaysWhatIsMissingAndWhoIsStillNeededInNumbers() {
        assertThat(one(9).state())
                .isEqualTo(
                        "The principle check has not been open long enough for everybody to have had the chance.");
        assertThat(one(9).wall())
                .containsExactly(
                        "The check stays open at least until Saturday 7 March at 20:00, so that everybody has the chance.",
                        "3 of 3 principles have answers from fewer than the 8 seats it takes (of 12).",
                        "“The weakest are protected”: the drafter (seat 1) must answer in public those who say it is broken.",
                        "One more supporter is needed for a ballot.");
        assertThat(one(9).details())
                .containsExactly(
                        "“Those affected take part” has answers from 6 of the 8 seats it takes (of 12): 2 more are needed.",
                        "“The weakest are protected” has answers from 6 of the 8 seats it takes (of 12): 2 more are needed.",
                        "“It can be undone” has answers from 6 of the 8 seats it takes (of 12): 2 more are needed.",
                        "6 seats have not answered every principle yet: 1, 8, 9, 10, 11, 12.");
    }

    @Test
    void aConcernIsSaidWithItsBaseAndOnlyADrafterIsAskedToAnswer() {
        var second = one(1).principles().get(1);
        assertThat(second.counts())
                .isEqualTo("Keeps 3, unsure 0, breaks 3: 6 answers from 12 seats.");
        assertThat(second.concern())
                .isEqualTo(
                        "3 of 6 answers say it is broken. From at least a quarter on (2 of 6) the drafters must answer, and they have not yet.");
        assertThat(second.mayReply()).isTrue();
        assertThat(one(2).principles().get(1).mayReply()).isFalse();
        assertThat(second.reasons().getFirst().who()).isEqualTo("Seat 2");
        assertThat(second.reasons().getFirst().answer()).isEqualTo("It breaks the principle");
    }

    @Test
    void onceEverythingIsThereTheWallSaysSo() {
        checking.assembly.supports(2, checking.text);
        checking.answers(8, false);
        checking.answers(9, false);
        checking.assembly
                .record()
                .write(
                        Holder.seat(1),
                        new ConcernAnswered(checking.text, 1, 2),
                        Words.of("text", "We thought of that."));
        checking.assembly.hoursPass(13);
        assertThat(one(2).state()).isEqualTo("Nothing: a ballot may open.");
        assertThat(one(2).wall()).isEmpty();
        assertThat(one(2).principles().get(1).reply().orElseThrow().text())
                .isEqualTo("We thought of that.");
    }

    @Test
    void aFacilitatorReadsTheStateOfTheCheckAndIsAskedNothing() {
        var one =
                model(checking.assembly, TestAssembly.FACILITATOR).one(checking.text).orElseThrow();
        assertThat(one.go()).isEmpty();
        assertThat(one.mine()).isEqualTo("Members answer. You read along here.");
        assertThat(one.wall()).isNotEmpty();
    }

    @Test
    void whoHasFinishedOneIsLedToTheNextThatAwaitsThem() {
        var two = TestAssembly.convened(3).upTo(Stage.DRAFTING);
        var first = two.proposes(1, "One public text of values");
        var second = two.proposes(2, "A jury drawn by lot");
        two.upTo(Stage.CHECKING);
        var model = model(two, Holder.seat(1));
        assertThat(model.one(first).orElseThrow().next()).isEmpty();
        two.checks(1, first, CheckAnswer.KEEPS);
        assertThat(model(two, Holder.seat(1)).one(first).orElseThrow().next().orElseThrow().id())
                .isEqualTo(second);
    }
}
