package org.plenary.desktop.trail;

import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Rehearsals.Moment;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Refusals;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class TrailScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "trail");

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.convened(7).upTo(Stage.LEARNING);
    private final TestChamber chamber = TestChamber.of(assembly, Holder.seat(4));
    private final List<Shown> shown = new ArrayList<>();

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void anEntryIsCalledRecordedWhenItIsProvenAndNeverBefore() throws Exception {
        state();
        Shown screen = show(chamber, "");
        assertThat(screen.said()).contains("Took a position: For", "On this laptop only");
        chamber.send(State.HANDED_OVER);
        assertThat(screen.said()).contains("Handed to the hub or a stick");
        assertThat(screen.said().stream().filter("Recorded"::equals)).hasSize(1);
        chamber.send(State.RECORDED);
        assertThat(screen.said().stream().filter("Recorded"::equals)).hasSize(2);
        assertThat(screen.said()).doesNotContain("On this laptop only");
    }

    @Test
    void aProofIsSavedAsAFileByKeyboardAlone() throws Exception {
        EntryId id = state();
        chamber.send(State.RECORDED);
        Shown screen = show(chamber, id.hex());
        assertThat(screen.said()).contains(id.hex());
        screen.picture(PICTURES.resolve("entry.png")).tabTo("#trail-proof");
        robot.press(ENTER);
        Path file = folder.resolve("proof-" + id.hex().substring(0, 8) + ".tlog-proof");
        assertThat(Files.readString(file)).isEqualTo(chamber.proofs().of(id).orElseThrow());
    }

    @Test
    void whatHasNotLeftThisLaptopCanBeTakenBack() throws Exception {
        EntryId id = state();
        Shown screen = show(chamber, id.hex());
        screen.tabTo("#trail-take-back");
        robot.press(ENTER);
        assertThat(test.said).contains("Taken back. What you wrote is a draft again.");
        assertThat(chamber.standing().get().own(id)).isEmpty();
        assertThat(screen.said()).doesNotContain("Took a position: For");
    }

    @Test
    void whatDoesNotCountStandsWithItsReasonAndIsPointedOutOnce() {
        chamber.meanwhile(record ->
                record.write(Holder.seat(4), new SessionOpened(assembly.session("Mine", MORNING))));
        Shown screen = show(chamber, "refused");
        assertThat(screen.said())
                .contains("Opened “Mine”", "This is not for your role to do in this assembly.");
        assertThat(Refusals.seen(test.desk.preferences()))
                .isEqualTo(chamber.standing().get().outbox().getFirst().index().orElseThrow());
    }

    @Test
    void aMemberLeavesOnlyAfterReadingWhatFollowsFromIt() {
        Shown screen = show(chamber, "");
        screen.tabToSpoken("Leave the assembly, folded away");
        robot.press(ENTER);
        screen.tabTo("#trail-leave");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().roll().seats().has(4)).isTrue();
        assertThat(screen.said())
                .anyMatch(
                        text -> text.contains("you cannot check in, say where you stand, or vote"))
                .anyMatch(text -> text.contains("What you have said and done stays"));
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("leave.png")).tabTo("#trail-leave-sign");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().roll().seats().has(4)).isFalse();
        assertThat(screen.said()).doesNotContain("Leave the assembly");
    }

    @Test
    void whoseSeatIsSaidToBeFreeSaysInOnePressThatTheyAreStillHere() {
        EntryId stated =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new VacancyStated(4, VacancyGround.LEFT),
                                Words.of("reason", "Nobody has answered since March."));
        TestChamber member = TestChamber.of(assembly, Holder.seat(4));
        Shown screen = show(member, "seat");
        assertThat(screen.said())
                .contains("Nobody has answered since March.")
                .anyMatch(text -> text.contains("Your seat is still yours."));
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("said-free.png"))
                .size(TextSize.PERCENT_200)
                .picture(PICTURES.resolve("said-free-200.png"))
                .tabTo("#trail-vacancy-" + stated.hex());
        robot.press(ENTER);
        assertThat(member.standing().get().expected().roll().vacancies()).isEmpty();
        assertThat(screen.said()).doesNotContain("Nobody has answered since March.");
        assertThat(show(TestChamber.of(assembly, Holder.seat(5)), "seat").said())
                .as("nobody else is asked")
                .doesNotContain("Nobody has answered since March.");
    }

    @Test
    void whoIsSaidToHaveTheirSeatIrregularlySeesThatTheirWordStandsBesideIt() {
        EntryId stated =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new VacancyStated(4, VacancyGround.IRREGULAR),
                                Words.of("reason", "Recruited by an acquaintance."));
        TestChamber member = TestChamber.of(assembly, Holder.seat(4));
        Shown screen = show(member, "seat").tabTo("#trail-vacancy-" + stated.hex());
        robot.press(ENTER);
        assertThat(member.standing().get().expected().roll().vacancies()).hasSize(1);
        assertThat(screen.said())
                .contains("Recruited by an acquaintance.")
                .anyMatch(text -> text.startsWith("You have said that you are still here."));
    }

    @Test
    void anOfficeHasNoSeatToLeave() {
        assertThat(show(TestChamber.of(assembly, FACILITATOR), "").said())
                .doesNotContain("Leave the assembly");
    }

    @Test
    void theLatestCheckpointIsReadOutAsEightWords() {
        Shown screen = show(chamber, "");
        String words =
                EightWords.of(chamber.standing().get().checkpoint().orElseThrow().checkpoint())
                        .words()
                        .getFirst();
        assertThat(screen.said()).contains(words);
    }

    @Test
    void howThisLaptopStandsWithTheServerIsSaidAndItCanBeAskedNow() throws Exception {
        state();
        Shown screen = show(chamber.connection(Connection.State.AWAY), "");
        assertThat(screen.said()).anyMatch(text -> text.contains("does not reach the server"));
        screen.tabTo("#trail-send");
        robot.press(ENTER);
        assertThat(chamber.timesAskedToSend()).isEqualTo(1);
    }

    @Test
    void aLostLaptopIsRevokedFromTheNewOne() {
        assembly.record().enrolAgain(REGISTRAR, FACILITATOR, Holder.seat(4));
        chamber.meanwhile(_ -> {});
        TestChamber newer = TestChamber.of(assembly, Holder.seat(4));
        Shown screen = show(newer, "laptops");
        assertThat(screen.said()).anyMatch(text -> text.startsWith("Another laptop, enrolled on"));
        String old =
                newer.standing()
                        .get()
                        .expected()
                        .roll()
                        .devicesOf(Holder.seat(4))
                        .getFirst()
                        .value();
        screen.tabTo("#trail-revoke-" + old);
        robot.press(ENTER);
        assertThat(screen.said()).anyMatch(text -> text.contains("and revoked on"));
    }

    @Test
    void whatOnlyANewerVersionUnderstandsIsNamedWithItsPlace() {
        chamber.problems(new Problem.NewerVersion(12));
        assertThat(show(chamber, "").said()).anyMatch(text -> text.startsWith("From entry 12 on"));
    }

    @Test
    void theWholeSampleAssemblyCanBeReadAndHasNoFaults() {
        Shown screen = show(TestChamber.rehearsed(Moment.SECOND_WEEKEND, Holder.seat(41)), "");
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("member.png")).scroll(0.5);
        screen.picture(PICTURES.resolve("member-middle.png")).scroll(1);
        screen.picture(PICTURES.resolve("member-end.png"));
        screen.size(TextSize.PERCENT_200).scroll(0);
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("member-200.png"));
    }

    private EntryId state() throws Exception {
        return chamber.sign(
                new PositionStated(1, Stance.FOR, List.of()),
                Words.of("reasons", "Because."),
                "positions/1");
    }

    private Shown show(TestChamber over, String thing) {
        Shown made =
                Shown.at(
                        test,
                        Place.at(ScreenId.TRAIL, thing),
                        () ->
                                new TrailScreen(
                                        test.desk,
                                        over,
                                        (_, _, name) -> Optional.of(folder.resolve(name))));
        shown.add(made);
        return made;
    }
}
