package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Search.Found;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.positions.PositionsModel.Since;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.StanceMark;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// Everybody's statements, to search and to narrow.
final class EverybodyList {
    private static final int MOST_FOUND = 2_000;

    private final Desk desk;
    private final Chamber chamber;
    private final PositionsModel model;
    private final Rows<PositionsModel.Row> rows;
    private final Label count = Type.soft("");
    private final Column node;
    private final Column nothing = Column.of(Gap.NONE);
    private final Row filters = Row.of(Gap.NORMAL);
    private List<Since> sinces = List.of();
    private Filter filter = Filter.ALL;
    private int question = 1;

    EverybodyList(Desk desk, Chamber chamber, PositionsModel model) {
        this.desk = desk;
        this.chamber = chamber;
        this.model = model;
        rows = new Rows<>(desk.words(), this::row, this::spoken, this::open);
        node =
                Column.of(
                        Gap.NORMAL,
                        Type.heading(desk.words().text("positions.list")),
                        new SearchBox(
                                desk.words().text("positions.list.search"),
                                desk.background(),
                                this::search),
                        filters,
                        count,
                        nothing,
                        rows);
    }

    Node node() {
        return node;
    }

    void show(int wanted) {
        question = wanted;
        List<Since> now = model.sinces();
        if (!now.equals(sinces)) {
            sinces = now;
            filters();
        }
        fill();
    }

    private void fill() {
        List<PositionsModel.Row> shown = model.rows(question, filter);
        int all = model.said(question);
        rows.show(shown);
        count.setText(desk.words().text("positions.list.count", "shown", shown.size(), "all", all));
        nothing.getChildren().clear();
        if (shown.isEmpty()) {
            nothing.getChildren().add(nothing(all));
        }
    }

    private Node nothing(int all) {
        return all == 0
                ? new EmptyState(
                        desk.words().text("positions.list.nobody"),
                        desk.words().text("positions.list.nobody.do"))
                : new EmptyState(
                        desk.words().text("positions.list.nothing"),
                        desk.words().text("positions.list.nothing.do"),
                        Buttons.plain(
                                desk.words().text("positions.list.all"), this::showEverything));
    }

    private void showEverything() {
        filter = Filter.ALL.found(filter.found());
        filters();
        fill();
    }

    private void filters() {
        List<Optional<Stance>> stances = new ArrayList<>(List.of(Optional.empty()));
        List.of(Stance.values()).forEach(each -> stances.add(Optional.of(each)));
        List<Optional<MovedBy>> kinds = new ArrayList<>(List.of(Optional.empty()));
        List.of(MovedBy.values()).forEach(each -> kinds.add(Optional.of(each)));
        filters.getChildren()
                .setAll(
                        choice(
                                desk.words().text("positions.filter.stance"),
                                stances,
                                each ->
                                        each.map(model::stance)
                                                .orElse(desk.words().text("positions.filter.all")),
                                filter.stance(),
                                each -> filter = filter.stance(each)),
                        choice(
                                desk.words().text("positions.filter.since"),
                                sinces,
                                Since::label,
                                sinces.stream()
                                        .filter(s -> s.from().equals(filter.since()))
                                        .findFirst()
                                        .orElse(sinces.getFirst()),
                                each -> filter = filter.since(each.from())),
                        choice(
                                desk.words().text("positions.filter.moved"),
                                kinds,
                                each ->
                                        each.map(kind ->
                                                        desk.words()
                                                                .each("positions.moved-by", kind))
                                                .orElse(desk.words().text("positions.filter.any")),
                                filter.movedBy(),
                                each -> filter = filter.movedBy(each)));
    }

    private <T> Node choice(
            String label, List<T> items, Function<T, String> name, T chosen, Consumer<T> choose) {
        ComboBox<T> box = Choices.of(label, items, name);
        box.setValue(chosen);
        box.valueProperty()
                .subscribe((_, now) -> {
                    choose.accept(now);
                    fill();
                });
        return Column.of(Gap.TIGHT, Type.soft(label), box);
    }

    private void search(String typed) {
        if (typed.isEmpty()) {
            filter = filter.found(Optional.empty());
            fill();
            return;
        }
        desk.background()
                .run(
                        () -> chamber.search().find(typed, MOST_FOUND),
                        found -> {
                            filter = filter.found(Optional.of(statements(found)));
                            fill();
                        });
    }

    private static Set<EntryId> statements(List<Found> found) {
        return found.stream()
                .filter(each -> each.room() == Room.POSITION)
                .map(Found::thing)
                .collect(Collectors.toSet());
    }

    private Region row(PositionsModel.Row row) {
        var head = Row.of(Gap.NORMAL, Type.strong(row.who()));
        if (row.own()) {
            head.getChildren()
                    .add(
                            Pill.of(
                                    Symbol.PERSON,
                                    desk.words().text("positions.row.own"),
                                    Pill.Tone.OWN));
        }
        head.getChildren().add(StanceMark.of(desk.words(), row.stance()));
        head.getChildren().addAll(FateLine.of(row.fate()));
        var foot = Row.of(Gap.NORMAL, Type.soft(row.when()));
        if (!row.changed().isEmpty()) {
            foot.getChildren().add(Type.soft(row.changed()));
        }
        return Column.of(Gap.TIGHT, head, Type.body(model.beginning(row.id())), foot);
    }

    private String spoken(PositionsModel.Row row) {
        return desk.words()
                .text(
                        "positions.row.spoken",
                        "who",
                        row.who(),
                        "stance",
                        model.stance(row.stance()),
                        "when",
                        row.when(),
                        "changed",
                        row.changed(),
                        "beginning",
                        model.beginning(row.id()));
    }

    private void open(PositionsModel.Row row) {
        desk.navigator().open(Place.at(ScreenId.POSITIONS, row.id().hex()));
    }
}
