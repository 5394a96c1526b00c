package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import org.plenary.core.ledger.Hash;

/// Everything that a lottery is made from but the public number: fixed before that number exists,
/// so that there is nothing to try out.
///
/// @param quotas the SHA-256 of the quotas' file
/// @param pool the root of the pool's tree, which commits to each volunteer's line
/// @param volunteers how many people volunteered
/// @param seats how many people are drawn
/// @param panels how many panels the lottery has: 1,000 or 10,000
/// @param commitments the SHA-256 of the commitments to everybody's values, from which it can be
///   proven that a panel fits; a pool that is too large goes without
public record Freeze(
        Hash quotas,
        Hash pool,
        int volunteers,
        int seats,
        int panels,
        Objective objective,
        Optional<Hash> commitments) {
    /// There are at least as many volunteers as seats.
    public Freeze {
        if (volunteers < 1 || volunteers > Pool.MOST) {
            throw new IllegalArgumentException("a pool has 1 to 1,000,000 volunteers");
        }
        if (seats < 1 || seats > Math.min(volunteers, Quotas.MOST_SEATS)) {
            throw new IllegalArgumentException(
                    "a panel has 1 to 2,000 seats, and no more than there are volunteers");
        }
        if (panels != 1_000 && panels != 10_000) {
            throw new IllegalArgumentException("a lottery has 1,000 or 10,000 panels");
        }
    }

    /// A freeze without commitments.
    public Freeze(
            Hash quotas, Hash pool, int volunteers, int seats, int panels, Objective objective) {
        this(quotas, pool, volunteers, seats, panels, objective, Optional.empty());
    }

    /// The SHA-256 of `plenary-freeze/v1` and of these values by name, each on a line of its own.
    /// Without commitments there is no line for them.
    public Hash hash() {
        String text =
                Lines.text(
                        "plenary-freeze/v1",
                        "quotas " + quotas.hex(),
                        "pool " + pool.hex(),
                        "volunteers " + volunteers,
                        "seats " + seats,
                        "panels " + panels,
                        "objective " + objective.name().toLowerCase(Locale.ROOT));
        String more = commitments.map(hash -> Lines.text("commitments " + hash.hex())).orElse("");
        return Hash.sha256((text + more).getBytes(UTF_8));
    }
}
