package org.plenary.desktop.evidence;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.desktop.ui.prose.Span;

/// Finds words in a text as somebody types them: case and accents make no difference, and a line
/// break counts as a blank.
final class Finder {
    private static final int MOST = 1_000;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private final String plain;
    private final int[] origin;

    /// Looks into this text.
    Finder(String text) {
        var folded = new StringBuilder(text.length());
        int[] from = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            String simple = fold(Character.toString(sign));
            while (folded.length() + simple.length() >= from.length) {
                from = Arrays.copyOf(from, from.length * 2);
            }
            Arrays.fill(from, folded.length(), folded.length() + simple.length(), at);
            folded.append(simple);
            at += Character.charCount(sign);
        }
        from[folded.length()] = text.length();
        plain = folded.toString();
        origin = from;
    }

    /// Every place where the typed words stand, in order, at most 1,000 of them.
    List<Span> find(String typed) {
        String wanted = fold(typed.strip().replaceAll("\\s+", " "));
        var found = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = plain.indexOf(wanted);
                at >= 0 && found.size() < MOST;
                at = plain.indexOf(wanted, at + wanted.length())) {
            found.add(new Span(origin[at], end(at + wanted.length())));
        }
        return found;
    }

    /// A sign and the accents that follow it belong together.
    private int end(int folded) {
        return Math.max(origin[folded - 1] + 1, origin[folded]);
    }

    private static String fold(String text) {
        var simple = new StringBuilder(text.length());
        APART.normalize(FOLD.normalize(text))
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .forEach(simple::appendCodePoint);
        return simple.toString();
    }
}
