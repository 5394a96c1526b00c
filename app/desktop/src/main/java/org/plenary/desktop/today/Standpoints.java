package org.plenary.desktop.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.today.Today.Mover;
import org.plenary.desktop.today.Today.Picture;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Seat;
import org.plenary.desktop.ui.SeatMark;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;
import org.plenary.desktop.wording.Weekends;

/// Where everybody stands on a question, who changed their mind of late, and what moved them.
final class Standpoints {
    private static final int MOST = 5;

    private final Words words;
    private final Moments moments;
    private final Assembly assembly;
    private final Texts texts;

    Standpoints(Words words, Moments moments, Assembly assembly, Texts texts) {
        this.words = words;
        this.moments = moments;
        this.assembly = assembly;
        this.texts = texts;
    }

    Picture picture(int question, Optional<Integer> own, Instant now) {
        List<Integer> seats = shown();
        long said = assembly.positions().standing(question, assembly.roll().seats()).count();
        Optional<Instant> since = Weekends.of(assembly).latest(now);
        List<Statement> changed = changed(question, since.orElse(Instant.EPOCH));
        return new Picture(
                question,
                seats.stream().map(n -> seat(n, question, own)).toList(),
                words.text("today.people.said", "said", said, "seats", seats.size()),
                changes(changed, since),
                movers(changed));
    }

    /// The seats that are filled; before the draw, an empty place for each that there will be.
    private List<Integer> shown() {
        int seats = assembly.founding().map(f -> f.facts().seats()).orElse(0);
        List<Integer> filled = assembly.roll().seats().numbers();
        return filled.isEmpty() ? IntStream.rangeClosed(1, seats).boxed().toList() : filled;
    }

    private Seat seat(int number, int question, Optional<Integer> own) {
        SeatMark mark =
                assembly.positions()
                        .standing(number, question)
                        .map(statement -> SeatMark.of(statement.stance()))
                        .orElseGet(() ->
                                assembly.roll().enrolled(Holder.seat(number))
                                        ? SeatMark.ENROLLED
                                        : SeatMark.EMPTY);
        return new Seat(number, mark, own.filter(seat -> seat == number).isPresent());
    }

    /// The revisions of a question since then; a reason that was only put in other words is no
    /// change of mind.
    private List<Statement> changed(int question, Instant since) {
        return assembly.positions().statements().values().stream()
                .filter(s -> s.question() == question && !s.mark().at().isBefore(since))
                .filter(this::otherStance)
                .toList();
    }

    private boolean otherStance(Statement statement) {
        return statement
                .previous()
                .flatMap(assembly.positions()::statement)
                .filter(before -> before.stance() != statement.stance())
                .isPresent();
    }

    private String changes(List<Statement> changed, Optional<Instant> since) {
        long people = changed.stream().map(s -> s.mark().seat()).distinct().count();
        return since.map(from ->
                        words.text(
                                "today.people.changed", "people", people, "day", moments.day(from)))
                .orElseGet(() -> words.text("today.people.changed-ever", "people", people));
    }

    private List<Mover> movers(List<Statement> changed) {
        Map<Moved, Integer> counts = new LinkedHashMap<>();
        changed.forEach(s -> s.moved().forEach(moved -> counts.merge(moved, 1, Integer::sum)));
        List<Map.Entry<Moved, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Comparator.comparingInt((Map.Entry<Moved, Integer> e) -> -e.getValue()));
        return sorted.stream().limit(MOST).map(e -> mover(e.getKey(), e.getValue())).toList();
    }

    private Mover mover(Moved moved, int people) {
        return switch (moved.by()) {
            case ITEM -> item(moved.source().orElseThrow(), people);
            case STATEMENT -> statement(moved.source().orElseThrow(), people);
            case DISCUSSION ->
                    new Mover(
                            words.text("today.moved.discussion", "people", people),
                            Optional.empty());
            case OWN_THOUGHT ->
                    new Mover(
                            words.text("today.moved.own-thought", "people", people),
                            Optional.empty());
        };
    }

    private Mover item(EntryId id, int people) {
        String title =
                assembly.evidence()
                        .item(id)
                        .map(item -> Titles.item(words, texts, item))
                        .orElse("");
        return new Mover(
                words.text("today.moved.item", "people", people, "title", title),
                Optional.of(Place.at(ScreenId.EVIDENCE, id.hex())));
    }

    private Mover statement(EntryId id, int people) {
        int seat = assembly.positions().statement(id).map(s -> s.mark().seat()).orElse(0);
        return new Mover(
                words.text("today.moved.statement", "people", people, "seat", seat),
                Optional.of(Place.at(ScreenId.POSITIONS, id.hex())));
    }
}
