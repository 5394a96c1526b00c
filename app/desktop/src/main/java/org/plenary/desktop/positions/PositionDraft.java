package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plenary.core.event.Event;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;

/// A statement being written, as the fields of a draft: `stance` (its name), `reasons`, `cites`
/// (ids with blanks between them), `moved.by` (`ITEM:id`, `STATEMENT:id`, `DISCUSSION`,
/// `OWN_THOUGHT` with blanks between them), `moved` (in words) and `name`. What cannot be read is
/// left out.
record PositionDraft(
        Optional<Stance> stance,
        String reasons,
        List<EntryId> cites,
        List<Moved> moved,
        String movedWords,
        String name) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    static final int MOST_CITES = 12;
    static final int MOST_MOVED = 6;

    PositionDraft {
        cites = List.copyOf(cites);
        moved = List.copyOf(moved);
    }

    /// The key of the draft on a question.
    static String about(int question) {
        return "positions/" + question;
    }

    /// What stands in the fields.
    static PositionDraft of(UnaryOperator<String> field) {
        return new PositionDraft(
                stance(field.apply("stance")),
                field.apply("reasons"),
                ids(field.apply("cites")),
                moves(field.apply("moved.by")),
                field.apply("moved"),
                field.apply("name"));
    }

    static String cites(List<EntryId> ids) {
        return String.join(" ", ids.stream().map(EntryId::hex).toList());
    }

    static String moved(List<Moved> moved) {
        return String.join(" ", moved.stream().map(PositionDraft::token).toList());
    }

    /// The event that says it: a first statement, or a revision of the one that stands.
    Event event(int question, Optional<Statement> standing) {
        Stance where = stance.orElseThrow();
        return standing.<Event>map(s -> new PositionRevised(s.mark().id(), where, moved, cites))
                .orElseGet(() -> new PositionStated(question, where, cites));
    }

    /// The words that go with it; a first statement was moved by nothing.
    Words words(boolean revises) {
        var words = new TreeMap<String, String>();
        words.put("reasons", reasons.strip());
        if (revises && !movedWords.isBlank()) {
            words.put("moved", movedWords.strip());
        }
        if (!name.isBlank()) {
            words.put("name", name.strip());
        }
        return Words.of(words);
    }

    private static Optional<Stance> stance(String name) {
        for (Stance stance : Stance.values()) {
            if (stance.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    private static List<EntryId> ids(String text) {
        var ids = new LinkedHashSet<EntryId>();
        BETWEEN.splitAsStream(text).forEach(each -> EntryId.parse(each).ifPresent(ids::add));
        return ids.stream().limit(MOST_CITES).toList();
    }

    private static List<Moved> moves(String text) {
        var moves = new ArrayList<Moved>();
        for (String each : BETWEEN.splitAsStream(text).toList()) {
            int colon = each.indexOf(':');
            String kind = colon < 0 ? each : each.substring(0, colon);
            Optional<EntryId> source = EntryId.parse(each.substring(colon + 1));
            Optional<Moved> move =
                    switch (kind) {
                        case "ITEM" -> source.map(id -> new Moved(MovedBy.ITEM, Optional.of(id)));
                        case "STATEMENT" ->
                                source.map(id -> new Moved(MovedBy.STATEMENT, Optional.of(id)));
                        case "DISCUSSION" ->
                                Optional.of(new Moved(MovedBy.DISCUSSION, Optional.empty()));
                        case "OWN_THOUGHT" ->
                                Optional.of(new Moved(MovedBy.OWN_THOUGHT, Optional.empty()));
                        default -> Optional.empty();
                    };
            move.filter(m -> !moves.contains(m)).ifPresent(moves::add);
        }
        return moves.stream().limit(MOST_MOVED).toList();
    }

    private static String token(Moved moved) {
        return moved.source()
                .map(id -> moved.by().name() + ":" + id.hex())
                .orElse(moved.by().name());
    }
}
