package org.plenary.desktop.sync;

import java.io.Serial;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// Two records that cannot both be true, both signed by the log.
final class ForkFound extends ProblemException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient ForkProof proof;

    ForkFound(ForkProof proof) {
        super(new Problem.Forked(proof.size()));
        this.proof = proof;
    }

    ForkProof proof() {
        return proof;
    }
}
