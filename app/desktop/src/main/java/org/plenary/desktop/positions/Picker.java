package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Visible;

/// Ticks things of a list, found by searching; what is ticked always stays in sight.
final class Picker extends VBox {
    private static final int MOST_SHOWN = 30;

    /// Something one can tick.
    record Option(EntryId id, String label) {}

    /// How a search is made: off the thread or on it, it hands over the ids it found.
    interface Finder extends BiConsumer<String, Consumer<Set<EntryId>>> {}

    private final Desk desk;
    private final List<Option> options;
    private final Finder finder;
    private final int most;
    private final boolean allAtFirst;
    private final Consumer<List<EntryId>> changed;
    private final List<EntryId> chosen = new ArrayList<>();
    private final VBox boxes = new VBox();
    private final Label count = Type.soft("");
    private Set<EntryId> found = Set.of();
    private String typed = "";

    /// Up to `most` of `options`; without a search all of them are shown, or only those ticked.
    Picker(
            Desk desk,
            String name,
            List<Option> options,
            int most,
            boolean allAtFirst,
            Finder finder,
            Consumer<List<EntryId>> changed) {
        this.desk = desk;
        this.options = List.copyOf(options);
        this.most = most;
        this.allAtFirst = allAtFirst;
        this.finder = finder;
        this.changed = changed;
        boxes.getStyleClass().add(Gap.TIGHT.styleClass());
        getStyleClass().addAll("picker", Gap.SMALL.styleClass());
        getChildren().addAll(new SearchBox(name, desk.background(), this::search), count, boxes);
        fill();
    }

    /// Ticks these, as when a draft is opened again.
    void choose(List<EntryId> ids) {
        chosen.clear();
        ids.stream().filter(this::known).forEach(chosen::add);
        fill();
    }

    List<EntryId> chosen() {
        return List.copyOf(chosen);
    }

    private boolean known(EntryId id) {
        return options.stream().anyMatch(option -> option.id().equals(id));
    }

    private void search(String text) {
        typed = text;
        if (text.isEmpty()) {
            found = Set.of();
            fill();
        } else {
            finder.accept(
                    text,
                    ids -> {
                        found = new HashSet<>(ids);
                        options.stream()
                                .filter(option -> names(option, text))
                                .forEach(option -> found.add(option.id()));
                        fill();
                    });
        }
    }

    private static boolean names(Option option, String text) {
        return option.label()
                .toLowerCase(java.util.Locale.ROOT)
                .contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private void fill() {
        List<Node> shown = new ArrayList<>();
        for (Option option : options) {
            boolean wanted = typed.isEmpty() ? allAtFirst : found.contains(option.id());
            boolean ticked = chosen.contains(option.id());
            if (ticked || (wanted && shown.size() < MOST_SHOWN)) {
                shown.add(box(option, ticked));
            }
        }
        boxes.getChildren().setAll(shown);
        say();
    }

    private void say() {
        boolean nothing = boxes.getChildren().isEmpty() && !typed.isEmpty();
        count.setText(
                nothing
                        ? desk.words().text("positions.picker.nothing")
                        : desk.words()
                                .text(
                                        "positions.picker.count",
                                        "chosen",
                                        chosen.size(),
                                        "most",
                                        most));
    }

    private CheckBox box(Option option, boolean ticked) {
        var box = new CheckBox(Visible.line(option.label()));
        box.setSelected(ticked);
        box.setMinWidth(0);
        box.selectedProperty().subscribe((_, now) -> tick(box, option, now));
        return box;
    }

    private void tick(CheckBox box, Option option, boolean now) {
        if (!now) {
            chosen.remove(option.id());
        } else if (chosen.size() < most) {
            chosen.add(option.id());
        } else {
            box.setSelected(false);
            return;
        }
        say();
        changed.accept(chosen());
    }
}
