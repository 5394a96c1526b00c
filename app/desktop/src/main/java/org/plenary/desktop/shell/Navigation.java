package org.plenary.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.words.Words;

/// The list of screens, in two forms with the same entries: a column at the reading start, and one
/// menu for narrow windows.
final class Navigation {
    private final Words words;
    private final Consumer<ScreenId> open;
    private final Map<ScreenId, NavigationButton> buttons = new EnumMap<>(ScreenId.class);
    private final Map<ScreenId, MenuItem> items = new EnumMap<>(ScreenId.class);
    private final VBox column = new VBox();
    private final Region space = new Region();
    private final MenuButton menu = new MenuButton();
    private final FrameModel model;

    Navigation(Words words, FrameModel model, Consumer<ScreenId> open) {
        this.words = words;
        this.model = model;
        this.open = open;
        column.getStyleClass().add("navigation");
        column.setAccessibleText(words.text("shell.navigation"));
        VBox.setVgrow(space, Priority.ALWAYS);
        column.getChildren().add(space);
        menu.getStyleClass().add("navigation-menu");
        model.waiting().subscribe(this::count);
        model.facilitatorProperty().subscribe(this::arrange);
        model.officeProperty().subscribe(this::arrange);
    }

    VBox column() {
        return column;
    }

    MenuButton menu() {
        return menu;
    }

    void add(ScreenId id) {
        String name = words.each("ui.screen", id);
        buttons.put(id, new NavigationButton(id, name, () -> open.accept(id)));
        var item = new MenuItem(name, id.symbol().picture());
        item.setOnAction(_ -> open.accept(id));
        items.put(id, item);
        arrange();
        count();
    }

    /// Marks the screen in front.
    void show(ScreenId now) {
        buttons.forEach((id, button) -> button.setCurrent(id == now));
        menu.setText(words.text("shell.menu", "screen", words.each("ui.screen", now)));
        menu.setGraphic(Symbol.MENU.picture());
    }

    /// The place of a screen among those shown, counted from 1: what Ctrl with a digit asks for.
    Optional<ScreenId> at(int place) {
        return shown().skip(place - 1L).findFirst();
    }

    private Stream<ScreenId> shown() {
        return buttons.keySet().stream()
                .filter(id -> id != ScreenId.FACILITATE || model.facilitatorProperty().get())
                .filter(id ->
                        (id != ScreenId.ROLL && id != ScreenId.DRAW)
                                || model.officeProperty().get());
    }

    private void arrange() {
        column.getChildren().clear();
        menu.getItems().clear();
        shown().forEach(id -> {
            if (id == ScreenId.COMFORT) {
                column.getChildren().add(space);
            }
            column.getChildren().add(buttons.get(id));
            menu.getItems().add(items.get(id));
        });
    }

    private void count() {
        buttons.forEach((id, button) -> {
            int count = Objects.requireNonNullElse(model.waiting().get(id), 0);
            String said =
                    count == 0
                            ? button.name()
                            : words.text("shell.waiting", "screen", button.name(), "count", count);
            button.setWaiting(count == 0 ? "" : words.number(count), said);
        });
    }
}
