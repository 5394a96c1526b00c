package org.plenary.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;

import java.nio.file.Path;
import java.time.InstantSource;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.shell.Walker;

/// A day of the second weekend, in the life of seat 99, which has used neither its letter nor a
/// mouse: enrolling, checking in, reading and marking a packet, a note, a statement, somebody
/// else's, supporting a recommendation; then the server is stopped, a mind is changed without it,
/// the window is closed and opened again, and the server comes back.
final class MembersDay {
    private static final InstantSource CLOCK = InstantSource.system();

    private final Tour tour;
    private final Path profile;
    private final Path assembly;
    private final int port;

    private MembersDay(Tour tour, int port) {
        this.tour = tour;
        this.port = port;
        profile = tour.folder("seat-99");
        assembly = tour.folder("day");
    }

    static void walk(Tour tour) throws Exception {
        new MembersDay(tour, Rooms.freePort()).walk();
    }

    private void walk() throws Exception {
        try (Walker walker = new Walker(profile, CLOCK)) {
            try (SampleServer server = open()) {
                enrol(walker, server.letter(SampleServer.FREE_SEAT));
                checkIn(walker);
                read(walker);
                say(walker);
                support(walker);
                tour.expect("everything sent", walker::waitUntilAllSent);
            }
            changeMind(walker);
        }
        try (Walker again = new Walker(profile, CLOCK)) {
            again.waitForFirstScreen();
            again.keys(CONTROL, DIGIT3);
            again.see("The packet on changing rules moved me.");
            again.see("On this laptop only");
            tour.pictures(again, "day-20-opened-again-without-a-server");
            try (SampleServer server = open()) {
                System.out.println("The server is back: " + server.site());
                again.keys(CONTROL, DIGIT8);
                tour.expect("sent when the server is back", again::waitUntilAllSent);
                again.see("Recorded");
                tour.pictures(again, "day-21-trail");
            }
        }
    }

    private SampleServer open() throws Exception {
        return SampleServer.open(
                assembly,
                port,
                timetable -> SampleServer.secondWeekend(timetable, CLOCK.instant()),
                CLOCK,
                with -> with);
    }

    private void enrol(Walker walker, Letter letter) {
        walker.see("Make yourself comfortable");
        tour.pictures(walker, "day-01-welcome");
        walker.press("Continue");
        walker.tabTo("enrol-address");
        walker.type(letter.address().toString());
        tour.pictures(walker, "day-02-address");
        walker.press("Continue");
        walker.tabTo("enrol-code");
        walker.type(letter.code().printed());
        walker.press("Continue");
        walker.tabTo("enrol-words");
        walker.type(letter.founding().text());
        tour.pictures(walker, "day-03-words");
        walker.press("Continue");
        walker.see("Seat 99");
        tour.pictures(walker, "day-04-check");
        walker.press("Enrol this laptop");
        walker.waitForFirstScreen();
        tour.pictures(walker, "day-05-today");
    }

    private void checkIn(Walker walker) {
        walker.press("Go and check in");
        walker.press("schedule-check-in");
        walker.see("You checked in.");
        tour.pictures(walker, "day-06-checked-in");
    }

    private void read(Walker walker) {
        walker.keys(CONTROL, DIGIT2);
        walker.press("next");
        walker.see("Sources");
        tour.pictures(walker, "day-07-item");
        walker.tabTo("item-text");
        walker.keys(CONTROL, HOME);
        walker.keys(SHIFT, END);
        walker.keys(ENTER);
        walker.press("note");
        walker.type("Ask about this in the plenary.");
        tour.pictures(walker, "day-08-note");
        walker.press("keep-note");
        walker.press("mark-read");
        walker.see("You read it");
        tour.pictures(walker, "day-09-marked");
        for (int item = 0; item < 3; item++) {
            walker.press("next-item");
            walker.press("mark-read");
            walker.see("You read it");
        }
        walker.keys(CONTROL, DIGIT2);
        tour.pictures(walker, "day-10-shelf");
    }

    private void say(Walker walker) {
        walker.keys(CONTROL, DIGIT3);
        walker.press("write");
        walker.tabTo("Strongly against");
        walker.keys(DOWN);
        walker.keys(DOWN);
        tour.pictures(walker, "day-11-stance");
        walker.press("Continue");
        walker.tabTo("reasons");
        walker.type("I do not know yet. I want to hear who pays before I say more.");
        tour.pictures(walker, "day-12-reasons");
        walker.press("Continue");
        walker.see("Rules about changing rules");
        tour.pictures(walker, "day-13-cites");
        walker.press("Continue");
        walker.press("Continue");
        tour.pictures(walker, "day-14-review");
        walker.press("Sign and send");
        walker.see("I want to hear who pays before I say more.");
        tour.pictures(walker, "day-15-positions");
    }

    private void support(Walker walker) {
        walker.keys(CONTROL, DIGIT4);
        walker.see("A pause where people depend on it most");
        walker.keys(DOWN);
        walker.keys(ENTER);
        walker.see("Version 1");
        tour.pictures(walker, "day-16-recommendation");
        walker.press("support");
        walker.see("You support it.");
        tour.pictures(walker, "day-17-supported");
        walker.keys(CONTROL, DIGIT1);
        tour.pictures(walker, "day-18-today");
    }

    private void changeMind(Walker walker) {
        walker.keys(CONTROL, DIGIT3);
        walker.press("write");
        walker.tabTo("Strongly against");
        walker.keys(DOWN);
        walker.keys(DOWN);
        walker.keys(DOWN);
        walker.press("Continue");
        walker.tabTo("reasons");
        walker.keys(CONTROL, javafx.scene.input.KeyCode.A);
        walker.type("The packet on changing rules moved me.");
        walker.press("Continue");
        walker.press("Continue");
        walker.tabTo("The discussion in the room");
        walker.keys(SPACE);
        tour.pictures(walker, "day-19-what-moved-me");
        walker.press("Continue");
        walker.press("Continue");
        walker.press("Sign and send");
        walker.see("On this laptop only");
    }
}
