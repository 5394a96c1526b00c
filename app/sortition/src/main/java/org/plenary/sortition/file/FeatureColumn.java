package org.plenary.sortition.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;

/// Reads the cells of one feature's column. Each spelling is judged once, however often it comes.
final class FeatureColumn {
    /// Comparing is slow; a column with more strange spellings than this is the wrong column.
    private static final int MOST_COMPARED = 1_000;

    private static final int EMPTY = -2;
    private static final int UNKNOWN = -1;

    private final Feature feature;
    private final String column;
    private final Mapping mapping;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byCell = new HashMap<>();
    private final Map<String, List<Long>> strange = new LinkedHashMap<>();

    FeatureColumn(Feature feature, String column, Mapping mapping) {
        this.feature = feature;
        this.column = column;
        this.mapping = mapping;
        for (int i = 0; i < feature.values().size(); i++) {
            byKey.put(Spelling.key(feature.values().get(i).value()), i);
        }
    }

    /// The place of the cell's value, or a number below 0.
    int read(String cell, long line) {
        int value = byCell.computeIfAbsent(cell, this::judge);
        boolean exact = value >= 0 && feature.values().get(value).value().equals(cell);
        if (!exact) {
            strange.computeIfAbsent(cell, _ -> new ArrayList<>()).add(line);
        }
        return value;
    }

    private int judge(String cell) {
        Optional<String> mended = mended(cell);
        String key = Spelling.key(mended.orElse(cell));
        return key.isEmpty() ? EMPTY : byKey.getOrDefault(key, UNKNOWN);
    }

    private Optional<String> mended(String cell) {
        return Optional.ofNullable(mapping.spellings().get(new Mapping.Cell(feature.name(), cell)));
    }

    /// What was found, spelling by spelling, in the order of the file.
    void report(List<Fault> faults, List<Notice> notices) {
        List<String> names = feature.values().stream().map(Quota::value).toList();
        List<Long> empty = new ArrayList<>();
        int compared = 0;
        for (var found : strange.entrySet()) {
            String read = found.getKey();
            List<Long> lines = found.getValue();
            int value = byCell.getOrDefault(read, UNKNOWN);
            if (value == EMPTY) {
                empty.addAll(lines);
            } else if (value == UNKNOWN) {
                boolean compare = compared++ < MOST_COMPARED;
                Optional<String> nearest =
                        compare ? Spelling.nearest(read, names) : Optional.empty();
                faults.add(new Fault.UnknownValue(column, read, lines, nearest));
            } else if (mended(read).isPresent()) {
                notices.add(new Notice.Mended(column, read, names.get(value), lines));
            } else {
                notices.add(new Notice.Untidy(column, read, names.get(value), lines));
            }
        }
        if (!empty.isEmpty()) {
            faults.add(new Fault.Empty(column, empty.stream().sorted().toList()));
        }
    }
}
