package org.plenary.rehearsal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.plenary.rehearsal.script.BadScript;
import org.plenary.rehearsal.script.Script;

/// A small assembly about an orchard, for tests: twelve seats, three weekends, two recommendations.
public final class Tiny {
    /// The first day of its first weekend, in every test.
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 7);

    private Tiny() {}

    /// Where its script lies.
    public static Path folder() {
        try {
            URL file = Tiny.class.getResource("/org/plenary/rehearsal/tiny/assembly.md");
            return Path.of(Objects.requireNonNull(file).toURI()).resolveSibling("");
        } catch (URISyntaxException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Its script.
    public static Script script() {
        try {
            return Script.read(folder());
        } catch (IOException | BadScript broken) {
            throw new AssertionError(broken);
        }
    }

    /// Its rehearsal with a seed.
    public static Rehearsal rehearsal(long seed) {
        return Rehearsal.of(script(), seed, FIRST_DAY);
    }
}
