package org.plenary.server.site.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Stance;
import org.plenary.server.site.book.Book;

/// Where everybody who sat then stood on a question at one moment.
///
/// @param name what the moment is called
/// @param sat the seats that were filled
/// @param bySeat the stance of each of them that had spoken
record Stances(String name, SortedSet<Integer> sat, Map<Integer, Stance> bySeat) {
    private static final int MOST_MOMENTS = 6;

    /// How many seats took each stance, those of whom nobody does too.
    Map<Stance, Integer> counts() {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            counts.put(stance, 0);
        }
        bySeat.values().forEach(stance -> counts.merge(stance, 1, Integer::sum));
        return counts;
    }

    /// How many seats were filled: the base of the counts.
    int seats() {
        return sat.size();
    }

    /// Where everybody stands now.
    static Stances now(Book book, int question) {
        return at(book, question, book.say().of("positions.now"), Long.MAX_VALUE);
    }

    private static Stances at(Book book, int question, String name, long index) {
        SortedSet<Integer> sat = sat(book, index);
        Map<Integer, Stance> bySeat = new TreeMap<>();
        for (Statement statement : statements(book.assembly(), question)) {
            if (statement.mark().index() < index && sat.contains(statement.mark().seat())) {
                bySeat.put(statement.mark().seat(), statement.stance());
            }
        }
        return new Stances(name, sat, bySeat);
    }

    private static SortedSet<Integer> sat(Book book, long index) {
        Seats seats = book.assembly().roll().seats();
        return IntStream.rangeClosed(1, seats.last())
                .filter(seat -> seats.hadAfter(seat, index))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Everybody's statements on a question, in the order of the record.
    static List<Statement> statements(Assembly assembly, int question) {
        return assembly.positions().statements().values().stream()
                .filter(statement -> statement.question() == question)
                .sorted((a, b) -> Long.compare(a.mark().index(), b.mark().index()))
                .toList();
    }

    /// The stances after each day of meetings that moved somebody, and those of now: at most six
    /// moments, those that changed least left out.
    static List<Stances> moments(Book book, int question) {
        List<Stances> moments = new ArrayList<>();
        Stances now = now(book, question);
        List<Session> closed =
                book.assembly()
                        .sessions()
                        .standing()
                        .filter(session -> session.state() == State.CLOSED)
                        .toList();
        for (Session session : closed) {
            String name =
                    book.say().of("positions.after", "day", book.times().shortDay(session.start()));
            Stances then = at(book, question, name, session.changed().index());
            boolean sameDay = !moments.isEmpty() && moments.getLast().name().equals(name);
            if (sameDay) {
                moments.removeLast();
            }
            boolean moved =
                    !then.bySeat().isEmpty()
                            && !then.bySeat().equals(now.bySeat())
                            && (moments.isEmpty()
                                    || !then.bySeat().equals(moments.getLast().bySeat()));
            if (moved) {
                moments.add(then);
            }
        }
        moments.add(now);
        while (moments.size() > MOST_MOMENTS) {
            moments.remove(closest(moments));
        }
        return List.copyOf(moments);
    }

    /// The moment before the last from which the least was changed to the next.
    private static int closest(List<Stances> moments) {
        int closest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < moments.size() - 1; i++) {
            int changed = changed(moments.get(i), moments.get(i + 1));
            if (changed < least) {
                least = changed;
                closest = i;
            }
        }
        return closest;
    }

    private static int changed(Stances before, Stances after) {
        return (int)
                after.bySeat().entrySet().stream()
                        .filter(e -> !e.getValue().equals(before.bySeat().get(e.getKey())))
                        .count();
    }

    /// Where each seat that is filled now stood first.
    static Stances first(Book book, int question) {
        SortedSet<Integer> sit = sat(book, Long.MAX_VALUE);
        Map<Integer, Stance> bySeat = new TreeMap<>();
        for (Statement statement : statements(book.assembly(), question)) {
            if (sit.contains(statement.mark().seat())) {
                bySeat.putIfAbsent(statement.mark().seat(), statement.stance());
            }
        }
        return new Stances(book.say().of("positions.first"), sit, bySeat);
    }

    /// The stance of a seat, if it had spoken.
    Optional<Stance> of(int seat) {
        return Optional.ofNullable(bySeat.get(seat));
    }
}
