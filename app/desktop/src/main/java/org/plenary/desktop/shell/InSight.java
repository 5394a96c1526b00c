package org.plenary.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.plenary.desktop.ui.Scrolling;

/// Keeps in sight what the keyboard is at: when Tab leads on, when the text grows, and when news at
/// the foot of the window takes room from the page.
final class InSight {
    private final Region content;
    private final Runnable once = this::reveal;
    private boolean waiting;

    InSight(Region content) {
        this.content = content;
        content.heightProperty().subscribe(this::soon);
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::moved);
    }

    private void moved(@Nullable Node owner) {
        if (owner != null && owner.isFocusVisible()) {
            soon();
        }
    }

    /// Once everything has found its new place.
    void soon() {
        Scene scene = content.getScene();
        if (scene != null && !waiting) {
            waiting = true;
            scene.addPostLayoutPulseListener(once);
        }
    }

    private void reveal() {
        waiting = false;
        Scene scene = content.getScene();
        if (scene == null) {
            return;
        }
        scene.removePostLayoutPulseListener(once);
        Node owner = scene.getFocusOwner();
        if (owner != null && Focus.isIn(content, owner)) {
            // A page that has wrapped anew has its height only after another look.
            scene.getRoot().layout();
            Scrolling.keep(owner);
        }
    }
}
