package org.plenary.desktop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

class RecommendationsModelTest {
    private final Drafting drafting = new Drafting();
    private final Words words = Words.in(Locale.UK);
    private final Moments moments = new Moments(Locale.UK, ZoneId.of("Europe/Dublin"));

    private TestChamber chamber(Holder me) {
        return TestChamber.of(drafting.assembly, me);
    }

    private RecommendationsModel list(Holder me) {
        return new RecommendationsModel(words, moments, chamber(me));
    }

    private One one(Holder me) {
        return new OneModel(words, moments, chamber(me)).one(drafting.text).orElseThrow();
    }

    @Test
    void theListSaysHowFarEachHasComeAndHowManySupportersItNeeds() {
        var rows = list(Holder.seat(2)).overview().groups().getFirst().rows();
        assertThat(rows.stream().map(RecommendationsModel.Row::title))
                .containsExactly("One public text of values", "A jury drawn by lot");
        assertThat(rows.getFirst().state()).isEqualTo("Its words may still change");
        assertThat(rows.getFirst().supporters()).isEqualTo("3 supporters, 2 needed for a ballot");
        assertThat(rows.getFirst().version()).isEqualTo("Version 2, proposed by Seat 1");
        assertThat(rows.getFirst().own()).isEqualTo("You support it");
    }

    @Test
    void aMemberMayProposeWhileWordsMayChangeAndAFacilitatorNever() {
        assertThat(list(Holder.seat(2)).overview().propose()).containsExactly(1);
        var facilitator = list(TestAssembly.FACILITATOR).overview();
        assertThat(facilitator.propose()).isEmpty();
        assertThat(facilitator.hindered())
                .isEqualTo("Members propose and amend. You read along here.");
        drafting.assembly.upTo(Stage.CHECKING);
        assertThat(list(Holder.seat(2)).overview().propose()).isEmpty();
    }

    @Test
    void itsDraftersAreWhoProposedItAndWhoseAmendmentWasAccepted() {
        assertThat(one(Holder.seat(2)).drafters()).isEqualTo("Drafters: seats 1, 4, 6");
        assertThat(one(Holder.seat(4)).actions().revise()).isTrue();
        assertThat(one(Holder.seat(2)).actions().revise()).isFalse();
        assertThat(one(Holder.seat(2)).actions().amend()).isTrue();
    }

    @Test
    void supportIsCountedAgainstWhatABallotTakes() {
        var support = one(Holder.seat(2)).support();
        assertThat(support.sentence())
                .isEqualTo("3 members support it. It takes 2 for a ballot, so there may be one.");
        assertThat(support.own()).isTrue();
        var lonely =
                new OneModel(words, moments, chamber(Holder.seat(2)))
                        .one(drafting.lonely)
                        .orElseThrow();
        assertThat(lonely.support().sentence())
                .isEqualTo("1 of the 2 supporters that a ballot takes; 1 more is needed.");
    }

    @Test
    void eachAmendmentSaysWhatItWouldChangeWhatWasDecidedAndWhy() {
        var amendments = one(Holder.seat(1)).amendments();
        assertThat(amendments.stream().map(One.Amendment::fact))
                .containsExactly(
                        One.Amendment.Fact.OPEN,
                        One.Amendment.Fact.ACCEPTED,
                        One.Amendment.Fact.TAKEN_IN);
        assertThat(amendments.get(0).mayDecide()).isTrue();
        assertThat(amendments.get(1).decision())
                .isEqualTo("Accepted by Seat 4, Saturday 7 March. It is not in the text yet.");
        assertThat(amendments.get(2).decision())
                .isEqualTo("Accepted by Seat 1. It is in the text since version 2.");
        assertThat(amendments.get(2).decided().orElseThrow().text()).isEqualTo("We take this in.");
        assertThat(one(Holder.seat(2)).amendments().getFirst().mayDecide()).isFalse();
    }

    @Test
    void anAmendmentLeadsToItsRecommendation() {
        var model = new OneModel(words, moments, chamber(Holder.seat(2)));
        assertThat(model.one(drafting.open).orElseThrow().id()).isEqualTo(drafting.text);
    }

    @Test
    void everyVersionSaysWhoseWordsItTookIn() {
        assertThat(one(Holder.seat(2)).versions().stream().map(One.Version::line))
                .containsExactly(
                        "Version 2 by Seat 1, Saturday 7 March, with the words of Seat 4",
                        "Version 1 by Seat 1, Saturday 7 March");
    }

    @Test
    void theBallotSaysEveryNumberWithItsBase() {
        drafting.counted();
        var ballot = one(Holder.seat(2)).ballot().orElseThrow();
        assertThat(ballot.result().orElseThrow().majority())
                .isEqualTo(
                        "Yes was said by 7 of 10 who said yes or no (70.0 %). It took more than half: 6 or more.");
        assertThat(ballot.minority())
                .startsWith("3 members of the side that did not prevail may report why until");
        assertThat(one(Holder.seat(2)).stand()).isEqualTo(Stand.CARRIED);
        assertThat(one(Holder.seat(2)).answer()).isEmpty();
    }

    @Test
    void anAdoptedTextSaysByWhenItIsAnsweredAndFromThatDayOnThatItIsOverdue() {
        drafting.adopted();
        assertThat(one(Holder.seat(2)).answer().orElseThrow().sentence())
                .isEqualTo("The commissioning body promised to answer by 6 June 2026.");
        assertThat(one(Holder.seat(2)).stand()).isEqualTo(Stand.ADOPTED);
        drafting.assembly.record().pass(Duration.ofDays(91));
        assertThat(one(Holder.seat(2)).stand()).isEqualTo(Stand.OVERDUE);
        assertThat(one(Holder.seat(2)).state())
                .isEqualTo("Adopted; the answer has been overdue since 6 June 2026");
    }

    @Test
    void theAnswerShowsItsChangedWordsItsActionsAndItsGradesWithTheirBase() {
        drafting.answered();
        var answer = one(Holder.seat(2)).answer().orElseThrow();
        assertThat(answer.sentence()).isEqualTo("Accepted with changed words, 7 April 2026.");
        assertThat(answer.changed()).contains("official language");
        assertThat(answer.adopted()).contains("every language");
        assertThat(answer.actions()).containsExactly("By 31 March 2027: publish the first text");
        assertThat(answer.grades())
                .isEqualTo("Members graded it 6.3 of 10 on average (3 grades from 12 seats).");
        assertThat(answer.mayGrade()).isTrue();
        assertThat(one(Holder.seat(8)).answer().orElseThrow().own()).contains(8);
    }

    @Test
    void onlyTheCommissioningBodyIsAskedToAnswerAndOnlyOnceItIsAdopted() {
        drafting.counted();
        assertThat(one(TestAssembly.AUTHORITY).actions().answer()).isFalse();
        drafting.assembly.record().pass(Duration.ofDays(6));
        assertThat(one(TestAssembly.AUTHORITY).actions().answer()).isTrue();
        assertThat(one(Holder.seat(1)).actions().answer()).isFalse();
    }

    private TaskModel writing(TestChamber chamber, Task task) {
        var background = TestDesk.make().desk.background();
        var keeper = new DraftKeeper(background, chamber.drafts(), task.about());
        return new TaskModel(
                words, chamber, task, new FormDraft(keeper, task.beginning(chamber.texts())));
    }

    private Task amend(TestChamber chamber) {
        return new Task.Amend(
                chamber.standing()
                        .get()
                        .expected()
                        .recommendations()
                        .recommendation(drafting.text)
                        .orElseThrow());
    }

    @Test
    void whenTheTextChangesMeanwhileBothAreShownAndOnesOwnWordsAreKept() throws Exception {
        var chamber = chamber(Holder.seat(2));
        Task task = amend(chamber);
        chamber.drafts()
                .keep(task.about(), new TreeMap<>(Map.of("text", "My words.", "version", "2")));
        var model = writing(chamber, task);
        assertThat(model.conflict()).isEmpty();
        chamber.meanwhile(_ -> drafting.revises(1, 3, Optional.empty()));
        var conflict = model.conflict().orElseThrow();
        assertThat(conflict.sentence())
                .isEqualTo(
                        "You began against version 2; version 3 stands now. Nothing you wrote is lost. Here is what each changes.");
        assertThat(conflict.mine()).isEqualTo("My words.");
        assertThat(conflict.now()).isEqualTo("One public text of values, version 3.");
    }

    @Test
    void eachWayOutOfAConflictLosesNothing() throws Exception {
        for (String way : List.of("keep", "take", "join")) {
            var chamber = chamber(Holder.seat(2));
            Task task = amend(chamber);
            chamber.drafts()
                    .keep(task.about(), new TreeMap<>(Map.of("text", "My words.", "version", "1")));
            var model = writing(chamber, task);
            var conflict = model.conflict().orElseThrow();
            switch (way) {
                case "keep" -> model.keepMine(conflict);
                case "take" -> model.takeNew(conflict);
                default -> model.join(conflict);
            }
            assertThat(model.conflict()).isEmpty();
            if (way.equals("take")) {
                assertThat(model.aside()).isEqualTo("My words.");
                model.bringBack();
            }
            assertThat(model.review().answers()).isNotEmpty();
            assertThat(model.unchanged()).isFalse();
        }
    }
}
