package org.plenary.desktop.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.plenary.desktop.platform.Screens;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.words.Words;

/// The window around a shell: its name, and the size and place it had the last time.
public final class Window {
    private static final String BOUNDS = "window.bounds";
    private static final Pattern FOUR =
            Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})");
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private Window() {}

    /// Shows the shell in `stage`; one that is open already keeps its size and place.
    public static void open(Stage stage, Shell shell) {
        Words words = shell.desk().words();
        Preferences preferences = shell.desk().preferences();
        if (stage.getScene() == null) {
            stage.setScene(shell.scene());
        } else {
            shell.takeOver(stage.getScene());
        }
        stage.titleProperty()
                .bind(
                        shell.model()
                                .assemblyProperty()
                                .map(name ->
                                        name.isEmpty()
                                                ? words.text("shell.window.empty")
                                                : words.text("shell.window", "assembly", name)));
        // At once: what the preferences are kept in may be closed a moment later.
        stage.setOnHiding(
                _ -> shell.desk().background().atOnce(() -> remember(stage, preferences)));
        if (stage.isShowing()) {
            return;
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Screens.Size first = Screens.first();
        stage.setWidth(first.width());
        stage.setHeight(first.height());
        preferences.find(BOUNDS).ifPresent(kept -> restore(stage, kept));
        stage.show();
    }

    /// Only a place that some screen still shows: a second screen may be gone since.
    private static void restore(Stage stage, String kept) {
        Matcher four = FOUR.matcher(kept);
        if (!four.matches()) {
            return;
        }
        double x = Double.parseDouble(four.group(1));
        double y = Double.parseDouble(four.group(2));
        double width = Math.max(LEAST_WIDTH, Double.parseDouble(four.group(3)));
        double height = Math.max(LEAST_HEIGHT, Double.parseDouble(four.group(4)));
        ObservableList<Screen> screens = Screen.getScreensForRectangle(x, y, width, height);
        Optional<Screen> screen = screens.stream().findFirst();
        screen.ifPresent(on -> {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(Math.min(width, on.getVisualBounds().getWidth()));
            stage.setHeight(Math.min(height, on.getVisualBounds().getHeight()));
        });
    }

    private static void remember(Stage stage, Preferences preferences) {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            preferences.keep(
                    BOUNDS,
                    "%.0f %.0f %.0f %.0f"
                            .formatted(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight()));
        }
    }
}
