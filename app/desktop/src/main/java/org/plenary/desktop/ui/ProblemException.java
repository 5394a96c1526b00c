package org.plenary.desktop.ui;

import java.io.IOException;
import java.io.Serial;

/// Carries a [Problem] out of background work that already knows what it means.
public class ProblemException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// Work stopped because of `problem`.
    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// Work stopped because of `problem`, which `cause` told of.
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /// What stopped it.
    public final Problem problem() {
        return problem;
    }
}
