package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.store.Batch;
import org.plenary.server.store.Batch.BodyRow;
import org.plenary.server.store.Batch.CheckpointRow;
import org.plenary.server.store.Batch.ChoiceRow;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.Batch.ErasureRow;
import org.plenary.server.store.Head;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// Everything that one commit will make durable, while it is being put together. Nothing in here is
/// true before [#batch(Optional)] is committed.
final class Group implements Admission.Known {
    private final RowsReader rows;
    private final Head before;
    private Standing standing;
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<BodyRow> bodies = new ArrayList<>();
    private final List<ErasureRow> erasures = new ArrayList<>();
    private final List<ChoiceRow> choices = new ArrayList<>();
    private final Map<EntryId, EntryRow> byId = new HashMap<>();
    private final Map<EntryId, SealedChoice> handedIn = new HashMap<>();
    private final Set<Hash> words = new HashSet<>();
    private final Set<Long> erased = new HashSet<>();
    private boolean clockWritten;

    Group(RowsReader rows, Standing standing) {
        this.rows = rows;
        this.standing = standing;
        before = standing.head();
    }

    /// The log as it will be.
    Standing standing() {
        return standing;
    }

    boolean isEmpty() {
        return entries.isEmpty() && bodies.isEmpty() && choices.isEmpty();
    }

    /// Whether this commit still needs a look at the clock: one is enough, since all of it happens
    /// at one moment.
    boolean needsClock() {
        boolean first = !clockWritten;
        clockWritten = true;
        return first;
    }

    /// Positions whose words this commit erases.
    Set<Long> erased() {
        return erased;
    }

    /// Appends an entry that was admitted, with its words.
    Optional<Ruling> append(SignedEntry entry, Optional<Body> body) throws IOException {
        long position = standing.size();
        Standing.Step step = standing.plus(entry);
        standing = step.after();
        EntryRow row =
                new EntryRow(
                        position,
                        entry.id(),
                        entry.bytes(),
                        standing.tree().root(),
                        standing.clock());
        entries.add(row);
        byId.put(entry.id(), row);
        if (body.isPresent()) {
            keep(body.get());
        }
        if (step.ruling().isPresent()
                && step.ruling().get() instanceof Ruling.Counts(Event event, var _)
                && event instanceof BodyErased erasure) {
            erase(erasure.entry(), position);
        }
        return step.ruling();
    }

    /// Keeps words beside the tree, unless they are here or were erased.
    void keep(Body body) throws IOException {
        Hash commitment = body.ref().commitment();
        if (words.add(commitment) && rows.body(commitment) instanceof Stored.Nothing) {
            bodies.add(new BodyRow(commitment, body.record()));
        }
    }

    private void erase(EntryId target, long by) throws IOException {
        Optional<EntryRow> row = find(target);
        if (row.isEmpty()) {
            return;
        }
        Optional<BodyRef> ref = parsed(row.get()).envelope().body();
        ref.ifPresent(body -> erasures.add(new ErasureRow(body.commitment(), by)));
        erased.add(row.get().position());
    }

    /// Keeps a choice that opens a vote of this record; any other is dropped, since it proves
    /// nothing and opens nothing.
    boolean keep(HandedChoice choice) throws IOException {
        Optional<EntryRow> vote = find(choice.vote());
        boolean opens =
                vote.isPresent()
                        && parsed(vote.get()).envelope().facts()
                                instanceof Facts.Known(var _, Event event)
                        && event instanceof VoteCast cast
                        && choice.choice().opens(cast.ballot(), cast.sealed());
        if (opens
                && handedIn.putIfAbsent(choice.vote(), choice.choice()) == null
                && rows.choice(choice.vote()).isEmpty()) {
            choices.add(new ChoiceRow(choice.vote(), choice.encode()));
        }
        return opens;
    }

    /// The choice that was handed in with a vote, now or earlier.
    Optional<SealedChoice> choice(EntryId vote) throws IOException {
        SealedChoice here = handedIn.get(vote);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<byte[]> record = rows.choice(vote);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(HandedChoice.parse(record.get()).choice());
        } catch (Malformed damaged) {
            throw new IOException("a sealed choice in the database is damaged", damaged);
        }
    }

    /// An entry of the record, or of this commit.
    Optional<EntryRow> find(EntryId id) throws IOException {
        EntryRow here = byId.get(id);
        return here != null ? Optional.of(here) : rows.entry(id);
    }

    @Override
    public boolean entry(EntryId id) throws IOException {
        return find(id).isPresent();
    }

    @Override
    public Optional<Hash> root(long size) throws IOException {
        if (size <= before.size()) {
            return size == before.size() ? Optional.of(before.root()) : rows.root(size);
        }
        return size <= standing.size()
                ? Optional.of(entries.get((int) (size - 1 - before.size())).root())
                : Optional.empty();
    }

    @Override
    public boolean body(Hash commitment) throws IOException {
        return words.contains(commitment) || !(rows.body(commitment) instanceof Stored.Nothing);
    }

    /// What is to be committed.
    Batch batch(Optional<CheckpointRow> checkpoint) {
        return new Batch(before, standing.head(), entries, bodies, erasures, choices, checkpoint);
    }

    static SignedEntry parsed(EntryRow row) throws IOException {
        try {
            return SignedEntry.parse(row.note());
        } catch (Malformed damaged) {
            throw new IOException(
                    "entry " + row.position() + " in the database is damaged", damaged);
        }
    }
}
