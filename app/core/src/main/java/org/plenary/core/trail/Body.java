package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;

/// An entry's words beside the tree: 32 random bytes that hide them, and the words. Erasing both
/// leaves only a commitment.
public final class Body {
    private static final byte[] DOMAIN = "trail-body/v1\n".getBytes(US_ASCII);

    private final Hash key;
    private final byte[] bytes;

    private Body(Hash key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /// Words under a fresh random key, which the caller brings.
    public static Body of(Hash key, Words words) {
        return new Body(key, words.encode());
    }

    /// A body as it is stored and served: the 32 bytes of its key, then its words.
    public static Body parse(byte[] record) throws Malformed {
        if (record.length <= Hash.LENGTH || record.length > Hash.LENGTH + BodyRef.MAX_LENGTH) {
            throw new Malformed(
                    "a body record has a key of 32 bytes and between 1 and 65,536 bytes of words");
        }
        Hash key = Hash.of(Arrays.copyOf(record, Hash.LENGTH));
        return new Body(key, Arrays.copyOfRange(record, Hash.LENGTH, record.length));
    }

    /// As it is stored and served.
    public byte[] record() {
        byte[] record = Arrays.copyOf(key.bytes(), Hash.LENGTH + bytes.length);
        System.arraycopy(bytes, 0, record, Hash.LENGTH, bytes.length);
        return record;
    }

    /// The words, if the bytes are words.
    public Words words() throws Malformed {
        return Words.decode(bytes);
    }

    /// What an envelope says of it: HMAC-SHA-256 under the key over `trail-body/v1`, a newline and
    /// the bytes; and the length.
    public BodyRef ref() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            mac.update(DOMAIN);
            mac.update(bytes);
            return new BodyRef(Hash.of(mac.doFinal()), bytes.length);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
