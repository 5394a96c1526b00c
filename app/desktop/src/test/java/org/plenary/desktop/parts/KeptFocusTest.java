package org.plenary.desktop.parts;

import static java.util.Objects.requireNonNull;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.schedule.ScheduleScreen;
import org.plenary.desktop.today.TodayScreen;
import org.plenary.desktop.trail.TrailScreen;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// In the real window, where JavaFX would begin anew at the line above the screens.
class KeptFocusTest {
    private static final Holder ME = Holder.seat(4);
    private static final InstantSource NOW = InstantSource.fixed(MORNING);

    private final TestAssembly assembly = TestAssembly.convened(7).upTo(Stage.LEARNING);

    @Test
    void whoHasCheckedInIsStillAtThatSession() {
        EntryId session = openSession();
        TestChamber chamber = TestChamber.of(assembly, ME);
        try (var walk =
                Walk.through(
                        chamber,
                        (desk, in) ->
                                new ScheduleScreen(desk, in, NOW, (_, _, _) -> Optional.empty()))) {
            walk.to(Place.at(ScreenId.SCHEDULE, session.hex()));
            assertThat(walk.focus().getId()).isEqualTo("schedule-check-in");
            walk.keys(ENTER);
            assertThat(walk.text()).contains("You checked in.");
            assertThat(words(walk)).isEqualTo("Agenda");
        }
    }

    @Test
    void theTrailKeepsTheEntryOneIsAtWhenANewOneComesAboveIt() {
        assembly.states(4, Stance.FOR);
        TestChamber chamber = TestChamber.of(assembly, ME);
        try (var walk = trail(chamber)) {
            String first = spokenOf(walk, "Took a position: For");
            chamber.meanwhile(_ -> assembly.states(4, Stance.AGAINST));
            assertThat(walk.focus().getAccessibleText()).isEqualTo(first);
            assertThat(walk.text()).contains("Took a position: Against");
        }
    }

    @Test
    void whatCanNoLongerBePressedGivesWayToTheNextHeading() throws Exception {
        TestChamber chamber = TestChamber.of(assembly, ME);
        chamber.sign(
                new PositionStated(1, Stance.FOR, List.of()), Words.of("reasons", "Because."), "");
        try (var walk = trail(chamber)) {
            walk.tabTo("trail-send");
            chamber.send(State.RECORDED);
            assertThat(words(walk)).isEqualTo("What does not count");
        }
    }

    @Test
    void aDutyThatIsDoneGivesItsPlaceToTheNextOne() {
        openSession();
        EntryId item = assembly.item(assembly.packet("Who writes the rules"), "How values come");
        TestChamber chamber = TestChamber.of(assembly, ME);
        try (var walk =
                Walk.through(chamber, (desk, in) -> new TodayScreen(desk, in, NOW))
                        .to(Place.of(ScreenId.TODAY))) {
            walk.tabTo("Read “Who writes the rules”");
            chamber.meanwhile(_ -> assembly.reads(4, Extent.READ, item));
            assertThat(words(walk)).isEqualTo("Say where you stand");
        }
    }

    private EntryId openSession() {
        EntryId session = assembly.session("First day", MORNING.plus(Duration.ofHours(2)));
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        return session;
    }

    private static Walk trail(TestChamber chamber) {
        return Walk.through(
                        chamber,
                        (desk, in) -> new TrailScreen(desk, in, (_, _, _) -> Optional.empty()))
                .to(Place.of(ScreenId.TRAIL));
    }

    /// Goes to the row that begins so, and hears all of it.
    private static String spokenOf(Walk walk, String begins) {
        for (int i = 0; i < 100; i++) {
            String spoken = walk.focus().getAccessibleText();
            if (spoken != null && spoken.startsWith(begins)) {
                return spoken;
            }
            walk.keys(TAB);
        }
        throw new AssertionError("no row begins with " + begins + " in\n" + walk.text());
    }

    private static String words(Walk walk) {
        return requireNonNull(((Labeled) walk.focus()).getText());
    }
}
