package org.plenary.desktop.store;

import java.io.Serial;
import java.nio.file.Path;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// A file of the store cannot be read any more, or does not say what it said.
public final class Damaged extends ProblemException {
    @Serial private static final long serialVersionUID = 1L;

    Damaged(Path file, Throwable cause) {
        super(new Problem.StoreDamaged(file.toString()), cause);
    }

    /// Damaged in a way that only its reader can tell.
    ///
    /// @param what for the program's log
    public Damaged(String what) {
        super(new Problem.StoreDamaged("own.db"), new IllegalStateException(what));
    }
}
