package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A key that verifies notes: a name, a type and the key's bytes (a "vkey" of signed-note).
public final class VerifierKey {
    /// Ed25519 over the note's text.
    public static final int ED25519 = 0x01;

    /// A timestamped Ed25519 cosignature of a checkpoint.
    public static final int COSIGNATURE = 0x04;

    /// An ML-DSA-44 (sub)tree cosignature of a checkpoint.
    public static final int ML_DSA_44 = 0x06;

    private final String name;
    private final int type;
    private final byte[] key;
    private final int id;

    private VerifierKey(String name, int type, byte[] key) {
        this.name = name;
        this.type = type;
        this.key = key;
        id =
                ByteBuffer.wrap(
                                Hash.sha256(
                                                name.getBytes(UTF_8),
                                                new byte[] {'\n', (byte) type},
                                                key)
                                        .bytes())
                        .getInt();
    }

    /// An Ed25519 key of 32 bytes.
    public static VerifierKey ed25519(String name, byte[] key) {
        return of(name, ED25519, key);
    }

    /// An ML-DSA-44 key of 1,312 bytes.
    public static VerifierKey mlDsa44(String name, byte[] key) {
        return of(name, ML_DSA_44, key);
    }

    /// An Ed25519 key of 32 bytes that cosigns checkpoints with the time.
    public static VerifierKey cosignature(String name, byte[] key) {
        return of(name, COSIGNATURE, key);
    }

    private static VerifierKey of(String name, int type, byte[] key) {
        if (!isName(name) || key.length != length(type)) {
            throw new IllegalArgumentException(
                    "no key of type " + type + " with " + key.length + " bytes, named " + name);
        }
        return new VerifierKey(name, type, key.clone());
    }

    /// A key as it is written in policies: `name+id+base64`. Only the first two plus signs divide
    /// it.
    public static VerifierKey parse(String vkey) throws MalformedNote {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            throw new MalformedNote(
                    "a key is written as its name, its id and its bytes, parted by plus signs");
        }
        byte[] bytes = StrictText.base64(parts[2]);
        if (bytes.length < 2 || bytes.length != 1 + length(bytes[0])) {
            throw new MalformedNote("a key of an unknown type or a wrong length");
        }
        VerifierKey key =
                new VerifierKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!key.hexId().equals(parts[1])) {
            throw new MalformedNote("a key whose id is not its own");
        }
        return key;
    }

    /// The key's name.
    public String name() {
        return name;
    }

    /// Its type: [#ED25519], [#COSIGNATURE] or [#ML_DSA_44].
    public int type() {
        return type;
    }

    /// The first four bytes of SHA-256(name, newline, type, key), big-endian.
    public int id() {
        return id;
    }

    /// A copy of the key's bytes.
    public byte[] key() {
        return key.clone();
    }

    /// As policies write it.
    public String vkey() {
        byte[] typed = new byte[1 + key.length];
        typed[0] = (byte) type;
        System.arraycopy(key, 0, typed, 1, key.length);
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /// Whether a signature line of this key holds over a note's text.
    boolean verify(SignatureEngine engine, byte[] text, NoteSignature signature) {
        return switch (type) {
            case ED25519 -> engine.verify(key, text, signature.signature());
            case COSIGNATURE, ML_DSA_44 -> Cosignature.holds(this, engine, text, signature);
            default -> false;
        };
    }

    /// Whether a text can be a key's name: not empty, no Unicode space, no plus sign.
    static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(c -> c == '+' || isUnicodeSpace(c));
    }

    /// Unicode's White_Space. Java's own two questions leave U+0085 out.
    private static boolean isUnicodeSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /// Whether it has the same key bytes, whatever its name and type.
    boolean isSameKey(VerifierKey other) {
        return Arrays.equals(key, other.key);
    }

    private static int length(int type) {
        return switch (type) {
            case ED25519, COSIGNATURE -> 32;
            case ML_DSA_44 -> 1_312;
            default -> -1;
        };
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && type == that.type
                && name.equals(that.name)
                && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return vkey();
    }
}
