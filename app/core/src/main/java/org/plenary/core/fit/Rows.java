package org.plenary.core.fit;

import java.util.Base64;

/// Takes a file apart line by line. A line is read only if it is written the one way it may be;
/// what is wrong is said by an [IllegalArgumentException].
final class Rows {
    private final String text;
    private int from;

    private Rows(String text) {
        this.text = text;
    }

    /// A file with this heading.
    static Rows of(String heading, String text) {
        Rows rows = new Rows(text);
        if (!rows.line().equals(heading)) {
            throw new IllegalArgumentException("the file does not begin with " + heading);
        }
        return rows;
    }

    /// The next line.
    String line() {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            throw new IllegalArgumentException("the file is cut short");
        }
        String line = text.substring(from, end);
        from = end + 1;
        return line;
    }

    /// What follows on the next line, which begins with this.
    String after(String name) {
        String line = line();
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException("a line is missing that begins with " + name);
        }
        return line.substring(name.length());
    }

    /// The whole number on the next line, which begins with this.
    int number(String name) {
        return number(name, after(name));
    }

    /// A whole number as it is written, at most 999,999,999.
    static int number(String name, String digits) {
        if (digits.length() > 9 || !digits.matches("0|[1-9][0-9]*")) {
            throw new IllegalArgumentException("not a whole number after " + name + digits);
        }
        return Integer.parseInt(digits);
    }

    /// The bytes that the next line is, in base64.
    byte[] bytes(int length) {
        String line = line();
        byte[] bytes = Base64.getDecoder().decode(line);
        if (bytes.length != length || !base64(bytes).equals(line)) {
            throw new IllegalArgumentException(
                    "a line is not " + length + " bytes in base64, written the one way it may be");
        }
        return bytes;
    }

    /// Bytes as they are written on a line.
    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Nothing may follow.
    void end() {
        if (from != text.length()) {
            throw new IllegalArgumentException("the file is longer than it says");
        }
    }
}
