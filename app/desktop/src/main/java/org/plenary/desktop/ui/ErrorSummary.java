package org.plenary.desktop.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Words;

/// Everything that is wrong with a form, above it, in the same words as under each field; it takes
/// the focus, and each line leads to its field. Hidden while there is nothing to say.
public final class ErrorSummary extends VBox {
    private final Label heading;

    /// Nothing to say yet.
    public ErrorSummary(Words words) {
        heading = Type.subheading(words.text("ui.error-summary"));
        heading.setGraphic(Symbol.PROBLEM.picture());
        getStyleClass().addAll("error-summary", Gap.SMALL.styleClass());
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Lists the fields that have a message and takes the focus; hides itself when none has. Says
    /// whether all is well.
    public boolean check(List<FormField> fields) {
        List<FormField> wrong =
                fields.stream().filter(field -> field.message().isPresent()).toList();
        getChildren().setAll(heading);
        var spoken = new StringBuilder(heading.getText());
        for (FormField field : wrong) {
            String message = field.message().orElseThrow();
            Hyperlink link = Buttons.quiet(message, field.input()::requestFocus);
            getChildren().add(link);
            spoken.append('\n').append(message);
        }
        setAccessibleText(spoken.toString());
        setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty()) {
            requestFocus();
        }
        return wrong.isEmpty();
    }
}
