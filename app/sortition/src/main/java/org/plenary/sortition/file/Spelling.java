package org.plenary.sortition.file;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// When two spellings are the same to a reader, and which of several names a slip comes nearest.
final class Spelling {
    private static final int LONGEST = 100;
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\uFEFF\\u200B]+");

    private Spelling() {}

    /// The same for all spellings that differ only in capitals, spaces, dashes and apostrophes.
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 127) {
                return composedKey(text);
            }
            if (sign > ' ') {
                key.append(sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign);
            }
        }
        return key.toString();
    }

    private static String composedKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> append(key, sign));
        return key.toString();
    }

    private static void append(StringBuilder key, int sign) {
        switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.FORMAT -> {}
            case Character.DASH_PUNCTUATION -> key.append('-');
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    key.append('\'');
            default -> key.appendCodePoint(sign == '\u2212' ? '-' : sign);
        }
    }

    /// Text without the space around it, with single spaces inside.
    static String tidy(String text) {
        return isTidy(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign >= 127 || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    /// The one of `names` that `read` is most likely a slip of: the only nearest by small edits, or
    /// the only one that begins like it.
    static Optional<String> nearest(String read, List<String> names) {
        String key = key(read.length() > LONGEST ? read.substring(0, LONGEST) : read);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        int best = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            String other = key(name);
            int most = Math.max(1, Math.max(key.length(), other.length()) / 3);
            int edits =
                    Math.abs(key.length() - other.length()) > most ? most + 1 : edits(key, other);
            if (edits <= most && edits <= best) {
                nearest = edits < best ? Optional.of(name) : Optional.empty();
                best = edits;
            }
        }
        return best < Integer.MAX_VALUE ? nearest : beginning(key, names);
    }

    private static Optional<String> beginning(String key, List<String> names) {
        List<String> begun = names.stream().filter(name -> key(name).startsWith(key)).toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    /// How many signs must be put in, left out, changed or swapped with their neighbour (the
    /// optimal string alignment distance).
    static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && from.charAt(i - 1) == to.charAt(j - 2)
                                && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
