package org.plenary.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Role;
import org.plenary.desktop.ballot.BallotScreen;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.draw.DrawScreen;
import org.plenary.desktop.enrol.EnrolScreen;
import org.plenary.desktop.evidence.EvidenceScreen;
import org.plenary.desktop.facilitate.FacilitateScreen;
import org.plenary.desktop.laptop.Laptop;
import org.plenary.desktop.laptop.Laptop.Opened;
import org.plenary.desktop.parts.OpenDialog;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.positions.PositionsScreen;
import org.plenary.desktop.principles.PrinciplesScreen;
import org.plenary.desktop.recommendations.RecommendationsScreen;
import org.plenary.desktop.roll.RollScreen;
import org.plenary.desktop.schedule.ScheduleScreen;
import org.plenary.desktop.today.TodayScreen;
import org.plenary.desktop.trail.TrailScreen;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// The running program, put together by hand: opens what lies on this laptop, shows first run where
/// it is not enrolled yet, and else every screen. JavaFX thread only.
///
/// The window never waits for the disk or the network: what takes longer than a moment is said in
/// it.
final class Program {
    /// So long one may look at nothing.
    private static final Duration MOMENT = Duration.millis(400);

    private final Stage stage;
    private final Consumer<URI> browser;
    private final InstantSource clock;
    private final Background background;
    private final Words words;
    private final Moments moments;
    private final Ahead ahead;
    private Optional<Shell> shown = Optional.empty();
    private Optional<Laptop> laptop = Optional.empty();
    private boolean ended;

    /// Where a program's data lies.
    @FunctionalInterface
    interface Places {
        /// The folder, made when it was not there. Off the JavaFX thread.
        Path folder() throws IOException;

        /// A folder that backups of the laptop leave out.
        static Path outside(Path folder) {
            return folder.resolveSibling(folder.getFileName() + "-not-in-backups");
        }
    }

    Program(Stage stage, Consumer<URI> browser, InstantSource clock, Places places) {
        this(stage, browser, clock, Ahead.begin(places, clock));
    }

    /// A program whose laptop is being opened already.
    Program(Stage stage, Consumer<URI> browser, InstantSource clock, Ahead ahead) {
        this.stage = stage;
        this.browser = browser;
        this.clock = clock;
        this.ahead = ahead;
        background = ahead.background();
        ahead.tell(this::problem, this::toFront);
        Locale locale = spoken(Locale.getDefault());
        words = Words.in(locale);
        moments = new Moments(locale, ZoneId.systemDefault());
    }

    /// Dates in another language inside an English sentence help nobody.
    static Locale spoken(Locale system) {
        return system.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? system : Locale.UK;
    }

    /// Begins, and shows the window within a moment.
    void begin() {
        open();
        afterAMoment(() -> {
            if (shown.isEmpty() && !ended) {
                showOpening(new Unkept());
            }
        });
    }

    /// The window in front, once there is one.
    Optional<Shell> shown() {
        return shown;
    }

    private void open() {
        background.run(ahead::opened, this::opened, this::problem);
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
    }

    /// Said in the window, which is opened for it if there is none.
    private void problem(Problem problem) {
        if (ended) {
            return;
        }
        if (shown.isEmpty()) {
            showOpening(new Unkept());
        }
        shown.ifPresent(shell -> shell.model().problems().add(problem));
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Ready(Laptop ready) -> {
                laptop = Optional.of(ready);
                if (ended) {
                    close(ready);
                    return;
                }
                // The window is drawn while the record is read: neither needs the other.
                Shell opening = showOpening(ready.preferences());
                background.run(
                        () -> chamber(ready),
                        chamber ->
                                chamber.ifPresentOrElse(
                                        here -> enter(here, ready, opening),
                                        () -> enrol(ready, opening.desk())));
            }
            case Opened.Broken broken -> {
                Shell shell = shell(new Unkept());
                shell.register(
                        ScreenId.TODAY, () -> new BrokenScreen(shell.desk(), broken, this::open));
                show(shell, Place.of(ScreenId.TODAY));
            }
        }
    }

    /// The chamber, once its record is read. The window may go on while this core has time.
    private Optional<Chamber> chamber(Laptop ready) throws IOException {
        Optional<Chamber> read = ready.chamber();
        read.ifPresent(here ->
                background.run(
                        () -> TodayScreen.ahead(words, moments, ready.preferences(), here, clock)));
        return read;
    }

    private Shell showOpening(Preferences preferences) {
        Shell shell = shell(preferences);
        shell.await(new OpeningScreen(words));
        show(shell);
        return shell;
    }

    private Shell shell(Preferences preferences) {
        return new Shell(
                new FrameModel(),
                words,
                moments,
                background,
                new Links(browser),
                Look.start(preferences),
                preferences);
    }

    private void show(Shell shell) {
        shown = Optional.of(shell);
        Window.open(stage, shell);
    }

    private void show(Shell shell, Place place) {
        show(shell);
        shell.open(place);
    }

    /// The same look and preferences go on in the shells of the enrolment and after it.
    private Shell next(Desk desk) {
        return new Shell(
                new FrameModel(),
                words,
                moments,
                background,
                desk.links(),
                desk.look(),
                desk.preferences());
    }

    private void enrol(Laptop on, Desk before) {
        Shell shell = next(before);
        shell.register(
                ScreenId.ENROL,
                () ->
                        new EnrolScreen(
                                shell.desk(),
                                on.enrolment(),
                                on.drafts(),
                                chamber -> {
                                    Shell entered = next(shell.desk());
                                    show(entered);
                                    enter(chamber, on, entered);
                                }));
        shell.register(ScreenId.COMFORT, () -> new ComfortScreen(shell.desk()));
        show(shell, Place.of(ScreenId.ENROL));
    }

    private void enter(Chamber chamber, Laptop on, Shell shell) {
        register(shell, chamber, chamber.standing().get().me());
        FrameFeed.follow(shell, chamber, clock);
        shell.open(Place.of(ScreenId.TODAY));
        onceLaidOut(shell.scene(), () -> afterAMoment(on::drawn));
    }

    /// Once, after the next time a scene is laid out: a pause that began before would be over by
    /// then, for the first time takes longest.
    private static void onceLaidOut(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        then.run();
                    }
                });
    }

    private static void afterAMoment(Runnable then) {
        var moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> then.run());
        moment.play();
    }

    /// Every screen, made when it is first asked for.
    private void register(Shell shell, Chamber chamber, Holder me) {
        Desk desk = shell.desk();
        SaveDialog save = SaveDialog.system();
        shell.register(ScreenId.TODAY, () -> new TodayScreen(desk, chamber, clock));
        shell.register(ScreenId.EVIDENCE, () -> new EvidenceScreen(desk, chamber));
        shell.register(ScreenId.POSITIONS, () -> new PositionsScreen(desk, chamber));
        shell.register(ScreenId.RECOMMENDATIONS, () -> new RecommendationsScreen(desk, chamber));
        shell.register(ScreenId.PRINCIPLES, () -> new PrinciplesScreen(desk, chamber));
        shell.register(ScreenId.BALLOT, () -> new BallotScreen(desk, chamber));
        shell.register(ScreenId.SCHEDULE, () -> new ScheduleScreen(desk, chamber, clock, save));
        shell.register(ScreenId.TRAIL, () -> new TrailScreen(desk, chamber, save));
        if (me.role() == Role.REGISTRAR
                || me.role() == Role.FACILITATOR
                || me.role() == Role.AUTHORITY) {
            shell.register(
                    ScreenId.DRAW,
                    () ->
                            new DrawScreen(
                                    desk,
                                    chamber,
                                    save,
                                    OpenDialog.system(),
                                    new SecureRandom(),
                                    clock));
            shell.register(
                    ScreenId.ROLL, () -> new RollScreen(desk, chamber, save, new SecureRandom()));
        }
        if (me.role() == Role.FACILITATOR) {
            shell.register(ScreenId.FACILITATE, () -> new FacilitateScreen(desk, chamber));
        }
        shell.register(ScreenId.COMFORT, () -> new ComfortScreen(desk));
    }

    /// Closes the window if it is still open, and ends what runs behind it, once what was typed a
    /// moment ago is kept; a lottery that is being made is left, and can be made again. On the
    /// JavaFX thread.
    void end() {
        ended = true;
        stage.hide();
        background.stop();
        background.hurry();
        try {
            laptop.ifPresent(Program::close);
        } finally {
            background.close();
        }
    }

    private static void close(Laptop open) {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
