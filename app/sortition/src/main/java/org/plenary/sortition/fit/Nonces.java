package org.plenary.sortition.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.plenary.core.group.Point;
import org.plenary.core.group.Scalar;

/// The secret scalars of one proof: the SHA-512, modulo the group's order, of the line
/// `plenary-nonce/v1`, the blinding and the commitment (32 bytes each), the statement, and the
/// lines `numbers LEAST MOST` and `PURPOSE NUMBER`.
record Nonces(String statement, Point commitment, Scalar blinding, Prover.Range range) {
    Scalar of(String purpose, int number) {
        String tail =
                statement
                        + ("numbers " + range.least() + " " + range.most() + "\n")
                        + (purpose + " " + number + "\n");
        return Scalar.hash(
                "plenary-nonce/v1\n".getBytes(UTF_8),
                blinding.bytes(),
                commitment.bytes(),
                tail.getBytes(UTF_8));
    }
}
