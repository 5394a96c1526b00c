package org.plenary.desktop.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// Lists to choose one thing from, each thing under its name.
public final class Choices {
    private Choices() {}

    /// A short list, with `name` for whoever hears it.
    public static <T> ComboBox<T> of(
            String name, List<T> things, Function<? super T, String> called) {
        return named(new ComboBox<>(), name, things, called);
    }

    /// A list that may grow long, such as every item of evidence: whoever has opened it types a
    /// part of a name, and what does not hold it goes away.
    public static <T> ComboBox<T> searchable(
            String name, List<T> things, Function<? super T, String> called) {
        return named(new SearchableComboBox<>(), name, things, called);
    }

    private static <T> ComboBox<T> named(
            ComboBox<T> choice, String name, List<T> things, Function<? super T, String> called) {
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T thing) {
                        return thing == null ? "" : called.apply(thing);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("a thing is chosen, never typed");
                    }
                });
        choice.getItems().setAll(things);
        choice.setAccessibleText(name);
        return choice;
    }
}
