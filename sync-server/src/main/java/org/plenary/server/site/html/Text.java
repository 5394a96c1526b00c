package org.plenary.server.site.html;

/// A text, whoever wrote it: signs that mean something in HTML are escaped, and what hides is shown
/// as a mark.
record Text(String text) implements Node {
    @Override
    public void write(StringBuilder out, String root) {
        escape(Shown.text(text), out);
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.append(sign);
            }
        }
    }
}
