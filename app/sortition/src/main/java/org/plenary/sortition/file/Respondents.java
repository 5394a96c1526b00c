package org.plenary.sortition.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.Pool;

/// The organiser's own table: who stands behind each volunteer's public number, with every cell as
/// it was written. It never leaves the organiser's machine; what is public is the [Pool]'s numbers.
///
/// The people of the pool are the table's rows, in its order.
public final class Respondents {
    private final Table table;
    private final int id;
    private final Pool pool;

    Respondents(Table table, int id, Pool pool) {
        this.table = table;
        this.id = id;
        this.pool = pool;
    }

    /// Everybody, as numbers only.
    public Pool pool() {
        return pool;
    }

    /// What the columns are called.
    public List<String> columns() {
        return table.columns();
    }

    /// A volunteer's public number, such as `V-12`.
    ///
    /// @param volunteer from 0
    public static String number(int volunteer) {
        return "V-" + (volunteer + 1);
    }

    /// A volunteer's id, if there is a column of ids.
    public Optional<String> id(int volunteer) {
        return id < 0
                ? Optional.empty()
                : Optional.of(Spelling.tidy(table.rows().get(volunteer).cell(id)));
    }

    /// A volunteer's cells, one for each column.
    public List<String> cells(int volunteer) {
        Table.Row row = table.rows().get(volunteer);
        return IntStream.range(0, row.cells().size()).mapToObj(row::cell).toList();
    }

    /// The line of the file in which a volunteer stands, from 1.
    public long line(int volunteer) {
        return table.rows().get(volunteer).line();
    }

    Table.Form form() {
        return table.form();
    }
}
