package org.plenary.desktop.wording;

import org.plenary.desktop.chamber.Texts.Text;
import org.plenary.desktop.ui.words.Words;

/// What somebody wrote, or the sentence that stands in its place.
///
/// @param text their words, or why there are none
/// @param here whether these are their words
public record Said(String text, boolean here) {
    /// The words at one place of a text.
    public static Said of(Words words, Text text, String place) {
        return switch (text) {
            case Text.Here(var said) when !said.get(place).isBlank() ->
                    new Said(Paragraphs.joined(said.get(place)), true);
            case Text.Here _ -> new Said(words.text("wording.text.none"), false);
            case Text.None _ -> new Said(words.text("wording.text.none"), false);
            case Text.Erased _ -> new Said(words.text("wording.text.erased"), false);
            case Text.NotHereYet _ -> new Said(words.text("wording.text.not-here"), false);
        };
    }

    /// Their words; an empty text where there are none.
    public String words() {
        return here ? text : "";
    }

    /// The first words, about `length` characters of them, on one line and never cut inside a word.
    public String beginning(int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        int end = line.lastIndexOf(' ', length);
        return line.substring(0, end < length / 2 ? length : end) + "…";
    }
}
