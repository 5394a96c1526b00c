package org.plenary.desktop.sync;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.store.Facts;
import org.plenary.desktop.store.Facts.Fact;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Keeps this laptop in step with the server, round after round, for as long as the program runs.
/// Nothing waits for it: without a server everything else goes on.
public final class Syncing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Syncing.class.getName());

    /// How long a record that is only recollected is looked at before it is read anew, unless
    /// somebody says before that it is drawn: the two would be in each other's way.
    private static final Duration FIRST_LOOK = Duration.ofSeconds(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /// Between rounds, when the bell is heard and when it is not.
    private static final Duration WITH_BELL = Duration.ofMinutes(5);

    private static final Duration WITHOUT_BELL = Duration.ofSeconds(30);

    private final OwnStore own;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Runnable changed;
    private final Remote remote;
    private final OwnChain chain;
    private final Troubles troubles = new Troubles();
    private final Round round;
    private final Couriers couriers;
    private final Ear ear;
    private final Doorbell doorbell = new Doorbell();
    private final Doorbell files = new Doorbell();
    private final Doorbell stop = new Doorbell();
    private final FileArrived arrived;
    private volatile boolean sendNow;
    private volatile Connection connection;
    private Duration pause = FIRST_PAUSE;
    private Optional<Duration> told = Optional.empty();

    /// Learns that a file of the evidence is here, whole.
    @FunctionalInterface
    public interface FileArrived {
        /// This file is here; said at each start and whenever one comes.
        void here(Attachment attachment) throws IOException;
    }

    /// What is built once and lasts.
    ///
    /// @param changed called on any thread whenever there is something new to show
    /// @param arrived called when a file of the evidence is here
    public record Surroundings(
            OwnStore own,
            LogStore log,
            InstantSource clock,
            SecureRandom random,
            Runnable changed,
            FileArrived arrived) {}

    private Syncing(Surroundings around, Trust trust, DeviceKey key) throws IOException {
        own = around.own();
        clock = around.clock();
        random = around.random();
        changed = around.changed();
        arrived = around.arrived();
        remote = new Remote(trust.base());
        Trail trail = new Trail(remote);
        chain = new OwnChain(trust.origin(), key, own.outbox(), clock, random);
        round =
                new Round(
                        own,
                        around.log(),
                        trust,
                        SignatureEngine.bestWhenNeeded(),
                        clock,
                        chain,
                        troubles,
                        trail,
                        changed);
        couriers = new Couriers(trail, own.files());
        ear = new Ear(trail, stop, random);
        connection =
                new Connection(trust.base().toString(), Connection.State.UNTRIED, Optional.empty());
    }

    /// A laptop that is enrolled, with its record read from the disk; empty when it is not
    /// enrolled.
    public static Optional<Syncing> open(Surroundings around) throws IOException {
        OwnStore own = around.own();
        Optional<Trust> trust = Trust.kept(own.facts());
        Optional<String> seed = own.facts().find(Fact.SEED);
        if (trust.isEmpty() || seed.isEmpty() || own.facts().find(Fact.HOLDER).isEmpty()) {
            return Optional.empty();
        }
        DeviceKey key = key(own.facts(), trust.get().origin(), Hash.ofHex(seed.get()));
        Syncing syncing = new Syncing(around, trust.get(), key);
        if (own.restored()) {
            syncing.troubles.add(new Problem.LaptopRestored());
        }
        Optional<String> forked = own.facts().find(Fact.FORKED);
        forked.ifPresent(at -> syncing.forked(Long.parseLong(at)));
        syncing.round.load();
        return Optional.of(syncing);
    }

    private static DeviceKey key(Facts facts, Origin origin, Hash seed) throws IOException {
        Optional<PublicKey> known = facts.find(Fact.PUBLIC_KEY).map(PublicKey::ofBase64);
        if (known.isPresent()) {
            return DeviceKey.of(origin, seed, known.get());
        }
        DeviceKey key = DeviceKey.of(origin, seed);
        facts.keep(Map.of(Fact.PUBLIC_KEY, key.publicKey().base64()));
        return key;
    }

    /// This device's chain.
    public OwnChain chain() {
        return chain;
    }

    /// Own entries, newest first, over what waits at this moment.
    public List<Outgoing> outbox(Pending pending) {
        return round.entries().all(pending);
    }

    /// How the last attempt to reach the server ended.
    public Connection connection() {
        return connection;
    }

    /// What stands in the way now.
    public List<Problem> problems() {
        return troubles.all();
    }

    /// Starts the loops; they end when this is closed.
    public void start(Background background) {
        background.run(() -> rounds(background));
        background.run(this::carry);
    }

    /// Something waits to be sent, or somebody wants to know.
    ///
    /// @param atOnce whether what waits for second thoughts goes too
    public void soon(boolean atOnce) {
        sendNow |= atOnce;
        doorbell.ring();
    }

    private void rounds(Background background) {
        if (!round.isWhole()) {
            doorbell.await(FIRST_LOOK);
        }
        background.run(() -> ear.listen(_ -> doorbell.ring()));
        while (stop.isOpen()) {
            round();
            files.ring();
            rest();
        }
    }

    /// Waits for the next round. What the server told us to wait, neither its bell nor a new entry
    /// of ours makes shorter.
    private void rest() {
        Optional<Duration> asked = told;
        told = Optional.empty();
        if (asked.isPresent()) {
            stop.await(Ear.noEarlier(asked.get(), random));
        } else {
            doorbell.await(next());
        }
    }

    /// One round, whatever comes of it: what went wrong shows in [#connection()] and [#problems()].
    public synchronized void round() {
        if (connection.state() == Connection.State.FORKED) {
            return;
        }
        boolean atOnce = sendNow;
        sendNow = false;
        if (connection.state() != Connection.State.REACHED) {
            set(Connection.State.TRYING);
        }
        try {
            round.go(atOnce);
            pause = FIRST_PAUSE;
            troubles.over(
                    Problem.SignInPage.class,
                    Problem.ServerOdd.class,
                    Problem.OtherAssembly.class,
                    Problem.DiskFull.class,
                    Problem.LaptopRestored.class,
                    Problem.Unexpected.class);
            reached();
        } catch (ForkFound e) {
            keep(e.proof());
        } catch (TryLater e) {
            told = Optional.of(longest(e.after(), FIRST_PAUSE));
            set(Connection.State.AWAY);
        } catch (IOException e) {
            failed(Problem.of(e), e);
        }
        changed.run();
    }

    private void failed(Problem problem, IOException e) {
        if (problem instanceof Problem.Unexpected) {
            LOG.log(Level.ERROR, "a round ended in " + problem, e);
        } else {
            LOG.log(Level.DEBUG, () -> "a round ended in " + problem + ": " + e.getCause());
        }
        pause = longer(pause);
        boolean away =
                problem instanceof Problem.ServerAway || problem instanceof Problem.AddressMistyped;
        if (!away) {
            troubles.add(problem);
        }
        boolean answered = problem instanceof Problem.RecordForged;
        set(answered ? Connection.State.REACHED : Connection.State.AWAY);
    }

    private void reached() {
        connection =
                new Connection(
                        connection.address(),
                        Connection.State.REACHED,
                        Optional.of(clock.instant()));
    }

    /// First the proof is kept, then that it was found: after a crash in between the next round
    /// finds it again.
    private void keep(ForkProof proof) {
        try {
            own.keepForkEvidence(proof.encode());
            own.facts().keep(Map.of(Fact.FORKED, Long.toString(proof.size())));
        } catch (IOException e) {
            troubles.add(Problem.of(e));
        }
        forked(proof.size());
    }

    private void forked(long position) {
        troubles.add(new Problem.Forked(position));
        set(Connection.State.FORKED);
    }

    private void set(Connection.State state) {
        connection = new Connection(connection.address(), state, connection.lastReached());
        changed.run();
    }

    /// How long to wait for the next round, unless the bell rings before.
    private Duration next() {
        if (connection.state() != Connection.State.REACHED) {
            return Ear.jittered(pause, random);
        }
        Duration poll = ear.hears() ? WITH_BELL : WITHOUT_BELL;
        return chain.nextRested()
                .map(at -> Duration.between(clock.instant(), at))
                .filter(rest -> rest.compareTo(poll) < 0)
                .map(rest -> rest.isNegative() ? Duration.ZERO : rest)
                .map(rest -> rest.plusMillis(50))
                .orElse(poll);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /// Files go their own way, so that a large one holds no entry up.
    private void carry() {
        while (files.await(WITH_BELL)) {
            carryOnce();
        }
    }

    /// Carries files both ways, as far as it goes now.
    public void carryOnce() {
        try {
            Assembly recorded = chain.pending().ground().recorded();
            couriers.send(recorded);
            for (Attachment attachment : Couriers.all(recorded)) {
                if (!stop.isOpen()) {
                    return;
                }
                if (couriers.isHere(attachment)) {
                    arrived.here(attachment);
                } else if (couriers.fetch(attachment)) {
                    arrived.here(attachment);
                    changed.run();
                }
            }
        } catch (ProblemException e) {
            // Not being reached shows already; files go on with the next round.
            if (e.problem() instanceof Problem.DiskFull) {
                troubles.add(e.problem());
            }
        } catch (IOException e) {
            troubles.add(Problem.of(e));
        }
    }

    @Override
    public void close() {
        stop.close();
        doorbell.close();
        files.close();
        remote.close();
    }
}
