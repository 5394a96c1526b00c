package org.plenary.desktop.shell;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.look.MotionChoice;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.look.ThemeChoice;
import org.plenary.desktop.ui.words.Words;

/// Text size, colours and movement. Every choice is in force at once, and remembered.
final class ComfortScreen implements Screen {
    private final Words words;
    private final Page page;

    ComfortScreen(Desk desk) {
        words = desk.words();
        page =
                Page.titled(words.text("shell.comfort.title"))
                        .lead(words.text("shell.comfort.lead"))
                        .with(
                                choice(
                                        words.text("shell.comfort.size"),
                                        TextSize.values(),
                                        desk.look().textSizeProperty(),
                                        size ->
                                                words.text(
                                                        "shell.comfort.percent",
                                                        "percent",
                                                        size.percent())),
                                choice(
                                        words.text("shell.comfort.theme"),
                                        ThemeChoice.values(),
                                        desk.look().themeChoiceProperty(),
                                        theme -> words.each("shell.theme", theme)),
                                choice(
                                        words.text("shell.comfort.motion"),
                                        MotionChoice.values(),
                                        desk.look().motionChoiceProperty(),
                                        motion -> words.each("shell.motion", motion)));
    }

    @Override
    public ScreenId id() {
        return ScreenId.COMFORT;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void onShown(Place place) {
        page.toTop();
    }

    private static <E extends Enum<E>> Column choice(
            String name, E[] all, ObjectProperty<E> chosen, Function<E, String> said) {
        var group = new ToggleGroup();
        Column column = Column.of(Gap.SMALL, Type.heading(name));
        for (E each : all) {
            var button = new RadioButton(said.apply(each));
            button.setToggleGroup(group);
            button.setSelected(chosen.get() == each);
            button.setAccessibleHelp(name);
            // Arrow keys select without an action.
            button.selectedProperty()
                    .subscribe((_, now) -> {
                        if (now) {
                            chosen.set(each);
                        }
                    });
            chosen.subscribe(now -> button.setSelected(now == each));
            column.getChildren().add(button);
        }
        return column;
    }
}
