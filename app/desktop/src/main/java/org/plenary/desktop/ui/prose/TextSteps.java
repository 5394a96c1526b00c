package org.plenary.desktop.ui.prose;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a step from one place of a text leads: signs and words as people see them.
final class TextSteps {
    private final String text;
    private final Locale locale;

    TextSteps(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /// The place after the sign that stands here.
    int signAfter(int at) {
        return after(BreakIterator.getCharacterInstance(locale), at);
    }

    /// The place before the sign that ends here.
    int signBefore(int at) {
        return before(BreakIterator.getCharacterInstance(locale), at);
    }

    /// Where the next word begins, or the end.
    int wordAfter(int at) {
        int next = at;
        do {
            next = after(BreakIterator.getWordInstance(locale), next);
        } while (next < text.length() && !beginsWord(next));
        return next;
    }

    /// Where the word before this place begins, or the beginning.
    int wordBefore(int at) {
        int next = at;
        do {
            next = before(BreakIterator.getWordInstance(locale), next);
        } while (next > 0 && !beginsWord(next));
        return next;
    }

    /// The word around a place; nothing between words.
    Span wordAt(int at) {
        BreakIterator words = words();
        int end = at >= text.length() ? text.length() : words.following(at);
        int start = end == 0 ? 0 : words.preceding(end);
        return start < end && beginsWord(start) ? new Span(start, end) : new Span(at, at);
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        return words;
    }

    private int after(BreakIterator breaks, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        breaks.setText(text);
        return breaks.following(at);
    }

    private int before(BreakIterator breaks, int at) {
        if (at <= 0) {
            return 0;
        }
        breaks.setText(text);
        return breaks.preceding(at);
    }

    private boolean beginsWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
