package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.rehearsal.script.Timetable.Earlier;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// Sessions: planned, sometimes planned anew or called off, opened, attended and closed.
final class Meetings {
    private static final Duration DOORS = Duration.ofMinutes(20);

    private final World world;

    Meetings(World world) {
        this.world = world;
    }

    void plan() {
        int founded = Convening.foundingDay(world);
        Instant planning = world.dates().at(founded + 7, 10, 0);
        List<Meeting> meetings = world.script().timetable().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            world.at(planning.plus(Duration.ofMinutes(4L * i)), () -> plan(meeting));
            meeting.earlier()
                    .ifPresent(first ->
                            world.at(
                                    world.dates().at(first.until(), 16, 0),
                                    () -> plan(meeting, named(meeting))));
            meeting.cancelled()
                    .ifPresentOrElse(
                            off ->
                                    world.at(
                                            world.dates().at(off.day(), 15, 0),
                                            () -> callOff(meeting)),
                            () -> hold(meeting));
        }
    }

    private void hold(Meeting meeting) {
        world.at(world.dates().start(meeting).minus(DOORS), () -> open(meeting));
        world.at(
                world.dates().end(meeting).plus(Duration.ofMinutes(4)),
                () ->
                        named(meeting)
                                .ifPresent(id ->
                                        world.does(World.FACILITATOR, new SessionClosed(id))));
    }

    private void plan(Meeting meeting) {
        if (meeting.earlier().isEmpty()) {
            plan(meeting, Optional.empty());
            return;
        }
        Earlier first = meeting.earlier().get();
        SessionPlanned event =
                new SessionPlanned(
                        world.dates().at(meeting.day(), first.start()),
                        world.dates().at(meeting.day(), first.end()),
                        List.of(),
                        Optional.empty());
        world.does(World.FACILITATOR, event, meeting.words().with("place", first.place()))
                .ifPresent(id -> world.name(key(meeting), id));
    }

    private void plan(Meeting meeting, Optional<EntryId> supersedes) {
        SessionPlanned event =
                new SessionPlanned(
                        world.dates().start(meeting),
                        world.dates().end(meeting),
                        meeting.agenda(),
                        supersedes);
        world.does(World.FACILITATOR, event, meeting.words())
                .ifPresent(id -> world.name(key(meeting), id));
    }

    private void callOff(Meeting meeting) {
        named(meeting)
                .ifPresent(id ->
                        world.does(
                                World.FACILITATOR,
                                new SessionCancelled(id),
                                meeting.cancelled().orElseThrow().words()));
    }

    private void open(Meeting meeting) {
        Optional<EntryId> id = named(meeting);
        if (id.isEmpty() || world.does(World.FACILITATOR, new SessionOpened(id.get())).isEmpty()) {
            return;
        }
        for (Member member : world.members()) {
            Chance chance = member.chance().of("arrival at " + meeting.name());
            if (chance.happens(member.faithful())) {
                world.at(arrival(member, chance), () -> checkIn(member, id.get()));
            }
        }
    }

    /// Most come in the quarter of an hour before the start, the last an hour later.
    private Instant arrival(Member member, Chance chance) {
        double lateness = 1 - member.prompt() + 0.35 * chance.around();
        double minutes = lateness > 0.9 ? 20 + 45 * chance.share() : 1 + 17 * chance.share();
        return world.now().plusSeconds((long) (minutes * 60));
    }

    private void checkIn(Member member, EntryId session) {
        boolean open =
                world.assembly().sessions().session(session).map(Session::state).stream()
                        .anyMatch(state -> state == State.OPEN);
        if (!open || !world.active(member)) {
            return;
        }
        world.does(member.holder(), new SeatCheckedIn(session));
        boolean first =
                world.assembly().sessions().all().values().stream()
                        .allMatch(s -> s.state() != State.CLOSED);
        if (first && world.cast().losesLaptop(member.seat())) {
            world.in(Duration.ofMinutes(6), () -> checkInAgain(member, session));
        }
    }

    /// Somebody presses the button twice while their laptop has no net: the second one is in the
    /// record and does not count.
    private void checkInAgain(Member member, EntryId session) {
        if (world.active(member)) {
            world.trail()
                    .writeInVain(
                            world.laptop(member.holder()),
                            new SeatCheckedIn(session),
                            Refusal.ALREADY_CHECKED_IN);
        }
    }

    private Optional<EntryId> named(Meeting meeting) {
        return world.named(key(meeting));
    }

    static String key(Meeting meeting) {
        return "session " + meeting.name();
    }
}
