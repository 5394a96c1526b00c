package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.positions.PositionsModel.Comparison;
import org.plenary.desktop.positions.PositionsModel.Person;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// One person's statements: what they say now, unmistakably, and everything before folded away with
/// its date and what moved them.
final class PersonPage {
    private final Desk desk;
    private final PositionsModel model;
    private final CardView cards;
    private final EntryId wanted;
    private final Page page;
    private final Slot<Person> slot;

    /// The page of whoever made this statement; if it is an earlier one, it is unfolded.
    PersonPage(Desk desk, PositionsModel model, EntryId wanted, Person person) {
        this.desk = desk;
        this.model = model;
        this.wanted = wanted;
        cards = new CardView(desk);
        slot = new Slot<>(Gap.WIDE, this::draw);
        page = Page.titled(person.title()).with(slot);
        slot.show(person);
    }

    Page page() {
        return page;
    }

    void refresh() {
        model.person(wanted).ifPresent(slot::show);
    }

    private List<Node> draw(Person person) {
        List<Node> parts = new ArrayList<>();
        parts.add(now(person));
        if (!person.earlier().isEmpty()) {
            var earlier = Column.of(Gap.SMALL, Type.heading(text("positions.person.earlier")));
            person.earlier().forEach(card -> earlier.getChildren().add(fold(card)));
            parts.add(earlier);
            parts.add(compare(person));
        }
        parts.add(
                Named.as(
                        "everybody",
                        Buttons.plain(
                                Symbol.BACK,
                                text("positions.person.all"),
                                () -> open("question/" + question(person)))));
        return parts;
    }

    private int question(Person person) {
        return model.question(person.now().id());
    }

    private Node now(Person person) {
        var sheet =
                new org.plenary.desktop.ui.Card(
                        Pill.of(Symbol.NOW, text("positions.person.now"), Pill.Tone.OWN),
                        cards.whole(person.now()));
        int question = question(person);
        if (person.now().own() && model.hindered(question).isEmpty()) {
            sheet.getChildren()
                    .add(
                            Named.as(
                                    "write",
                                    Buttons.primary(
                                            text("positions.mine.revise"),
                                            () -> open("write/" + question))));
        }
        return sheet;
    }

    private Fold fold(Card card) {
        String title =
                desk.words()
                        .text(
                                "positions.person.fold",
                                "when",
                                card.when(),
                                "stance",
                                model.stance(card.stance()));
        return new Fold(desk.words(), title, () -> cards.whole(card))
                .open(card.id().equals(wanted));
    }

    private Node compare(Person person) {
        List<Card> all = new ArrayList<>(person.earlier().reversed());
        all.add(person.now());
        var place = Column.of(Gap.NORMAL);
        ComboBox<Card> before = choice(all, all.get(all.size() - 2), "positions.compare.before");
        ComboBox<Card> after = choice(all, all.getLast(), "positions.compare.after");
        Runnable show = () -> show(place, before.getValue(), after.getValue());
        before.valueProperty().subscribe(show);
        after.valueProperty().subscribe(show);
        return new Fold(
                desk.words(),
                text("positions.compare"),
                () -> {
                    show.run();
                    return Column.of(Gap.NORMAL, Row.of(Gap.NORMAL, before, after), place);
                });
    }

    private void show(Column place, Card before, Card after) {
        Comparison comparison = model.compare(before, after);
        place.getChildren()
                .setAll(
                        Type.strong(comparison.stance()),
                        new DiffView(desk.words(), comparison.before(), comparison.after()));
    }

    private ComboBox<Card> choice(List<Card> all, Card chosen, String name) {
        ComboBox<Card> choice = Choices.of(text(name), all, Card::when);
        choice.setValue(chosen);
        return choice;
    }

    private void open(String thing) {
        desk.navigator().open(Place.at(ScreenId.POSITIONS, thing));
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
