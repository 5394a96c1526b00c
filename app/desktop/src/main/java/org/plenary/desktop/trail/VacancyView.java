package org.plenary.desktop.trail;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.trail.Look.SaidFree;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Somebody stated that the reader's seat is free: why, by when it could become so, and the
/// reader's own word against it.
final class VacancyView {
    private final Desk desk;
    private final Words words;
    private final Sending sending;

    VacancyView(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
        words = desk.words();
    }

    List<Node> draw(List<SaidFree> all) {
        return all.stream().<Node>map(this::card).toList();
    }

    private Card card(SaidFree said) {
        Label title = Type.subheading(words.text("trail.vacancy"));
        title.setGraphic(Symbol.WARNING.picture());
        Card card =
                new Card(
                        title,
                        Type.body(
                                words.text(
                                        "trail.vacancy.said",
                                        "ground",
                                        said.ground(),
                                        "moment",
                                        said.since())),
                        Type.body(said.reason()),
                        Type.body(words.text("trail.vacancy.until", "moment", said.until())));
        Optional<Node> word =
                said.mayContest()
                        ? Optional.of(
                                Named.as(
                                        "trail-vacancy-" + said.id().hex(),
                                        Buttons.primary(
                                                words.text("trail.vacancy.here"),
                                                () -> contest(said))))
                        : Optional.empty();
        card.getChildren()
                .add(word.orElseGet(() -> Type.body(words.text("trail.vacancy.contested"))));
        return card;
    }

    private void contest(SaidFree said) {
        sending.send(
                new VacancyContested(said.id()),
                words.text("trail.vacancy.news"),
                why -> desk.notices().say(why));
    }
}
