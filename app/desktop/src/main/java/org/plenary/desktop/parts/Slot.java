package org.plenary.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.KeptFocus;

/// A place on a page that follows what it shows: drawn anew only when that has changed, with the
/// control in use kept, so that a pull never takes anything from under somebody's hands.
///
/// @param <M> what it shows: a value with `equals`
public final class Slot<M> extends VBox {
    private final Function<? super M, List<? extends Node>> draw;
    private Optional<M> drawn = Optional.empty();

    /// A place drawn by `draw`, with this gap between its parts. Controls that are to keep the
    /// keyboard have an id.
    public Slot(Gap gap, Function<? super M, List<? extends Node>> draw) {
        this.draw = draw;
        getStyleClass().addAll("slot", gap.styleClass());
    }

    /// Shows a value, unless it is shown already. A place with nothing in it takes no room, nor a
    /// gap around it.
    public void show(M model) {
        if (drawn.filter(model::equals).isPresent()) {
            return;
        }
        drawn = Optional.of(model);
        getChildren().setAll(draw.apply(model));
        if (!managedProperty().isBound()) {
            setManaged(!getChildren().isEmpty());
        }
        KeptFocus.mend(getScene());
    }
}
