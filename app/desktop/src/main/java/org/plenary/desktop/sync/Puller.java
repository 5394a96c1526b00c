package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.ledger.Tile;
import org.plenary.core.ledger.TileReader;
import org.plenary.core.ledger.UntrustedNote;
import org.plenary.desktop.chamber.Standing.Known;
import org.plenary.desktop.store.Checkpoints;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Brings the copy of the record up to what the server shows, once that is proven: signed by both
/// of the log's keys, a continuation of every checkpoint verified before, and the tree of the very
/// entries that came.
///
/// In written order: entries are fetched and proven; the checkpoint is kept (a crash after this
/// leaves a copy that is behind what is known, and the next pull goes on from there); entries,
/// words and what can be found go into the copy in one transaction.
final class Puller {
    private final Trail trail;
    private final LogKeys keys;
    private final SignatureEngine engine;
    private final Checkpoints kept;
    private final InstantSource clock;
    private final Intake intake;
    private final LongConsumer progress;

    /// What a pull found.
    sealed interface Pulled {
        /// The copy is as far as the server shows.
        ///
        /// @param grown how many entries came
        record UpToDate(long grown) implements Pulled {}

        /// The server shows fewer entries than are proven here; it did not contradict them.
        record Older(long shown, long known) implements Pulled {}
    }

    /// @param progress told how many entries are here, after each piece
    Puller(
            Trail trail,
            LogKeys keys,
            SignatureEngine engine,
            Checkpoints kept,
            InstantSource clock,
            Intake intake,
            LongConsumer progress) {
        this.trail = trail;
        this.keys = keys;
        this.engine = engine;
        this.kept = kept;
        this.clock = clock;
        this.intake = intake;
        this.progress = progress;
    }

    /// One pull. When it throws, nothing that was not proven is in the copy, and the server's fault
    /// is named.
    Pulled pull(Replica replica) throws IOException {
        SignedCheckpoint signed = verified(trail.checkpoint());
        Checkpoint shown = signed.checkpoint();
        Optional<Known> before = kept.latest(keys.origin());
        if (before.isPresent()) {
            Checkpoint known = before.get().checkpoint();
            if (shown.size() < known.size()) {
                return older(signed, before.get(), replica);
            }
            if (shown.size() == known.size() && !shown.root().equals(known.root())) {
                throw new ForkFound(sameSize(before.get(), signed));
            }
            if (replica.size() < known.size()) {
                continues(before.get(), signed);
            }
        }
        long from = replica.size();
        while (replica.size() < shown.size()) {
            Slice slice = Slice.fetch(trail, replica, shown.size());
            prove(slice, signed, before);
            keep(signed);
            intake.take(slice, replica);
            progress.accept(replica.size());
        }
        keep(signed);
        return new Pulled.UpToDate(replica.size() - from);
    }

    private SignedCheckpoint verified(byte[] note) throws IOException {
        try {
            return SignedCheckpoint.verify(note, keys, engine);
        } catch (MalformedNote e) {
            throw trail.remote().odd(e);
        } catch (UntrustedNote e) {
            String found = origin(note);
            if (found.equals(keys.origin())) {
                throw trail.remote().odd(e);
            }
            throw new ProblemException(new Problem.OtherAssembly(keys.origin(), found), e);
        }
    }

    private String origin(byte[] note) throws IOException {
        try {
            return Checkpoint.parse(SignedNote.parse(note).text()).origin();
        } catch (MalformedNote e) {
            throw trail.remote().odd(e);
        }
    }

    private void keep(SignedCheckpoint signed) throws IOException {
        String note = new String(signed.bytes(), UTF_8);
        kept.keep(new Known(signed.checkpoint(), note, clock.instant()));
    }

    /// An older checkpoint may come from a cache; one that contradicts what is known may not.
    private Pulled older(SignedCheckpoint signed, Known known, Replica replica) throws ForkFound {
        Checkpoint shown = signed.checkpoint();
        Optional<Hash> ours = replica.root(shown.size());
        if (ours.isPresent() && !ours.get().equals(shown.root())) {
            throw new ForkFound(olderFork(signed, known, replica, ours.get()));
        }
        return new Pulled.Older(shown.size(), known.checkpoint().size());
    }

    /// The entries that came, after those that are here, make the tree that was signed, or the
    /// beginning of it.
    private void prove(Slice slice, SignedCheckpoint signed, Optional<Known> before)
            throws IOException {
        Checkpoint shown = signed.checkpoint();
        Frontier tree = slice.tree();
        boolean proven =
                tree.size() == shown.size()
                        ? tree.root().equals(shown.root())
                        : Proofs.verifyConsistency(
                                tree.size(),
                                tree.root(),
                                shown.size(),
                                shown.root(),
                                Proofs.consistency(tree.size(), shown.size(), trail));
        if (!proven) {
            if (before.isPresent()) {
                continues(before.get(), signed);
            }
            throw trail.remote().odd();
        }
    }

    /// Proves from tiles that a checkpoint continues one that is known. If the tiles are the later
    /// tree's and that tree begins otherwise, the log has forked; if they are not, they were
    /// damaged on their way.
    private void continues(Known known, SignedCheckpoint signed) throws IOException {
        Checkpoint older = known.checkpoint();
        Checkpoint newer = signed.checkpoint();
        if (older.equals(newer)) {
            return;
        }
        SortedMap<String, Tile> tiles = new TreeMap<>();
        TileReader reader =
                tile -> {
                    Tile came = trail.read(tile);
                    tiles.put(tile.path(), came);
                    return came;
                };
        List<Hash> proof = Proofs.consistency(older.size(), newer.size(), reader);
        if (Proofs.verifyConsistency(
                older.size(), older.root(), newer.size(), newer.root(), proof)) {
            return;
        }
        Hash begins = Proofs.frontier(older.size(), reader).root();
        if (begins.equals(older.root())) {
            throw trail.remote().odd();
        }
        ForkProof fork =
                new ForkProof(
                        older.size(),
                        older.root(),
                        begins,
                        proof,
                        known.note(),
                        new String(signed.bytes(), UTF_8),
                        tiles);
        if (!fork.shows(newer.size(), newer.root())) {
            throw trail.remote().odd();
        }
        throw new ForkFound(fork);
    }

    private static ForkProof sameSize(Known known, SignedCheckpoint signed) {
        return new ForkProof(
                known.checkpoint().size(),
                known.checkpoint().root(),
                signed.checkpoint().root(),
                List.of(),
                known.note(),
                new String(signed.bytes(), UTF_8),
                new TreeMap<>());
    }

    /// Here the checkpoint that came now is the earlier one, and the tree here proves it wrong.
    private static ForkProof olderFork(
            SignedCheckpoint signed, Known known, Replica replica, Hash ours) throws ForkFound {
        long size = signed.checkpoint().size();
        try {
            return new ForkProof(
                    size,
                    signed.checkpoint().root(),
                    ours,
                    Proofs.consistency(size, known.checkpoint().size(), replica.tiles()),
                    new String(signed.bytes(), UTF_8),
                    known.note(),
                    new TreeMap<>());
        } catch (IOException ownTreeIsShorter) {
            return new ForkProof(
                    size,
                    signed.checkpoint().root(),
                    ours,
                    List.of(),
                    new String(signed.bytes(), UTF_8),
                    known.note(),
                    new TreeMap<>());
        }
    }
}
