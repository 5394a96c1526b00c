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
import org.plenary.rehearsal.script.Script;
import org.plenary.sortition.fit.Prover;
import org.plenary.sortition.lottery.Cancelled;
import org.plenary.sortition.lottery.CannotBeMet;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.Progress;

/// Who volunteered, and what a registrar makes of them for the draw. All of it follows from script,
/// seed and number of members, and takes longer to make than the whole play: so each file is made
/// when it is first asked for, and once, however often and up to whatever moment a script is
/// played.
public final class Prepared {
    /// How many panels the lottery has.
    static final int PANELS = 1_000;

    private final Quotas quotas;
    private final Pool pool;
    private final HashTree tree;
    private final Prover prover;
    private final Map<Hash, Lottery> lotteries = new HashMap<>();
    private final Map<String, String> fits = new HashMap<>();
    private Optional<String> commitments = Optional.empty();

    private Prepared(Script script, int members, Chance chance) {
        quotas = Volunteers.scaled(script.draw().quotas(), members);
        Volunteers volunteers = new Volunteers(quotas, chance);
        pool = volunteers.pool();
        List<Hash> salts = volunteers.salts(pool.size());
        tree = VolunteerLine.tree(quotas, pool, salts);
        prover = new Prover(quotas, pool, salts);
    }

    /// Nothing but the volunteers yet.
    public static Prepared of(Script script, Cast cast) {
        return new Prepared(script, cast.members(), Chance.of(cast.seed()).of("draw"));
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

    synchronized Lottery lottery(Hash seed) {
        return lotteries.computeIfAbsent(seed, this::make);
    }

    private Lottery make(Hash seed) {
        try {
            return LotteryMaker.make(
                            quotas, pool, seed, Objective.LEXIMIN, PANELS, Progress.unwatched())
                    .lottery();
        } catch (CannotBeMet | Cancelled never) {
            throw new IllegalStateException("there is always a panel among the volunteers", never);
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
