package org.plenary.desktop.chamber;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.desktop.ui.Problem;

/// What is wrong with what somebody typed from their letter, as far as it can be told without
/// asking anybody.
public final class Typed {
    private static final int SIGNS = 22;
    private static final int WORDS = 8;
    private static final Pattern PARTING = Pattern.compile("[\\s,·-]+");

    private Typed() {}

    /// What is wrong with an address.
    public static Optional<Problem> address(String typed) {
        Optional<ServerAddress> address = ServerAddress.parse(typed);
        if (address.isEmpty()) {
            return Optional.of(new Problem.AddressMistyped(typed.strip()));
        }
        return address.get().isSafe()
                ? Optional.empty()
                : Optional.of(new Problem.AddressUnsafe(typed.strip()));
    }

    /// What is wrong with a code; a wrong sign is named by its place.
    public static Optional<Problem> code(String typed) {
        try {
            LetterCode.parse(typed);
            return Optional.empty();
        } catch (Malformed e) {
            return Optional.of(letterProblem(typed));
        }
    }

    /// What is wrong with eight words; one that is not on the list is named.
    public static Optional<Problem> words(String typed) {
        try {
            EightWords.parse(typed);
            return Optional.empty();
        } catch (Malformed e) {
            return Optional.of(wordProblem(typed));
        }
    }

    private static Problem letterProblem(String typed) {
        int signs = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '-' || c == '\u2013' || Character.isWhitespace(c)) {
                continue;
            }
            signs++;
            if (!isSign(c)) {
                return new Problem.LetterMistyped(signs);
            }
        }
        return signs == SIGNS ? new Problem.LetterMisread() : new Problem.LetterLength(signs);
    }

    /// Crockford's signs and those that are read as one of them; no U.
    private static boolean isSign(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z' && c != 'U')
                || (c >= 'a' && c <= 'z' && c != 'u');
    }

    private static Problem wordProblem(String typed) {
        int count = 0;
        for (String word : PARTING.splitAsStream(typed).toList()) {
            if (word.isEmpty()) {
                continue;
            }
            count++;
            if (!isWord(word)) {
                return new Problem.WordMistyped(word, count);
            }
        }
        return new Problem.WordsMissing(count);
    }

    private static boolean isWord(String word) {
        try {
            EightWords.parse((word + " ").repeat(WORDS));
            return true;
        } catch (Malformed unknown) {
            return false;
        }
    }
}
