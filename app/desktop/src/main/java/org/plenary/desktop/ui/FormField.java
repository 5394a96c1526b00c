package org.plenary.desktop.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.words.Visible;

/// One question of a form: label, hint, the control, and under it what is wrong with the answer, in
/// words.
///
/// The control carries label, hint and message as its accessible text and help, so that all of it
/// is heard.
public final class FormField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final String name;
    private final String hint;
    private final Node input;
    private final Label message = Type.body("");

    /// A question without a hint.
    public FormField(String label, Node input) {
        this(label, "", input);
    }

    /// A question with a hint under its label.
    public FormField(String label, String hint, Node input) {
        this.name = Visible.line(label);
        this.hint = hint;
        this.input = input;
        getStyleClass().addAll("form-field", Gap.TIGHT.styleClass());
        Label heading = Type.strong(label);
        heading.setLabelFor(input);
        getChildren().add(heading);
        if (!hint.isEmpty()) {
            getChildren().add(Type.soft(hint));
        }
        message.getStyleClass().add("form-message");
        message.setGraphic(Symbol.PROBLEM.picture());
        message.setVisible(false);
        message.managedProperty().bind(message.visibleProperty());
        getChildren().addAll(input, message);
        input.setAccessibleText(name);
        input.setAccessibleHelp(hint);
        if (input instanceof TextInputControl text) {
            // What was wrong with the answer before is not wrong with another.
            text.textProperty().subscribe((_, _) -> changed());
        }
        if (input instanceof Bounded bounded) {
            says(bounded);
        }
    }

    /// From now on it is said here what something within the input did not take in.
    public void says(Bounded bounded) {
        bounded.refusedProperty().subscribe(this::refused);
    }

    /// What was too long is said until something is taken in again.
    private void refused(String before, String why) {
        if (!why.isEmpty()) {
            fail(why);
        } else if (message.getText().equals(Visible.text(before))) {
            accept();
        }
    }

    private void changed() {
        boolean tooLong =
                input instanceof Bounded bounded && !bounded.refusedProperty().get().isEmpty();
        if (!tooLong) {
            accept();
        }
    }

    /// Says what is wrong and what to do.
    public void fail(String sentence) {
        message.setText(Visible.text(sentence));
        message.setVisible(true);
        pseudoClassStateChanged(WRONG, true);
        input.setAccessibleHelp(hint.isEmpty() ? sentence : sentence + "\n" + hint);
    }

    /// Takes the message away.
    public void accept() {
        message.setText("");
        message.setVisible(false);
        pseudoClassStateChanged(WRONG, false);
        input.setAccessibleHelp(hint);
    }

    /// What is wrong now, if anything.
    public Optional<String> message() {
        return message.isVisible() ? Optional.of(message.getText()) : Optional.empty();
    }

    /// The label's words.
    public String name() {
        return name;
    }

    /// The control that takes the answer.
    public Node input() {
        return input;
    }
}
