package org.plenary.server.sequencer;

import java.util.Arrays;
import java.util.List;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.term.Origin;
import org.plenary.core.term.PublicKey;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.KeyFolder.Seeds;

/// The keys of one log, ready to sign.
public final class Keys {
    private final CheckpointSigner signer;
    private final OwnHand hand;

    /// The keys of a log's seeds, under its name.
    public Keys(Origin origin, Seeds seeds) {
        signer = new CheckpointSigner(origin.value(), seeds.log(), seeds.postQuantum());
        hand = new OwnHand(origin, seeds.sequencer());
    }

    /// The key that signs checkpoints.
    public PublicKey log() {
        return PublicKey.of(signer.keys().ed25519().key());
    }

    /// The other key that signs checkpoints.
    public PostQuantumKey postQuantum() {
        return PostQuantumKey.of(signer.keys().mlDsa44().key());
    }

    /// The key that signs clock entries and what falls due.
    public PublicKey sequencer() {
        return hand.key().publicKey();
    }

    CheckpointSigner signer() {
        return signer;
    }

    OwnHand hand() {
        return hand;
    }

    /// Refuses to write a record whose founding names other keys: nobody would believe what these
    /// sign.
    void require(AssemblyFounded founded) throws CannotStart {
        List<String> others = new java.util.ArrayList<>();
        if (!founded.log().equals(log())) {
            others.add("log.seed");
        }
        if (!Arrays.equals(founded.postQuantum().bytes(), postQuantum().bytes())) {
            others.add("log-pq.seed");
        }
        if (!founded.sequencer().equals(sequencer())) {
            others.add("sequencer.seed");
        }
        if (!others.isEmpty()) {
            throw new CannotStart(
                    "The founding entry names other keys than those in this data folder ("
                            + String.join(", ", others)
                            + "). Please put the keys that belong to this assembly into its keys"
                            + " folder, or found the assembly with the keys that `keys` prints.");
        }
    }
}
