package org.plenary.desktop;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.plenary.core.term.Holder;
import org.plenary.desktop.shell.Walker;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// Every screen of the second weekend, as a member and as a facilitator, at 100 % and at 200 %.
final class Rooms {
    /// A place, and what must stand there in sight when one comes to it.
    private record Room(Place place, String sight) {
        static Room of(ScreenId screen, String sight) {
            return new Room(Place.of(screen), sight);
        }

        static Room at(ScreenId screen, String thing, String sight) {
            return new Room(Place.at(screen, thing), sight);
        }

        String name() {
            String thing = place.thing().isEmpty() ? "" : "-" + place.thing().replace('/', '-');
            return place.screen().name().toLowerCase(Locale.ROOT) + thing;
        }
    }

    private static final List<Room> MEMBER =
            List.of(
                    Room.of(ScreenId.TODAY, "Seat 41"),
                    Room.of(ScreenId.EVIDENCE, "What this assembly heard and read"),
                    Room.at(ScreenId.EVIDENCE, "marks", "Say of each item"),
                    Room.at(ScreenId.EVIDENCE, "notes", "You have no notes yet."),
                    Room.at(ScreenId.EVIDENCE, "requests", "What members asked to hear"),
                    Room.of(ScreenId.POSITIONS, "The proposition"),
                    Room.of(ScreenId.RECOMMENDATIONS, "One public text of values"),
                    Room.of(ScreenId.PRINCIPLES, "Nothing is being checked yet."),
                    Room.of(ScreenId.BALLOT, "There is no ballot yet."),
                    Room.of(ScreenId.SCHEDULE, "Weekend 2, first day"),
                    Room.of(ScreenId.TRAIL, "What does not count"),
                    Room.of(ScreenId.COMFORT, "Text size"));

    private static final List<Room> FACILITATOR =
            List.of(
                    Room.of(ScreenId.TODAY, "Facilitator 2"),
                    Room.of(ScreenId.SCHEDULE, "Weekend 2, first day"),
                    Room.of(ScreenId.FACILITATE, "Everything you do here"),
                    Room.at(ScreenId.FACILITATE, "sessions", "Sessions"),
                    Room.at(ScreenId.FACILITATE, "sessions/new", "Plan a session"),
                    Room.at(ScreenId.FACILITATE, "stages", "Stages"),
                    Room.at(ScreenId.FACILITATE, "publish", "Which folder?"),
                    Room.at(ScreenId.FACILITATE, "corrections", "Correct an item"),
                    Room.at(ScreenId.FACILITATE, "requests", "Requests for evidence"),
                    Room.at(ScreenId.FACILITATE, "ballots", "Ballots"),
                    Room.at(ScreenId.FACILITATE, "participation", "Participation"),
                    Room.of(ScreenId.DRAW, "Who was drawn"),
                    Room.of(ScreenId.ROLL, "99 of 99 seats have a letter"));

    private Rooms() {}

    static void walk(Tour tour) throws Exception {
        InstantSource clock = InstantSource.system();
        try (SampleServer server =
                SampleServer.open(
                        tour.folder("weekend"),
                        freePort(),
                        timetable -> SampleServer.secondWeekend(timetable, clock.instant()),
                        clock,
                        with -> with)) {
            walk(tour, server, SampleServer.MEMBER, "member", MEMBER);
            walk(tour, server, SampleServer.FREE_FACILITATOR, "facilitator", FACILITATOR);
        }
    }

    private static void walk(
            Tour tour, SampleServer server, Holder who, String name, List<Room> rooms)
            throws IOException {
        Path profile = tour.folder(name);
        Walker.enrol(profile, server.letter(who));
        try (Walker walker = new Walker(profile, InstantSource.system())) {
            walker.waitForFirstScreen();
            tour.expect(name + ": everything sent and proven", walker::waitUntilAllSent);
            int number = 1;
            for (Room room : rooms) {
                walker.open(room.place());
                tour.expect(name + ", " + room.name(), () -> walker.seeAtOnce(room.sight()));
                String file = "%s-%02d-%s".formatted(name, number++, room.name());
                tour.pictures(walker, file);
            }
        }
    }

    /// A port that nobody listens at.
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
