package org.plenary.desktop.positions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.MovedBy;

/// What moved people, added up over every revision on a question.
///
/// @param revisions how many there were: the base of every number here
/// @param kinds revisions that name this kind; one may name several
/// @param named the items and statements that moved most, the most first
record Movers(int revisions, Map<MovedBy, Integer> kinds, List<Named> named) {
    private static final int MOST_NAMED = 5;

    /// Something that moved people, and in how many revisions.
    record Named(Moved moved, int revisions) {}

    Movers {
        kinds = Map.copyOf(kinds);
        named = List.copyOf(named);
    }

    static Movers of(Assembly assembly, int question) {
        Map<MovedBy, Integer> kinds = new EnumMap<>(MovedBy.class);
        Map<Moved, Integer> sources = new HashMap<>();
        int revisions = 0;
        for (Statement statement : assembly.positions().statements().values()) {
            if (statement.question() != question || statement.previous().isEmpty()) {
                continue;
            }
            revisions++;
            statement.moved().stream()
                    .map(Moved::by)
                    .distinct()
                    .forEach(by -> kinds.merge(by, 1, Integer::sum));
            statement.moved().stream()
                    .filter(moved -> moved.source().isPresent())
                    .distinct()
                    .forEach(moved -> sources.merge(moved, 1, Integer::sum));
        }
        List<Named> named =
                sources.entrySet().stream()
                        .map(e -> new Named(e.getKey(), e.getValue()))
                        .sorted(
                                Comparator.comparingInt((Named n) -> -n.revisions())
                                        .thenComparing(n -> n.moved().source().orElseThrow()))
                        .limit(MOST_NAMED)
                        .toList();
        return new Movers(revisions, kinds, named);
    }
}
