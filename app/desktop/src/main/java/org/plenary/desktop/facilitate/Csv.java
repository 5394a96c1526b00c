package org.plenary.desktop.facilitate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as RFC 4180 writes it, safe to open in a spreadsheet: what a program there would take
/// for a formula gets an apostrophe before it (OWASP, "CSV injection").
final class Csv {
    private static final String LINE = "\r\n";

    private Csv() {}

    static String text(List<String> headings, List<List<String>> rows) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE, "", LINE));
    }

    private static String cell(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
