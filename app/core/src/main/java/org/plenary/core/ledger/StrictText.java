package org.plenary.core.ledger;

import java.util.Base64;

/// Reading text as the specifications write it and in no other way: the JDK's own readers accept
/// too much.
final class StrictText {
    private StrictText() {}

    /// Base64 of RFC 4648 section 4, padded, with no stray bits: what encodes to the same text
    /// again.
    static byte[] base64(String text) throws MalformedNote {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedNote("not base64: " + notBase64.getMessage());
        }
        throw new MalformedNote("base64 is written in exactly one way");
    }

    /// A hash in base64.
    static Hash hash(String text) throws MalformedNote {
        byte[] bytes = base64(text);
        if (bytes.length != Hash.LENGTH) {
            throw new MalformedNote("a hash has 32 bytes");
        }
        return Hash.of(bytes);
    }

    /// A decimal number of ASCII digits without sign or leading zeros, below 2^63.
    static long decimal(String text) throws MalformedNote {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= 19
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || (text.length() > 1 && text.charAt(0) == '0')) {
            throw new MalformedNote("a number is written in decimal digits without leading zeros");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new MalformedNote("a number is below 2^63");
        }
    }
}
