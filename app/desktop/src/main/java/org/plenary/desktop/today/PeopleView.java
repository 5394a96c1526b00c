package org.plenary.desktop.today;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.today.Today.Mover;
import org.plenary.desktop.today.Today.Picture;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Hemicycle;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Every seat as a dot, how many have spoken and changed their mind, and what moved them.
final class PeopleView extends VBox {
    private final Words words;
    private final Desk desk;
    private final IntConsumer choose;
    private final Hemicycle hemicycle;
    private final Slot<Integer> questions;
    private final Slot<List<String>> sentences;
    private final Slot<List<Mover>> movers;
    private final Hyperlink ask;
    private Optional<Picture> shown = Optional.empty();

    /// No seats yet; a choice among several questions goes to `choose`.
    PeopleView(Desk desk, IntConsumer choose) {
        this.desk = desk;
        this.choose = choose;
        words = desk.words();
        hemicycle = new Hemicycle(words, desk.look().stillProperty());
        questions = new Slot<>(Gap.NONE, this::drawQuestions);
        sentences = new Slot<>(Gap.SMALL, all -> all.stream().<Node>map(Type::body).toList());
        movers = new Slot<>(Gap.SMALL, this::drawMovers);
        movers.setVisible(false);
        movers.managedProperty().bind(movers.visibleProperty());
        ask = Buttons.quiet(words.text("today.moved"), this::turn);
        ask.setId("today-moved");
        getStyleClass().addAll("column", Gap.NORMAL.styleClass());
        getChildren()
                .addAll(
                        Type.heading(words.text("today.people")),
                        questions,
                        Column.of(Gap.SMALL, sentences, ask, movers),
                        hemicycle);
    }

    void show(Picture picture, int count) {
        questions.show(count);
        sentences.show(List.of(picture.sentence(), picture.changed()));
        movers.show(picture.movers());
        if (shown.filter(picture::equals).isEmpty()) {
            shown = Optional.of(picture);
            hemicycle.show(picture.seats(), picture.sentence());
        }
    }

    private List<Node> drawQuestions(int count) {
        if (count < 2) {
            return List.of();
        }
        Row row = Row.of(Gap.SMALL);
        IntStream.rangeClosed(1, count)
                .forEach(question ->
                        row.getChildren()
                                .add(
                                        Buttons.plain(
                                                words.text(
                                                        "today.people.question",
                                                        "number",
                                                        question),
                                                () -> choose.accept(question))));
        return List.of(row);
    }

    private List<Node> drawMovers(List<Mover> all) {
        return all.isEmpty()
                ? List.of(Type.body(words.text("today.moved.none")))
                : all.stream().map(this::mover).toList();
    }

    private Node mover(Mover mover) {
        return mover.place()
                .<Node>map(place -> Buttons.quiet(mover.text(), () -> desk.navigator().open(place)))
                .orElseGet(() -> Type.body(mover.text()));
    }

    private void turn() {
        boolean open = !movers.isVisible();
        movers.setVisible(open);
        ask.setText(words.text(open ? "today.moved.hide" : "today.moved"));
    }
}
