package org.plenary.core.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plenary.core.term.Malformed;

/// Reads JSON without any white space; whoever calls compares with what [JsonWriter] makes of the
/// result.
public final class JsonReader {
    /// How many objects and lists may stand inside one another (RELIABILITY R2).
    static final int MAX_DEPTH = 8;

    /// The largest integer that every reader of JSON understands exactly.
    static final long MAX_INTEGER = (1L << 53) - 1;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /// The value that the whole text writes.
    public static Json read(String text) throws Malformed {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value(0);
        if (reader.at != text.length()) {
            throw reader.bad("more text after the end");
        }
        return value;
    }

    private Json value(int depth) throws Malformed {
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            default -> number();
        };
    }

    private Json object(int depth) throws Malformed {
        TreeMap<String, Json> members = new TreeMap<>();
        enter(depth);
        if (peek() == '}') {
            at++;
            return new Json.Members(members);
        }
        while (true) {
            if (peek() != '"') {
                throw bad("a name was expected");
            }
            String name = string();
            expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw bad("a name stands twice");
            }
            if (next(',', '}')) {
                return new Json.Members(members);
            }
        }
    }

    private Json array(int depth) throws Malformed {
        List<Json> items = new ArrayList<>();
        enter(depth);
        if (peek() == ']') {
            at++;
            return new Json.Array(items);
        }
        while (true) {
            items.add(value(depth + 1));
            if (next(',', ']')) {
                return new Json.Array(items);
            }
        }
    }

    private void enter(int depth) throws Malformed {
        if (depth == MAX_DEPTH) {
            throw bad("nested too deeply");
        }
        at++;
    }

    /// Whether the value ended here rather than going on.
    private boolean next(char more, char end) throws Malformed {
        char c = peek();
        at++;
        if (c != more && c != end) {
            throw bad("'" + more + "' or '" + end + "' was expected");
        }
        return c == end;
    }

    private Json literal(String word, boolean value) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw bad("not a value");
        }
        at += word.length();
        return new Json.Bool(value);
    }

    private Json number() throws Malformed {
        int start = at;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        long value = 0;
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at) - '0');
            at++;
            if (value > MAX_INTEGER) {
                throw bad("an integer above 2^53 - 1");
            }
        }
        if (at == first || (text.charAt(first) == '0' && at - start > 1)) {
            throw bad("not a value");
        }
        return new Json.Whole(negative ? -value : value);
    }

    private String string() throws Malformed {
        at++;
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            plain(c);
            at++;
        }
        throw bad("a string without an end");
    }

    private String escaped(int start) throws Malformed {
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c == '\\') {
                out.append(escape());
            } else {
                at--;
                plain(c);
                at++;
                out.append(c);
            }
        }
        throw bad("a string without an end");
    }

    private void plain(char c) throws Malformed {
        if (c < 0x20) {
            throw bad("a control character in a string");
        }
        boolean pair =
                Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
        boolean tail =
                Character.isLowSurrogate(c)
                        && at > 0
                        && Character.isHighSurrogate(text.charAt(at - 1));
        if (Character.isSurrogate(c) && !pair && !tail) {
            throw bad("half a character");
        }
    }

    private char escape() throws Malformed {
        if (at >= text.length()) {
            throw bad("a string without an end");
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> control();
            default -> throw bad("an escape that RFC 8785 does not write");
        };
    }

    private char control() throws Malformed {
        if (!text.startsWith("00", at) || at + 4 > text.length()) {
            throw bad("an escape that RFC 8785 does not write");
        }
        int high = Character.digit(text.charAt(at + 2), 16);
        int low = Character.digit(text.charAt(at + 3), 16);
        at += 4;
        if (high < 0 || high > 1 || low < 0) {
            throw bad("an escape that RFC 8785 does not write");
        }
        return (char) (high * 16 + low);
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw bad("the text ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) throws Malformed {
        if (peek() != c) {
            throw bad("'" + c + "' was expected");
        }
        at++;
    }

    private Malformed bad(String why) {
        return new Malformed("not canonical JSON: " + why + " at character " + at);
    }
}
