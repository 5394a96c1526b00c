package org.plenary.desktop.wording;

import java.util.regex.Pattern;

/// Text whose lines were broken by hand, as people's mail and files have them.
public final class Paragraphs {
    private static final Pattern BREAK = Pattern.compile("(?<=\\S)[ \\t]*\\R(?=[^\\s>#|*+\\-\\d])");

    private Paragraphs() {}

    /// The same text with each paragraph on one line, so that two versions differ where their words
    /// do and not where their lines end. Blank lines, lists, quotes, headings and tables stay.
    public static String joined(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }
}
