package org.plenary.desktop.facilitate;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.words.Words;

/// Fields of forms, bound to a draft.
final class Fields {
    private Fields() {}

    /// Keeps what is typed, and at once when the field is left.
    static <F extends TextInputControl> F drafted(F field, DraftKeeper draft, String name) {
        field.setText(draft.get(name));
        field.textProperty().subscribe(text -> draft.put(name, text));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        draft.keepNow();
                    }
                });
        return field;
    }

    /// One of an enum's constants, under its words.
    static <E extends Enum<E>> ComboBox<E> each(
            Words words, String name, String prefix, List<E> constants) {
        return Choices.of(name, constants, constant -> words.each(prefix, constant));
    }

    /// What is chosen.
    static <T> Optional<T> chosen(ComboBox<T> choice) {
        return Optional.ofNullable(choice.getValue());
    }
}
