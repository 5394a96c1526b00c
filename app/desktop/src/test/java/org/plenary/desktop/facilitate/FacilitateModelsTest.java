package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

class FacilitateModelsTest {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private final Words words = Words.in(Locale.UK);
    private final Moments moments = new Moments(Locale.UK, DUBLIN);
    private final LocalTimes times = new LocalTimes(DUBLIN, Locale.UK);
    private final InstantSource now = InstantSource.fixed(MORNING.plus(Duration.ofHours(1)));
    private final TestAssembly assembly = TestAssembly.convened(9);
    private final TestChamber chamber = TestChamber.of(assembly, FACILITATOR);

    @Test
    void aPlanThatClashesIsWarnedOfAndTheOneItReplacesIsNot() {
        EntryId first = assembly.session("First weekend", MORNING.plus(Duration.ofDays(1)));
        pull();
        var model = new SessionsModel(words, chamber, now);
        SessionPlan again = model.first(Optional.of(first), times);
        assertThat(again.boxes())
                .extracting(SessionPlan.Box::minutes)
                .containsExactly("10", "30", "70", "10");
        assertThat(model.preview(again, times, moments, Optional.of(first)).warnings()).isEmpty();
        assertThat(model.preview(again, times, moments, Optional.empty()).warnings())
                .containsExactly(
                        "At the same time as “First weekend” (Sunday 8 March, 08:00 to 10:00 (Ireland Time)).");
        assertThat(model.preview(again, times, moments, Optional.empty()).boxes().get(1))
                .isEqualTo("08:10 to 08:40");
    }

    @Test
    void aSessionInThePastAndThreeHoursWithoutABreakAreWarnedOf() {
        var model = new SessionsModel(words, chamber, now);
        var plan =
                new SessionPlan(
                        "A",
                        "B",
                        "2026-03-06",
                        "9",
                        List.of(new SessionPlan.Box(AgendaKind.TABLE, "Tables", "180")));
        assertThat(model.preview(plan, times, moments, Optional.empty()).warnings())
                .containsExactly(
                        "This session would begin in the past.",
                        "180 minutes without a break. Most people need one after two hours at the latest.");
    }

    @Test
    void aTemplateGivesItsAgendaAndKeepsDateAndTime() {
        EntryId first = assembly.session("First weekend", MORNING);
        pull();
        var model = new SessionsModel(words, chamber, now);
        var plan = new SessionPlan("", "", "2026-05-01", "10", List.of());
        SessionPlan after = model.after(plan, first);
        assertThat(after.title()).isEqualTo("First weekend");
        assertThat(after.date()).isEqualTo("2026-05-01");
        assertThat(after.boxes()).hasSize(4);
    }

    @Test
    void theNextStageSaysWhatItMeansAndWhyItCannotOpenYet() {
        TestAssembly early = TestAssembly.seated(9);
        early.record().enrol(FACILITATOR);
        var model = new StagesModel(words, TestChamber.of(early, FACILITATOR));
        StagesModel.Line line = model.lines(moments).getFirst();
        assertThat(line.steps().getFirst().refusal()).contains(Refusal.PROMISE_MISSING.sentence());
        assertThat(line.facts())
                .contains(
                        "3 of 3 principles of the charter are adopted.",
                        "9 of 9 seats are filled.",
                        "0 of 9 seats have used their letter.",
                        "The authority has not promised when it will answer.");
    }

    @Test
    void onlyCheckingOffersAStepBack() {
        assembly.upTo(Stage.DRAFTING);
        pull();
        var model = new StagesModel(words, chamber);
        assertThat(model.lines(moments).getFirst().steps()).hasSize(1);
        assembly.open(Stage.CHECKING);
        pull();
        assertThat(model.lines(moments).getFirst().steps())
                .extracting(step -> step.event().stage())
                .containsExactly(Stage.BALLOTING, Stage.DRAFTING);
    }

    @Test
    void whatIsMissingForABallotIsSaidPrincipleByPrinciple() {
        assembly.upTo(Stage.DRAFTING);
        EntryId text = assembly.proposes(1, "Publish the rules");
        assembly.open(Stage.CHECKING);
        assembly.checks(1, text, CheckAnswer.KEEPS);
        assembly.checks(2, text, CheckAnswer.BREAKS);
        pull();
        var now9 = assembly.record().now();
        List<String> gaps =
                new BallotGaps(words, chamber)
                        .of(
                                now9,
                                moments,
                                now9.recommendations().recommendation(text).orElseThrow());
        assertThat(gaps)
                .anyMatch(gap ->
                        gap.startsWith(
                                "Principle 1, “Those affected take part”: 2 of 9 seats have answered it;"))
                .anyMatch(gap -> gap.contains("1 of 2 answers say that it is broken"));
        assertThat(new StagesModel(words, chamber).lines(moments).getFirst().facts().getFirst())
                .startsWith("“Publish the rules”: ")
                .contains("are missing before a ballot can open");
    }

    @Test
    void aBallotIsProposedWithTheChartersRuleAndLongEnough() {
        EntryId text = balloting();
        pull();
        InstantSource then = InstantSource.fixed(assembly.record().now().clock());
        var model = new BallotsModel(words, chamber, then);
        assertThat(model.lines(moments).getFirst().may()).isTrue();
        BallotsModel.Review review = model.review(text).orElseThrow();
        assertThat(review.refusal()).isEmpty();
        assertThat(review.rule()).isNotEmpty();
        Instant proposed = model.proposed();
        var closing =
                model.closing(text, times.dateOf(proposed), times.timeOf(proposed), times, moments);
        assertThat(closing).isInstanceOf(BallotsModel.Closing.Ready.class);
        assertThat(chamber.refusal(((BallotsModel.Closing.Ready) closing).event())).isEmpty();
        var early =
                model.closing(
                        text,
                        times.dateOf(then.instant()),
                        times.timeOf(then.instant()),
                        times,
                        moments);
        assertThat(early).isInstanceOf(BallotsModel.Closing.NoTime.class);
        assertThat(model.closing(text, "soon", "9", times, moments))
                .isInstanceOf(BallotsModel.Closing.NoDate.class);
    }

    private EntryId balloting() {
        assembly.upTo(Stage.DRAFTING);
        EntryId text = assembly.proposes(1, "Publish the rules");
        for (int seat = 2; seat <= 9; seat++) {
            assembly.supports(seat, text);
        }
        assembly.open(Stage.CHECKING);
        for (int seat = 1; seat <= 9; seat++) {
            assembly.checks(seat, text, CheckAnswer.KEEPS);
        }
        assembly.hoursPass(24L * 30);
        assembly.open(Stage.BALLOTING);
        return text;
    }

    @Test
    void participationIsCountedFromTheRecordAlone() {
        EntryId session = assembly.session("First weekend", MORNING);
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        assembly.record().write(Holder.seat(2), new SeatCheckedIn(session));
        assembly.upTo(Stage.LEARNING);
        EntryId item = assembly.item(assembly.packet("A packet"), "An item");
        assembly.reads(2, Extent.READ, item);
        assembly.hoursPass(24 * 9);
        assembly.states(3, Stance.FOR);
        pull();
        Participation.All all = ParticipationCount.of(assembly.record().now());
        Participation second = all.seats().get(1);
        assertThat(second.attended()).isEqualTo(1);
        assertThat(second.read()).isEqualTo(1);
        assertThat(second.spoken()).isZero();
        assertThat(all.seats().get(2).spoken()).isEqualTo(1);
        ParticipationModel.Page page = new ParticipationModel(words, chamber).page(moments);
        assertThat(page.facts())
                .contains(
                        "9 of 9 seats have used their letter.",
                        "1 of 9 seats have said where they stand.",
                        "1 of 9 seats have said of the one item how much they read.");
        assertThat(page.stuck())
                .containsExactly("Not seen since 7 March 2026: seats 1, 2, 4, 5, 6, 7, 8, 9");
        assertThat(page.rows().get(1))
                .startsWith("2", "yes", "1 of 1", "1 of 1", "1 of 1", "0 of 1");
    }

    @Test
    void whoLeftIsInNoBaseAndIsSaidToBeAndWhoCameLaterIsToo() {
        assembly.replace(5);
        pull();
        ParticipationModel.Page page = new ParticipationModel(words, chamber).page(moments);
        assertThat(page.facts())
                .contains(
                        "Everything here is of those who sit now. Seat 5, left on 7 March 2026, is"
                                + " not counted.",
                        "8 of 9 seats have used their letter.");
        assertThat(page.rows()).extracting(List::getFirst).contains("10, came on 7 March 2026");
        assertThat(page.rows()).extracting(List::getFirst).doesNotContain("5");
        assertThat(page.stuck()).contains("Letter not used yet: seat 10");
    }

    @Test
    void nobodyIsCalledWhoseLetterIsUnusedByAnythingButTheirSeat() {
        TestAssembly early = TestAssembly.seated(3);
        early.record().enrol(FACILITATOR);
        ParticipationModel.Page page =
                new ParticipationModel(words, TestChamber.of(early, FACILITATOR)).page(moments);
        assertThat(page.stuck()).containsExactly("Letters not used yet (3): seats 1, 2, 3");
        assertThat(page.rows().getFirst().getLast()).isEqualTo("never");
    }

    @Test
    void aCheckedFolderIsPublishedWithItsFilesInOrder() throws IOException {
        assembly.upTo(Stage.LEARNING);
        pull();
        Folder sample =
                FolderReader.read(
                        words, 1, Path.of("..", "..", "assets", "sample-assembly", "evidence"));
        Publishing.Published done = new Publishing(chamber).publish(sample);
        assertThat(done.refusal()).isEmpty();
        assertThat(done.items()).hasSize(sample.items());
        var evidence = chamber.standing().get().expected().evidence();
        assertThat(evidence.packets()).hasSize(sample.packets().size());
        evidence.attachments()
                .keySet()
                .forEach(hash -> assertThat(chamber.attachments().file(hash)).isPresent());
        assertThat(
                        chamber.texts()
                                .words(evidence.items().get(done.items().getFirst()).mark())
                                .get("title"))
                .isEqualTo(sample.packets().getFirst().items().getFirst().title());
    }

    @Test
    void nothingIsPublishedInAStageThatTakesNoEvidence() throws IOException {
        Folder sample =
                FolderReader.read(
                        words, 1, Path.of("..", "..", "assets", "sample-assembly", "evidence"));
        Publishing.Published done = new Publishing(chamber).publish(sample);
        assertThat(done.refusal()).contains(Refusal.NOT_IN_THIS_STAGE);
        assertThat(done.signed()).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheFilesAndNeedsAReasonAndADifference() {
        assembly.upTo(Stage.LEARNING);
        EntryId id = assembly.item(assembly.packet("A packet"), "First");
        pull();
        var model = new CorrectionsModel(words, chamber);
        var item = model.item(id).orElseThrow();
        var standing = model.standing(item);
        var same = (CorrectionsModel.Result.Faulty) model.result(item, standing::get);
        assertThat(same.faults()).containsOnlyKeys("text", "correction");
        Map<String, String> typed =
                Map.of("text", "The right number is 12.", "correction", "It said 21.");
        var ready =
                (CorrectionsModel.Result.Ready)
                        model.result(item, field -> typed.getOrDefault(field, standing.get(field)));
        assertThat(ready.words().get("title")).isEqualTo("First");
        assertThat(ready.words().get("correction")).isEqualTo("It said 21.");
        assertThat(model.changed(item, field -> typed.getOrDefault(field, standing.get(field))))
                .containsExactly("text");
        assertThat(chamber.refusal(ready.event())).isEmpty();
    }

    private void pull() {
        chamber.meanwhile(_ -> {});
    }
}
