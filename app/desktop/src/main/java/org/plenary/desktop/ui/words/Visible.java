package org.plenary.desktop.ui.words;

/// Makes what hides in other people's text visible, so that a page cannot say one thing and look
/// like another.
///
/// Control characters, direction overrides and invisible characters become a mark such as
/// `⟦U+202E⟧`. What writing needs stays: tab and line break, and joiners between letters of scripts
/// that use them (and inside emoji).
public final class Visible {
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
        if (isVariationSelector(sign) || isEmojiTag(sign)) {
            return at == 0 || Character.isWhitespace(written.codePointBefore(at));
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
        return sign == 0xFE0E || sign == 0xFE0F;
    }

    private static boolean isEmojiTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
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
