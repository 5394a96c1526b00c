package org.plenary.desktop.parts;

import java.util.Optional;
import javafx.scene.Node;
import org.plenary.desktop.ui.Steps;

/// A step whose controls are built when it is first come to, and stay.
public abstract class BuiltStep implements Steps.Step {
    private Optional<Node> built = Optional.empty();

    /// For steps.
    protected BuiltStep() {}

    @Override
    public final Node node() {
        Node node = built.orElseGet(this::build);
        built = Optional.of(node);
        return node;
    }

    /// Builds its controls.
    protected abstract Node build();
}
