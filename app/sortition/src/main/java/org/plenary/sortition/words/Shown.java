package org.plenary.sortition.words;

import java.util.List;
import java.util.stream.Collectors;

/// What stands in somebody's file, made fit to stand in a sentence: short, on one line, and without
/// signs that turn the text around them.
public final class Shown {
    private static final int LONGEST = 60;
    private static final int MOST = 8;

    private Shown() {}

    /// A cell, a name or a whole line.
    public static String cell(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String shown =
                start.codePoints()
                        .map(sign -> unseen(sign) ? ' ' : sign)
                        .limit(LONGEST)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown;
    }

    private static boolean unseen(int sign) {
        int type = Character.getType(sign);
        return Character.isISOControl(sign)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /// Several, the first few of them.
    public static String list(List<String> cells) {
        return cells.stream().limit(MOST).map(Shown::cell).collect(Collectors.joining(", "))
                + rest(cells);
    }

    /// Line numbers, the first few of them.
    public static String lines(List<Long> lines) {
        return lines.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "))
                + rest(lines);
    }

    private static String rest(List<?> all) {
        return all.size() > MOST ? Words.of("shown.more", "count", all.size() - MOST) : "";
    }
}
