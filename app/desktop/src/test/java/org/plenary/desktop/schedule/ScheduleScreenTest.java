package org.plenary.desktop.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Rehearsals.Moment;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.parts.Walk;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class ScheduleScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "schedule");
    private static final Instant START = MORNING.plus(Duration.ofHours(2));

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.convened(7);
    private final EntryId session = assembly.session("Weekend 1, first day", START);
    private final List<Shown> shown = new ArrayList<>();
    private Instant now = MORNING;

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void sessionsStandUnderTheirDayWithTheirTimesAndTheZoneIsNamed() {
        Shown screen = show(TestChamber.of(assembly, Holder.seat(4)), "");
        assertThat(screen.said())
                .contains("Saturday 7 March", "10:00 to 12:00", "Town Hall, Great Room")
                .anyMatch(text -> text.startsWith("All times are in Ir"))
                .contains("10:10", "Who writes the rules today", "30 minutes");
    }

    @Test
    void aMemberChecksInByKeyboardAloneAndTheBaseIsNamed() {
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        TestChamber chamber = TestChamber.of(assembly, Holder.seat(4));
        Shown screen = show(chamber, session.hex());
        assertThat(screen.said()).contains("0 of 7 seats checked in.");
        robot.press(ENTER);
        assertThat(screen.said()).contains("You checked in.", "1 of 7 seats checked in.");
        assertThat(
                        chamber.standing()
                                .get()
                                .expected()
                                .sessions()
                                .session(session)
                                .orElseThrow()
                                .present())
                .containsOnlyKeys(4);
    }

    @Test
    void aPlanThatWasReplacedStaysInSightAndLeadsToTheOneThatHolds() {
        EntryId later =
                assembly.session("First day", START.plus(Duration.ofDays(1)), Optional.of(session));
        Shown screen = show(TestChamber.of(assembly, Holder.seat(4)), session.hex());
        assertThat(screen.said())
                .contains("Planned anew", "This is a newer plan; an earlier one no longer holds.")
                .anyMatch(text -> text.startsWith("This plan no longer holds."));
        robot.press(ENTER);
        assertThat(test.opened)
                .containsExactly(Optional.of(Place.at(ScreenId.SCHEDULE, later.hex())));
    }

    @Test
    void aCancelledSessionSaysWhy() {
        assembly.record()
                .write(FACILITATOR, new SessionCancelled(session), Words.of("reason", "Snow."));
        assertThat(show(TestChamber.of(assembly, Holder.seat(4)), "").said())
                .contains("Cancelled", "This session will not take place: Snow.");
    }

    @Test
    void noCalendarFileIsAReasonToAskTheNetworkForTimeZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    @Test
    void aFacilitatorIsNotOfferedToCheckIn() {
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        assertThat(show(TestChamber.of(assembly, FACILITATOR), "").said())
                .doesNotContain("Check in");
    }

    @Test
    void withoutSessionsItSaysWhoPlansThem() {
        TestAssembly none = TestAssembly.convened(7);
        assertThat(show(TestChamber.of(none, Holder.seat(4)), "").said())
                .contains("No session is planned yet.");
    }

    @Test
    void aCalendarFileIsTakenInBySomeoneElsesParserAndAsksForAlarms() throws Exception {
        VEvent event = onlyEvent(save("#schedule-save-all"));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Weekend 1, first day");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260307T100000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DESCRIPTION)).contains("Who writes the rules today");
        assertThat(event.getAlarms()).hasSize(2);
    }

    @Test
    void aSessionPlannedAnewKeepsItsUidAndHasAHigherSequence() throws Exception {
        String before = value(onlyEvent(save("#schedule-save-all")), Property.UID);
        EntryId later =
                assembly.session("First day", START.plus(Duration.ofDays(1)), Optional.of(session));
        VEvent moved = onlyEvent(save("#schedule-save-all"));
        assertThat(value(moved, Property.UID)).isEqualTo(before);
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
        assembly.record()
                .write(FACILITATOR, new SessionCancelled(later), Words.of("reason", "Snow."));
        VEvent gone = onlyEvent(save("#schedule-save-all"));
        assertThat(value(gone, Property.UID)).isEqualTo(before);
        assertThat(value(gone, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(gone, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void theSameSessionsGiveTheSameFileWhateverTheLaptopsClock() throws Exception {
        String first = Files.readString(save("#schedule-save-all"));
        now = MORNING.plus(Duration.ofDays(400));
        assertThat(Files.readString(save("#schedule-save-all"))).isEqualTo(first);
        assertThat(first.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void theWholeSampleAssemblyCanBeReadAndHasNoFaults() {
        Moment moment = Moment.SECOND_WEEKEND;
        now = moment.at();
        Shown screen = show(TestChamber.rehearsed(moment, Holder.seat(41)), "");
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("member.png")).scroll(0);
        screen.picture(PICTURES.resolve("member-top.png"));
        screen.size(TextSize.PERCENT_200).open(Place.of(ScreenId.SCHEDULE));
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("member-200.png"));
    }

    @Test
    void itOpensAtTheSessionThatIsOpenAndNotAtTheFirstOrTheLast() {
        Moment moment = Moment.SECOND_WEEKEND;
        for (Holder me : List.of(Holder.seat(41), FACILITATOR)) {
            TestChamber chamber = TestChamber.rehearsed(moment, me);
            try (Walk walk =
                    Walk.through(
                            chamber,
                            (desk, here) ->
                                    new ScheduleScreen(
                                            desk,
                                            here,
                                            moment::at,
                                            (_, _, _) -> Optional.empty()))) {
                walk.to(Place.of(ScreenId.SCHEDULE));
                assertThat(walk.isInSight("Weekend 2, first day")).as("%s", me).isTrue();
                assertThat(walk.isInSight("Weekend 1, first day")).as("%s", me).isFalse();
            }
        }
    }

    private Shown show(TestChamber chamber, String thing) {
        Shown made =
                Shown.at(
                        test,
                        Place.at(ScreenId.SCHEDULE, thing),
                        () ->
                                new ScheduleScreen(
                                        test.desk,
                                        chamber,
                                        () -> now,
                                        (_, _, name) -> Optional.of(folder.resolve(name))));
        shown.add(made);
        return made;
    }

    private Path save(String button) {
        Shown screen = show(TestChamber.of(assembly, Holder.seat(4)), "");
        screen.tabTo(button);
        robot.press(ENTER);
        assertThat(test.said.getLast()).startsWith("Saved as assembly-sessions.ics.");
        return folder.resolve("assembly-sessions.ics");
    }

    private static VEvent onlyEvent(Path file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(Files.readString(file)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(1);
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }
}
