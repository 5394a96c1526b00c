package org.plenary.desktop.ui;

import java.util.Locale;
import javafx.scene.control.Hyperlink;
import org.plenary.desktop.ui.words.Visible;

/// How this laptop stands with the server: one line in words, with a picture, never by colour
/// alone. Pressing it leads to what happened.
public final class StatusLine extends Hyperlink {
    /// Shows nothing yet; pressing it does `more`.
    public StatusLine(Runnable more) {
        getStyleClass().add("status-line");
        setOnAction(_ -> {
            setVisited(false);
            more.run();
        });
    }

    /// Says how things stand.
    public void show(SyncState state, String sentence) {
        setText(Visible.line(sentence));
        setGraphic(state.symbol().picture());
        getStyleClass().removeIf(each -> each.startsWith("sync-"));
        getStyleClass().add("sync-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
