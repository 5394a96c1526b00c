package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Malformed;

/// The code of an enrolment letter: 20 signs of Crockford's base 32 (100 bits) and two check signs.
/// The code is a key pair, so the server, which knows only the public half, can enrol nobody
/// (RELIABILITY R30).
public final class LetterCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SECRET = 20;
    private static final int CHECK = 2;
    private static final int GROUP = 4;

    private final String signs;

    private LetterCode(String signs) {
        this.signs = signs;
    }

    /// A code from 100 random bits, taken from the first 100 bits of a random hash-sized value.
    public static LetterCode of(Hash random) {
        byte[] bytes = random.bytes();
        StringBuilder secret = new StringBuilder(SECRET);
        for (int i = 0; i < SECRET; i++) {
            secret.append(ALPHABET.charAt(fiveBits(bytes, i * 5)));
        }
        return new LetterCode(secret.toString());
    }

    /// A code as somebody typed it: any case, with or without hyphens and spaces, O for 0, I and L
    /// for 1. A wrong sign is named.
    public static LetterCode parse(String typed) throws Malformed {
        StringBuilder signs = new StringBuilder(SECRET + CHECK);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '-' || c == '\u2013' || Character.isWhitespace(c)) {
                continue;
            }
            char sign = plain(c);
            if (ALPHABET.indexOf(sign) < 0) {
                throw new Malformed(
                        "The sign \u201c"
                                + c
                                + "\u201d does not occur in a letter's code. Please check it against your letter.");
            }
            signs.append(sign);
        }
        if (signs.length() != SECRET + CHECK) {
            throw new Malformed(
                    "A letter's code has "
                            + (SECRET + CHECK)
                            + " signs, and this one has "
                            + signs.length()
                            + ". Please check it against your letter.");
        }
        LetterCode code = new LetterCode(signs.substring(0, SECRET));
        if (!code.check().contentEquals(signs.substring(SECRET))) {
            throw new Malformed(
                    "One sign of this code is not as it stands on your letter. Please compare them group by group.");
        }
        return code;
    }

    /// The seed of the letter's key pair in an assembly: SHA-256 over `plenary-letter/v1`, the
    /// assembly's origin and the 20 signs, a line each.
    public Hash seed(String origin) {
        return Hash.sha256(
                ("plenary-letter/v1\n" + origin + "\n" + signs + "\n").getBytes(US_ASCII));
    }

    /// As the letter prints it: five groups of four signs and the two check signs.
    public String printed() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < SECRET; i += GROUP) {
            out.append(signs, i, i + GROUP).append('-');
        }
        return out.append(check()).toString();
    }

    /// Ten bits of the code's hash, so that a typing error is noticed in 1,023 cases of 1,024.
    private String check() {
        byte[] hash = Hash.sha256(("plenary-code/v1\n" + signs).getBytes(US_ASCII)).bytes();
        return "" + ALPHABET.charAt(fiveBits(hash, 0)) + ALPHABET.charAt(fiveBits(hash, 5));
    }

    private static char plain(char c) {
        char upper = String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0);
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int two = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
        return two >> (11 - bit % 8) & 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterCode that && signs.equals(that.signs);
    }

    @Override
    public int hashCode() {
        return signs.hashCode();
    }

    /// Never the code itself, so that no log can hold it.
    @Override
    public String toString() {
        return "a letter's code";
    }
}
