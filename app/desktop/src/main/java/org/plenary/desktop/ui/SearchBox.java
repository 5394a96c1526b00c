package org.plenary.desktop.ui;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A field to look for something: asks while one types, after a short pause. Ctrl+F leads to the
/// one in sight, Esc empties it.
public final class SearchBox extends HBox {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int LONGEST = 200;

    private final TextField field = new TextField();

    /// A box that is called `name` and hands what is typed to `search`; the empty text means
    /// "everything".
    public SearchBox(String name, Background background, Consumer<String> search) {
        getStyleClass().add("search-box");
        field.setPromptText(name);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(Symbol.SEARCH.picture(), field);
        field.textProperty()
                .subscribe((before, now) -> {
                    if (now.length() > LONGEST) {
                        field.setText(now.substring(0, LONGEST));
                    } else {
                        background.afterPause(this, PAUSE, () -> search.accept(now.strip()));
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        key.consume();
                    }
                });
    }

    /// Takes the focus and selects what is there.
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /// Empties it.
    public void clear() {
        field.clear();
    }

    /// What is typed now.
    public String text() {
        return field.getText().strip();
    }
}
