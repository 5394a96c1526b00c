package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.draw.Pool;

/// Reads how many letters go where: two columns, `letters` and one that is headed like the column
/// of the file of addresses that it speaks of.
public final class StrataReader {
    private static final String LETTERS = "letters";

    private StrataReader() {}

    /// Reads the file of strata.
    public static Reading<Strata> read(byte[] bytes) {
        Reading<Table> table = Table.read(bytes);
        if (table.result().isEmpty()) {
            return Reading.failed(table.faults(), table.notices());
        }
        List<Fault> faults = new ArrayList<>();
        List<String> columns = table.result().get().columns();
        int letters = Names.find(columns, LETTERS, faults);
        if (columns.size() != 2) {
            faults.add(new Fault.RowLength(1, columns.size(), 2));
        }
        if (!faults.isEmpty()) {
            return Reading.failed(faults, table.notices());
        }
        int name = 1 - letters;
        List<Strata.Stratum> strata = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (Table.Row row : table.result().get().rows()) {
            String stratum = Spelling.tidy(row.cell(name));
            String read = Spelling.tidy(row.cell(letters));
            Long first = lines.putIfAbsent(Spelling.key(stratum), row.line());
            if (Spelling.key(stratum).isEmpty()) {
                faults.add(new Fault.Empty(columns.get(name), List.of(row.line())));
            } else if (!Names.fits(stratum)) {
                faults.add(new Fault.UnfitName(columns.get(name), stratum, row.line()));
            } else if (first != null) {
                faults.add(new Fault.ValueTwice(columns.get(name), stratum, row.line(), first));
            } else if (!read.matches("[0-9]{1,7}") || Integer.parseInt(read) > Pool.MOST) {
                faults.add(new Fault.NotANumber(LETTERS, read, row.line(), Pool.MOST));
            } else {
                strata.add(new Strata.Stratum(stratum, Integer.parseInt(read)));
            }
        }
        if (faults.isEmpty() && strata.size() > 1_000) {
            faults.add(new Fault.TooMany(Fault.TooMany.What.VALUES, 1_000));
        }
        return faults.isEmpty()
                ? Reading.of(new Strata(columns.get(name), strata), table.notices())
                : Reading.failed(faults, table.notices());
    }

    /// Reads a file of addresses; its rows are the volunteers of a pool whose only feature is the
    /// stratum.
    public static Reading<Respondents> addresses(byte[] bytes, Strata strata) {
        return PoolReader.read(bytes, strata.columns(), Mapping.plain());
    }
}
