package org.plenary.core.event;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;

/// A choice and the random key that seals it. Sealing hides the choice until the key is shown, and
/// binds it to one ballot.
///
/// @param key 256 random bits, never used twice
public record SealedChoice(Choice choice, Hash key) {
    private static final byte[] DOMAIN = "trail-vote/v1\n".getBytes(US_ASCII);

    /// HMAC-SHA-256 under the key over `trail-vote/v1`, the ballot's id in hexadecimal and the
    /// choice's name, a line each.
    public Hash commitment(EntryId ballot) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            mac.update(DOMAIN);
            mac.update(
                    (ballot.hex() + "\n" + choice.name().toLowerCase(Locale.ROOT) + "\n")
                            .getBytes(US_ASCII));
            return Hash.of(mac.doFinal());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    /// Whether this is what a vote sealed.
    public boolean opens(EntryId ballot, Hash sealed) {
        return commitment(ballot).equals(sealed);
    }
}
