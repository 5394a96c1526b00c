package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// What talking does to opinions: at tables, where people come closer to those who are not too far
/// away and now and then drift apart, and at home, thinking it over.
final class Discussion {
    private static final int AT_A_TABLE = 8;
    private static final double TOO_FAR = 1.7;

    /// How much of the distance a talk at a table closes, how much a statement does, and how much
    /// those strengthen each other who lean the same way: for the most open.
    private static final double CLOSER = 0.035;

    private static final double LISTENED = 0.1;
    private static final double STRONGER = 0.03;

    /// How far people drift by themselves: in a talk, and when they think it over at home.
    private static final double DRIFT = 0.26;

    private static final double THOUGHT = 0.8;

    private final World world;
    private final Positions positions;

    Discussion(World world, Positions positions) {
        this.world = world;
        this.positions = positions;
    }

    void plan() {
        List<List<Meeting>> weekends = world.script().timetable().weekends();
        for (int weekend = 0; weekend < weekends.size(); weekend++) {
            for (Meeting meeting : weekends.get(weekend)) {
                Instant start = world.dates().start(meeting);
                for (AgendaItem item : meeting.agenda()) {
                    if (item.kind() == AgendaKind.TABLE) {
                        Instant end =
                                start.plus(Duration.ofMinutes(item.offset() + item.minutes() - 1));
                        world.at(end, () -> tables(meeting));
                    }
                }
            }
            if (weekend + 1 < weekends.size()) {
                Meeting before = weekends.get(weekend).getLast();
                Meeting after = weekends.get(weekend + 1).getFirst();
                world.at(
                        world.dates().end(before).plus(Duration.ofHours(1)),
                        () -> think(world.dates().start(after)));
            }
        }
    }

    private void tables(Meeting meeting) {
        List<Member> present =
                world.named(Meetings.key(meeting))
                        .flatMap(id -> world.assembly().sessions().session(id))
                        .map(Session::present)
                        .map(seats ->
                                world.members().stream()
                                        .filter(m -> seats.containsKey(m.seat()))
                                        .filter(world::active)
                                        .toList())
                        .orElse(List.of());
        if (present.size() < 2) {
            return;
        }
        List<Member> seated = world.chance("tables of " + meeting.name()).shuffled(present);
        int tables = Math.max(1, seated.size() / AT_A_TABLE);
        Chance chance = world.chance("talk at " + world.now());
        for (int table = 0; table < tables; table++) {
            List<Member> at = new ArrayList<>();
            for (int i = table; i < seated.size(); i += tables) {
                at.add(seated.get(i));
            }
            for (int question = 1; question <= world.script().questions(); question++) {
                talk(at, question, chance);
            }
        }
    }

    private void talk(List<Member> table, int question, Chance chance) {
        double mean = table.stream().mapToDouble(m -> m.opinion(question)).sum() / table.size();
        for (Member member : table) {
            double opinion = member.opinion(question);
            double apart = mean - opinion;
            double meeting = Math.abs(apart) < TOO_FAR ? CLOSER * apart : 0;
            double strengthened = mean * opinion > 0 ? STRONGER * Math.signum(mean) : 0;
            double drift = DRIFT * chance.around();
            member.pulled(
                    question, MovedBy.DISCUSSION, Optional.empty(), meeting + strengthened + drift);
            Member other = chance.pick(table);
            if (other.seat() != member.seat() && chance.happens(0.5)) {
                listen(member, other, question);
            }
            positions.reconsiders(member, question, Duration.ofHours(30));
        }
    }

    /// Somebody takes in what somebody else has stated, if it is not too far away.
    private void listen(Member member, Member other, int question) {
        Optional<EntryId> statement =
                world.assembly()
                        .positions()
                        .standing(other.seat(), question)
                        .map(Statement::mark)
                        .map(mark -> mark.id());
        double apart = other.opinion(question) - member.opinion(question);
        if (statement.isPresent() && Math.abs(apart) < TOO_FAR) {
            member.pulled(question, MovedBy.STATEMENT, statement, LISTENED * apart);
        }
    }

    /// Between two weekends everybody thinks it over once, and the talkative read what others
    /// wrote; a busy assembly does so more often.
    private void think(Instant until) {
        List<Member> members = world.members();
        Instant from = world.now();
        for (Member member : members) {
            Chance chance = member.chance().of("thinking before " + until);
            for (int round = 0; round < world.cast().busyness(); round++) {
                Instant time = world.dates().atHome(chance, from, until);
                Member other = chance.pick(members);
                double thought = THOUGHT * chance.around();
                world.at(time, () -> think(member, other, thought));
            }
        }
    }

    private void think(Member member, Member other, double thought) {
        if (!world.active(member)) {
            return;
        }
        for (int question = 1; question <= world.script().questions(); question++) {
            member.pulled(question, MovedBy.OWN_THOUGHT, Optional.empty(), thought);
            if (other.seat() != member.seat()) {
                listen(member, other, question);
            }
            positions.reconsiders(member, question, Duration.ofHours(20));
        }
    }
}
