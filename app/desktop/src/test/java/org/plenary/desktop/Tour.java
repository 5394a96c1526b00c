package org.plenary.desktop;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.term.Holder;
import org.plenary.desktop.shell.Walker;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.TextSize;

/// `./mvnw -Ptour`: a member and a facilitator walk through every screen of the sample assembly, on
/// a real server and with real letters, in windows that nobody sees. Each screen is saved as a
/// picture at 100 % and at 200 % under `target/tour`; a screen that does not come to show what it
/// must is a failure.
public final class Tour {
    private static final Path PICTURES = Path.of("target", "tour");

    private final Path pictures;
    private int failures;

    private Tour(Path pictures) {
        this.pictures = pictures;
    }

    /// Walks; exit 0 only if every screen came to its expected state.
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("plenary-tour");
        Tour tour = new Tour(PICTURES.toAbsolutePath());
        SampleServer.delete(tour.pictures);
        try (SampleServer server =
                SampleServer.open(
                        home.resolve("assembly"),
                        freePort(),
                        InstantSource.system(),
                        with -> with)) {
            tour.walk(server, home, SampleServer.MEMBER, "member", memberSees());
            tour.walk(server, home, SampleServer.FREE_FACILITATOR, "facilitator", officeSees());
        } finally {
            SampleServer.delete(home);
        }
        System.out.println(
                tour.failures == 0
                        ? "The tour saw every screen; its pictures are in " + tour.pictures + "."
                        : "The tour missed " + tour.failures + " of the things it must see.");
        System.exit(tour.failures == 0 ? 0 : 1);
    }

    /// What each screen must come to show to a member in the middle of the second weekend.
    private static Map<ScreenId, List<String>> memberSees() {
        Map<ScreenId, List<String>> sees = new LinkedHashMap<>();
        sees.put(ScreenId.TODAY, List.of("Seat 41"));
        sees.put(ScreenId.EVIDENCE, List.of("How these systems get their values"));
        sees.put(ScreenId.POSITIONS, List.of("The proposition", "What I say now"));
        sees.put(ScreenId.RECOMMENDATIONS, List.of("One public text of values"));
        sees.put(ScreenId.PRINCIPLES, List.of("Principles"));
        sees.put(ScreenId.BALLOT, List.of("There is no ballot yet."));
        sees.put(ScreenId.SCHEDULE, List.of("Weekend 2, first day"));
        sees.put(ScreenId.TRAIL, List.of("eight words"));
        sees.put(ScreenId.COMFORT, List.of("Text size"));
        return sees;
    }

    private static Map<ScreenId, List<String>> officeSees() {
        Map<ScreenId, List<String>> sees = new LinkedHashMap<>();
        sees.put(ScreenId.TODAY, List.of("acilitator"));
        sees.put(ScreenId.SCHEDULE, List.of("Weekend 2, first day"));
        sees.put(ScreenId.FACILITATE, List.of("Facilitate"));
        sees.put(ScreenId.ROLL, List.of("Seat"));
        return sees;
    }

    private void walk(
            SampleServer server,
            Path home,
            Holder who,
            String name,
            Map<ScreenId, List<String>> sees)
            throws IOException {
        Path profile = home.resolve(name);
        Walker.enrol(profile, server.letter(who));
        try (Walker walker = new Walker(profile)) {
            walker.waitForFirstScreen();
            expect(name + ": everything sent and proven", walker::waitUntilAllSent);
            int number = 1;
            for (var screen : sees.entrySet()) {
                walker.textSize(TextSize.PERCENT_100);
                walker.open(screen.getKey());
                for (String sentence : screen.getValue()) {
                    expect(name + ", " + screen.getKey(), () -> walker.see(sentence));
                }
                String file = "%s-%02d-%s".formatted(name, number++, lower(screen.getKey()));
                walker.picture(pictures.resolve(file + ".png"));
                walker.textSize(TextSize.PERCENT_200);
                walker.picture(pictures.resolve(file + "-200.png"));
            }
        }
    }

    private void expect(String what, Runnable look) {
        try {
            look.run();
        } catch (Walker.NotSeen missed) {
            failures++;
            System.out.println(what + " was not seen: " + missed.getMessage());
        }
    }

    private static String lower(ScreenId screen) {
        return screen.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
