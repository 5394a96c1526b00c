package org.plenary.desktop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.platform.DataFolder;
import org.plenary.desktop.shell.Main;
import org.plenary.desktop.shell.Walker;
import org.plenary.server.store.CannotStart;

/// `./mvnw -Prun`: the sample assembly on a server of one's own, and the desktop as one of its
/// members with work waiting. A second start goes on where the first left off.
///
/// - `-Dplenary.home=FOLDER` keeps it elsewhere than in the user's Plenary folder.
/// - `-Dfresh` begins anew.
/// - `-Dplenary.options=-Dplenary.profile=NAME` opens a second laptop beside it, which nobody has
///   enrolled yet: for the other letters.
public final class Run {
    private static final int PORT = 8480;

    private Run() {}

    /// Starts everything; ends on Ctrl-C.
    public static void main(String[] args) throws Exception {
        if (!hasDisplay()) {
            System.out.println("There is no display here, so this takes the tour instead.");
            Tour.main(args);
            return;
        }
        Path home = home();
        Optional<String> another = Optional.ofNullable(System.getProperty("plenary.profile"));
        if (another.isPresent()) {
            open(home.resolve(another.get()), args);
            return;
        }
        if (!System.getProperty("fresh", "false").equals("false")) {
            SampleServer.delete(home);
        }
        InstantSource clock = InstantSource.system();
        try (SampleServer server =
                SampleServer.open(
                        home.resolve("assembly"),
                        PORT,
                        timetable -> SampleServer.secondWeekend(timetable, clock.instant()),
                        clock,
                        with -> with)) {
            Path profile = home.resolve("seat-" + SampleServer.MEMBER.number());
            Walker.enrol(profile, server.letter(SampleServer.MEMBER));
            say(System.out, server);
            open(profile, args);
            System.out.println(
                    "The window is closed. The server and the site go on until you press Ctrl-C.");
            new CountDownLatch(1).await();
        } catch (CannotStart cannot) {
            System.out.println(cannot.getMessage());
            System.exit(1);
        }
    }

    /// The window of a profile; returns when it is closed.
    private static void open(Path profile, String[] args) {
        System.setProperty(DataFolder.OVERRIDE, profile.toString());
        Application.launch(Main.Plenary.class, args);
    }

    private static Path home() throws IOException {
        String named = System.getProperty("plenary.home", "");
        return named.isEmpty() ? DataFolder.open().resolve("rehearsal") : Path.of(named);
    }

    /// On Linux a window needs a display server; elsewhere there always is one.
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || Optional.ofNullable(System.getenv("DISPLAY")).isPresent()
                || Optional.ofNullable(System.getenv("WAYLAND_DISPLAY")).isPresent();
    }

    private static void say(PrintStream out, SampleServer server) {
        out.println();
        out.println("A rehearsal of the sample assembly is running on this machine.");
        out.println();
        out.println("  The public site      " + server.site());
        out.println();
        letter(out, server, "A member's letter, seat 99", SampleServer.FREE_SEAT);
        letter(out, server, "A facilitator's letter", SampleServer.FREE_FACILITATOR);
        out.println("  To use one, open a second laptop beside this one, in another terminal:");
        out.println("    ./mvnw -Prun -Dplenary.options=-Dplenary.profile=second");
        out.println();
        out.println("  To stop, press Ctrl-C here. The same command goes on from here;");
        out.println("  with -Dfresh it begins anew.");
        out.println();
    }

    private static void letter(PrintStream out, SampleServer server, String whose, Holder holder) {
        Letter letter = server.letter(holder);
        out.println("  " + whose);
        out.println("    address            " + letter.address());
        out.println("    code               " + letter.code().printed());
        out.println("    eight words        " + letter.founding().text());
        out.println();
    }
}
