package org.plenary.desktop.parts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.shell.FrameModel;
import org.plenary.desktop.shell.Shell;
import org.plenary.desktop.ui.AccessibilityCheck;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.ByKeyboard;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// A person walking through a screen in the real window, by keyboard alone. Work runs at once.
public final class Walk implements AutoCloseable {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 768;

    private final Map<String, String> kept = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Shell shell;
    private final ByKeyboard keyboard;
    private final Stage stage;

    private Walk(TestChamber chamber, BiFunction<Desk, TestChamber, Screen> screen) {
        shell = Fx.get(() -> shell(chamber, screen));
        keyboard = new ByKeyboard(shell::scene);
        stage = Fx.show(shell.scene(), WIDTH, HEIGHT);
    }

    /// In this chamber, through this screen.
    public static Walk through(TestChamber chamber, BiFunction<Desk, TestChamber, Screen> screen) {
        return new Walk(chamber, screen);
    }

    private Shell shell(TestChamber chamber, BiFunction<Desk, TestChamber, Screen> screen) {
        Preferences preferences =
                new Preferences() {
                    @Override
                    public Optional<String> find(String name) {
                        return Optional.ofNullable(kept.get(name));
                    }

                    @Override
                    public void keep(String name, String value) {
                        kept.put(name, value);
                    }
                };
        var made =
                new Shell(
                        new FrameModel(),
                        Words.in(Locale.UK),
                        new Moments(Locale.UK, ZoneId.of("Europe/Dublin")),
                        new Background(Runnable::run, Runnable::run, problems::add),
                        new Links(_ -> {}),
                        Look.start(preferences),
                        preferences);
        made.register(screen.apply(made.desk(), chamber));
        return made;
    }

    /// Goes to a place.
    public Walk to(Place place) {
        Fx.run(() -> shell.open(place));
        return this;
    }

    /// The place in front.
    public Place now() {
        return shell.now().orElseThrow();
    }

    /// Presses Tab until the control with this id, or with these words, has the focus.
    public Walk tabTo(String called) {
        keyboard.tabTo(called);
        return this;
    }

    /// Goes to a control and presses it.
    public Walk press(String called) {
        keyboard.press(called);
        return this;
    }

    /// Presses keys.
    public Walk keys(KeyCode... keys) {
        keyboard.keys(keys);
        return this;
    }

    /// Types into the control that has the focus.
    public Walk type(String text) {
        keyboard.type(text);
        return this;
    }

    /// What has the focus.
    public Node focus() {
        return keyboard.focus();
    }

    /// Whether a sentence, or a part of it, is in sight without scrolling.
    public boolean isInSight(String sentence) {
        return keyboard.isInSight(sentence);
    }

    /// Everything that can be read now, line by line.
    public String text() {
        return keyboard.text();
    }

    /// What is wrong for somebody who hears the screen or cannot aim well.
    public List<String> faults() {
        return AccessibilityCheck.faults(shell.scene().getRoot());
    }

    /// Problems nobody took.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Pictures at 100 % and 200 %, as a modest laptop of 1366 by 768 pixels shows it and of the
    /// whole page behind that.
    ///
    /// Only with `-Dpictures=true`, since nothing but eyes looks at them.
    public Walk picture(String screen, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return this;
        }
        for (TextSize size : List.of(TextSize.PERCENT_100, TextSize.PERCENT_200)) {
            Path folder = Path.of("target", "screens", screen);
            String file = name + "-" + size.percent();
            Fx.run(() -> shell.desk().look().textSizeProperty().set(size));
            Fx.pictureOf(shell.scene(), 1366, 768, folder.resolve(file + ".png"));
            Fx.wholePicture(shell.scene(), 1366, 768, folder.resolve(file + "-whole.png"));
        }
        Fx.run(() -> shell.desk().look().textSizeProperty().set(TextSize.PERCENT_100));
        return this;
    }

    /// Text of this size from now on.
    public Walk size(TextSize size) {
        Fx.run(() -> shell.desk().look().textSizeProperty().set(size));
        return this;
    }

    /// Stops typing for so long that whatever waits for a pause happens.
    public Walk pause() {
        Fx.run(shell.desk().background()::hurry);
        return this;
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
