package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Every item with three answers beside it, so that one can say of many at once how much one read.
final class MarksView {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final Readings readings;
    private final LinkedHashMap<EntryId, Extent> chosen = new LinkedHashMap<>();
    private final Slot<List<Readings.Group>> slot;
    private final Page page;

    MarksView(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        words = desk.words();
        readings = new Readings(words, chamber);
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("evidence.marks"))
                        .lead(words.text("evidence.marks.lead"))
                        .with(slot);
    }

    Page page() {
        return page;
    }

    void refresh() {
        slot.show(readings.groups());
    }

    private List<Node> draw(List<Readings.Group> groups) {
        List<Node> parts = new ArrayList<>();
        if (groups.isEmpty()) {
            parts.add(
                    new EmptyState(words.text("evidence.empty"), words.text("evidence.empty.do")));
            return parts;
        }
        for (Readings.Group group : groups) {
            var column = Column.of(Gap.NORMAL, Type.heading(group.packet()));
            group.lines().forEach(line -> column.getChildren().add(line(line)));
            parts.add(column);
        }
        parts.add(
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "sign-marks",
                                Buttons.primary(words.text("evidence.marks.sign"), this::sign))));
        return parts;
    }

    private Node line(Readings.Line line) {
        var group = new ToggleGroup();
        var row = Row.of(Gap.WIDE);
        Optional<Extent> before = Optional.ofNullable(chosen.get(line.item())).or(line::said);
        for (Extent extent : Extent.values()) {
            var button = new RadioButton(words.each("evidence.mark.short", extent));
            button.setToggleGroup(group);
            button.setAccessibleText(
                    words.text(
                            "evidence.marks.spoken",
                            "title",
                            line.title(),
                            "extent",
                            button.getText()));
            button.setSelected(before.filter(extent::equals).isPresent());
            button.setOnAction(_ -> chosen.put(line.item(), extent));
            row.getChildren().add(Named.as("mark-" + line.item().hex() + "-" + id(extent), button));
        }
        return Column.of(Gap.TIGHT, Type.strong(line.title()), row);
    }

    private void sign() {
        if (chosen.isEmpty()) {
            desk.notices().say(words.text("evidence.marks.nothing"));
            return;
        }
        new MarkReadings(desk, chamber)
                .mark(
                        new LinkedHashMap<>(chosen),
                        () -> {
                            chosen.clear();
                            desk.navigator().back();
                        });
    }

    /// How an answer is named in the ids of controls.
    static String id(Extent extent) {
        return extent.name().toLowerCase(Locale.ROOT);
    }
}
