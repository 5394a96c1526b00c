package org.plenary.core.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stance;

/// Where everybody stands and stood: a history a seat and question, the last of which stands.
public record Positions(
        PMap<EntryId, Statement> statements, PMap<SeatQuestion, PVector<EntryId>> histories) {
    static final Positions EMPTY = new Positions(OrderedPMap.empty(), HashTreePMap.empty());

    /// A seat and a question.
    public record SeatQuestion(int seat, int question) {}

    /// One statement.
    ///
    /// @param previous the statement that it revises; empty for somebody's first
    /// @param moved what moved them; empty for somebody's first
    public record Statement(
            Mark mark,
            int question,
            Stance stance,
            List<EntryId> cites,
            Optional<EntryId> previous,
            List<Moved> moved) {
        static Statement first(PositionStated event, Mark mark) {
            return new Statement(
                    mark,
                    event.question(),
                    event.stance(),
                    event.cites(),
                    Optional.empty(),
                    List.of());
        }

        Statement revised(PositionRevised event, Mark by) {
            return new Statement(
                    by,
                    question,
                    event.stance(),
                    event.cites(),
                    Optional.of(mark.id()),
                    event.moved());
        }
    }

    /// The statement with this id.
    public Optional<Statement> statement(EntryId id) {
        return Optional.ofNullable(statements.get(id));
    }

    /// Everything a seat said on a question, oldest first.
    public List<Statement> history(int seat, int question) {
        return histories
                .getOrDefault(new SeatQuestion(seat, question), TreePVector.empty())
                .stream()
                .flatMap(id -> statement(id).stream())
                .toList();
    }

    /// The statement of a seat that stands now.
    public Optional<Statement> standing(int seat, int question) {
        return Optional.ofNullable(histories.get(new SeatQuestion(seat, question)))
                .flatMap(ids -> statement(ids.get(ids.size() - 1)));
    }

    /// Every statement that stands now on a question.
    public Stream<Statement> standing(int question) {
        return histories.entrySet().stream()
                .filter(e -> e.getKey().question() == question)
                .flatMap(e -> statement(e.getValue().get(e.getValue().size() - 1)).stream());
    }

    /// Every statement on a question that stands now and is of somebody who sits.
    public Stream<Statement> standing(int question, Seats seats) {
        return standing(question).filter(statement -> seats.has(statement.mark().seat()));
    }

    Positions with(Statement statement) {
        SeatQuestion key = new SeatQuestion(statement.mark().seat(), statement.question());
        PVector<EntryId> history = histories.getOrDefault(key, TreePVector.empty());
        EntryId id = statement.mark().id();
        return new Positions(statements.plus(id, statement), histories.plus(key, history.plus(id)));
    }
}
