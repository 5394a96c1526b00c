package org.plenary.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.plenary.core.term.Origin;
import org.plenary.rehearsal.play.Cast;
import org.plenary.rehearsal.play.Fault;
import org.plenary.rehearsal.play.Play;
import org.plenary.rehearsal.play.Prepared;
import org.plenary.rehearsal.script.Script;

/// A whole assembly with simulated people: deterministic by seed, at any size, with faults on
/// demand. The same rehearsal gives the same bytes on every machine.
///
/// A value: each `with` makes another rehearsal. Whoever looks at several moments of one assembly
/// asks one rehearsal for all of them: the files of the draw take long to make, and it makes them
/// once.
public final class Rehearsal {
    /// The name of a rehearsal's trail unless it is given another: that of a server of one's own.
    public static final Origin ORIGIN = new Origin("localhost:8480/trail/sample");

    private final Script script;
    private final Cast cast;
    private final Prepared prepared;

    private Rehearsal(Script script, Cast cast, Prepared prepared) {
        this.script = script;
        this.cast = cast;
        this.prepared = prepared;
    }

    private static Rehearsal of(Script script, Cast cast) {
        return new Rehearsal(script, cast, Prepared.of(script, cast));
    }

    /// A rehearsal of a script.
    ///
    /// @param seed what all chance comes from
    /// @param firstDay the first day of the first weekend, in the script's time zone
    public static Rehearsal of(Script script, long seed, LocalDate firstDay) {
        return of(script, new Cast(ORIGIN, seed, firstDay, script.seats(), 1, Set.of()));
    }

    /// The same under another name.
    public Rehearsal withOrigin(Origin origin) {
        return new Rehearsal(
                script,
                new Cast(
                        origin,
                        cast.seed(),
                        cast.firstDay(),
                        cast.members(),
                        cast.busyness(),
                        cast.faults()),
                prepared);
    }

    /// The same, beginning on another day.
    public Rehearsal withFirstDay(LocalDate firstDay) {
        return new Rehearsal(
                script,
                new Cast(
                        cast.origin(),
                        cast.seed(),
                        firstDay,
                        cast.members(),
                        cast.busyness(),
                        cast.faults()),
                prepared);
    }

    /// The same with another number of members, from 3 to 2,000.
    public Rehearsal withMembers(int members) {
        return of(
                script,
                new Cast(
                        cast.origin(),
                        cast.seed(),
                        cast.firstDay(),
                        members,
                        cast.busyness(),
                        cast.faults()));
    }

    /// The same with members who change their minds and answer the check this many times as often
    /// (1 to 50), for measuring.
    public Rehearsal withBusyness(int times) {
        return new Rehearsal(
                script,
                new Cast(
                        cast.origin(),
                        cast.seed(),
                        cast.firstDay(),
                        cast.members(),
                        times,
                        cast.faults()),
                prepared);
    }

    /// The same with something that goes wrong.
    public Rehearsal withFault(Fault fault) {
        Set<Fault> faults = new HashSet<>(cast.faults());
        faults.add(fault);
        return new Rehearsal(
                script,
                new Cast(
                        cast.origin(),
                        cast.seed(),
                        cast.firstDay(),
                        cast.members(),
                        cast.busyness(),
                        faults),
                prepared);
    }

    /// What happened up to a moment, that moment included. What happened by an earlier moment is a
    /// prefix of it.
    public Rehearsed until(Instant moment) {
        return new Rehearsed(script, cast, Play.of(script, cast, prepared, moment));
    }

    /// The whole assembly, to the last answer and its grades.
    public Rehearsed whole() {
        return until(Play.end(script, cast));
    }
}
