package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.ledger.Hash;

/// The chances that a lottery over whole panels can have, with a mixture of panels that has them:
/// the relaxed ones, unless whole panels obey something that parts of people do not. What they obey
/// then joins the programme as a cut, and it is solved anew.
final class Attainment {
    /// What was found.
    ///
    /// @param shortfall by how much anybody's chance in the mixture is below the target, at most
    record Attained(Target target, Mixture mixture, List<Cut> cuts, double shortfall) {
        /// Whether a mixture has the target: it is known to be possible.
        boolean isPossible() {
            return shortfall <= NEAR;
        }
    }

    /// A tenth of the gap that a certificate may have. Where whole panels cannot do what parts
    /// could, the shortfall is some thousand times this.
    private static final double NEAR = 1e-7;

    private static final int CUTS = 60;
    private static final int PEELS = 4;

    private final Shape shape;
    private final Aim aim;
    private final Hash seed;
    private final Progress progress;

    /// How the target follows from the panels and what else they obey.
    interface Aim {
        Target under(Shape shape, List<Cut> cuts) throws CannotBeMet, Cancelled;
    }

    Attainment(Shape shape, Aim aim, Hash seed, Progress progress) {
        this.shape = shape;
        this.aim = aim;
        this.seed = seed;
        this.progress = progress;
    }

    /// What whole panels can have.
    ///
    /// @param first the target as long as no cut is known
    Attained attain(Target first) throws CannotBeMet, Cancelled {
        List<Cut> cuts = new ArrayList<>();
        List<int[]> known = new ArrayList<>();
        Target target = first;
        while (true) {
            Mixture best = Mixture.NONE;
            double shortfall = 1;
            for (int i = 0; i < PEELS && shortfall > NEAR; i++) {
                Hash each = Hash.sha256(seed.bytes(), new byte[] {(byte) cuts.size(), (byte) i});
                Mixture peeled = new Peeler(shape, target.chances(), each, progress).peel();
                known.addAll(peeled.panels());
                if (peeled.shortfall(shape, target.chances()) < shortfall) {
                    best = peeled;
                    shortfall = peeled.shortfall(shape, target.chances());
                }
            }
            if (shortfall <= NEAR) {
                return new Attained(target, best, cuts, shortfall);
            }
            Decomposer decomposer = new Decomposer(shape, target.chances(), known, seed, progress);
            Decomposer.Result result = decomposer.decompose(NEAR / 4);
            double left = result.mixture().shortfall(shape, target.chances());
            if (left < shortfall) {
                best = result.mixture();
                shortfall = left;
            }
            known.addAll(result.mixture().panels());
            if (result.cut().isEmpty() || cuts.size() >= CUTS) {
                return new Attained(target, best, cuts, shortfall);
            }
            cuts.add(result.cut().get());
            target = aim.under(shape, cuts);
        }
    }
}
