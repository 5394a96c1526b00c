package org.plenary.desktop.today;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Rehearsals;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.look.ThemeChoice;

class TodayScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "today");
    private static final Instant NINE_TWENTY = Instant.parse("2026-03-07T09:20:00Z");
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final List<Shown> shown = new ArrayList<>();

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
        shown.clear();
    }

    @Test
    void theFirstTaskIsOneEnterAwayAndLeadsToItsScreen() {
        Setting setting = learning();
        Shown screen = show(setting.assembly(), Holder.seat(41));
        robot.press(ENTER);
        assertThat(test.opened)
                .containsExactly(Optional.of(Place.at(ScreenId.SCHEDULE, setting.session().hex())));
        assertThat(screen.said()).contains("Good morning, Seat 41.");
    }

    @Test
    void whyATaskIsAskedIsShownOnRequest() {
        Shown screen = show(learning().assembly(), Holder.seat(41));
        assertThat(screen.said()).noneMatch(text -> text.startsWith("This session is open"));
        robot.press(TAB).press(ENTER);
        assertThat(screen.said()).anyMatch(text -> text.startsWith("This session is open"));
    }

    @Test
    void itSaysHowManyChangedTheirMindAndWhatMovedThem() {
        Shown screen = show(learning().assembly(), Holder.seat(41));
        assertThat(screen.said())
                .contains("61 of 99 have said where they stand.")
                .contains("9 people have changed their mind since Saturday 7 March.");
        screen.tabTo("#today-moved");
        robot.press(ENTER);
        assertThat(screen.said())
                .contains("“How language models get their values”, named by 6 people")
                .contains("A discussion, named by 3 people");
    }

    @Test
    void anEntryThatDoesNotCountIsSaidAtTheTop() {
        TestAssembly assembly = learning().assembly();
        assembly.record()
                .write(Holder.seat(41), new SessionOpened(assembly.session("Mine", MORNING)));
        assertThat(show(assembly, Holder.seat(41)).said())
                .contains("One of your entries does not count.");
    }

    @Test
    void nobodyNeedsAMouseAndEveryControlHasItsWordsInEverySizeAndColour() {
        Shown screen = show(learning().assembly(), Holder.seat(41));
        assertThat(screen.faults()).isEmpty();
        screen.picture(file("member")).scroll(1).picture(file("member-below"));
        screen.size(TextSize.PERCENT_200).scroll(0);
        assertThat(screen.faults()).isEmpty();
        screen.picture(file("member-200")).scroll(0.5).picture(file("member-200-below"));
        screen.size(TextSize.PERCENT_100).theme(ThemeChoice.DARK).scroll(0);
        screen.picture(file("member-dark"));
        screen.theme(ThemeChoice.CONTRAST).picture(file("member-contrast"));
    }

    @Test
    void inANarrowWindowNothingIsCutOff() {
        Shown screen =
                show(TestChamber.of(learning().assembly(), Holder.seat(41)), 640, NINE_TWENTY);
        assertThat(screen.faults()).isEmpty();
        screen.picture(file("member-narrow"));
    }

    @Test
    void atEveryMomentOfTheSampleAssemblyThereIsSomethingToReadForEverybody() {
        for (Rehearsals.Moment moment : Rehearsals.Moment.values()) {
            for (Holder me : List.of(Holder.seat(7), FACILITATOR)) {
                Shown screen = show(TestChamber.rehearsed(moment, me), 1366, moment.at());
                assertThat(screen.said()).as(moment + " " + me).hasSizeGreaterThan(20);
                assertThat(screen.faults()).isEmpty();
                screen.picture(file("sample-" + moment + "-" + me.role()));
                close();
            }
        }
    }

    @Test
    void theAuthorityPromisesByKeyboardAlone() {
        TestAssembly assembly = TestAssembly.seated(7);
        assembly.record().enrol(AUTHORITY);
        TestChamber chamber = TestChamber.of(assembly, AUTHORITY);
        Shown screen = show(chamber, 1366, NINE_TWENTY);
        screen.picture(file("authority"));
        robot.press(ENTER);
        screen.picture(file("promise"));
        assertThat(screen.faults()).isEmpty();
        robot.type("900").press(TAB).press(ENTER);
        assertThat(screen.said()).contains("Please write a whole number between 1 and 90.");
        robot.press(CONTROL, A).type("90").press(TAB).press(ENTER);
        robot.type("We answer.");
        screen.tabTo(".primary");
        robot.press(ENTER);
        screen.picture(file("promise-review")).tabTo(".primary");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().responses().promise().orElseThrow().days())
                .isEqualTo(90);
        assertThat(test.said).anyMatch(each -> each.startsWith("The promise is signed."));
        chamber.send(State.RECORDED);
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("There is nothing for you to do now."));
    }

    @Test
    void whoeverLeftIsToldSoAndWhatTheyMayStillDo() {
        TestAssembly assembly = TestAssembly.seated(7);
        assembly.record().enrol(Holder.seat(4));
        assembly.record().write(Holder.seat(4), new SeatLeft());
        Shown screen = show(TestChamber.of(assembly, Holder.seat(4)), 1366, NINE_TWENTY);
        screen.picture(file("left"));
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("This seat was left."))
                .anyMatch(text -> text.contains("You can still read everything here"))
                .noneMatch(text -> text.contains("is due"));
    }

    /// An assembly of 99 in its first weekend: 61 have spoken, nine of them changed their mind.
    private record Setting(TestAssembly assembly, EntryId session) {}

    private static Setting learning() {
        TestAssembly assembly = Sample.learning();
        EntryId session =
                assembly.record().now().sessions().standing().findFirst().orElseThrow().mark().id();
        return new Setting(assembly, session);
    }

    /// Built once, handed out as copies.
    private static final class Sample {
        private static final TestAssembly LEARNING = build();

        static TestAssembly learning() {
            return LEARNING.copy();
        }

        private static TestAssembly build() {
            TestAssembly assembly = TestAssembly.convened(99);
            assembly.upTo(Stage.LEARNING);
            EntryId packet = assembly.packet("Who writes the rules today");
            EntryId item = assembly.item(packet, "How language models get their values");
            assembly.item(packet, "Who writes the rules today");
            assembly.item(assembly.packet("What it costs"), "Costs to those least heard");
            Stance[] stances = Stance.values();
            IntStream.rangeClosed(1, 61)
                    .forEach(seat -> assembly.states(seat, stances[seat * 7 % 5]));
            EntryId session =
                    assembly.session("Weekend 1, first day", MORNING.plus(Duration.ofHours(1)));
            assembly.session("Weekend 2, first day", MORNING.plus(Duration.ofDays(21)));
            assembly.upTo(Stage.DELIBERATING).hoursPass(1);
            assembly.record().write(FACILITATOR, new SessionOpened(session));
            IntStream.rangeClosed(1, 9).forEach(seat -> changes(assembly, seat, item));
            assembly.reads(41, Extent.READ, item);
            return assembly;
        }

        private static void changes(TestAssembly assembly, int seat, EntryId item) {
            var standing = assembly.record().now().positions().standing(seat, 1).orElseThrow();
            Stance other =
                    standing.stance() == Stance.STRONGLY_FOR ? Stance.FOR : Stance.STRONGLY_FOR;
            Moved moved =
                    seat % 3 == 0
                            ? new Moved(MovedBy.DISCUSSION, Optional.empty())
                            : new Moved(MovedBy.ITEM, Optional.of(item));
            assembly.record()
                    .write(
                            Holder.seat(seat),
                            new PositionRevised(
                                    standing.mark().id(), other, List.of(moved), List.of()),
                            Words.of("reasons", "I see it otherwise now."));
        }
    }

    private Shown show(TestAssembly assembly, Holder me) {
        return show(TestChamber.of(assembly, me), 1366, NINE_TWENTY);
    }

    private Shown show(TestChamber chamber, double width, Instant clock) {
        Shown made =
                Shown.at(
                        test,
                        Place.of(ScreenId.TODAY),
                        width,
                        768,
                        () -> new TodayScreen(test.desk, chamber, () -> clock));
        shown.add(made);
        return made;
    }

    private static Path file(String name) {
        return PICTURES.resolve(name.toLowerCase(Locale.ROOT) + ".png");
    }
}
