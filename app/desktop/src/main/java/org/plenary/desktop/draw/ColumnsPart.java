package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.plenary.core.draw.Feature;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Mapping;

/// Which column tells people apart, which make the address, and which each feature is read from.
final class ColumnsPart extends VBox {
    private final Words words;
    private final Checked checked;
    private final Mapping mapping;
    private final Consumer<Prepared> change;

    ColumnsPart(Words words, Checked checked, Consumer<Prepared> change) {
        this.words = words;
        this.checked = checked;
        this.change = change;
        mapping = checked.prepared().mapping();
        getStyleClass().addAll("column", Gap.NORMAL.styleClass());
        getChildren().addAll(id(), address(), features());
    }

    private void map(Mapping now) {
        change.accept(checked.prepared().with(now));
    }

    private Node id() {
        List<String> options = new ArrayList<>();
        options.add("");
        options.addAll(checked.columns());
        ComboBox<String> choice =
                Named.as(
                        "draw-id",
                        Choices.of(
                                words.text("draw.column.id"),
                                options,
                                name -> name.isEmpty() ? words.text("draw.column.none") : name));
        choice.setValue(mapping.id().flatMap(id -> FilesModel.among(checked, id)).orElse(""));
        choice.valueProperty()
                .subscribe((_, now) ->
                        map(
                                new Mapping(
                                        now.isEmpty() ? Optional.empty() : Optional.of(now),
                                        mapping.address(),
                                        mapping.features(),
                                        mapping.spellings(),
                                        mapping.leftOut())));
        return new FormField(
                words.text("draw.column.id"), words.text("draw.column.id.hint"), choice);
    }

    private Node address() {
        String title =
                words.text(
                        "draw.column.address",
                        "columns",
                        mapping.address().isEmpty()
                                ? words.text("draw.column.none")
                                : String.join(", ", mapping.address()));
        Fold fold =
                new Fold(
                        words,
                        title,
                        () -> {
                            Column boxes = Column.of(Gap.SMALL);
                            for (String column : checked.columns()) {
                                boxes.getChildren().add(box(column));
                            }
                            return new FormField(
                                    words.text("draw.column.address.which"),
                                    words.text("draw.column.address.hint"),
                                    boxes);
                        });
        return Named.as("draw-address", fold);
    }

    private Node box(String column) {
        CheckBox box = new CheckBox(column);
        box.setSelected(mapping.address().contains(column));
        box.selectedProperty()
                .subscribe((_, now) -> {
                    List<String> address = new ArrayList<>(mapping.address());
                    address.remove(column);
                    if (now) {
                        address.add(column);
                    }
                    map(mapping.withAddress(address.toArray(String[]::new)));
                });
        return box;
    }

    private Node features() {
        List<Feature> features = checked.quotas().orElseThrow().quotas().features();
        return Named.as(
                "draw-features",
                new Fold(
                        words,
                        words.text("draw.column.features"),
                        () -> {
                            Column column = Column.of(Gap.NORMAL);
                            features.forEach(each -> column.getChildren().add(feature(each)));
                            return column;
                        }));
    }

    private Node feature(Feature feature) {
        String name = words.text("draw.column.feature", "feature", feature.name());
        ComboBox<String> choice = Choices.of(name, checked.columns(), column -> column);
        FilesModel.among(checked, FilesModel.columnOf(checked, feature.name()))
                .ifPresent(choice::setValue);
        choice.valueProperty().subscribe((_, now) -> map(mapping.withFeature(feature.name(), now)));
        return new FormField(name, choice);
    }
}
