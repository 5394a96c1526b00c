package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.Kind;

/// The whole table of `judge`: kind by role by stage by ownership, each cell on an assembly in
/// which everything else is as it should be (RELIABILITY H15).
final class JudgeTableTest {
    @Test
    void whatCountsIsExactlyWhatTheTableAdmitsByName() {
        Set<Admitted.Cell> counts = new TreeSet<>();
        for (Admitted.Cell cell : Admitted.Cell.all()) {
            Scenes.Scene scene = Scenes.of(cell);
            Ruling ruling =
                    Procedure.judge(
                            scene.assembly(), Forged.next(scene.assembly(), scene.envelope()));
            if (ruling instanceof Ruling.Counts) {
                counts.add(cell);
            }
        }

        assertThat(without(counts, Admitted.cells())).as("counts, though not written").isEmpty();
        assertThat(without(Admitted.cells(), counts)).as("written, and not counted").isEmpty();
    }

    @Test
    void everyKindIsAdmittedToSomebodySometime() {
        assertThat(Admitted.cells().stream().map(Admitted.Cell::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Kind.values()));
    }

    @Test
    void theTableHasACellForEveryKindRoleStageAndOwnership() {
        assertThat(Admitted.Cell.all()).hasSize(Kind.values().length * 6 * 7 * 2);
    }

    private static Set<Admitted.Cell> without(Set<Admitted.Cell> cells, Set<Admitted.Cell> others) {
        Set<Admitted.Cell> rest = new TreeSet<>(cells);
        rest.removeAll(others);
        return rest;
    }
}
