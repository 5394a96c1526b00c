package org.plenary.desktop.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.schedule.Plan.Day;
import org.plenary.desktop.schedule.Plan.Item;
import org.plenary.desktop.schedule.Plan.Sitting;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// What the screen says, from what is expected to count.
final class ScheduleModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;
    private final InstantSource clock;

    ScheduleModel(Words words, Moments moments, Chamber chamber, InstantSource clock) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
        this.clock = clock;
    }

    /// Every plan that was ever made, by day.
    Plan plan() {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        Instant now = standing.now(clock.instant());
        Optional<EntryId> near = near(assembly, now);
        Map<LocalDate, List<Session>> byDay = new TreeMap<>();
        assembly.sessions().all().values().stream()
                .sorted(
                        Comparator.comparing(Session::start)
                                .thenComparingLong(s -> s.mark().index()))
                .forEach(s -> byDay.computeIfAbsent(day(s), _ -> new ArrayList<>()).add(s));
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, sessions) ->
                days.add(
                        new Day(
                                moments.day(day),
                                sessions.stream()
                                        .map(s -> sitting(s, standing, now, near))
                                        .toList())));
        return new Plan(words.text("schedule.zone", "zone", moments.zoneName(now)), days);
    }

    private LocalDate day(Session session) {
        return session.start().atZone(moments.zone()).toLocalDate();
    }

    /// The session that is open, else the next one.
    private static Optional<EntryId> near(Assembly assembly, Instant now) {
        List<Session> standing = assembly.sessions().standing().toList();
        return standing.stream()
                .filter(s -> s.state() == State.OPEN)
                .findFirst()
                .or(() ->
                        standing.stream()
                                .filter(s -> s.state() == State.PLANNED)
                                .filter(s -> now.isBefore(s.end()))
                                .findFirst())
                .map(s -> s.mark().id());
    }

    private Sitting sitting(
            Session session, Standing standing, Instant now, Optional<EntryId> near) {
        Assembly assembly = standing.expected();
        EntryId id = session.mark().id();
        Optional<EntryId> instead =
                session.state() == State.REPLACED
                        ? Optional.of(session.changed().id())
                        : Optional.empty();
        return new Sitting(
                id,
                Titles.session(words, chamber.texts(), session),
                span(session, moments),
                there(session, assembly),
                said(session, "place"),
                session.state(),
                words.each("schedule.state", session.state()),
                note(session, assembly),
                presence(session, assembly),
                standing.seat().filter(session.present()::containsKey).isPresent(),
                standing.seat().isPresent() && chamber.refusal(new SeatCheckedIn(id)).isEmpty(),
                instead,
                near.filter(id::equals).isPresent(),
                agenda(session, now));
    }

    private String said(Session session, String place) {
        return Visible.line(chamber.texts().words(session.mark()).get(place));
    }

    private String span(Session session, Moments at) {
        return words.text(
                "schedule.span", "from", at.time(session.start()), "to", at.time(session.end()));
    }

    /// The same times where the assembly meets, if the clocks there show something else.
    private String there(Session session, Assembly assembly) {
        return zone(assembly)
                .filter(zone ->
                        !zone.getRules()
                                .getOffset(session.start())
                                .equals(moments.zone().getRules().getOffset(session.start())))
                .map(zone -> new Moments(words.locale(), zone))
                .map(local ->
                        words.text(
                                "schedule.there",
                                "span",
                                span(session, local),
                                "zone",
                                local.zoneName(session.start())))
                .orElse("");
    }

    private Optional<ZoneId> zone(Assembly assembly) {
        return assembly.founding()
                .map(founding -> chamber.texts().words(founding.mark()).get("zone"))
                .filter(name -> !name.isBlank())
                .flatMap(ScheduleModel::zone);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private String note(Session session, Assembly assembly) {
        return switch (session.state()) {
            case REPLACED ->
                    assembly.sessions()
                            .session(session.changed().id())
                            .map(next ->
                                    words.text(
                                            "schedule.replaced",
                                            "moment",
                                            moments.dayAndTime(next.start())))
                            .orElse("");
            case CANCELLED -> {
                String reason =
                        Visible.line(chamber.texts().words(session.changed()).get("reason"));
                yield reason.isEmpty()
                        ? words.text("schedule.cancelled")
                        : words.text("schedule.cancelled.because", "reason", reason);
            }
            case PLANNED, OPEN, CLOSED ->
                    session.supersedes().isPresent() ? words.text("schedule.newer") : "";
        };
    }

    private String presence(Session session, Assembly assembly) {
        return switch (session.state()) {
            case OPEN, CLOSED ->
                    words.text(
                            "schedule.presence",
                            "present",
                            session.present().size(),
                            "seats",
                            session.eligible(assembly.roll().seats()).size());
            case PLANNED, REPLACED, CANCELLED -> "";
        };
    }

    private List<Item> agenda(Session session, Instant now) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < session.agenda().size(); i++) {
            AgendaItem item = session.agenda().get(i);
            Instant begins = session.start().plus(Duration.ofMinutes(item.offset()));
            Instant ends = begins.plus(Duration.ofMinutes(item.minutes()));
            String named = said(session, "item." + (i + 1));
            boolean on =
                    session.state() == State.OPEN && !now.isBefore(begins) && now.isBefore(ends);
            items.add(
                    new Item(
                            moments.time(begins),
                            named.isEmpty() ? words.each("wording.agenda", item.kind()) : named,
                            words.text("schedule.minutes", "minutes", item.minutes()),
                            on));
        }
        return List.copyOf(items);
    }
}
