package org.plenary.desktop.facilitate;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/// How hard a text is to read, by LIX (C.-H. Björnsson, Läsbarhet, 1968): the number of words in a
/// sentence, on average, and the per cent of words with more than six letters, added. It counts
/// letters and no syllables, so it holds for many languages. An estimate, never a judgement.
///
/// @param words how many words the text has
/// @param value LIX, rounded; 0 for a text without words
record Lix(int words, int value) {
    private static final int LONG_WORD = 6;

    /// How hard that is.
    enum Level {
        /// Below 30: as books for children.
        VERY_EASY,
        /// 30 to 39: as fiction.
        EASY,
        /// 40 to 49: as newspapers.
        MEDIUM,
        /// 50 to 59: as reports of offices.
        HARD,
        /// 60 and more: as works of law and science.
        VERY_HARD
    }

    Level level() {
        if (value < 30) {
            return Level.VERY_EASY;
        }
        if (value < 40) {
            return Level.EASY;
        }
        if (value < 50) {
            return Level.MEDIUM;
        }
        return value < 60 ? Level.HARD : Level.VERY_HARD;
    }

    /// The measure of a plain text, a line each paragraph.
    static Lix of(String text, Locale locale) {
        int words = 0;
        int longer = 0;
        BreakIterator each = BreakIterator.getWordInstance(locale);
        each.setText(text);
        int start = each.first();
        for (int end = each.next(); end != BreakIterator.DONE; start = end, end = each.next()) {
            if (each.getRuleStatus() >= BreakIterator.WORD_LETTER) {
                words++;
                int letters =
                        (int)
                                text.substring(start, end)
                                        .codePoints()
                                        .filter(Character::isLetter)
                                        .count();
                longer += letters > LONG_WORD ? 1 : 0;
            }
        }
        if (words == 0) {
            return new Lix(0, 0);
        }
        double value = (double) words / sentences(text, locale) + 100.0 * longer / words;
        return new Lix(words, (int) Math.round(value));
    }

    /// Sentences with at least one letter; a paragraph ends one, whether or not it has a full stop.
    private static int sentences(String text, Locale locale) {
        int count = 0;
        for (String line : text.lines().toList()) {
            BreakIterator each = BreakIterator.getSentenceInstance(locale);
            each.setText(line);
            int start = each.first();
            for (int end = each.next(); end != BreakIterator.DONE; start = end, end = each.next()) {
                boolean says =
                        line.substring(start, end).codePoints().anyMatch(Character::isLetter);
                count += says ? 1 : 0;
            }
        }
        return Math.max(1, count);
    }
}
