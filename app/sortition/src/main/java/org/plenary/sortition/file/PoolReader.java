package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;

/// Reads a respondents file: everybody who volunteered, a row each, with a column for each feature
/// of the quotas and whatever other columns the organiser keeps.
public final class PoolReader {
    private final Table table;
    private final Mapping mapping;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private PoolReader(Table table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /// Reads the file.
    public static Reading<Respondents> read(byte[] bytes, Quotas quotas, Mapping mapping) {
        Reading<Table> reading = Table.read(bytes);
        if (reading.result().isEmpty()) {
            return Reading.failed(reading.faults(), reading.notices());
        }
        Table table = reading.result().get();
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.removeIf(row -> mapping.leftOut().contains(row.line()));
        Table kept = new Table(table.form(), table.columns(), rows);
        PoolReader reader = new PoolReader(kept, mapping);
        reader.notices.addAll(reading.notices());
        if (rows.size() < table.rows().size()) {
            List<Long> lines = table.rows().stream().map(Table.Row::line).toList();
            reader.notices.add(
                    new Notice.LeftOut(
                            lines.stream().filter(mapping.leftOut()::contains).toList()));
        }
        return reader.read(quotas);
    }

    private Reading<Respondents> read(Quotas quotas) {
        List<String> columns = table.columns();
        int id = mapping.id().map(name -> Names.find(columns, name, faults)).orElse(-1);
        List<Integer> address =
                mapping.address().stream().map(name -> Names.find(columns, name, faults)).toList();
        List<Integer> features = new ArrayList<>();
        for (Feature feature : quotas.features()) {
            String column = mapping.features().getOrDefault(feature.name(), feature.name());
            features.add(Names.find(columns, column, faults));
        }
        if (table.rows().isEmpty()) {
            faults.add(new Fault.NoRows());
        }
        if (table.rows().size() > Pool.MOST) {
            faults.add(new Fault.TooMany(Fault.TooMany.What.VOLUNTEERS, Pool.MOST));
        }
        // Without its columns a file is another file, and what its cells say would mislead.
        if (!faults.isEmpty()) {
            return Reading.failed(faults, notices);
        }
        ids(id);
        int[][] values = values(quotas, features);
        int[] households = households(address);
        formulas();
        Set<Integer> used = new HashSet<>(features);
        used.add(id);
        used.addAll(address);
        notices.addAll(Unused.columns(columns, used));
        return faults.isEmpty()
                ? Reading.of(new Respondents(table, id, Pool.of(values, households)), notices)
                : Reading.failed(faults, notices);
    }

    private void ids(int column) {
        if (column < 0) {
            return;
        }
        String name = table.columns().get(column);
        Map<String, Long> first = new HashMap<>();
        List<Long> empty = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String id = Spelling.tidy(row.cell(column));
            Long before = id.isEmpty() ? null : first.putIfAbsent(id, row.line());
            if (id.isEmpty()) {
                empty.add(row.line());
            } else if (before != null) {
                faults.add(new Fault.IdTwice(name, id, row.line(), before));
            }
        }
        if (!empty.isEmpty()) {
            faults.add(new Fault.Empty(name, empty));
        }
    }

    private int[][] values(Quotas quotas, List<Integer> places) {
        int[][] values = new int[table.rows().size()][places.size()];
        for (int f = 0; f < places.size(); f++) {
            int place = places.get(f);
            FeatureColumn column =
                    new FeatureColumn(
                            quotas.features().get(f), table.columns().get(place), mapping);
            for (int i = 0; i < values.length; i++) {
                Table.Row row = table.rows().get(i);
                values[i][f] = column.read(row.cell(place), row.line());
            }
            column.report(faults, notices);
        }
        return values;
    }

    /// Everybody of a household has the number of its first member.
    private int[] households(List<Integer> address) {
        int[] households = new int[table.rows().size()];
        Arrays.fill(households, -1);
        if (address.isEmpty()) {
            return households;
        }
        Map<String, Integer> firsts = new HashMap<>();
        List<Long> none = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            Table.Row row = table.rows().get(i);
            String place = place(row, address);
            if (place.length() == address.size()) {
                none.add(row.line());
                continue;
            }
            Integer first = firsts.putIfAbsent(place, i);
            if (first != null) {
                households[first] = first;
                households[i] = first;
            }
        }
        if (!none.isEmpty()) {
            notices.add(new Notice.NoAddress(none));
        }
        return households;
    }

    /// The cells of an address, each after a line end, which no key has in it.
    private static String place(Table.Row row, List<Integer> address) {
        StringBuilder place = new StringBuilder();
        for (int column : address) {
            place.append('\n').append(Spelling.key(row.cell(column)));
        }
        return place.toString();
    }

    private void formulas() {
        for (int c = 0; c < table.columns().size(); c++) {
            List<Long> lines = new ArrayList<>();
            String first = "";
            for (Table.Row row : table.rows()) {
                String cell = row.cell(c);
                if (Formula.is(cell)) {
                    first = lines.isEmpty() ? cell : first;
                    lines.add(row.line());
                }
            }
            if (!lines.isEmpty()) {
                notices.add(new Notice.Formulas(table.columns().get(c), first, lines));
            }
        }
    }
}
