package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Columns that nothing was read from.
final class Unused {
    private Unused() {}

    /// A notice of them, if there are any with a name.
    static List<Notice> columns(List<String> columns, Collection<Integer> used) {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!used.contains(i) && !columns.get(i).isEmpty()) {
                unused.add(columns.get(i));
            }
        }
        return unused.isEmpty() ? List.of() : List.of(new Notice.ColumnsNotUsed(unused));
    }
}
