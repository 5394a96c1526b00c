package org.plenary.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;

/// A step in which somebody chooses one of a few; nothing is chosen beforehand.
///
/// @param <T> what is chosen
public final class ChoiceStep<T> extends BuiltStep {
    private final Ask ask;
    private final List<T> options;
    private final Function<T, String> name;
    private final Supplier<Optional<T>> kept;
    private final Consumer<T> keep;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox buttons = Column.of(Gap.SMALL).styled("choice");
    private final FormField field;
    private final Node[] above;

    /// Offers these, each under its name, with `above` to look at over them.
    public ChoiceStep(
            Ask ask,
            List<T> options,
            Function<T, String> name,
            Supplier<Optional<T>> kept,
            Consumer<T> keep,
            Node... above) {
        this.ask = ask;
        this.options = List.copyOf(options);
        this.name = name;
        this.kept = kept;
        this.keep = keep;
        this.above = above;
        field = new FormField(ask.label(), ask.hint(), buttons);
    }

    @Override
    public String title() {
        return ask.title();
    }

    @Override
    protected Node build() {
        for (T option : options) {
            var button = new RadioButton(name.apply(option));
            button.setToggleGroup(group);
            buttons.getChildren().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> {
                    if (toggle != null) {
                        field.accept();
                        keep.accept(options.get(group.getToggles().indexOf(toggle)));
                    }
                });
        var column = Column.of(Gap.NORMAL, above);
        column.getChildren().add(field);
        return column;
    }

    @Override
    public void entered() {
        node();
        kept.get()
                .map(option -> group.getToggles().get(options.indexOf(option)))
                .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
    }

    @Override
    public boolean mayLeave() {
        if (kept.get().isEmpty()) {
            field.fail(ask.missing());
            buttons.getChildren().getFirst().requestFocus();
            return false;
        }
        return true;
    }
}
