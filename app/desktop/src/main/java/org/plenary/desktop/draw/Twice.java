package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.Respondents;

/// Who stands in the table of volunteers and may not be drawn, because of those who keep their
/// seats: they themselves, and whoever lives with them. Seen as far as both tables have the columns
/// that tell people and households apart.
///
/// @param sitting the lines of those who sit
/// @param housemates the lines of those who live with somebody who sits
/// @param told whether the tables tell people apart
record Twice(List<Long> sitting, List<Long> housemates, boolean told) {
    private static final Twice NOBODY = new Twice(List.of(), List.of(), true);

    static Twice of(Mapping mapping, Optional<Respondents> stay, Optional<Respondents> pool) {
        if (stay.isEmpty() || pool.isEmpty()) {
            return NOBODY;
        }
        List<String> id = mapping.id().stream().toList();
        List<Long> sitting = same(id, stay.get(), pool.get());
        List<Long> housemates = new ArrayList<>(same(mapping.address(), stay.get(), pool.get()));
        housemates.removeAll(sitting);
        boolean told = !id.isEmpty() && places(stay.get(), id).isPresent();
        return new Twice(sitting, List.copyOf(housemates), told);
    }

    boolean isEmpty() {
        return sitting.isEmpty() && housemates.isEmpty();
    }

    /// The lines of the pool's people in whose columns the same stands as in those of one who
    /// stays.
    private static List<Long> same(List<String> columns, Respondents stay, Respondents pool) {
        Optional<IntFunction<String>> those = places(stay, columns);
        Optional<IntFunction<String>> others = places(pool, columns);
        if (columns.isEmpty() || those.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Set<String> sit = new HashSet<>();
        IntStream.range(0, stay.pool().size()).mapToObj(those.get()).forEach(sit::add);
        sit.removeIf(String::isBlank);
        return IntStream.range(0, pool.pool().size())
                .filter(person -> sit.contains(others.get().apply(person)))
                .mapToObj(pool::line)
                .toList();
    }

    /// What stands in some columns for each person; empty where one of the columns is missing.
    private static Optional<IntFunction<String>> places(Respondents of, List<String> columns) {
        List<String> all = of.columns().stream().map(FilesModel::plain).toList();
        List<Integer> places =
                columns.stream().map(column -> all.indexOf(FilesModel.plain(column))).toList();
        return places.contains(-1)
                ? Optional.empty()
                : Optional.of(person -> cells(of.cells(person), places));
    }

    /// A row may be shorter than the heading; what is missing in it is empty.
    private static String cells(List<String> row, List<Integer> places) {
        List<String> cells =
                places.stream()
                        .map(place -> place < row.size() ? FilesModel.plain(row.get(place)) : "")
                        .toList();
        return String.join("\n", cells);
    }
}
