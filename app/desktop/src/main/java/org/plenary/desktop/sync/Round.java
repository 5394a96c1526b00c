package org.plenary.desktop.sync;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Facts.Known;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.Outbox.Item;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.ui.Problem;

/// One round of getting in step with the server: pull, follow the record, prove what is in it, hand
/// in what waits. Pulling comes first, so that nothing is handed in before this laptop knows what
/// the record has of its own chain (RELIABILITY R11). Used by one thread at a time.
final class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final OwnStore own;
    private final LogStore log;
    private final Trust trust;
    private final SignatureEngine engine;
    private final InstantSource clock;
    private final OwnChain chain;
    private final OwnEntries entries;
    private final Troubles troubles;
    private final Puller puller;
    private final Pusher pusher;
    private final Prover prover;
    private final WordsOfOthers words;
    private final Runnable changed;
    private final Map<EntryId, Instant> suppliedAgain = new HashMap<>();
    private final Recollecting recollecting;
    private Replica replica = new Replica();
    private volatile boolean whole;
    private boolean shownOlder;

    Round(
            OwnStore own,
            LogStore log,
            Trust trust,
            SignatureEngine engine,
            InstantSource clock,
            OwnChain chain,
            Troubles troubles,
            Trail trail,
            Runnable changed) {
        this.own = own;
        this.log = log;
        this.trust = trust;
        this.engine = engine;
        this.clock = clock;
        this.chain = chain;
        this.troubles = troubles;
        this.changed = changed;
        entries = new OwnEntries(chain);
        words = new WordsOfOthers(trail, chain::words);
        puller =
                new Puller(
                        trail,
                        trust.keys(),
                        engine,
                        own.checkpoints(),
                        clock,
                        new Intake(log, words, engine),
                        _ -> {});
        pusher = new Pusher(trail);
        prover = new Prover(trust.keys(), engine, own.outbox());
        recollecting = new Recollecting(log);
    }

    /// Stands on what the copy of the record is recollected to add up to, so that there is
    /// something to show at once; where nothing is recollected, reads it whole.
    void load() throws IOException {
        try {
            if (recollect()) {
                return;
            }
        } catch (Damaged e) {
            LOG.log(Level.WARNING, "log.db is read whole: {0}", e.getMessage());
        }
        loadWhole();
    }

    private boolean recollect() throws IOException {
        Optional<Assembly> recollected = recollecting.all();
        if (recollected.isPresent()) {
            Assembly recorded = recollected.get();
            entries.take(log, recorded, recorded.size());
            chain.stand(new Ground(recorded, known(recorded.size())), this::position);
        }
        return recollected.isPresent();
    }

    /// Whether the copy of the record was read whole since the start.
    boolean isWhole() {
        return whole;
    }

    /// Reads the copy of the record into memory. One that does not add up is dropped, and comes
    /// anew with the next pull; what is recollected of it may be looked at until then.
    private void loadWhole() throws IOException {
        replica = new Replica();
        whole = true;
        try {
            replica.load(log, engine);
        } catch (Damaged | Replica.FlippedBits e) {
            LOG.log(Level.WARNING, "log.db is fetched anew: {0}", e.getMessage());
            replica = new Replica();
            log.beginAnew();
            if (chain.pending().ground().recorded().founding().isPresent()) {
                return;
            }
        }
        // Only now: until here there was something to look at.
        entries.clear();
        follow();
    }

    /// One whole round.
    ///
    /// @param atOnce whether what waits for second thoughts goes too
    void go(boolean atOnce) throws IOException {
        pull();
        boolean handedIn = handIn(atOnce);
        supplyChoicesAgain();
        if (handedIn) {
            pull();
            checkClock();
        }
        words.later(log);
        own.backUp();
    }

    /// Own entries, newest first.
    OwnEntries entries() {
        return entries;
    }

    private void pull() throws IOException {
        if (!whole || log.head().size() != replica.size()) {
            // It was only recollected; or a write failed after entries were taken into memory, and
            // what is on the disk holds.
            loadWhole();
        }
        switch (puller.pull(replica)) {
            case Puller.Pulled.UpToDate(long grown) -> {
                shownOlder = false;
                troubles.over(Problem.RecordOlder.class, Problem.RecordForged.class);
                if (grown > 0) {
                    words.askAgain();
                }
            }
            case Puller.Pulled.Older(long shown, long known) -> older(shown, known);
        }
        follow();
    }

    /// Once may be a cache between; twice is worth a word.
    private void older(long shown, long known) {
        if (shownOlder) {
            troubles.add(new Problem.RecordOlder(shown, known));
        }
        shownOlder = true;
    }

    private void follow() throws IOException {
        Assembly recorded = replica.assembly();
        Optional<Standing.Known> known = known(replica.size());
        entries.take(log, recorded, replica.size());
        int healed = chain.follow(new Ground(recorded, known), this::position);
        if (healed > 0) {
            LOG.log(Level.INFO, "signed {0} own entries anew after the record''s branch", healed);
        }
        if (known.isPresent()) {
            chain.recorded(prover.prove(entries.ofThisDevice(), known.get(), replica));
        }
        recollecting.keep(replica, chain);
        replica.stoppedAt().ifPresent(at -> troubles.add(new Problem.NewerVersion(at)));
        changed.run();
    }

    /// The checkpoint that proves the record at this size.
    private Optional<Standing.Known> known(long size) throws IOException {
        return own.checkpoints()
                .latest(trust.origin().value())
                .filter(latest -> latest.checkpoint().size() == size);
    }

    private Optional<Long> position(EntryId id) throws IOException {
        return log.find(id).map(LogStore.Stored::position);
    }

    /// Hands in everything that may go: true if the server took something.
    private boolean handIn(boolean atOnce) throws IOException {
        boolean any = false;
        while (true) {
            List<Item> batch = chain.hand(atOnce);
            if (batch.isEmpty()) {
                return any;
            }
            changed.run();
            Pusher.Outcome outcome = pusher.push(batch);
            chain.accepted(outcome.positions());
            if (!outcome.rejected().isEmpty()) {
                outcome.rejected()
                        .values()
                        .forEach(sentence -> troubles.add(new Problem.EntryRejected(sentence)));
                chain.rejected(List.copyOf(outcome.rejected().keySet()));
            }
            any |= !outcome.positions().isEmpty();
            if (outcome.behind() || outcome.positions().isEmpty()) {
                return any;
            }
        }
    }

    /// Votes of this laptop that count in a closed ballot and are still sealed: the server may not
    /// have what opens them (RELIABILITY R23).
    private void supplyChoicesAgain() throws IOException {
        Assembly recorded = replica.assembly();
        Instant now = clock.instant();
        List<Item> sealed =
                chain.items().stream()
                        .filter(item -> item.choice().isPresent() && isSealed(item, recorded))
                        .filter(item ->
                                Optional.ofNullable(suppliedAgain.get(item.id()))
                                        .map(last -> Duration.between(last, now).abs())
                                        .filter(since -> since.compareTo(AGAIN) < 0)
                                        .isEmpty())
                        .limit(256)
                        .toList();
        if (!sealed.isEmpty()) {
            sealed.forEach(item -> suppliedAgain.put(item.id(), now));
            pusher.push(sealed);
        }
    }

    private static boolean isSealed(Item item, Assembly recorded) {
        if (!(item.entry().envelope().facts() instanceof Known(var _, VoteCast vote))) {
            return false;
        }
        return recorded.ballots()
                .ballot(vote.ballot())
                .filter(ballot -> awaits(ballot, item.id(), recorded.clock()))
                .isPresent();
    }

    private static boolean awaits(Ballot ballot, EntryId vote, Instant now) {
        return ballot.closed().isPresent()
                && now.isBefore(ballot.unsealingEnds())
                && !ballot.opened().containsKey(vote)
                && ballot.votes().values().stream().anyMatch(v -> v.mark().id().equals(vote));
    }

    /// Something of ours has just been received, so the record's clock shows the present minute.
    private void checkClock() {
        Duration off = Duration.between(replica.assembly().clock(), clock.instant()).abs();
        if (off.compareTo(CLOCK_TOLERANCE) > 0) {
            troubles.add(new Problem.ClockOff(off));
        } else {
            troubles.over(Problem.ClockOff.class);
        }
    }
}
