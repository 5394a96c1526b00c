package org.plenary.core.ledger;

import java.time.Instant;
import java.util.Arrays;

/// A checkpoint whose two signatures hold: there is no other way to make one. It keeps the note as
/// it came, as evidence.
public final class SignedCheckpoint {
    private final byte[] bytes;
    private final Checkpoint checkpoint;
    private final Instant signed;

    private SignedCheckpoint(byte[] bytes, Checkpoint checkpoint, Instant signed) {
        this.bytes = bytes;
        this.checkpoint = checkpoint;
        this.signed = signed;
    }

    /// The checkpoint in a note, once both of the log's signatures hold; signatures of others, such
    /// as witnesses, are not looked at.
    public static SignedCheckpoint verify(byte[] note, LogKeys keys, SignatureEngine engine)
            throws MalformedNote, UntrustedNote {
        SignedNote parsed = SignedNote.parse(note);
        Checkpoint checkpoint = Checkpoint.parse(parsed.text());
        if (!checkpoint.origin().equals(keys.origin())) {
            throw new UntrustedNote(
                    "this is a checkpoint of "
                            + checkpoint.origin()
                            + " and not of "
                            + keys.origin());
        }
        if (parsed.signers(keys.both(), engine).size() < 2) {
            throw new UntrustedNote(
                    "this checkpoint does not carry both signatures of " + keys.origin());
        }
        return new SignedCheckpoint(note.clone(), checkpoint, time(parsed, keys));
    }

    private static Instant time(SignedNote note, LogKeys keys) throws MalformedNote {
        Instant latest = Instant.EPOCH;
        for (NoteSignature signature : note.signatures()) {
            if (signature.isBy(keys.mlDsa44()) && Cosignature.time(signature).isAfter(latest)) {
                latest = Cosignature.time(signature);
            }
        }
        return latest;
    }

    /// The note as it came.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What the log promised.
    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /// When the log says that it signed.
    public Instant signed() {
        return signed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCheckpoint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return checkpoint.hashCode();
    }
}
