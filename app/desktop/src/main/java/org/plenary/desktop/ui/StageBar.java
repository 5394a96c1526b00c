package org.plenary.desktop.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// The way an assembly goes, with where it is: what is done, what is now, what comes next, each in
/// words.
public final class StageBar extends FlowPane {
    /// How far a part of the way is.
    public enum Progress {
        /// Behind us.
        DONE,
        /// Where we are.
        NOW,
        /// Before us.
        NEXT
    }

    /// One part of the way.
    public record Part(String name, Progress progress) {}

    private final Words words;

    /// An empty way.
    public StageBar(Words words) {
        this.words = words;
        getStyleClass().add("stage-bar");
        setMinWidth(0);
        setPrefWrapLength(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("ui.stage-bar"));
    }

    /// Shows this way.
    public void show(List<Part> parts) {
        getChildren().setAll(parts.stream().map(this::part).toList());
    }

    private Label part(Part part) {
        String name = Visible.line(part.name());
        String said =
                switch (part.progress()) {
                    case DONE -> words.text("ui.stage.done", "name", name);
                    case NOW -> words.text("ui.stage.now", "name", name);
                    case NEXT -> words.text("ui.stage.next", "name", name);
                };
        Symbol symbol =
                switch (part.progress()) {
                    case DONE -> Symbol.DONE;
                    case NOW -> Symbol.NOW;
                    case NEXT -> Symbol.LATER;
                };
        var label = new Label(part.progress() == Progress.NOW ? said : name, symbol.picture());
        label.setAccessibleText(said);
        label.getStyleClass()
                .addAll("stage", "stage-" + part.progress().name().toLowerCase(Locale.ROOT));
        return label;
    }
}
