package org.plenary.sortition.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of rows under a heading, every cell as it was written.
///
/// @param form how it was written, so that what follows from it is written alike
/// @param rows without empty ones, each with a cell for every column
record Table(Form form, List<String> columns, List<Row> rows) {
    /// The most columns of a table.
    static final int MOST_COLUMNS = 16_384;

    /// The separator of cells, and whether the file begins with a byte order mark.
    record Form(char separator, boolean marked) {}

    /// @param line where the row begins, from 1
    record Row(long line, List<String> cells) {
        String cell(int column) {
            return Formula.unguarded(cells.get(column));
        }

        boolean empty() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Reads a table; with faults there is none.
    static Reading<Table> read(byte[] bytes) {
        Optional<Fault> unreadable = Text.fault(bytes);
        if (unreadable.isPresent()) {
            return Reading.failed(List.of(unreadable.get()), List.of());
        }
        Text text = Text.of(bytes);
        Form form = new Form(separator(text.text()), text.marked());
        Rows reader = new Rows();
        List<Row> rows = new ArrayList<>();
        try {
            var csv =
                    CsvReader.builder()
                            .fieldSeparator(form.separator())
                            .skipEmptyLines(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .trimWhitespacesAroundQuotes(true)
                            .build(reader, text.text());
            csv.forEach(rows::add);
        } catch (CsvParseException broken) {
            return Reading.failed(List.of(new Fault.NotCsv(reader.line)), List.of());
        }
        if (saysItsSeparator(text.text())) {
            rows.removeFirst();
        }
        return of(form, rows);
    }

    private static Reading<Table> of(Form form, List<Row> all) {
        List<Long> empty = all.stream().filter(Row::empty).map(Row::line).toList();
        List<Row> rows = new ArrayList<>(all);
        rows.removeIf(Row::empty);
        if (rows.isEmpty()) {
            Fault nothing = new Fault.NotText(Fault.NotText.Kind.EMPTY, 0);
            return Reading.failed(List.of(nothing), List.of());
        }
        List<String> heading = rows.removeFirst().cells();
        List<String> columns =
                heading.stream().map(Formula::unguarded).map(Spelling::tidy).toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.cells().size() > columns.size()) {
                row = new Row(row.line(), withoutEmptyEnd(row.cells(), columns.size()));
                rows.set(i, row);
            }
            if (row.cells().size() != columns.size()) {
                faults.add(new Fault.RowLength(row.line(), row.cells().size(), columns.size()));
            }
        }
        if (rows.isEmpty()) {
            faults.add(new Fault.NoRows());
        }
        List<Notice> notices = empty.isEmpty() ? List.of() : List.of(new Notice.EmptyRows(empty));
        return faults.isEmpty()
                ? Reading.of(new Table(form, columns, rows), notices)
                : Reading.failed(faults, notices);
    }

    /// Spreadsheets write separators for cells to the right of the table that were once touched.
    private static List<String> withoutEmptyEnd(List<String> cells, int columns) {
        boolean nothing = cells.stream().skip(columns).allMatch(String::isBlank);
        return nothing ? cells.subList(0, columns) : cells;
    }

    /// Excel may write which separator follows.
    private static boolean saysItsSeparator(String text) {
        return text.length() > 4
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && ",;\t".indexOf(text.charAt(4)) >= 0
                && (text.length() == 5 || "\r\n".indexOf(text.charAt(5)) >= 0);
    }

    /// What separates the heading's cells: the commonest sign that can, outside quotation marks.
    private static char separator(String text) {
        if (saysItsSeparator(text)) {
            return text.charAt(4);
        }
        int[] times = new int[3];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && begun) {
                break;
            } else if (!quoted) {
                int separator = ",;\t".indexOf(sign);
                if (separator >= 0) {
                    times[separator]++;
                }
            }
            begun |= !Character.isWhitespace(sign);
        }
        if (times[1] > times[0] && times[1] >= times[2]) {
            return ';';
        }
        return times[2] > times[0] ? '\t' : ',';
    }

    /// Gathers rows, and remembers where the last one began.
    private static final class Rows extends AbstractBaseCsvCallbackHandler<Row> {
        private final List<String> cells = new ArrayList<>();
        private long line = 1;

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] buffer, int at, int length, boolean quoted) {
            if (index >= MOST_COLUMNS) {
                throw new CsvParseException("too many columns");
            }
            cells.add(new String(buffer, at, length));
        }

        @Override
        protected Row buildRecord() {
            return new Row(line, List.copyOf(cells));
        }
    }
}
