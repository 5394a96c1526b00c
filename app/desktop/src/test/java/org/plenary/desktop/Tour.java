package org.plenary.desktop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.desktop.shell.Walker;
import org.plenary.desktop.ui.look.TextSize;

/// `./mvnw -Ptour`: people walk through every screen of the sample assembly, on a real server and
/// with real letters, in windows that nobody sees. What they see is saved as pictures under
/// `target/tour`; whatever does not come to show what it must is a failure.
///
/// [Rooms] is every screen, for a member and a facilitator; [MembersDay] is a day of the second
/// weekend by keyboard alone; [BallotEvening] is the check and the vote. Each is walked in a
/// process of its own, side by side with the others.
public final class Tour {
    private static final Map<String, Part> PARTS =
            Map.of(
                    "every screen", Rooms::walk,
                    "a member's day", MembersDay::walk,
                    "the evening of the ballots", BallotEvening::walk);

    private final String name;
    private final Path home;
    private final Path pictures;
    private int failures;

    private Tour(String name, Path home, Path pictures) {
        this.name = name;
        this.home = home;
        this.pictures = pictures;
    }

    /// A part of the tour.
    @FunctionalInterface
    interface Part {
        void walk(Tour tour) throws Exception;
    }

    /// Walks the part that is named, or else every one; exit 0 only if everything came to its
    /// expected state.
    public static void main(String[] args) throws Exception {
        Path pictures =
                Path.of(System.getProperty("tour.pictures", "target/tour"))
                        .toAbsolutePath()
                        .normalize();
        boolean seen = args.length == 0 ? all(pictures) : part(args[0], pictures);
        System.exit(seen ? 0 : 1);
    }

    private static boolean all(Path pictures) throws IOException, InterruptedException {
        SampleServer.delete(pictures);
        List<Process> walking = new ArrayList<>();
        for (String name : PARTS.keySet()) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
            command.addAll(List.of(Tour.class.getName(), name));
            walking.add(new ProcessBuilder(command).inheritIO().start());
        }
        // Whoever stops the tour stops all of it.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> walking.forEach(Process::destroy), "stop"));
        boolean seen = true;
        for (Process part : walking) {
            seen &= part.waitFor() == 0;
        }
        System.out.println(
                seen
                        ? "The tour saw everything; its pictures are in " + pictures + "."
                        : "The tour missed some of the things it must see.");
        return seen;
    }

    private static boolean part(String name, Path pictures) throws IOException {
        Path home = Files.createTempDirectory("plenary-tour");
        Tour tour = new Tour(name, home, pictures);
        try {
            tour.walk(Objects.requireNonNull(PARTS.get(name), "no such part"));
        } finally {
            SampleServer.delete(home);
        }
        return tour.failures == 0;
    }

    /// Where a laptop of this name, or a server, keeps its data.
    Path folder(String name) {
        return home.resolve(name);
    }

    /// Saves what a window shows.
    void picture(Walker walker, String name) {
        walker.picture(pictures.resolve(name + ".png"));
    }

    /// Saves what a window shows, and how the same step looks to somebody who reads at 200 %: what
    /// is in sight, and the whole page behind that. Then the window is as it was.
    void pictures(Walker walker, String name) {
        picture(walker, name);
        large(walker, name);
    }

    /// How a step looks to somebody who reads at 200 %.
    void large(Walker walker, String name) {
        walker.textSize(TextSize.PERCENT_200);
        picture(walker, name + "-200");
        wholePicture(walker, name + "-200-whole");
        walker.textSize(TextSize.PERCENT_100);
    }

    /// Saves what a window shows when all of a page fits in.
    void wholePicture(Walker walker, String name) {
        walker.wholePicture(pictures.resolve(name + ".png"));
    }

    /// Looks for something; what is missed is said, and the walk goes on.
    void expect(String what, Runnable look) {
        try {
            look.run();
        } catch (Walker.NotSeen missed) {
            miss(what + " was not seen: " + missed.getMessage());
        }
    }

    private void walk(Part part) {
        System.out.println("The tour: " + name + ".");
        try {
            part.walk(this);
        } catch (Exception | AssertionError broken) {
            broken.printStackTrace(System.out);
            miss("it did not come to its end: " + broken.getMessage());
        }
    }

    private void miss(String sentence) {
        failures++;
        System.out.println("The tour, in " + name + ": " + sentence);
    }
}
