package org.plenary.core.codec;

import java.util.Map;

/// Writes JSON as RFC 8785 does: sorted names, no white space, the shortest escapes.
public final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(512);

    private JsonWriter() {}

    /// The canonical text of a value.
    public static String write(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json);
        return writer.out.toString();
    }

    private void value(Json json) {
        switch (json) {
            case Json.Text text -> text(text.value());
            case Json.Whole number -> out.append(number.value());
            case Json.Bool bool -> out.append(bool.value());
            case Json.Array array -> {
                char before = '[';
                for (Json item : array.items()) {
                    out.append(before);
                    value(item);
                    before = ',';
                }
                out.append(before == '[' ? "[]" : "]");
            }
            case Json.Members object -> {
                char before = '{';
                for (Map.Entry<String, Json> member : object.byName().entrySet()) {
                    out.append(before);
                    text(member.getKey());
                    out.append(':');
                    value(member.getValue());
                    before = ',';
                }
                out.append(before == '{' ? "{}" : "}");
            }
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
