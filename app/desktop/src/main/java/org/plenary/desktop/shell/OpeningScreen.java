package org.plenary.desktop.shell;

import javafx.scene.Parent;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Words;

/// What stands in the window while the record is read from this laptop's disk.
final class OpeningScreen implements Screen {
    private final Page page;

    OpeningScreen(Words words) {
        page = Page.titled(words.text("shell.opening")).lead(words.text("shell.opening.do"));
    }

    @Override
    public ScreenId id() {
        return ScreenId.TODAY;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void onShown(Place place) {
        page.toTop();
    }
}
