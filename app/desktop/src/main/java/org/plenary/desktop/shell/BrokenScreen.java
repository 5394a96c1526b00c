package org.plenary.desktop.shell;

import javafx.scene.Parent;
import org.plenary.desktop.laptop.Laptop.Opened.Broken;
import org.plenary.desktop.ui.Background.Chore;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// What was kept on this laptop cannot be read: it was set aside, and either a copy takes its place
/// or one begins anew with a letter.
final class BrokenScreen implements Screen {
    private final Desk desk;
    private final Runnable again;
    private final Page page;

    /// Opens the laptop `again` once the person has chosen.
    BrokenScreen(Desk desk, Broken broken, Runnable again) {
        this.desk = desk;
        this.again = again;
        Words words = desk.words();
        page =
                Page.titled(words.text("shell.broken"))
                        .lead(words.text("shell.broken.kept", "kept", broken.kept().toString()));
        Row buttons = Row.of(Gap.NORMAL);
        broken.backup()
                .ifPresentOrElse(
                        copy -> {
                            page.with(
                                    Type.body(
                                            words.text(
                                                    "shell.broken.backup",
                                                    "moment",
                                                    desk.moments().stamp(copy.made()))));
                            buttons.getChildren()
                                    .add(
                                            Buttons.primary(
                                                    words.text("shell.broken.restore"),
                                                    () -> then(broken::restore)));
                        },
                        () -> page.with(Type.body(words.text("shell.broken.none"))));
        buttons.getChildren()
                .add(Buttons.plain(words.text("shell.broken.anew"), () -> then(broken::beginAnew)));
        page.with(buttons);
    }

    private void then(Chore chore) {
        desk.background()
                .run(
                        () -> {
                            chore.run();
                            return Boolean.TRUE;
                        },
                        _ -> again.run());
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
