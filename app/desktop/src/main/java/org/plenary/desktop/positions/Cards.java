package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Tenure;
import org.plenary.desktop.wording.Titles;

/// Turns statements of the record into what is shown of them.
final class Cards {
    private final Words words;
    private final Moments moments;
    private final Texts texts;
    private final Standing standing;

    Cards(Words words, Moments moments, Texts texts, Standing standing) {
        this.words = words;
        this.moments = moments;
        this.texts = texts;
        this.standing = standing;
    }

    /// Everything a seat said on a question, the latest first.
    List<Card> history(int seat, int question) {
        List<Card> cards = new ArrayList<>();
        for (Statement statement : assembly().positions().history(seat, question)) {
            cards.addFirst(card(statement));
        }
        return List.copyOf(cards);
    }

    Card card(Statement statement) {
        var text = texts.of(statement.mark());
        var said = texts.words(statement.mark());
        int seat = statement.mark().seat();
        EntryId id = statement.mark().id();
        boolean stands =
                assembly()
                        .positions()
                        .standing(seat, statement.question())
                        .filter(statement::equals)
                        .isPresent();
        return new Card(
                id,
                seat,
                called(seat, said.get("name")),
                statement.stance(),
                when(statement),
                Said.of(words, text, "reasons"),
                statement.cites().stream().distinct().map(this::item).toList(),
                statement.moved().stream().map(this::moved).toList(),
                said.get("moved"),
                standing.seat().filter(own -> own == seat).isPresent(),
                stands,
                Fate.of(words, standing, id));
    }

    /// An own statement that has no place in the record yet has no time there either.
    String when(Statement statement) {
        return standing.pending(statement.mark().id())
                ? words.text("positions.when.pending")
                : moments.dayAndTime(statement.mark().at());
    }

    private Link item(EntryId id) {
        return assembly()
                .evidence()
                .item(id)
                .map(item ->
                        Link.to(
                                Titles.item(words, texts, item),
                                Place.at(ScreenId.EVIDENCE, id.hex())))
                .orElseGet(() -> Link.plain(words.text("wording.item")));
    }

    /// What moved somebody, and where it is.
    Link moved(Moved moved) {
        return switch (moved.by()) {
            case ITEM -> item(moved.source().orElseThrow());
            case STATEMENT -> statement(moved.source().orElseThrow());
            case DISCUSSION -> Link.plain(words.text("positions.moved.discussion"));
            case OWN_THOUGHT -> Link.plain(words.text("positions.moved.own-thought"));
        };
    }

    private Link statement(EntryId id) {
        Optional<Statement> found = assembly().positions().statement(id);
        String who = found.map(this::who).orElse("");
        return Link.to(
                words.text("positions.moved.statement", "who", who),
                Place.at(ScreenId.POSITIONS, id.hex()));
    }

    /// Who made a statement, by seat and the name they gave there.
    String who(Statement statement) {
        return called(statement.mark().seat(), texts.words(statement.mark()).get("name"));
    }

    private String called(int seat, String name) {
        String who = People.called(words, seat, name);
        return Tenure.called(words, moments, assembly(), seat, who);
    }

    private Assembly assembly() {
        return standing.expected();
    }
}
