package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Reading text as the specifications write it and in no other way: the JDK's own readers accept
/// too much.
final class StrictText {
    private StrictText() {}

    /// Text from UTF-8 bytes, from a position on; a byte that is not UTF-8 is malformed and never
    /// replaced.
    static String utf8(byte[] bytes, int from) throws MalformedNote {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new MalformedNote("a note is UTF-8 text");
        }
    }

    /// The lines of a text that ends with a newline. Only U+000A parts lines.
    static List<String> lines(String text) throws MalformedNote {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("the last line ends with a newline");
        }
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            lines.add(text.substring(from, newline));
            from = newline + 1;
        }
        return List.copyOf(lines);
    }

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
