package org.plenary.server.site.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.server.site.html.Shown;

/// A table as CSV (RFC 4180). No cell begins like a formula, since spreadsheets run those.
///
/// @param name the file's name, without its ending
/// @param columns what each column is called
/// @param rows the cells, a text each
record Sheet(String name, List<String> columns, List<List<String>> rows) {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r|%].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    static Sheet of(String name, String... columns) {
        return new Sheet(name, List.of(columns), new ArrayList<>());
    }

    Sheet row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + name + " has " + row.size() + " cells");
        }
        rows.add(row);
        return this;
    }

    byte[] csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Sheet::harmless).toList()));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toString().getBytes(UTF_8);
    }

    /// A cell that no spreadsheet takes for a formula: an apostrophe goes before what could be one.
    static String harmless(String cell) {
        String shown = Shown.text(cell);
        boolean formula = FORMULA.matcher(shown).matches() && !NUMBER.matcher(shown).matches();
        return formula ? "'" + shown : shown;
    }
}
