package org.plenary.desktop.today;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.EveryMinute;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.today.Today.Path;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.StageBar;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.TaskCard;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// What is due now for the holder of this laptop, and why; where the assembly is; where everybody
/// stands. The commissioning body also writes its promise here.
public final class TodayScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final TodayModel model;
    private final PromisePage promise;
    private final Page page;
    private final Column place;
    private final Column whole;
    private final PeopleView people;
    private final Slot<String> lead;
    private final Slot<Integer> trouble;
    private final Slot<Optional<Told>> first;
    private final Slot<List<Told>> then;
    private final Slot<List<Told>> may;
    private final Slot<List<String>> done;
    private final Slot<List<String>> next;
    private final Slot<List<Path>> paths;
    private Optional<Integer> question = Optional.empty();

    /// The screen over a chamber; `clock` tells the time of day, and nothing that counts.
    public TodayScreen(Desk desk, Chamber chamber, InstantSource clock) {
        this.desk = desk;
        words = desk.words();
        model = new TodayModel(words, desk.moments(), desk.preferences(), chamber, clock);
        promise = new PromisePage(desk, chamber, () -> open(""));
        page = Page.titled(words.text("ui.screen.today"));
        lead = new Slot<>(Gap.NONE, text -> List.of(Type.lead(text)));
        trouble = new Slot<>(Gap.NONE, this::drawTrouble);
        first =
                new Slot<>(
                        Gap.NONE, told -> List.of(told.map(this::card).orElseGet(this::nothing)));
        then = new Slot<>(Gap.NORMAL, list -> drawList(words.text("today.then"), list));
        may = new Slot<>(Gap.NORMAL, list -> drawList(words.text("today.may"), list));
        done = new Slot<>(Gap.SMALL, list -> drawLines("today.done", Symbol.DONE, list));
        next = new Slot<>(Gap.SMALL, list -> drawLines("today.next", Symbol.TIME, list));
        paths = new Slot<>(Gap.WIDE, list -> list.stream().map(this::path).toList());
        people =
                new PeopleView(
                        desk,
                        number -> {
                            question = Optional.of(number);
                            refresh();
                        });
        Column main = Column.of(Gap.AIRY, first, then, next, may, done);
        whole =
                Column.of(
                        Gap.WIDE,
                        lead,
                        trouble,
                        new SideBySide(main, Column.of(Gap.AIRY, people, paths)));
        place = Column.of(Gap.NONE, whole);
        page.with(place);
        chamber.standing().subscribe(this::refresh);
        EveryMinute.on(page, this::refresh);
    }

    /// Finds out once what a first look says, while the window is still on its way: what plurals,
    /// dates and rules need is loaded by then. On any thread.
    public static void ahead(
            Words words,
            Moments moments,
            Preferences preferences,
            Chamber chamber,
            InstantSource clock) {
        new TodayModel(words, moments, preferences, chamber, clock).look(Optional.empty());
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
    public void onShown(Place shown) {
        open(shown.thing());
        Node begin = place.lookup(".primary");
        if (begin != null && shown.thing().isEmpty()) {
            begin.requestFocus();
        }
    }

    @Override
    public boolean back() {
        return false;
    }

    private void open(String thing) {
        if (thing.isEmpty()) {
            if (!place.getChildren().contains(whole)) {
                place.getChildren().setAll(whole);
            }
            refresh();
        } else {
            page.retitle(promise.title());
            place.getChildren().setAll(promise.node());
            promise.open();
        }
        page.toTop();
    }

    private void refresh() {
        if (!place.getChildren().contains(whole)) {
            return;
        }
        Today today = model.look(question);
        page.retitle(today.greeting());
        lead.show(today.lead());
        trouble.show(today.trouble());
        first.show(today.first());
        then.show(today.then());
        may.show(today.may());
        done.show(today.done());
        next.show(today.next());
        paths.show(today.paths());
        people.show(today.picture(), today.paths().size());
    }

    private List<Node> drawTrouble(int count) {
        if (count == 0) {
            return List.of();
        }
        Label sentence = Type.strong(words.text("today.trouble", "count", count));
        sentence.setGraphic(Symbol.WARNING.picture());
        Place there = Place.at(ScreenId.TRAIL, "refused");
        return List.of(
                Row.of(
                                Gap.NORMAL,
                                sentence,
                                Named.as(
                                        "today-trouble",
                                        Buttons.quiet(
                                                words.text("today.trouble.button"),
                                                () -> desk.navigator().open(there))))
                        .styled("trouble"));
    }

    private Node card(Told told) {
        return new TaskCard(
                words,
                new TaskCard.Task(
                        told.task(), told.purpose(), told.effort(), told.button(), told.why()),
                () -> go(told.place()));
    }

    private Node nothing() {
        return Type.body(words.text("today.nothing.do"));
    }

    private List<Node> drawList(String title, List<Told> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(title));
        list.stream().map(this::line).forEach(parts::add);
        return parts;
    }

    private Node line(Told told) {
        Hyperlink go = Buttons.quiet(told.task(), () -> go(told.place()));
        go.setAccessibleHelp(told.purpose());
        go.getStyleClass().add("task-link");
        Column line =
                Column.of(
                        Gap.TIGHT,
                        Named.as("today-" + told.place(), go),
                        Type.body(told.purpose()));
        if (!told.effort().isEmpty()) {
            line.getChildren().add(Type.soft(told.effort()));
        }
        return line;
    }

    private List<Node> drawLines(String key, Symbol symbol, List<String> sentences) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text(key)));
        sentences.forEach(sentence -> {
            Label line = Type.body(sentence);
            line.setGraphic(symbol.picture());
            parts.add(line);
        });
        return parts;
    }

    private Node path(Path path) {
        StageBar bar = new StageBar(words);
        bar.show(
                path.parts().stream()
                        .map(part ->
                                new StageBar.Part(
                                        part.name(),
                                        switch (part.when()) {
                                            case DONE -> StageBar.Progress.DONE;
                                            case NOW -> StageBar.Progress.NOW;
                                            case NEXT -> StageBar.Progress.NEXT;
                                        }))
                        .toList());
        Column column = Column.of(Gap.SMALL);
        if (!path.question().isEmpty()) {
            column.getChildren().add(Type.strong(path.question()));
        }
        column.getChildren().addAll(Type.heading(path.step()), Type.body(path.doing()), bar);
        return column;
    }

    private void go(Place there) {
        if (there.screen() == ScreenId.TODAY) {
            open(there.thing());
        } else {
            desk.navigator().open(there);
        }
    }
}
