package org.plenary.desktop.positions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.Seat;
import org.plenary.desktop.ui.SeatMark;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What the screen of positions says.
final class PositionsModel {
    private static final int BEGINNING = 160;

    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    PositionsModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// The overview of one question.
    ///
    /// @param questions the numbers of all questions; a choice is shown when there are several
    record Overview(
            int question,
            List<Integer> questions,
            String asked,
            String proposition,
            Mine mine,
            Everybody everybody,
            Picture picture) {}

    /// What the reader has said and can do.
    ///
    /// @param card what they say now
    /// @param earlier how many earlier statements they have
    /// @param sentence what stands to be done, or why nothing can be
    /// @param button what leads to writing; empty when nothing can be written
    record Mine(Optional<Card> card, int earlier, String sentence, String button) {}

    /// The dots.
    record Everybody(List<Seat> seats, String sentence, String changed) {}

    /// How stances moved and what moved them, in numbers.
    record Picture(Flow flow, Movers movers) {}

    /// A line of the list of everybody's statements.
    ///
    /// @param changed how often and when last; empty for who never changed
    record Row(
            EntryId id,
            String who,
            Stance stance,
            String when,
            String changed,
            boolean own,
            Optional<Fate> fate) {}

    /// A moment one can look from: "changed since".
    record Since(String label, Optional<Instant> from) {}

    /// One person's statements: what they say now, and everything before, the latest first.
    record Person(String title, Card now, List<Card> earlier) {}

    /// Two statements of one person compared.
    ///
    /// @param stance what became of the stance, in a sentence
    record Comparison(String stance, String before, String after) {}

    Overview overview(int question) {
        Assembly assembly = assembly();
        return new Overview(
                question,
                Remit.questions(assembly),
                Remit.question(assembly, texts(), question),
                Remit.proposition(assembly, texts(), question),
                mine(question),
                everybody(question),
                new Picture(Flow.of(assembly, question), Movers.of(assembly, question)));
    }

    private Mine mine(int question) {
        Standing standing = standing();
        if (standing.seat().isEmpty()) {
            return new Mine(Optional.empty(), 0, words.text("positions.mine.no-seat"), "");
        }
        int seat = standing.seat().get();
        List<Card> history = cards().history(seat, question);
        Optional<String> hindered = May.not(chamber, probe(question));
        boolean begun =
                chamber.drafts()
                        .find(PositionDraft.about(question))
                        .filter(d -> !d.fields().isEmpty())
                        .isPresent();
        if (hindered.isPresent()) {
            return new Mine(
                    history.stream().findFirst(),
                    Math.max(0, history.size() - 1),
                    history.isEmpty()
                            ? hindered.get()
                            : words.text("positions.mine.stands", "why", hindered.get()),
                    "");
        }
        String go =
                begun
                        ? words.text("positions.mine.go-on")
                        : words.text(
                                history.isEmpty()
                                        ? "positions.mine.begin"
                                        : "positions.mine.revise");
        String sentence =
                words.text(
                        history.isEmpty()
                                ? "positions.mine.nothing-yet"
                                : "positions.mine.may-revise");
        return new Mine(
                history.stream().findFirst(), Math.max(0, history.size() - 1), sentence, go);
    }

    /// Whether anything could be said on a question now, whatever it would be.
    private Event probe(int question) {
        return mineNow(question)
                .<Event>map(s ->
                        new PositionRevised(
                                s.mark().id(),
                                s.stance(),
                                List.of(new Moved(MovedBy.OWN_THOUGHT, Optional.empty())),
                                List.of()))
                .orElseGet(() -> new PositionStated(question, Stance.UNDECIDED, List.of()));
    }

    /// The statement of the reader that stands now.
    Optional<Statement> mineNow(int question) {
        return standing().seat().flatMap(seat -> assembly().positions().standing(seat, question));
    }

    /// Why nothing can be said on a question now.
    Optional<String> hindered(int question) {
        return standing().seat().isEmpty()
                ? Optional.of(words.text("positions.mine.no-seat"))
                : May.not(chamber, probe(question));
    }

    private Everybody everybody(int question) {
        Assembly assembly = assembly();
        Seats filled = assembly.roll().seats();
        List<Seat> seats = filled.numbers().stream().map(seat -> dot(seat, question)).toList();
        long said = assembly.positions().standing(question, filled).count();
        Optional<Session> last =
                assembly.sessions()
                        .standing()
                        .filter(s -> s.state() == State.OPEN || s.state() == State.CLOSED)
                        .reduce((_, later) -> later);
        String changed =
                last.map(session ->
                                words.text(
                                        "positions.everybody.changed",
                                        "count",
                                        changedSince(question, session.start()),
                                        "session",
                                        Titles.session(words, texts(), session)))
                        .orElse("");
        return new Everybody(
                seats,
                words.text("positions.everybody.said", "said", said, "seats", filled.count()),
                changed);
    }

    private long changedSince(int question, Instant from) {
        var changed = Filter.ALL.since(Optional.of(from));
        return assembly()
                .positions()
                .standing(question, assembly().roll().seats())
                .filter(s -> changed.shows(history(s)))
                .count();
    }

    private Seat dot(int seat, int question) {
        SeatMark mark =
                assembly()
                        .positions()
                        .standing(seat, question)
                        .map(s -> SeatMark.of(s.stance()))
                        .orElse(
                                assembly().roll().enrolled(Holder.seat(seat))
                                        ? SeatMark.ENROLLED
                                        : SeatMark.EMPTY);
        return new Seat(seat, mark, standing().seat().filter(own -> own == seat).isPresent());
    }

    /// Everybody's statements that a filter shows: the reader's own first, then the latest.
    List<Row> rows(int question, Filter filter) {
        return assembly()
                .positions()
                .standing(question)
                .filter(s -> filter.shows(history(s)))
                .sorted(
                        Comparator.comparing((Statement s) -> !own(s))
                                .thenComparingLong(s -> -s.mark().index()))
                .map(this::row)
                .toList();
    }

    private Row row(Statement statement) {
        int revisions = history(statement).size() - 1;
        Cards cards = cards();
        return new Row(
                statement.mark().id(),
                cards.who(statement),
                statement.stance(),
                cards.when(statement),
                revisions == 0 ? "" : words.text("positions.row.changed", "times", revisions),
                own(statement),
                Fate.of(words, standing(), statement.mark().id()));
    }

    /// How many have said anything on a question.
    int said(int question) {
        return (int) assembly().positions().standing(question).count();
    }

    /// The first words of a statement.
    String beginning(EntryId id) {
        return assembly()
                .positions()
                .statement(id)
                .map(s -> Said.of(words, texts().of(s.mark()), "reasons").beginning(BEGINNING))
                .orElse("");
    }

    /// What one can choose for "changed since": any time, or one of the sessions so far.
    List<Since> sinces() {
        List<Since> sinces = new ArrayList<>();
        sinces.add(new Since(words.text("positions.since.any"), Optional.empty()));
        assembly()
                .sessions()
                .standing()
                .filter(s -> s.state() == State.OPEN || s.state() == State.CLOSED)
                .forEach(s ->
                        sinces.add(
                                new Since(
                                        words.text(
                                                "positions.since.session",
                                                "session",
                                                Titles.session(words, texts(), s),
                                                "day",
                                                moments.day(s.start())),
                                        Optional.of(s.start()))));
        return List.copyOf(sinces);
    }

    /// The person who made a statement, with everything they said on its question.
    Optional<Person> person(EntryId id) {
        return assembly()
                .positions()
                .statement(id)
                .map(statement -> {
                    List<Card> history =
                            cards().history(statement.mark().seat(), statement.question());
                    Card now = history.getFirst();
                    String title =
                            now.own()
                                    ? words.text("positions.person.own")
                                    : words.text("positions.person", "who", now.who());
                    return new Person(title, now, history.subList(1, history.size()));
                });
    }

    /// The question that a statement is on.
    int question(EntryId id) {
        return assembly().positions().statement(id).map(Statement::question).orElse(1);
    }

    Comparison compare(Card earlier, Card later) {
        String from = stance(earlier.stance());
        String to = stance(later.stance());
        return new Comparison(
                from.equals(to)
                        ? words.text("positions.compare.same", "stance", to)
                        : words.text("positions.compare.moved", "from", from, "to", to),
                earlier.reasons().text(),
                later.reasons().text());
    }

    String stance(Stance stance) {
        return words.each("ui.mark", SeatMark.of(stance));
    }

    FlowWords flowWords() {
        return new FlowWords(words, moments, chamber, this::cards);
    }

    Cards cards() {
        return new Cards(words, moments, texts(), standing());
    }

    private boolean own(Statement statement) {
        return standing().seat().filter(seat -> seat == statement.mark().seat()).isPresent();
    }

    private List<Statement> history(Statement statement) {
        return assembly().positions().history(statement.mark().seat(), statement.question());
    }

    private Standing standing() {
        return chamber.standing().get();
    }

    private Assembly assembly() {
        return standing().expected();
    }

    private Texts texts() {
        return chamber.texts();
    }
}
