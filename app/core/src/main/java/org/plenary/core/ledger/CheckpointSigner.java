package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A log's two secret keys, which sign its checkpoints. Signing is deterministic: the same
/// checkpoint at the same time gives the same bytes.
public final class CheckpointSigner {
    private final SigningKey ed25519;
    private final MlDsa44 mlDsa44;
    private final LogKeys keys;

    /// The keys of two secret seeds, under the log's name.
    public CheckpointSigner(String origin, Hash logSeed, Hash postQuantumSeed) {
        ed25519 = SigningKey.ofSeed(origin, logSeed);
        mlDsa44 = MlDsa44.ofSeed(postQuantumSeed);
        keys = LogKeys.of(origin, ed25519.verifier().key(), mlDsa44.publicKey());
    }

    /// The public halves.
    public LogKeys keys() {
        return keys;
    }

    /// The signed note of a checkpoint of this log: a signature of each key, and one of nobody's,
    /// in an order that changes from checkpoint to checkpoint.
    ///
    /// The third line, and the order, keep readers honest: who stumbles over an unknown signature
    /// stumbles at once, and not on the day the first witness signs.
    public byte[] sign(Checkpoint checkpoint, Instant at) {
        if (!checkpoint.origin().equals(keys.origin())) {
            throw new IllegalArgumentException("a log signs its own checkpoints only");
        }
        byte[] text = checkpoint.text();
        List<NoteSignature> lines = new ArrayList<>();
        lines.add(ed25519.sign(text));
        lines.add(Cosignature.mlDsa44(keys.origin(), mlDsa44, checkpoint, at));
        lines.add(nobodys(text));
        lines.sort(Comparator.comparing(line -> Hash.sha256(text, line.signature())));
        return SignedNote.of(text, lines).encode();
    }

    /// A line that looks like a signature and is by no key, made from the text alone.
    private static NoteSignature nobodys(byte[] text) {
        Hash name = Hash.sha256("plenary-grease/v1\n".getBytes(US_ASCII), text);
        byte[] bytes = new byte[64];
        System.arraycopy(name.bytes(), 0, bytes, 0, Hash.LENGTH);
        System.arraycopy(Hash.sha256(name.bytes()).bytes(), 0, bytes, Hash.LENGTH, Hash.LENGTH);
        return new NoteSignature(
                "grease.invalid/" + name.hex().substring(0, 8), name.hashCode(), bytes);
    }
}
