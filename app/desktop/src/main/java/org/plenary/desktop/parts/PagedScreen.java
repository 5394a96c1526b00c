package org.plenary.desktop.parts;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;

/// A screen of several pages, one of which is shown. The page follows the record while the screen
/// is in the window, and Esc goes back through the page's own steps first.
public abstract class PagedScreen implements Screen {
    private final ScreenId id;
    private final StackPane node = new StackPane();
    private Runnable refresh = () -> {};
    private BooleanSupplier back = () -> false;

    /// Has no page yet.
    protected PagedScreen(ScreenId id, Chamber chamber) {
        this.id = id;
        chamber.standing()
                .subscribe(() -> {
                    if (node.getScene() != null) {
                        refresh.run();
                    }
                });
    }

    @Override
    public final ScreenId id() {
        return id;
    }

    @Override
    public final Parent node() {
        return node;
    }

    @Override
    public final boolean back() {
        return back.getAsBoolean();
    }

    /// Shows a page.
    ///
    /// @param whenChanged what it does when the record has changed
    /// @param stepBack one step back inside it: true when there was one
    protected final void bring(Node page, Runnable whenChanged, BooleanSupplier stepBack) {
        refresh = whenChanged;
        back = stepBack;
        node.getChildren().setAll(page);
    }

    /// Shows a page that has no steps.
    protected final void bring(Node page, Runnable whenChanged) {
        bring(page, whenChanged, () -> false);
    }
}
