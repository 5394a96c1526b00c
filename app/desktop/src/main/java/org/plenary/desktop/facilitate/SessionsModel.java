package org.plenary.desktop.facilitate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.Titles;

/// Says which sessions there are and what can be done with each, and what a plan would come to.
final class SessionsModel {
    private static final int LONG_WITHOUT_BREAK = 120;

    private final Words words;
    private final Chamber chamber;
    private final InstantSource now;

    SessionsModel(Words words, Chamber chamber, InstantSource now) {
        this.words = words;
        this.chamber = chamber;
        this.now = now;
    }

    /// A session.
    ///
    /// @param hindered why it cannot be opened now; empty when it can, or when that is past
    record Line(
            EntryId id,
            String title,
            String when,
            String place,
            State state,
            String stateInWords,
            List<String> agenda,
            String present,
            Optional<String> hindered,
            Optional<Fate> fate) {
        Line {
            agenda = List.copyOf(agenda);
        }
    }

    /// An earlier session whose agenda can be taken over.
    record Template(EntryId id, String title) {}

    /// What a plan comes to, box by box.
    ///
    /// @param when the whole of it in words, with its zone; empty while it cannot be read
    /// @param boxes from when to when each box lasts; empty texts while that cannot be said
    /// @param warnings what speaks against it without forbidding it
    record Preview(String when, List<String> boxes, List<String> warnings) {
        Preview {
            boxes = List.copyOf(boxes);
            warnings = List.copyOf(warnings);
        }
    }

    /// Sessions that were neither replaced nor cancelled, then those, the latest first.
    List<Line> lines(Moments moments) {
        Standing standing = chamber.standing().get();
        var all = new ArrayList<>(standing.expected().sessions().standing().toList());
        standing.expected().sessions().all().values().stream()
                .filter(session -> !all.contains(session))
                .forEach(all::add);
        return all.stream().map(session -> line(standing, moments, session)).toList();
    }

    private Line line(Standing standing, Moments moments, Session session) {
        EntryId id = session.mark().id();
        var said = chamber.texts().words(session.mark());
        var agenda = new ArrayList<String>();
        for (int i = 0; i < session.agenda().size(); i++) {
            agenda.add(item(moments, session, i, said.get("item." + (i + 1)).strip()));
        }
        boolean planned = session.state() == State.PLANNED;
        return new Line(
                id,
                Titles.session(words, chamber.texts(), session),
                when(moments, session.start(), session.end()),
                said.get("place").strip(),
                session.state(),
                words.text(
                        "facilitate.session.state",
                        "state",
                        session.state().name(),
                        "since",
                        moments.dayAndTime(session.changed().at())),
                agenda,
                words.text(
                        "facilitate.session.present",
                        "present",
                        session.present().size(),
                        "seats",
                        session.eligible(standing.expected().roll().seats()).size()),
                planned
                        ? chamber.refusal(new SessionOpened(id)).map(why -> why.sentence())
                        : Optional.empty(),
                Fate.of(words, standing, session.changed().id()));
    }

    private String item(Moments moments, Session session, int index, String title) {
        AgendaItem item = session.agenda().get(index);
        Instant from = session.start().plus(Duration.ofMinutes(item.offset()));
        return words.text(
                "facilitate.session.item",
                "from",
                moments.time(from),
                "until",
                moments.time(from.plus(Duration.ofMinutes(item.minutes()))),
                "kind",
                words.each("facilitate.kind", item.kind()),
                "title",
                title);
    }

    private String when(Moments moments, Instant start, Instant end) {
        return words.text(
                "facilitate.session.when",
                "day",
                moments.day(start),
                "from",
                moments.time(start),
                "until",
                moments.time(end),
                "zone",
                moments.zoneName(start));
    }

    /// What opening, closing or cancelling a session would be.
    static SessionOpened opening(EntryId session) {
        return new SessionOpened(session);
    }

    static SessionClosed closing(EntryId session) {
        return new SessionClosed(session);
    }

    static SessionCancelled cancelling(EntryId session) {
        return new SessionCancelled(session);
    }

    /// A plan to begin with: the session that it would replace, or tomorrow at nine with an opening
    /// and a close.
    SessionPlan first(Optional<EntryId> replaces, LocalTimes times) {
        return replaces.flatMap(this::session)
                .map(session -> as(session, times))
                .orElseGet(() ->
                        new SessionPlan(
                                "",
                                "",
                                times.dateOf(now.instant().plus(Duration.ofDays(1))),
                                "09:00",
                                List.of(
                                        box(AgendaKind.OPENING, 15),
                                        box(AgendaKind.EXPERT, 45),
                                        box(AgendaKind.BREAK, 20),
                                        box(AgendaKind.TABLE, 60),
                                        box(AgendaKind.CLOSE, 10))));
    }

    private SessionPlan.Box box(AgendaKind kind, int minutes) {
        return new SessionPlan.Box(
                kind, words.each("facilitate.kind", kind), Integer.toString(minutes));
    }

    private Optional<Session> session(EntryId id) {
        return chamber.standing().get().expected().sessions().session(id);
    }

    private SessionPlan as(Session session, LocalTimes times) {
        var said = chamber.texts().words(session.mark());
        return new SessionPlan(
                said.get("title"),
                said.get("place"),
                times.dateOf(session.start()),
                times.timeOf(session.start()),
                boxes(session));
    }

    /// The agenda of an earlier session, in the place of the plan's own.
    SessionPlan after(SessionPlan plan, EntryId template) {
        return session(template)
                .map(session -> {
                    var said = chamber.texts().words(session.mark());
                    return new SessionPlan(
                            plan.title().isBlank() ? said.get("title") : plan.title(),
                            plan.place().isBlank() ? said.get("place") : plan.place(),
                            plan.date(),
                            plan.start(),
                            boxes(session));
                })
                .orElse(plan);
    }

    /// Time between two items of an agenda becomes a break, so that boxes follow one another.
    private List<SessionPlan.Box> boxes(Session session) {
        var said = chamber.texts().words(session.mark());
        var boxes = new ArrayList<SessionPlan.Box>();
        int at = 0;
        for (int i = 0; i < session.agenda().size(); i++) {
            AgendaItem item = session.agenda().get(i);
            if (item.offset() > at) {
                boxes.add(box(AgendaKind.BREAK, item.offset() - at));
            }
            boxes.add(
                    new SessionPlan.Box(
                            item.kind(),
                            said.get("item." + (i + 1)),
                            Integer.toString(item.minutes())));
            at = Math.max(at, item.offset() + item.minutes());
        }
        return boxes;
    }

    /// Sessions whose agenda can be taken over, the latest first.
    List<Template> templates(Moments moments) {
        return chamber.standing()
                .get()
                .expected()
                .sessions()
                .standing()
                .map(session ->
                        new Template(
                                session.mark().id(),
                                words.text(
                                        "facilitate.plan.template",
                                        "title",
                                        Titles.session(words, chamber.texts(), session),
                                        "day",
                                        moments.day(session.start()))))
                .toList()
                .reversed();
    }

    /// What a plan would come to.
    Preview preview(
            SessionPlan plan, LocalTimes times, Moments moments, Optional<EntryId> replaces) {
        List<Integer> offsets = plan.offsets();
        Optional<LocalTimes.At> begins = plan.begins(times);
        boolean never = begins.filter(LocalTimes.At.Never.class::isInstance).isPresent();
        if (begins.isEmpty() || never) {
            return new Preview("", plan.boxes().stream().map(_ -> "").toList(), List.of());
        }
        Instant start = SessionPlan.moment(begins.get());
        Instant end = start.plus(Duration.ofMinutes(offsets.getLast()));
        var boxes = new ArrayList<String>();
        for (int i = 0; i < plan.boxes().size(); i++) {
            boxes.add(
                    words.text(
                            "facilitate.plan.box",
                            "from",
                            moments.time(start.plus(Duration.ofMinutes(offsets.get(i)))),
                            "until",
                            moments.time(start.plus(Duration.ofMinutes(offsets.get(i + 1))))));
        }
        var warnings = new ArrayList<String>();
        if (begins.get() instanceof LocalTimes.At.Twice) {
            warnings.add(words.text("facilitate.plan.twice"));
        }
        if (start.isBefore(now.instant())) {
            warnings.add(words.text("facilitate.plan.past"));
        }
        warnings.addAll(clashes(start, end, moments, replaces));
        if (withoutBreak(plan) > LONG_WITHOUT_BREAK) {
            warnings.add(words.text("facilitate.plan.no-break", "minutes", withoutBreak(plan)));
        }
        if (!moments.day(start).equals(moments.day(end))) {
            warnings.add(words.text("facilitate.plan.next-day", "until", moments.dayAndTime(end)));
        }
        return new Preview(when(moments, start, end), boxes, warnings);
    }

    private List<String> clashes(
            Instant start, Instant end, Moments moments, Optional<EntryId> replaces) {
        return chamber.standing()
                .get()
                .expected()
                .sessions()
                .standing()
                .filter(session -> !replaces.equals(Optional.of(session.mark().id())))
                .filter(session -> session.state() != State.CLOSED)
                .filter(session -> session.start().isBefore(end) && start.isBefore(session.end()))
                .map(session ->
                        words.text(
                                "facilitate.plan.clash",
                                "title",
                                Titles.session(words, chamber.texts(), session),
                                "when",
                                when(moments, session.start(), session.end())))
                .toList();
    }

    private static int withoutBreak(SessionPlan plan) {
        int longest = 0;
        int running = 0;
        for (SessionPlan.Box box : plan.boxes()) {
            running = box.kind() == AgendaKind.BREAK ? 0 : running + box.length().orElse(0);
            longest = Math.max(longest, running);
        }
        return longest;
    }

    /// Why a plan would not count if it were signed now.
    Optional<String> refusal(SessionPlanned event) {
        return chamber.refusal(event)
                .filter(why -> why != org.plenary.core.term.Refusal.WORDS_MISSING)
                .map(why -> why.sentence());
    }
}
