package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/// What a witness says of a checkpoint at a time (C2SP tlog-cosignature v1.1.0-rc.1): type 04 with
/// Ed25519, type 06 with ML-DSA-44.
public final class Cosignature {
    private static final int TIME_LENGTH = 8;
    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(US_ASCII);

    private Cosignature() {}

    /// A type-04 signature line over a checkpoint's text, by the key pair of a seed.
    public static NoteSignature ed25519(String name, Hash seed, byte[] text, Instant at) {
        SigningKey key = SigningKey.ofSeed(name, seed);
        byte[] signature = key.signRaw(message04(text, at.getEpochSecond()));
        return line(VerifierKey.cosignature(name, key.verifier().key()), at, signature);
    }

    /// A type-06 signature line over a checkpoint, which signs its origin, size and root and no
    /// extension lines.
    public static NoteSignature mlDsa44(
            String name, MlDsa44 key, Checkpoint checkpoint, Instant at) {
        byte[] signature = key.sign(message06(name, checkpoint, at.getEpochSecond()));
        return line(VerifierKey.mlDsa44(name, key.publicKey()), at, signature);
    }

    /// The time that a signature line of type 04 or 06 states, which is true only if the line
    /// holds.
    public static Instant time(NoteSignature signature) throws MalformedNote {
        byte[] bytes = signature.signature();
        long seconds = bytes.length < TIME_LENGTH ? -1 : ByteBuffer.wrap(bytes).getLong();
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
            throw new MalformedNote("a cosignature begins with its time in seconds");
        }
        return Instant.ofEpochSecond(seconds);
    }

    /// Whether a line of a key of type 04 or 06 holds over a note's text.
    static boolean holds(VerifierKey key, SignatureEngine engine, byte[] text, NoteSignature line) {
        byte[] bytes = line.signature();
        try {
            Checkpoint checkpoint = Checkpoint.parse(text);
            long time = time(line).getEpochSecond();
            byte[] signature = Arrays.copyOfRange(bytes, TIME_LENGTH, bytes.length);
            return key.type() == VerifierKey.COSIGNATURE
                    ? engine.verify(key.key(), message04(text, time), signature)
                    : MlDsa44.verify(key.key(), message06(key.name(), checkpoint, time), signature);
        } catch (MalformedNote | IllegalArgumentException noCosignature) {
            return false;
        }
    }

    /// What type 04 signs: a header, the time, and the whole text.
    static byte[] message04(byte[] text, long time) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 + text.length);
        out.writeBytes(("cosignature/v1\ntime " + time + "\n").getBytes(US_ASCII));
        out.writeBytes(text);
        return out.toByteArray();
    }

    /// What type 06 signs: a label, the cosigner's name, the time, the origin, and the tree from 0
    /// to its size with its root.
    static byte[] message06(String cosigner, Checkpoint checkpoint, long time) {
        byte[] name = cosigner.getBytes(UTF_8);
        byte[] origin = checkpoint.origin().getBytes(UTF_8);
        return ByteBuffer.allocate(
                        LABEL.length + name.length + origin.length + 2 + 24 + Hash.LENGTH)
                .put(LABEL)
                .put(length(name))
                .put(name)
                .putLong(time)
                .put(length(origin))
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }

    private static byte length(byte[] text) {
        if (text.length > 255) {
            throw new IllegalArgumentException("a name has at most 255 bytes");
        }
        return (byte) text.length;
    }

    private static NoteSignature line(VerifierKey key, Instant at, byte[] signature) {
        byte[] timed =
                ByteBuffer.allocate(TIME_LENGTH + signature.length)
                        .putLong(at.getEpochSecond())
                        .put(signature)
                        .array();
        return NoteSignature.of(key, timed);
    }
}
