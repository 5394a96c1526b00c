package org.plenary.rehearsal.play;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.draw.VolunteerLine;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.sortition.fit.Prover;
import org.plenary.sortition.lottery.Cancelled;
import org.plenary.sortition.lottery.CannotBeMet;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.Progress;

/// What a registrar makes for one draw of quotas and volunteers: each file when it is first asked
/// for, and once.
final class DrawFiles {
    /// How many panels the lottery has.
    static final int PANELS = 1_000;

    private final Quotas quotas;
    private final Pool pool;
    private final HashTree tree;
    private final Prover prover;
    private final Map<Hash, Optional<Lottery>> lotteries = new HashMap<>();
    private final Map<String, String> fits = new HashMap<>();
    private Optional<String> commitments = Optional.empty();

    /// @param salts of each volunteer's line
    DrawFiles(Quotas quotas, Pool pool, List<Hash> salts) {
        this.quotas = quotas;
        this.pool = pool;
        tree = VolunteerLine.tree(quotas, pool, salts);
        prover = new Prover(quotas, pool, salts);
    }

    Quotas quotas() {
        return quotas;
    }

    Pool pool() {
        return pool;
    }

    /// The tree of the volunteers' lines.
    HashTree tree() {
        return tree;
    }

    /// The commitments' file; nothing where the pool is too large for one.
    synchronized Optional<String> commitments() {
        if (commitments.isEmpty() && Prover.admits(quotas, pool.size())) {
            commitments = Optional.of(prover.commitments().text());
        }
        return commitments;
    }

    /// The lottery; nothing where no panel of these volunteers meets the quotas.
    synchronized Optional<Lottery> lottery(Hash seed) {
        return lotteries.computeIfAbsent(seed, this::make);
    }

    private Optional<Lottery> make(Hash seed) {
        try {
            return Optional.of(
                    LotteryMaker.make(
                                    quotas,
                                    pool,
                                    seed,
                                    Objective.LEXIMIN,
                                    PANELS,
                                    Progress.unwatched())
                            .lottery());
        } catch (CannotBeMet none) {
            return Optional.empty();
        } catch (Cancelled never) {
            throw new IllegalStateException("nobody cancels a rehearsal's lottery", never);
        }
    }

    /// The proof that a panel meets the quotas, as a file.
    ///
    /// @param of the SHA-256 of the commitments' file
    synchronized String fit(Hash of, int[] panel) {
        return fits.computeIfAbsent(
                Arrays.stream(panel).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
                _ -> prover.fit(of, panel).orElseThrow().text());
    }
}
