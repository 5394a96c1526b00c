package org.plenary.sortition.file;

import java.util.List;
import java.util.Optional;

/// Finds columns by their names, however these are spelt.
final class Names {
    private Names() {}

    /// The place of the column with this name, or -1 and a fault.
    static int find(List<String> columns, String wanted, List<Fault> faults) {
        int place = find(columns, wanted);
        if (place < 0) {
            Optional<String> nearest = Spelling.nearest(wanted, columns);
            faults.add(new Fault.NoColumn(wanted, nearest, columns));
            return -1;
        }
        String key = Spelling.key(wanted);
        for (int i = place + 1; i < columns.size(); i++) {
            if (Spelling.key(columns.get(i)).equals(key)) {
                faults.add(new Fault.ColumnTwice(columns.get(i), place + 1, i + 1));
            }
        }
        return place;
    }

    /// The place of the first column with this name, or -1.
    static int find(List<String> columns, String wanted) {
        String key = Spelling.key(wanted);
        for (int i = 0; i < columns.size(); i++) {
            if (Spelling.key(columns.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether quotas may have this name.
    static boolean fits(String name) {
        return name.length() <= 100 && name.codePoints().noneMatch(Character::isISOControl);
    }
}
