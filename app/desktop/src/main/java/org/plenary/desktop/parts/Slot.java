package org.plenary.desktop.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Gap;

/// A place on a page that follows what it shows: drawn anew only when that has changed, with the
/// control in use kept, so that a pull never takes anything from under somebody's hands.
///
/// @param <M> what it shows: a value with `equals`
public final class Slot<M> extends VBox {
    private final Function<? super M, List<? extends Node>> draw;
    private Optional<M> drawn = Optional.empty();

    /// A place drawn by `draw`, with this gap between its parts. Controls that are to keep the
    /// focus have an id.
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
        Optional<String> inUse = inUse();
        getChildren().setAll(draw.apply(model));
        if (!managedProperty().isBound()) {
            setManaged(!getChildren().isEmpty());
        }
        inUse.flatMap(id -> find(this, id)).ifPresent(this::keepUsing);
    }

    /// The control in use may have nothing more to do: then the keyboard goes to what comes next
    /// here, for it must not begin the page anew.
    private void keepUsing(Node control) {
        Stream.of(Stream.of(control), lookupAll(".primary").stream(), lookupAll(".button").stream())
                .flatMap(each -> each)
                .filter(each -> !each.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Optional<String> inUse() {
        if (getScene() == null || !isFocusWithin()) {
            return Optional.empty();
        }
        return Optional.ofNullable(getScene().getFocusOwner()).map(Node::getId);
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, id).stream())
                        .findFirst()
                : Optional.empty();
    }
}
