package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.core.event.Kind;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stage;

/// The table of everything that is admitted, as `admitted.txt` says it by hand.
final class Admitted {
    private Admitted() {}

    /// One cell: an act of a kind by a role, on an own or another's thing, in a stage.
    record Cell(Kind kind, Role role, boolean own, Stage stage) implements Comparable<Cell> {
        /// Every cell that there is.
        static List<Cell> all() {
            List<Cell> cells = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                for (Role role : Role.values()) {
                    for (Stage stage : Stage.values()) {
                        cells.add(new Cell(kind, role, true, stage));
                        cells.add(new Cell(kind, role, false, stage));
                    }
                }
            }
            return cells;
        }

        @Override
        public String toString() {
            return (kind.wire() + " | " + role + " | " + (own ? "own" : "other") + " | " + stage)
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public int compareTo(Cell other) {
            return toString().compareTo(other.toString());
        }
    }

    /// Every cell that the table names.
    static Set<Cell> cells() {
        Set<Cell> cells = new TreeSet<>();
        for (String line : lines()) {
            String[] columns = line.split(" \\| ", -1);
            if (columns.length != 5) {
                throw new IllegalStateException(
                        "five columns, not " + columns.length + ": " + line);
            }
            Kind kind = Kind.named(columns[0]).orElseThrow();
            Role role = Role.valueOf(columns[1].toUpperCase(Locale.ROOT));
            for (boolean own : whose(columns[2])) {
                for (Stage stage : stages(columns[3])) {
                    if (!cells.add(new Cell(kind, role, own, stage))) {
                        throw new IllegalStateException("said twice: " + line);
                    }
                }
            }
        }
        return cells;
    }

    private static List<Boolean> whose(String word) {
        return switch (word) {
            case "own" -> List.of(true);
            case "any" -> List.of(true, false);
            default -> throw new IllegalStateException("nobody is admitted to: " + word);
        };
    }

    private static Set<Stage> stages(String words) {
        if (words.equals("always")) {
            return EnumSet.allOf(Stage.class);
        }
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String word : words.split(" ", -1)) {
            stages.add(Stage.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return stages;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(Admitted.class.getResourceAsStream("admitted.txt"))) {
            String whole = new String(in.readAllBytes(), UTF_8);
            return Arrays.stream(whole.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
