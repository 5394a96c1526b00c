package org.plenary.desktop.ui;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Words;

/// What is due now: the task, what it is for, how long it takes, one button, and on request why it
/// is asked.
public final class TaskCard extends VBox {
    /// What the card says; every part is a whole sentence or a few words from a view model.
    ///
    /// @param task what to do
    /// @param purpose what it is for
    /// @param effort how long it takes or until when; empty when it does not matter
    /// @param button what the button says
    /// @param why why this is asked of this person now
    public record Task(String task, String purpose, String effort, String button, String why) {}

    /// Shows the task; pressing the button does `start`.
    public TaskCard(Words words, Task task, Runnable start) {
        getStyleClass().addAll("task-card", Gap.NORMAL.styleClass());
        Label why = Type.body(task.why());
        why.setVisible(false);
        why.managedProperty().bind(why.visibleProperty());
        Hyperlink ask =
                Buttons.quiet(words.text("ui.task.why"), () -> why.setVisible(!why.isVisible()));
        var named = Column.of(Gap.TIGHT, Type.heading(task.task()), Type.body(task.purpose()));
        getChildren().add(named);
        if (!task.effort().isEmpty()) {
            Label effort = Type.soft(task.effort());
            effort.setGraphic(Symbol.TIME.picture());
            getChildren().add(effort);
        }
        getChildren().addAll(Row.of(Gap.NORMAL, Buttons.primary(task.button(), start), ask), why);
    }
}
