package org.plenary.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// What the command line said and how it ended.
///
/// @param code its exit code
record Run(int code, List<String> lines) {
    static Run of(String... arguments) {
        List<String> lines = new ArrayList<>();
        int code = Draw.run(List.of(arguments), lines::add);
        return new Run(code, List.copyOf(lines));
    }

    String text() {
        return String.join("\n", lines);
    }

    Run ends(int expected) {
        assertThat(code).as(text()).isEqualTo(expected);
        return this;
    }

    Run says(String part) {
        assertThat(text()).contains(part);
        return this;
    }

    /// That it was not done, and why.
    Run refuses(String sentence) {
        assertThat(lines).endsWith(sentence, "With --help the draw says what it can do.");
        return ends(Draw.REFUSED);
    }
}
