package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.term.Stage;

final class ReadyTest {
    @ParameterizedTest
    @EnumSource(Stage.class)
    void everythingThatMakesAnAssemblyReadyCounts(Stage stage) {
        TestAssembly assembly = Ready.in(stage);

        assertThat(assembly.now().refused()).isEmpty();
        assertThat(assembly.now().stages().of(1)).isEqualTo(stage);
        assertThat(assembly.now().size()).isEqualTo(assembly.trail().log().size());
    }
}
