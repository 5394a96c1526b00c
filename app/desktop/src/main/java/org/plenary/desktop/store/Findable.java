package org.plenary.desktop.store;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as it goes into the full-text index, and what somebody typed as a query of it: both the
/// same way, so that they meet. SQLite takes accents and case away itself.
final class Findable {
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_WORDS = 12;

    /// Vowel signs of Arabic and the stroke that lengthens a word; people leave them out.
    private static final Pattern HARAKAT = Pattern.compile("[\\u0640\\u064B-\\u065F\\u0670]");

    /// Marks that steer the direction of text: the two of these that enclose a find must be ours.
    private static final Pattern STEERING = Pattern.compile("[\\u2066-\\u2069]");

    private static final Pattern WITHOUT_SPACES =
            Pattern.compile(
                    "[\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsHan}"
                            + "\\p{IsHiragana}\\p{IsKatakana}]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Co}\\p{M}]+");

    /// Parts words that are written without spaces; is no part of any word itself.
    private static final String SEAM = "\u200b";

    private Findable() {}

    /// A text for the index.
    static String text(String text) {
        String plain = Normalizer2.getNFKCInstance().normalize(text);
        plain = STEERING.matcher(HARAKAT.matcher(plain).replaceAll("")).replaceAll("");
        Matcher dense = WITHOUT_SPACES.matcher(plain);
        return dense.replaceAll(found -> Matcher.quoteReplacement(seams(found.group())));
    }

    /// A piece of a text of the index, for people.
    static String shown(String piece) {
        return piece.replace(SEAM, "");
    }

    /// A query of FTS5 for texts with all the words that were typed; the last may be unfinished.
    /// Empty when no word was typed. Nothing that was typed is ever read as a command.
    static String query(String typed) {
        String cut = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text(cut));
        while (word.find() && words.size() < MOST_WORDS) {
            words.add("\"" + word.group().toLowerCase(Locale.ROOT) + "\"");
        }
        boolean unfinished =
                !cut.isEmpty() && WORD.matcher(cut.substring(cut.length() - 1)).matches();
        return words.stream().collect(Collectors.joining(" ")) + (unfinished ? "*" : "");
    }

    private static String seams(String dense) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(dense);
        StringBuilder parted = new StringBuilder(dense.length() * 2).append(SEAM);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parted.append(dense, from, to).append(SEAM);
            from = to;
        }
        return parted.toString();
    }
}
