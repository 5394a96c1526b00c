package org.plenary.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.desktop.shell.Walker;
import org.plenary.desktop.ui.look.TextSize;

/// `./mvnw -Ptour`: people walk through every screen of the sample assembly, on a real server and
/// with real letters, in windows that nobody sees. What they see is saved as pictures under
/// `target/tour`; whatever does not come to show what it must is a failure.
///
/// [Rooms] is every screen, for a member and a facilitator; [MembersDay] is a day of the second
/// weekend by keyboard alone; [BallotEvening] is the check and the vote.
public final class Tour {
    private static final double TALL = 3600;

    private final Path home;
    private final Path pictures;
    private int failures;

    private Tour(Path home, Path pictures) {
        this.home = home;
        this.pictures = pictures;
    }

    /// A part of the tour.
    @FunctionalInterface
    interface Part {
        void walk(Tour tour) throws Exception;
    }

    /// Walks; exit 0 only if everything came to its expected state.
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("plenary-tour");
        Path pictures = Path.of(System.getProperty("tour.pictures", "target/tour"));
        Tour tour = new Tour(home, pictures.toAbsolutePath().normalize());
        SampleServer.delete(tour.pictures);
        try {
            tour.part("every screen", Rooms::walk);
            tour.part("a member's day", MembersDay::walk);
            tour.part("the evening of the ballots", BallotEvening::walk);
        } finally {
            SampleServer.delete(home);
        }
        System.out.println(
                tour.failures == 0
                        ? "The tour saw everything; its pictures are in " + tour.pictures + "."
                        : "The tour missed " + tour.failures + " of the things it must see.");
        System.exit(tour.failures == 0 ? 0 : 1);
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
        walker.tallPicture(pictures.resolve(name + ".png"), TALL);
    }

    /// Looks for something; what is missed is said, and the walk goes on.
    void expect(String what, Runnable look) {
        try {
            look.run();
        } catch (Walker.NotSeen missed) {
            miss(what + " was not seen: " + missed.getMessage());
        }
    }

    private void part(String name, Part part) throws IOException {
        System.out.println("The tour: " + name + ".");
        try {
            part.walk(this);
        } catch (Exception | AssertionError broken) {
            broken.printStackTrace(System.out);
            miss(name + " did not come to its end: " + broken.getMessage());
        }
    }

    private void miss(String sentence) {
        failures++;
        System.out.println(sentence);
    }
}
