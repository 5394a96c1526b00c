package org.plenary.desktop.chamber;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Procedure;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains.Head;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Problem;

/// A chamber in memory, over a [TestRecord], for one holder. What the holder signs waits here until
/// the test says how far it comes ([#send]); what others do meanwhile goes through [#meanwhile].
public final class TestChamber implements Chamber {
    private final TestRecord record;
    private final Holder me;
    private final DeviceKey key;
    private final List<Pending> pending = new ArrayList<>();
    private final Map<EntryId, Choice> choices = new HashMap<>();
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final TestDrafts drafts = new TestDrafts(this);
    private final TestNotebook notebook = new TestNotebook(this);
    private final TestStrongbox strongbox = new TestStrongbox(this);
    private final TestAttachments attachments = new TestAttachments();
    private Connection connection =
            new Connection(
                    "https://plenary.example",
                    Connection.State.REACHED,
                    Optional.of(Instant.EPOCH));
    private List<Problem> problems = List.of();
    private boolean diskFull;
    private int asked;

    private record Pending(
            SignedEntry signed, Event event, Optional<Words> words, String about, State state) {}

    private TestChamber(TestRecord record, Holder me) {
        this.record = record;
        this.me = me;
        key = record.keyOf(me);
        standing = new ReadOnlyObjectWrapper<>(look());
    }

    /// The chamber of a holder in an assembly; what happens here changes that assembly's record.
    public static TestChamber of(TestAssembly assembly, Holder me) {
        return of(assembly.record(), me);
    }

    /// The chamber of a holder over a record.
    public static TestChamber of(TestRecord record, Holder me) {
        return new TestChamber(record, me);
    }

    /// The chamber of a holder in the sample assembly, rehearsed up to a moment, with every file of
    /// its evidence on this laptop. Rehearsed once for the whole run, and handed out as a copy.
    public static TestChamber rehearsed(Rehearsals.Moment moment, Holder me) {
        TestChamber chamber = new TestChamber(Rehearsals.record(moment), me);
        Rehearsals.files().forEach(chamber.attachments::put);
        return chamber;
    }

    /// The record under it.
    public TestRecord record() {
        return record;
    }

    /// Others act, time passes: then this laptop pulls.
    public TestChamber meanwhile(Consumer<TestRecord> others) {
        others.accept(record);
        refresh();
        return this;
    }

    /// Everything that waits comes this far: the server has it from [State#IN_THE_RECORD] on.
    public TestChamber send(State state) {
        List<Pending> waiting = List.copyOf(pending);
        pending.clear();
        for (Pending each : waiting) {
            if (state == State.RECORDED || state == State.IN_THE_RECORD) {
                record.append(each.signed());
            } else {
                pending.add(
                        new Pending(
                                each.signed(), each.event(), each.words(), each.about(), state));
            }
        }
        refresh();
        return this;
    }

    /// How the last attempt to reach the server ended.
    public TestChamber connection(Connection.State state) {
        connection = new Connection(connection.address(), state, connection.lastReached());
        refresh();
        return this;
    }

    /// What stands in the way from now on.
    public TestChamber problems(Problem... now) {
        problems = List.of(now);
        refresh();
        return this;
    }

    /// From now on nothing can be written: whatever tries fails as on a full disk.
    public TestChamber diskFull(boolean full) {
        diskFull = full;
        return this;
    }

    /// How often "Send now" was pressed.
    public int timesAskedToSend() {
        return asked;
    }

    /// Puts a file on this laptop.
    public TestChamber attach(org.plenary.core.ledger.Hash sha256, java.nio.file.Path file) {
        attachments.put(sha256, file);
        return this;
    }

    @Override
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    @Override
    public Optional<Refusal> refusal(Event event) {
        Assembly now = expected();
        BodyRef words = new BodyRef(TestRecord.hash("some words"), 10);
        Envelope envelope = envelope(now, event, Optional.of(words));
        Entry entry = new Entry(now.size(), new EntryId(TestRecord.hash("not signed")), envelope);
        return Procedure.judge(now, entry) instanceof Ruling.DoesNotCount(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    @Override
    public EntryId sign(Event event) throws IOException, Refused {
        return sign(event, Optional.empty(), "");
    }

    @Override
    public EntryId sign(Event event, Words words, String about) throws IOException, Refused {
        EntryId id = sign(event, Optional.of(words), about);
        drafts.end(about);
        return id;
    }

    private EntryId sign(Event event, Optional<Words> words, String about)
            throws IOException, Refused {
        failWhenFull();
        Assembly now = expected();
        Envelope envelope = envelope(now, event, words.map(record::keep));
        SignedEntry signed = key.sign(envelope);
        if (Procedure.judge(now, signed.at(now.size()))
                instanceof Ruling.DoesNotCount(Refusal why)) {
            throw new Refused(why);
        }
        pending.add(new Pending(signed, event, words, about, State.ON_THIS_LAPTOP));
        refresh();
        return signed.id();
    }

    private Envelope envelope(Assembly now, Event event, Optional<BodyRef> body) {
        Optional<Head> after = now.chains().head(key.device());
        return new Envelope(
                record.origin(),
                key.device(),
                after.map(head -> head.seq() + 1).orElse(0L),
                after.map(Head::id),
                Seen.NOTHING,
                TestRecord.draft("own " + now.size() + " " + pending.size()),
                Facts.of(event),
                body,
                List.of());
    }

    @Override
    public EntryId vote(EntryId ballot, Choice choice) throws IOException, Refused {
        SealedChoice secret =
                new SealedChoice(choice, TestRecord.hash("own vote " + expected().size()));
        EntryId vote = sign(new VoteCast(ballot, secret.commitment(ballot)), Optional.empty(), "");
        record.handIn(vote, secret);
        choices.put(ballot, choice);
        return vote;
    }

    @Override
    public Optional<Choice> ownChoice(EntryId ballot) {
        return Optional.ofNullable(choices.get(ballot));
    }

    @Override
    public boolean takeBack(EntryId entry) throws IOException {
        failWhenFull();
        Optional<Pending> last =
                pending.isEmpty() ? Optional.empty() : Optional.of(pending.getLast());
        Optional<Pending> taken =
                last.filter(each -> each.signed().id().equals(entry))
                        .filter(each -> each.state() == State.ON_THIS_LAPTOP);
        if (taken.isEmpty()) {
            return false;
        }
        pending.removeLast();
        if (taken.get().words().isPresent() && !taken.get().about().isEmpty()) {
            drafts.keep(taken.get().about(), taken.get().words().orElseThrow().byName());
        }
        refresh();
        return true;
    }

    @Override
    public void sendNow() {
        asked++;
    }

    @Override
    public Texts texts() {
        return body -> body.<Texts.Text>map(this::text).orElseGet(Texts.Text.None::new);
    }

    private Texts.Text text(BodyRef body) {
        if (record.isErased(body.commitment())) {
            return new Texts.Text.Erased();
        }
        return record.body(body.commitment())
                .<Texts.Text>map(found -> new Texts.Text.Here(TestSearch.words(found)))
                .orElseGet(Texts.Text.NotHereYet::new);
    }

    @Override
    public TestDrafts drafts() {
        return drafts;
    }

    @Override
    public Notebook notebook() {
        return notebook;
    }

    @Override
    public Strongbox strongbox() {
        return strongbox;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Search search() {
        return new TestSearch(this);
    }

    @Override
    public Proofs proofs() {
        return id ->
                standing.get()
                        .own(id)
                        .filter(own -> own.state() == State.RECORDED)
                        .map(own ->
                                "c2sp.org/tlog-proof@v1\nindex "
                                        + own.index().orElseThrow()
                                        + "\n");
    }

    void failWhenFull() throws IOException {
        if (diskFull) {
            throw new IOException("No space left on device");
        }
    }

    private Assembly expected() {
        Assembly assembly = record.now();
        for (Pending each : pending) {
            assembly = Fold.step(assembly, each.signed().at(assembly.size())).after();
        }
        return assembly;
    }

    private void refresh() {
        Standing next = look();
        if (Platform.isFxApplicationThread() || !Fx.isStarted()) {
            standing.set(next);
        } else {
            Fx.run(() -> standing.set(next));
        }
    }

    private Standing look() {
        SequencedMap<EntryId, Outgoing> outbox = new java.util.LinkedHashMap<>();
        for (TestRecord.Written each : record.log()) {
            boolean own =
                    record.now()
                            .roll()
                            .device(each.entry().envelope().device())
                            .filter(device -> device.holder().equals(me))
                            .isPresent();
            if (own && each.entry().envelope().facts() instanceof Facts.Known(var _, Event event)) {
                outbox.putFirst(
                        each.entry().id(),
                        new Outgoing(
                                each.entry().id(),
                                event,
                                Optional.of(each.at()),
                                State.RECORDED,
                                Optional.of(each.entry().index()),
                                each.refusal(),
                                false));
            }
        }
        pending.forEach(each -> outbox.putFirst(each.signed().id(), waiting(each)));
        return new Standing(
                record.now(),
                expected(),
                me,
                key.device(),
                List.copyOf(outbox.values()),
                checkpoint(),
                connection,
                problems);
    }

    private Outgoing waiting(Pending each) {
        return new Outgoing(
                each.signed().id(),
                each.event(),
                Optional.of(record.now().clock()),
                each.state(),
                Optional.empty(),
                Optional.empty(),
                each.equals(pending.getLast()) && each.state() == State.ON_THIS_LAPTOP);
    }

    /// Of a tree whose root is made up: nothing in a screen recomputes it.
    private Optional<Standing.Known> checkpoint() {
        long size = record.now().size();
        if (size == 0) {
            return Optional.empty();
        }
        Checkpoint checkpoint =
                new Checkpoint(record.origin().value(), size, TestRecord.hash("root of " + size));
        String note = new String(checkpoint.text(), java.nio.charset.StandardCharsets.UTF_8);
        return Optional.of(new Standing.Known(checkpoint, note, record.now().clock()));
    }
}
