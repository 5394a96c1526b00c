package org.plenary.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT6;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.plenary.desktop.shell.Walker;
import org.plenary.rehearsal.script.Script;

/// The evening on which the ballots are open, for seat 41, which has a new laptop and has neither
/// said what it read nor answered a principle: it does both, votes, and changes its vote.
final class BallotEvening {
    private static final int PRINCIPLES = 14;
    private static final int ITEMS = 12;

    private BallotEvening() {}

    static void walk(Tour tour) throws Exception {
        Instant evening = SampleServer.ballots(Script.sample().timetable()).until();
        Duration since = Duration.between(evening, Instant.now());
        InstantSource clock = () -> Instant.now().minus(since);
        Path profile = tour.folder("evening-41");
        try (SampleServer server =
                SampleServer.open(
                        tour.folder("evening"),
                        Rooms.freePort(),
                        SampleServer::ballots,
                        clock,
                        with -> with)) {
            Walker.enrol(profile, server.letter(SampleServer.MEMBER));
            try (Walker walker = new Walker(profile, clock)) {
                walker.waitForFirstScreen();
                tour.pictures(walker, "evening-01-today");
                sayWhatWasRead(tour, walker);
                check(tour, walker);
                vote(tour, walker);
                tour.expect("everything sent", walker::waitUntilAllSent);
                walker.keys(CONTROL, DIGIT1);
                tour.pictures(walker, "evening-12-today");
            }
        }
    }

    private static void sayWhatWasRead(Tour tour, Walker walker) {
        walker.keys(CONTROL, DIGIT2);
        walker.press("marks");
        tour.pictures(walker, "evening-02-marks");
        for (int item = 0; item < ITEMS; item++) {
            walker.tabTo("Read");
            walker.keys(SPACE);
            walker.keys(TAB);
        }
        walker.press("sign-marks");
    }

    private static void check(Tour tour, Walker walker) {
        walker.keys(CONTROL, DIGIT6);
        walker.see("ballot");
        tour.pictures(walker, "evening-03-ballots");
        walker.keys(ENTER);
        walker.see("Answer the principles");
        tour.pictures(walker, "evening-04-what-is-owed");
        walker.press("Answer the principles");
        for (int principle = 0; principle < PRINCIPLES; principle++) {
            walker.tabTo("It keeps the principle");
            walker.keys(SPACE);
            if (principle == 0) {
                tour.pictures(walker, "evening-05-a-principle");
            }
            walker.press("Continue");
        }
        tour.pictures(walker, "evening-06-all-answers");
        walker.press("Sign and send");
        walker.see("You have answered all 14 principles");
    }

    private static void vote(Tour tour, Walker walker) {
        walker.keys(CONTROL, DIGIT6);
        walker.keys(ENTER);
        walker.see("Vote");
        tour.pictures(walker, "evening-07-ballot");
        walker.press("vote");
        walker.tabTo("Yes");
        walker.keys(SPACE);
        tour.pictures(walker, "evening-08-choice");
        walker.press("Continue");
        tour.pictures(walker, "evening-09-review");
        walker.press("Seal and send my vote");
        walker.see("My vote’s receipt");
        walker.see("Recorded");
        tour.pictures(walker, "evening-10-receipt");
        walker.press("vote");
        walker.tabTo("Yes");
        walker.keys(DOWN);
        walker.press("Continue");
        walker.press("Seal and send my vote");
        walker.see("You have voted 2 times; the last vote counts.");
        tour.pictures(walker, "evening-11-voted-again");
    }
}
