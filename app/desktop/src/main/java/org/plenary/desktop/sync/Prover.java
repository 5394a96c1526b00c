package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.Proofs;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.TlogProof;
import org.plenary.core.ledger.UntrustedNote;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Standing.Known;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.Outbox;
import org.plenary.desktop.store.Outbox.Proven;

/// Makes the proofs that own entries are in the record: inclusion in the tree that this laptop
/// computed, under the checkpoint it verified.
final class Prover {
    private final LogKeys keys;
    private final SignatureEngine engine;
    private final Outbox outbox;

    Prover(LogKeys keys, SignatureEngine engine, Outbox outbox) {
        this.keys = keys;
        this.engine = engine;
        this.outbox = outbox;
    }

    /// Proofs of those own entries of which none is kept yet. Only what verifies is one.
    Map<EntryId, Proven> prove(List<OwnEntries.InRecord> entries, Known known, Replica replica)
            throws IOException {
        Map<EntryId, Proven> proven = new HashMap<>();
        if (known.checkpoint().size() != replica.size()) {
            return proven;
        }
        for (OwnEntries.InRecord entry : entries) {
            if (!outbox.hasProof(entry.id())) {
                proven.put(
                        entry.id(),
                        new Proven(entry.position(), proof(entry.position(), known, replica)));
            }
        }
        return proven;
    }

    private String proof(long position, Known known, Replica replica) throws IOException {
        Checkpoint checkpoint = known.checkpoint();
        List<Hash> hashes = Proofs.inclusion(position, checkpoint.size(), replica.tiles());
        boolean holds =
                Proofs.verifyInclusion(
                        position,
                        checkpoint.size(),
                        replica.leaf(position),
                        hashes,
                        checkpoint.root());
        if (!holds) {
            throw new Damaged("the tree here is not the one that was signed");
        }
        try {
            SignedCheckpoint signed =
                    SignedCheckpoint.verify(known.note().getBytes(UTF_8), keys, engine);
            return new String(TlogProof.of(position, hashes, signed).encode(), UTF_8);
        } catch (MalformedNote | UntrustedNote e) {
            throw new Damaged("a kept checkpoint does not hold any more");
        }
    }
}
