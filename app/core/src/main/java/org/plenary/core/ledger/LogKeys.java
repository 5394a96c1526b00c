package org.plenary.core.ledger;

import java.util.List;

/// The two keys that a log signs its checkpoints with, both under the log's own name.
public record LogKeys(VerifierKey ed25519, VerifierKey mlDsa44) {
    /// One key of each type, of the same name.
    public LogKeys {
        boolean fit =
                ed25519.type() == VerifierKey.ED25519
                        && mlDsa44.type() == VerifierKey.ML_DSA_44
                        && ed25519.name().equals(mlDsa44.name());
        if (!fit) {
            throw new IllegalArgumentException(
                    "a log has an Ed25519 key and an ML-DSA-44 key under one name");
        }
    }

    /// The keys of a log by their bytes.
    public static LogKeys of(String origin, byte[] ed25519, byte[] mlDsa44) {
        return new LogKeys(
                VerifierKey.ed25519(origin, ed25519), VerifierKey.mlDsa44(origin, mlDsa44));
    }

    /// The log's name, which its checkpoints begin with.
    public String origin() {
        return ed25519.name();
    }

    List<VerifierKey> both() {
        return List.of(ed25519, mlDsa44);
    }
}
