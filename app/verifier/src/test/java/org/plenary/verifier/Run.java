package org.plenary.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// What the verifier said and how it ended.
///
/// @param code its exit code
record Run(int code, List<String> lines) {
    static Run of(String... arguments) {
        List<String> lines = new ArrayList<>();
        int code = Verify.run(List.of(arguments), lines::add);
        return new Run(code, List.copyOf(lines));
    }

    String text() {
        return String.join("\n", lines);
    }

    Run holds() {
        assertThat(code).as(text()).isEqualTo(Verify.HOLDS);
        assertThat(lines.getLast()).isEqualTo("Everything holds.");
        return this;
    }

    Run says(String part) {
        assertThat(text()).contains(part);
        return this;
    }

    Run ends(int expected, String part) {
        assertThat(code).as(text()).isEqualTo(expected);
        assertThat(lines.getLast()).contains(part);
        assertThat(text()).doesNotContain("Everything holds.");
        return this;
    }
}
