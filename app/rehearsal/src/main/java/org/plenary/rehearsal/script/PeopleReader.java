package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;

/// Reads what members say.
final class PeopleReader {
    private final Folder folder;
    private final Known known;

    PeopleReader(Folder folder, Known known) {
        this.folder = folder;
        this.known = known;
    }

    Script.People people() throws IOException, BadScript {
        return new Script.People(
                folder.card("people/names.md").only("name").all("name"),
                all("positions", "position", this::position),
                all("moved", "moved", this::turn),
                all("requests", "request", this::request),
                all("checks", "check", this::view),
                all("minority", "minority", this::report));
    }

    /// What one card says.
    private interface Saying<T> {
        T of(Card card) throws BadScript;
    }

    private <T> List<T> all(String file, String kind, Saying<T> saying)
            throws IOException, BadScript {
        List<T> all = new ArrayList<>();
        for (Card card : folder.cards("people/" + file + ".md")) {
            if (!card.one("card").equals(kind)) {
                throw card.wrong("only cards of the kind \u201c" + kind + "\u201d belong here");
            }
            all.add(saying.of(card));
        }
        return all;
    }

    private Script.Position position(Card card) throws BadScript {
        card.only("card", "question", "stance", "cites");
        return new Script.Position(
                known.question(card),
                card.constant("stance", Stance.class),
                known.items(card, "cites"),
                card.words());
    }

    private Script.Turn turn(Card card) throws BadScript {
        card.only("card", "question", "from", "to", "by", "source", "moved", "cites");
        int question = known.question(card);
        Stance from = card.constant("from", Stance.class);
        Stance to = card.constant("to", Stance.class);
        MovedBy by = card.constant("by", MovedBy.class);
        var source = known.item(card, "source");
        String moved = card.one("moved");
        String reasons = card.words();
        List<String> cites = known.items(card, "cites");
        return card.make(
                () -> new Script.Turn(question, from, to, by, source, moved, cites, reasons));
    }

    private Script.Request request(Card card) throws BadScript {
        card.only(
                "card",
                "question",
                "day",
                "what",
                "reason",
                "granted",
                "decided-day",
                "decision",
                "item");
        return new Script.Request(
                known.question(card),
                TimetableReader.day(card, "day"),
                Words.of("what", card.one("what")).with("reason", card.one("reason")),
                card.yes("granted"),
                TimetableReader.day(card, "decided-day"),
                Words.of("reason", card.one("decision")),
                known.item(card, "item"));
    }

    private Script.View view(Card card) throws BadScript {
        card.only("card", "principle", "answer", "recommendation");
        return new Script.View(
                known.principle(card),
                card.constant("answer", CheckAnswer.class),
                known.recommendation(card),
                card.words());
    }

    private Script.Report report(Card card) throws BadScript {
        card.only("card", "recommendation", "title");
        return new Script.Report(
                known.theRecommendation(card),
                Words.of("text", card.words()).with("title", card.one("title")));
    }
}
