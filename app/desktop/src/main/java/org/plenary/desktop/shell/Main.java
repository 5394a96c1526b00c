package org.plenary.desktop.shell;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// The program, put together by hand on one page.
public final class Main {
    private Main() {}

    /// Opens the window. Where its data lies: `-Dplenary.data=FOLDER`.
    public static void main(String[] args) {
        Application.launch(Plenary.class, args);
    }

    /// Makes the shell and every screen in it, and shows it in `stage`.
    static Shell start(Stage stage, Consumer<URI> browser, Preferences preferences) {
        Locale locale = Locale.getDefault();
        var model = new FrameModel();
        var shell =
                new Shell(
                        model,
                        Words.in(locale),
                        new Moments(locale, ZoneId.systemDefault()),
                        Background.started(model.problems()::add),
                        new Links(browser),
                        Look.start(preferences),
                        preferences);
        shell.register(new ComfortScreen(shell.desk()));
        shell.open(Place.of(ScreenId.COMFORT));
        Window.open(stage, shell);
        return shell;
    }

    /// What JavaFX starts.
    public static final class Plenary extends Application {
        /// Called by JavaFX.
        public Plenary() {}

        @Override
        public void start(Stage stage) {
            HostServices host = getHostServices();
            Main.start(stage, uri -> host.showDocument(uri.toString()), new Unkept());
        }
    }
}
