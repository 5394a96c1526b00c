package org.plenary.desktop.evidence;

import java.util.Optional;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.ui.prose.Span;

/// A passage somebody marked, and where it stands in a text that may have been corrected since (a
/// TextQuoteSelector of W3C's Web Annotation: the exact words, and what stood before them).
///
/// @param quote the exact words
/// @param prefix what stood before them, up to [#PREFIX] characters
/// @param start where they began
record Excerpt(String quote, String prefix, int start) {
    /// How much of what stands before a passage is kept.
    static final int PREFIX = 32;

    /// The passage that is selected in a text.
    static Excerpt of(String text, Span span) {
        int before = Math.max(0, span.start() - PREFIX);
        return new Excerpt(span.of(text), text.substring(before, span.start()), span.start());
    }

    /// What a note was made on.
    static Excerpt of(Note note) {
        return new Excerpt(note.quote(), note.prefix(), note.start());
    }

    /// Words that somebody quoted elsewhere.
    static Excerpt quoted(String quote) {
        return new Excerpt(quote, "", 0);
    }

    /// Where the passage stands now: among the places with its exact words the one whose words
    /// before agree longest, and of those the nearest to where it was. Empty when its words are no
    /// longer there.
    Optional<Span> in(String text) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        int agreed = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int agrees = agreement(text, at);
            boolean nearer = Math.abs(at - start) < Math.abs(best - start);
            if (agrees > agreed || (agrees == agreed && nearer)) {
                best = at;
                agreed = agrees;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + quote.length()));
    }

    private int agreement(String text, int at) {
        int same = 0;
        while (same < prefix.length()
                && same < at
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(at - 1 - same)) {
            same++;
        }
        return same;
    }
}
