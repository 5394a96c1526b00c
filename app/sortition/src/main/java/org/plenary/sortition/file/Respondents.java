package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// The same people in another order, and so with other public numbers; read from a file in that
    /// order they would be the same to the last household.
    ///
    /// @param order for each new place who comes there, by the place that they have now; everybody
    ///   once
    public Respondents inOrder(List<Integer> order) {
        if (!order.stream().sorted().toList().equals(everybody())) {
            throw new IllegalArgumentException("an order has everybody once");
        }
        int[][] values = new int[order.size()][];
        int[] households = new int[order.size()];
        Map<Integer, Integer> firsts = new HashMap<>();
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            int person = order.get(i);
            rows.add(table.rows().get(person));
            values[i] = pool.values(person);
            int before = pool.household(person);
            // Everybody of a household has the number of its first member.
            Integer first = firsts.putIfAbsent(before, i);
            households[i] = before < 0 ? -1 : first == null ? i : first;
        }
        Table ordered = new Table(table.form(), table.columns(), rows);
        return new Respondents(ordered, id, Pool.of(values, households));
    }

    private List<Integer> everybody() {
        return IntStream.range(0, pool.size()).boxed().toList();
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

    /// What the column of ids is called, if there is one.
    Optional<String> idColumn() {
        return id < 0 ? Optional.empty() : Optional.of(columns().get(id));
    }

    Table.Form form() {
        return table.form();
    }
}
