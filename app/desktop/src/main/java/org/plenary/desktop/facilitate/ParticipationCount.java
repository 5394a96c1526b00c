package org.plenary.desktop.facilitate;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Roll;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;

/// Adds up, from the record alone, who takes part.
final class ParticipationCount {
    private final Assembly assembly;
    private final Map<Integer, Instant> seen = new HashMap<>();
    private final Map<Integer, Integer> attended = new HashMap<>();
    private final Map<Integer, Integer> read = new HashMap<>();
    private final Map<Integer, Integer> marked = new HashMap<>();
    private final Map<Integer, Integer> spoken = new HashMap<>();
    private final Map<Integer, Integer> checked = new HashMap<>();
    private int answers;

    private ParticipationCount(Assembly assembly) {
        this.assembly = assembly;
    }

    static Participation.All of(Assembly assembly) {
        return new ParticipationCount(assembly).count();
    }

    private Participation.All count() {
        sessions();
        evidence();
        positions();
        recommendations();
        ballots();
        List<Participation> seats =
                assembly.roll().seats().numbers().stream().map(this::seat).toList();
        return new Participation.All(
                seats,
                assembly.evidence().items().size(),
                assembly.founding().map(f -> f.facts().questions()).orElse(0),
                answers);
    }

    private Participation seat(int seat) {
        Holder holder = Holder.seat(seat);
        assembly.roll().devicesOf(holder).stream()
                .flatMap(id -> assembly.roll().device(id).stream())
                .map(Roll.Device::enrolled)
                .forEach(this::saw);
        return new Participation(
                seat,
                assembly.roll().enrolled(holder),
                attended.getOrDefault(seat, 0),
                (int)
                        assembly.sessions().all().values().stream()
                                .filter(ParticipationCount::met)
                                .filter(met -> met.eligible(seat, assembly.roll().seats()))
                                .count(),
                read.getOrDefault(seat, 0),
                marked.getOrDefault(seat, 0),
                spoken.getOrDefault(seat, 0),
                checked.getOrDefault(seat, 0),
                Optional.ofNullable(seen.get(seat)));
    }

    private static boolean met(Session session) {
        return session.state() == State.OPEN || session.state() == State.CLOSED;
    }

    private void sessions() {
        for (Session session : assembly.sessions().all().values()) {
            session.present()
                    .values()
                    .forEach(mark -> {
                        saw(mark);
                        attended.merge(mark.seat(), 1, Integer::sum);
                    });
        }
    }

    private void evidence() {
        assembly.evidence()
                .readings()
                .forEach((reading, said) -> {
                    saw(said.mark());
                    marked.merge(reading.seat(), 1, Integer::sum);
                    if (said.extent() == Extent.READ) {
                        read.merge(reading.seat(), 1, Integer::sum);
                    }
                });
        assembly.evidence().requests().values().forEach(request -> saw(request.mark()));
    }

    private void positions() {
        assembly.positions().statements().values().forEach(statement -> saw(statement.mark()));
        assembly.positions()
                .histories()
                .keySet()
                .forEach(history -> spoken.merge(history.seat(), 1, Integer::sum));
    }

    private void recommendations() {
        assembly.recommendations()
                .all()
                .values()
                .forEach(recommendation -> {
                    recommendation.versions().forEach(version -> saw(version.mark()));
                    recommendation.supporters().values().forEach(this::saw);
                    var check =
                            assembly.checks()
                                    .of(recommendation.mark().id(), recommendation.version());
                    if (!check.answers().isEmpty()) {
                        answers += assembly.charter().principles().size();
                    }
                    check.answers()
                            .values()
                            .forEach(seats ->
                                    seats.forEach((seat, answer) -> {
                                        saw(answer.mark());
                                        checked.merge(seat, 1, Integer::sum);
                                    }));
                    check.replies().values().forEach(this::saw);
                });
        assembly.recommendations()
                .amendments()
                .values()
                .forEach(amendment -> {
                    saw(amendment.mark());
                    amendment.decision().ifPresent(decision -> saw(decision.mark()));
                });
    }

    private void ballots() {
        assembly.ballots()
                .all()
                .values()
                .forEach(ballot -> {
                    ballot.votes().values().forEach(vote -> saw(vote.mark()));
                    ballot.reports().values().forEach(this::saw);
                    ballot.declined().values().forEach(this::saw);
                });
        assembly.responses().ratings().values().forEach(rating -> saw(rating.mark()));
    }

    private void saw(Mark mark) {
        if (mark.by().isMember()) {
            seen.merge(mark.seat(), mark.at(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }
}
