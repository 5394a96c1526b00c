package org.plenary.desktop.sync;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts.Known;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Enrolment;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.Facts;
import org.plenary.desktop.store.Facts.Fact;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.Outbox;
import org.plenary.desktop.store.Outbox.Item;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Enrols this laptop with a letter.
///
/// Each step is kept before the next begins, so that a laptop closed in between, or an answer that
/// was lost, costs nothing: the same again goes on where it was. Nothing is sent before the server
/// has shown the assembly that the letter speaks of, with its whole record.
public final class Enrolling implements Enrolment {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final OwnStore own;
    private final LogStore log;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Pause pause;
    private final Opening opening;
    private final SignatureEngine engine = SignatureEngine.bestWhenNeeded();

    /// Waits a little.
    @FunctionalInterface
    public interface Pause {
        /// Waits this long.
        void pause(Duration time) throws InterruptedException;
    }

    /// Opens the chamber of a laptop that is enrolled.
    @FunctionalInterface
    public interface Opening {
        /// The chamber, with its record read.
        Chamber open() throws IOException;
    }

    /// An enrolment of the laptop that these stores are on.
    public Enrolling(
            OwnStore own,
            LogStore log,
            InstantSource clock,
            SecureRandom random,
            Pause pause,
            Opening opening) {
        this.own = own;
        this.log = log;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
        this.opening = opening;
    }

    @Override
    public Optional<Letter> begun() throws IOException {
        Facts facts = own.facts();
        Optional<String> address = facts.find(Fact.ADDRESS);
        Optional<String> code = facts.find(Fact.CODE);
        Optional<String> words = facts.find(Fact.WORDS);
        if (address.isEmpty() || code.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        try {
            LetterCode letter = LetterCode.parse(code.get());
            EightWords founding = EightWords.parse(words.get());
            return ServerAddress.parse(address.get())
                    .map(place -> new Letter(place, letter, founding));
        } catch (Malformed another) {
            return Optional.empty();
        }
    }

    @Override
    public Found look(Letter letter, LongConsumer entries) throws IOException {
        try (Remote remote = remote(letter)) {
            Copy copy = copy(remote, letter, entries);
            Assembly assembly = copy.replica.assembly();
            Holder holder =
                    copy.enrolledHolder().isPresent()
                            ? copy.enrolledHolder().get()
                            : holder(assembly.roll(), copy.letterKey(letter));
            return new Found(letter, assembly, copy.foundingWords(), holder);
        }
    }

    @Override
    public Chamber enrol(Found found) throws IOException {
        Letter letter = found.letter();
        own.facts()
                .keep(
                        Map.of(
                                Fact.ADDRESS, letter.address().toString(),
                                Fact.CODE, letter.code().printed(),
                                Fact.WORDS, letter.founding().text()));
        try (Remote remote = remote(letter)) {
            Copy copy = copy(remote, letter, _ -> {});
            if (copy.enrolledHolder().isEmpty()) {
                handIn(copy, letter.code());
                copy.await();
            }
            Holder holder = copy.enrolledHolder().orElse(found.holder());
            own.facts().keep(Map.of(Fact.HOLDER, holder.role() + " " + holder.number()));
        }
        own.facts().drop(Fact.CODE);
        return opening.open();
    }

    private static Remote remote(Letter letter) throws ProblemException {
        ServerAddress address = letter.address();
        if (!address.isSafe()) {
            throw new ProblemException(new Problem.AddressUnsafe(address.toString()));
        }
        return new Remote(address.trail());
    }

    /// The record behind a letter, checked as far as the server shows it.
    private Copy copy(Remote remote, Letter letter, LongConsumer entries) throws IOException {
        Trail trail = new Trail(remote);
        Trust trust = trust(trail, letter);
        Copy copy = new Copy(trust, trail, entries);
        copy.pull();
        return copy;
    }

    /// Which assembly the server keeps: it must be the one whose founding entry has the letter's
    /// eight words, and then that entry names the keys of its log.
    private Trust trust(Trail trail, Letter letter) throws IOException {
        Trust trust = founding(trail, letter.address().trail());
        if (!trust.words().equals(letter.founding())) {
            throw new ProblemException(
                    new Problem.OtherAssembly(letter.founding().text(), trust.words().text()));
        }
        remember(trust);
        return trust;
    }

    private static Trust founding(Trail trail, URI base) throws IOException {
        try {
            Checkpoint shown = Checkpoint.parse(SignedNote.parse(trail.checkpoint()).text());
            if (shown.size() == 0) {
                throw trail.remote().odd();
            }
            byte[] first = trail.entries(Slice.tile(0, shown.size())).getFirst();
            return Trust.in(base, SignedEntry.parse(first)).orElseThrow(trail.remote()::odd);
        } catch (MalformedNote | Malformed e) {
            throw trail.remote().odd(e);
        }
    }

    /// Another assembly than the one of an earlier attempt begins with nothing of that attempt.
    private void remember(Trust trust) throws IOException {
        Optional<Trust> before = Trust.kept(own.facts());
        boolean same =
                before.filter(kept -> kept.founding().id().equals(trust.founding().id()))
                        .isPresent();
        if (before.isPresent() && !same) {
            log.beginAnew();
            for (Item item : own.outbox().all()) {
                own.outbox().rewrite(Optional.of(item), Map.of());
            }
            own.facts().drop(Fact.SEED, Fact.PUBLIC_KEY);
        }
        own.facts().keep(trust.facts());
    }

    /// The enrolment is signed once and kept before it is sent, so that sending it again is the
    /// same entry; a letter other than before makes another.
    private void handIn(Copy copy, LetterCode code) throws IOException {
        PublicKey letter = DeviceKey.publicKey(code.seed(copy.trust.origin().value()));
        holder(copy.replica.assembly().roll(), letter);
        DeviceKey key = copy.key();
        Optional<Item> signed = Optional.empty();
        for (Item item : own.outbox().all()) {
            if (isEnrolment(item, letter)) {
                signed = Optional.of(item);
            } else {
                own.outbox().rewrite(Optional.of(item), Map.of());
            }
        }
        Item item = signed.isPresent() ? signed.get() : sign(copy, code, letter, key);
        Pusher.Outcome outcome = copy.pusher.push(List.of(item));
        if (outcome.rejected().containsKey(item.id())) {
            own.outbox().rewrite(Optional.of(item), Map.of());
            throw new ProblemException(
                    new Problem.EntryRejected(String.valueOf(outcome.rejected().get(item.id()))));
        }
        own.outbox().accepted(outcome.positions());
    }

    private Item sign(Copy copy, LetterCode code, PublicKey letter, DeviceKey key)
            throws IOException {
        Signing signing = new Signing(copy.trust.origin(), key);
        Envelope envelope =
                signing.envelope(
                        Optional.empty(),
                        copy.seen(),
                        own.outbox().draft(Optional.empty()),
                        new DeviceEnrolled(letter, key.publicKey()),
                        Optional.empty());
        return own.outbox()
                .add(
                        key.enrol(envelope, code),
                        Optional.empty(),
                        Optional.empty(),
                        clock.instant(),
                        Optional.empty());
    }

    private static boolean isEnrolment(Item item, PublicKey letter) {
        return item.way() != Outbox.Way.REJECTED
                && item.entry().envelope().facts()
                        instanceof Known(var _, DeviceEnrolled(PublicKey used, var _))
                && used.equals(letter);
    }

    /// Whose letter it is, if it may still be used.
    private static Holder holder(Roll roll, PublicKey letter) throws ProblemException {
        for (Map.Entry<Holder, PublicKey> valid : roll.valid().entrySet()) {
            if (valid.getValue().equals(letter)) {
                return valid.getKey();
            }
        }
        boolean waits =
                roll.waiting().values().stream()
                        .anyMatch(reissue -> reissue.letter().equals(letter));
        throw new ProblemException(
                roll.letters().containsKey(letter)
                        ? new Problem.LetterUsed()
                        : waits ? new Problem.LetterWaiting() : new Problem.LetterUnknown());
    }

    /// The copy of the record during an enrolment.
    private final class Copy {
        private final Trust trust;
        private final Puller puller;
        private final Pusher pusher;
        private final WordsOfOthers words;
        private Replica replica = new Replica();

        Copy(Trust trust, Trail trail, LongConsumer entries) throws IOException {
            this.trust = trust;
            words = new WordsOfOthers(trail, _ -> Optional.empty());
            puller =
                    new Puller(
                            trail,
                            trust.keys(),
                            engine,
                            own.checkpoints(),
                            clock,
                            new Intake(log, words, engine),
                            entries);
            pusher = new Pusher(trail);
            try {
                replica.load(log, engine);
            } catch (Damaged | Replica.FlippedBits brokenOff) {
                replica = new Replica();
                log.beginAnew();
            }
        }

        void pull() throws IOException {
            puller.pull(replica);
            if (replica.stoppedAt().isPresent()) {
                throw new ProblemException(new Problem.NewerVersion(replica.stoppedAt().get()));
            }
        }

        /// This device's key, made once.
        DeviceKey key() throws IOException {
            Optional<String> kept = own.facts().find(Fact.SEED);
            if (kept.isEmpty()) {
                byte[] seed = new byte[Hash.LENGTH];
                random.nextBytes(seed);
                kept = Optional.of(Hash.of(seed).hex());
                own.facts().keep(Map.of(Fact.SEED, kept.get()));
            }
            return DeviceKey.of(trust.origin(), Hash.ofHex(kept.get()));
        }

        Seen seen() {
            return new Seen(replica.size(), replica.tree().root());
        }

        PublicKey letterKey(Letter letter) {
            return DeviceKey.publicKey(letter.code().seed(trust.origin().value()));
        }

        /// Whose this laptop is, once its enrolment counts.
        Optional<Holder> enrolledHolder() throws IOException {
            return replica.assembly().roll().device(key().device()).map(Roll.Device::holder);
        }

        /// What the founding says in words. They may have been late.
        Words foundingWords() throws IOException {
            words.later(log);
            Texts texts = OwnStore.texts(log, _ -> Optional.empty());
            return replica.assembly().founding().map(f -> texts.words(f.mark())).orElse(Texts.NONE);
        }

        /// Waits until the record shows the enrolment, and what became of it.
        void await() throws IOException {
            for (Duration left = PATIENCE; enrolledHolder().isEmpty(); left = left.minus(PAUSE)) {
                refuse(replica.assembly());
                if (left.isNegative()) {
                    throw new ProblemException(new Problem.ServerAway(trust.base().toString()));
                }
                try {
                    pause.pause(PAUSE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new ProblemException(new Problem.ServerAway(trust.base().toString()), e);
                }
                pull();
            }
        }

        /// Somebody else was faster with the same letter.
        private void refuse(Assembly assembly) throws IOException {
            List<EntryId> ids = own.outbox().all().stream().map(Item::id).toList();
            boolean refused = assembly.refused().stream().anyMatch(each -> ids.contains(each.id()));
            if (refused) {
                throw new ProblemException(new Problem.LetterUsed());
            }
        }
    }
}
