package org.plenary.desktop.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.plenary.core.term.Stance;
import org.plenary.desktop.ui.words.Words;

/// Five radio choices, each a word with its shape; nothing is chosen beforehand.
public final class StanceChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Stance, RadioButton> buttons = new EnumMap<>(Stance.class);
    private final ReadOnlyObjectWrapper<Optional<Stance>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// No stance chosen.
    public StanceChoice(Words words) {
        getStyleClass().addAll("stance-choice", Gap.SMALL.styleClass());
        setAccessibleText(words.text("ui.stance-choice"));
        for (Stance stance : Stance.values()) {
            var button = new RadioButton(words.each("ui.mark", SeatMark.of(stance)));
            button.setToggleGroup(group);
            button.setUserData(stance);
            button.setGraphic(new MarkShape(SeatMark.of(stance)));
            buttons.put(stance, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(toggle ->
                        chosen.set(
                                toggle == null
                                        ? Optional.empty()
                                        : Optional.of((Stance) toggle.getUserData())));
    }

    /// The stance chosen, if any.
    public ReadOnlyObjectProperty<Optional<Stance>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses a stance, as when a draft is opened again.
    public void choose(Stance stance) {
        Objects.requireNonNull(buttons.get(stance)).setSelected(true);
    }

    /// Goes back to no choice.
    public void clear() {
        group.selectToggle(null);
    }
}
