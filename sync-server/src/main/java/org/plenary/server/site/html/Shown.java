package org.plenary.server.site.html;

/// Makes what hides in other people's text visible, so that a page cannot say one thing and look
/// like another: control characters, direction overrides and invisible signs become a mark such as
/// `[U+202E]`.
public final class Shown {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Shown() {}

    /// The text with each hidden sign replaced by its mark. Tabs and line breaks stay, and so do
    /// joiners after a sign that is not ASCII, since some scripts and pictures need them.
    public static String text(String written) {
        int at = 0;
        while (at < written.length() && !hides(written, at)) {
            at += Character.charCount(written.codePointAt(at));
        }
        if (at == written.length()) {
            return written;
        }
        StringBuilder shown = new StringBuilder(written.length() + 16).append(written, 0, at);
        while (at < written.length()) {
            int sign = written.codePointAt(at);
            if (hides(written, at)) {
                shown.append(String.format("[U+%04X]", sign));
            } else {
                shown.appendCodePoint(sign);
            }
            at += Character.charCount(sign);
        }
        return shown.toString();
    }

    /// The text on one line.
    public static String line(String written) {
        return text(written).replaceAll("\\s+", " ").strip();
    }

    /// The beginning of a text on one line, cut between words.
    public static String excerpt(String written, int longest) {
        String beginning =
                written.length() > 4 * longest ? written.substring(0, 4 * longest) : written;
        String line = line(beginning);
        if (line.length() <= longest && beginning.length() == written.length()) {
            return line;
        }
        String cut = line.substring(0, Math.min(longest, line.length()));
        int space = cut.lastIndexOf(' ');
        String whole = space > longest / 2 ? cut.substring(0, space) : cut;
        boolean half =
                !whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1));
        return (half ? whole.substring(0, whole.length() - 1) : whole) + " …";
    }

    private static boolean hides(String written, int at) {
        int sign = written.codePointAt(at);
        if (sign == '\n' || sign == '\t' || sign == '\r') {
            return false;
        }
        if (sign == ZERO_WIDTH_JOINER || sign == ZERO_WIDTH_NON_JOINER) {
            return at == 0 || written.codePointBefore(at) < 0x80;
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
            // Letters that look like nothing.
            default ->
                    sign == 0x115F
                            || sign == 0x1160
                            || sign == 0x3164
                            || sign == 0xFFA0
                            || sign == 0x2800;
        };
    }
}
