package org.plenary.rehearsal.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;

/// A script played by a cast, up to some moment. Playing on changes nothing that was played.
public final class Play {
    private final World world;
    private final List<SignedEntry> entries;

    private Play(World world) {
        this.world = world;
        entries = world.trail().entries();
    }

    /// Plays a script up to a moment, that moment included.
    ///
    /// @param prepared of the same script and a cast with the same seed and members
    public static Play of(Script script, Cast cast, Prepared prepared, Instant until) {
        World world = new World(script, cast, prepared);
        try (Trail _ = world.trail()) {
            plan(world);
            world.play(until);
            return new Play(world);
        }
    }

    private static void plan(World world) {
        new Convening(world).plan();
        new Meetings(world).plan();
        Hearing hearing = new Hearing(world);
        hearing.plan();
        Positions positions = new Positions(world);
        positions.plan();
        new Discussion(world, positions).plan();
        Drafting drafting = new Drafting(world);
        drafting.plan();
        Checking checking = new Checking(world, drafting);
        checking.plan();
        new Balloting(world, hearing, drafting, checking).plan();
        new Answering(world).plan();
        new Mishaps(world).plan();
        new Faults(world).plan();
    }

    /// The moment after which nothing more happens.
    public static Instant end(Script script, Cast cast) {
        return new Dates(script.timetable(), cast.firstDay()).at(Answering.lastDay(script), 23, 59);
    }

    /// Every entry, in order.
    public List<SignedEntry> entries() {
        return entries;
    }

    /// The words that have not been removed, by their commitments.
    public Map<Hash, Body> bodies() {
        return Map.copyOf(world.trail().bodies());
    }

    /// What was handed in with each vote.
    public Map<EntryId, SealedChoice> sealed() {
        return Map.copyOf(world.trail().sealed());
    }

    /// The files of the draw, by their SHA-256.
    public Map<Hash, Content> files() {
        return Map.copyOf(world.files());
    }

    /// The assembly after the last entry.
    public Assembly assembly() {
        return world.assembly();
    }

    /// What the script asked for and the procedure did not allow.
    public List<Undone> undone() {
        return List.copyOf(world.undone());
    }

    /// The entries that went wrong on purpose.
    public Map<Fault, List<EntryId>> planted() {
        return Map.copyOf(world.planted());
    }
}
