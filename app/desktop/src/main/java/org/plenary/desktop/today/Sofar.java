package org.plenary.desktop.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Titles;

/// What was done so far and what comes next, in sentences.
final class Sofar {
    private final Words words;
    private final Moments moments;
    private final Assembly assembly;
    private final Texts texts;

    Sofar(Words words, Moments moments, Assembly assembly, Texts texts) {
        this.words = words;
        this.moments = moments;
        this.assembly = assembly;
        this.texts = texts;
    }

    /// What the holder did.
    List<String> done(Standing standing) {
        List<String> done = new ArrayList<>();
        enrolled(standing.me(), done);
        standing.seat().ifPresent(seat -> member(seat, done));
        if (!standing.me().isMember()) {
            int entries =
                    (int) standing.outbox().stream().filter(own -> own.refusal().isEmpty()).count();
            done.add(words.text("today.done.entries", "entries", entries));
        }
        return List.copyOf(done);
    }

    private void enrolled(Holder me, List<String> done) {
        assembly.roll().devicesOf(me).stream()
                .findFirst()
                .flatMap(assembly.roll()::device)
                .ifPresent(device ->
                        done.add(
                                words.text(
                                        "today.done.enrolled",
                                        "date",
                                        moments.date(device.enrolled().at()))));
    }

    private void member(int seat, List<String> done) {
        long sessions =
                assembly.sessions().all().values().stream()
                        .filter(s -> s.present().containsKey(seat))
                        .count();
        if (sessions > 0) {
            done.add(words.text("today.done.sessions", "sessions", sessions));
        }
        reading(seat).ifPresent(done::add);
        Remit.questions(assembly).forEach(question -> position(seat, question, done));
        long supported =
                assembly.recommendations().all().values().stream()
                        .filter(r -> r.supporters().containsKey(seat))
                        .count();
        if (supported > 0) {
            done.add(words.text("today.done.supported", "texts", supported));
        }
        int principles = assembly.charter().principles().size();
        long checked =
                assembly.recommendations().all().values().stream()
                        .filter(r ->
                                assembly.checks()
                                        .of(r.mark().id(), r.version())
                                        .completeFor(seat, principles))
                        .count();
        if (checked > 0 && principles > 0) {
            done.add(words.text("today.done.checked", "texts", checked));
        }
        long votes =
                assembly.ballots().all().values().stream()
                        .filter(b -> b.votes().containsKey(seat))
                        .count();
        if (votes > 0) {
            done.add(words.text("today.done.voted", "ballots", votes));
        }
    }

    private Optional<String> reading(int seat) {
        List<Item> items = List.copyOf(assembly.evidence().items().values());
        long stated =
                items.stream()
                        .filter(i -> assembly.evidence().read(seat, i.mark().id()).isPresent())
                        .count();
        return stated == 0
                ? Optional.empty()
                : Optional.of(
                        words.text("today.done.read", "stated", stated, "items", items.size()));
    }

    private void position(int seat, int question, List<String> done) {
        List<Statement> history = assembly.positions().history(seat, question);
        if (!history.isEmpty()) {
            done.add(
                    words.text(
                            "today.done.position",
                            "stance",
                            words.each("ui.mark", history.getLast().stance()),
                            "times",
                            history.size() - 1));
        }
    }

    /// What comes next: the item of an open session's agenda that is on, and the one after it; or
    /// the next session.
    List<String> next(Instant now) {
        Optional<Session> open =
                assembly.sessions().standing().filter(s -> s.state() == State.OPEN).findFirst();
        if (open.isPresent()) {
            return inSession(open.get(), now);
        }
        return List.of(
                assembly.sessions()
                        .standing()
                        .filter(s -> s.state() == State.PLANNED && now.isBefore(s.end()))
                        .findFirst()
                        .map(this::session)
                        .orElseGet(() -> words.text("today.next.none")));
    }

    private String session(Session session) {
        String place = Visible.line(texts.words(session.mark()).get("place"));
        return words.text(
                "today.next.session",
                "title",
                Titles.session(words, texts, session),
                "moment",
                moments.dayAndTime(session.start()),
                "place",
                place.isEmpty() ? "none" : place);
    }

    private List<String> inSession(Session session, Instant now) {
        List<String> next = new ArrayList<>();
        next.add(words.text("today.next.open", "title", Titles.session(words, texts, session)));
        int on = -1;
        for (int i = 0; i < session.agenda().size(); i++) {
            if (!now.isBefore(begins(session, i))) {
                on = i;
            }
        }
        if (on >= 0 && now.isBefore(ends(session, on))) {
            next.add(
                    words.text(
                            "today.next.now",
                            "item",
                            item(session, on),
                            "time",
                            moments.time(ends(session, on))));
        }
        if (on + 1 < session.agenda().size()) {
            next.add(
                    words.text(
                            "today.next.then",
                            "item",
                            item(session, on + 1),
                            "time",
                            moments.time(begins(session, on + 1))));
        }
        return List.copyOf(next);
    }

    private static Instant begins(Session session, int place) {
        return session.start().plus(Duration.ofMinutes(session.agenda().get(place).offset()));
    }

    private static Instant ends(Session session, int place) {
        AgendaItem item = session.agenda().get(place);
        return begins(session, place).plus(Duration.ofMinutes(item.minutes()));
    }

    private String item(Session session, int place) {
        String named = Visible.line(texts.words(session.mark()).get("item." + (place + 1)));
        return named.isEmpty()
                ? words.each("wording.agenda", session.agenda().get(place).kind())
                : named;
    }
}
