package org.plenary.desktop.laptop;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts.Known;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Roll;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Attachments;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.chamber.Notebook;
import org.plenary.desktop.chamber.Proofs;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.chamber.Search;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Strongbox;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.OwnStore;
import org.plenary.desktop.store.StoredTexts;
import org.plenary.desktop.sync.OwnChain;
import org.plenary.desktop.sync.Pending;
import org.plenary.desktop.sync.Syncing;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// The chamber over this laptop's stores and its own chain.
final class LaptopChamber implements Chamber {
    private final OwnStore own;
    private final Syncing syncing;
    private final OwnChain chain;
    private final Background background;
    private final SecureRandom random;
    private final StoredTexts texts;
    private final Search search;
    private final AtomicReference<Standing> latest;
    private final ReadOnlyObjectWrapper<Standing> standing;

    LaptopChamber(
            OwnStore own, LogStore log, Syncing syncing, Background background, SecureRandom random)
            throws IOException {
        this.own = own;
        this.syncing = syncing;
        this.background = background;
        this.random = random;
        chain = syncing.chain();
        texts = OwnStore.texts(log, chain::words);
        search = own.search(log);
        latest = new AtomicReference<>(look());
        standing = new ReadOnlyObjectWrapper<>(latest.get());
    }

    /// Shows what is known now, soon.
    synchronized void refresh() {
        Standing now = look();
        if (!now.recorded().erasures().equals(latest.get().recorded().erasures())) {
            texts.forget();
        }
        latest.set(now);
        background.show(() -> standing.set(latest.get()));
    }

    private Standing look() {
        Pending pending = chain.pending();
        Roll roll = pending.ground().recorded().roll();
        Holder me =
                roll.device(chain.device())
                        .map(Roll.Device::holder)
                        .orElseThrow(
                                () -> new IllegalStateException("this laptop is not enrolled"));
        return new Standing(
                pending.ground().recorded(),
                pending.expected(),
                me,
                chain.device(),
                syncing.outbox(pending),
                pending.ground().checkpoint(),
                syncing.connection(),
                syncing.problems());
    }

    @Override
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    @Override
    public Optional<Refusal> refusal(Event event) {
        return chain.refusal(event, true);
    }

    @Override
    public EntryId sign(Event event) throws IOException, Refused {
        return sign(event, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public EntryId sign(Event event, Words words, String about) throws IOException, Refused {
        int length = words.encode().length;
        if (length > BodyRef.MAX_LENGTH) {
            throw new ProblemException(tooLong(words, length));
        }
        Body body = Body.of(secret(), words);
        return sign(event, Optional.of(body), Optional.empty(), Optional.of(about));
    }

    /// In characters, since that is what people count: the limit in bytes, shared out evenly over
    /// what was typed.
    private static Problem tooLong(Words words, int bytes) {
        int typed = words.byName().values().stream().mapToInt(String::length).sum();
        long limit = (long) typed * BodyRef.MAX_LENGTH / bytes;
        return new Problem.TextTooLong(typed, Math.toIntExact(limit));
    }

    @Override
    public EntryId vote(EntryId ballot, Choice choice) throws IOException, Refused {
        SealedChoice sealed = new SealedChoice(choice, secret());
        VoteCast vote = new VoteCast(ballot, sealed.commitment(ballot));
        return sign(vote, Optional.empty(), Optional.of(sealed), Optional.empty());
    }

    private EntryId sign(
            Event event, Optional<Body> body, Optional<SealedChoice> choice, Optional<String> about)
            throws IOException, Refused {
        EntryId id = chain.sign(event, body, choice, about).id();
        refresh();
        syncing.soon(false);
        return id;
    }

    @Override
    public Optional<Choice> ownChoice(EntryId ballot) {
        return chain.items().reversed().stream()
                .filter(item ->
                        item.entry().envelope().facts()
                                        instanceof Known(var _, VoteCast(EntryId in, var _))
                                && in.equals(ballot))
                .flatMap(item -> item.choice().stream())
                .map(SealedChoice::choice)
                .findFirst();
    }

    @Override
    public boolean takeBack(EntryId entry) throws IOException {
        boolean taken = chain.takeBack(entry);
        if (taken) {
            refresh();
        }
        return taken;
    }

    @Override
    public void sendNow() {
        syncing.soon(true);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Drafts drafts() {
        return own.drafts();
    }

    @Override
    public Notebook notebook() {
        return own.notebook();
    }

    @Override
    public Strongbox strongbox() {
        return own.strongbox();
    }

    @Override
    public Attachments attachments() {
        return own.files();
    }

    @Override
    public Search search() {
        return search;
    }

    @Override
    public Proofs proofs() {
        return own.proofs();
    }

    private Hash secret() {
        byte[] bytes = new byte[Hash.LENGTH];
        random.nextBytes(bytes);
        return Hash.of(bytes);
    }
}
