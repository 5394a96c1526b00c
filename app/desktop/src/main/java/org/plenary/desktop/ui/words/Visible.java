package org.plenary.desktop.ui.words;

/// Makes what hides in other people's text visible, so that a page cannot say one thing and look
/// like another.
///
/// Control characters, direction overrides and invisible characters become a mark such as
/// `⟦U+202E⟧`. What writing needs stays: tab and line break, and joiners between letters of scripts
/// that use them (and inside emoji).
public final class Visible {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LONGEST_FLAG = 8;

    private Visible() {}

    /// The text with each hidden character replaced by its mark; the same string when there is
    /// none.
    public static String text(String written) {
        int first = firstHidden(written);
        if (first < 0) {
            return written;
        }
        var shown = new StringBuilder(written.length() + 16).append(written, 0, first);
        int at = first;
        while (at < written.length()) {
            int sign = written.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (isHidden(written, at, sign)) {
                shown.append(mark(sign));
            } else {
                shown.appendCodePoint(sign);
            }
            at = next;
        }
        return shown.toString();
    }

    /// The text on one line: line breaks and tabs become spaces, hidden characters marks.
    public static String line(String written) {
        return text(written).replaceAll("\\s+", " ").strip();
    }

    private static int firstHidden(String written) {
        for (int at = 0; at < written.length(); ) {
            int sign = written.codePointAt(at);
            if (isHidden(written, at, sign)) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return -1;
    }

    private static String mark(int sign) {
        return String.format("⟦U+%04X⟧", sign);
    }

    private static boolean isHidden(String written, int at, int sign) {
        if (sign == '\n' || sign == '\t' || sign == '\r') {
            return false;
        }
        if (isJoiner(sign)) {
            return !joinsLetters(written, at);
        }
        if (isVariationSelector(sign)) {
            return at == 0 || !takesVariation(written.codePointBefore(at));
        }
        if (isTag(sign)) {
            return !belongsToFlag(written, at);
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> isBlankLetter(sign);
        };
    }

    private static boolean isJoiner(int sign) {
        return sign == 0x200C || sign == 0x200D;
    }

    /// Between two signs that are not Latin, Greek or Cyrillic letters a joiner shapes the word;
    /// elsewhere it only hides.
    private static boolean joinsLetters(String written, int at) {
        if (at == 0 || at + 1 >= written.length()) {
            return false;
        }
        return shapes(written.codePointBefore(at)) && shapes(written.codePointAt(at + 1));
    }

    private static boolean shapes(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case LATIN, GREEK, CYRILLIC -> false;
            case COMMON -> sign >= 0x2600;
            default -> !isJoiner(sign);
        };
    }

    private static boolean isVariationSelector(int sign) {
        return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
    }

    /// One selector after a sign that may have variants; a row of them, or one after a Latin
    /// letter, only carries hidden text.
    private static boolean takesVariation(int before) {
        if (isVariationSelector(before) || Character.isWhitespace(before)) {
            return false;
        }
        return shapes(before)
                || Character.UnicodeScript.of(before) == Character.UnicodeScript.COMMON;
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }

    /// Tags spell the region of a flag, right behind the black flag that begins it, and hide text
    /// anywhere else.
    private static boolean belongsToFlag(String written, int at) {
        int before = at;
        for (int tags = 0; tags < LONGEST_FLAG && before > 0; tags++) {
            int sign = written.codePointBefore(before);
            if (sign == BLACK_FLAG) {
                return true;
            }
            if (!isTag(sign)) {
                return false;
            }
            before -= Character.charCount(sign);
        }
        return false;
    }

    /// Letters and marks that draw nothing: Hangul fillers, the braille blank, the combining
    /// grapheme joiner.
    private static boolean isBlankLetter(int sign) {
        return switch (sign) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F, 0x17B4, 0x17B5 -> true;
            default -> false;
        };
    }
}
