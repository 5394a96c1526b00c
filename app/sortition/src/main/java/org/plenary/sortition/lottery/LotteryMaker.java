package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.linear.Program;
import org.plenary.sortition.linear.WholeProgram;

/// Makes lotteries: finds the chances to aim at, proves that whole panels can have them, composes
/// the panels and names their people.
///
/// The same quotas, pool, seed, objective and number of panels make the same lottery, byte for
/// byte, on every machine: all that is uneven by nature (time, the order of hash tables, more than
/// one thread) is kept out, and what must end by a limit ends by a count.
public final class LotteryMaker {
    private static final long NODES = 200_000;
    private static final int BEGINNINGS = 8;

    /// Panels as the types of their seats, how much is wrong with them in sum, and whether somebody
    /// is farther from the aim than may be.
    @SuppressWarnings("ArrayRecordComponent") // stays here, and is never changed
    private record Herded(int[][] panels, int wrong, boolean far) {}

    private final Quotas quotas;
    private final Pool pool;
    private final Hash seed;
    private final Objective objective;
    private final Progress progress;
    private final SortedSet<Integer> apart = new TreeSet<>();

    private LotteryMaker(
            Quotas quotas, Pool pool, Hash seed, Objective objective, Progress progress) {
        this.quotas = quotas;
        this.pool = pool;
        this.seed = seed;
        this.objective = objective;
        this.progress = progress;
    }

    /// A lottery.
    ///
    /// @param seed what all its chance follows from
    /// @param panels how many panels it has, 1 to 10,000
    public static MadeLottery make(
            Quotas quotas, Pool pool, Hash seed, Objective objective, int panels, Progress progress)
            throws CannotBeMet, Cancelled {
        checkEachFeature(quotas, pool);
        LotteryMaker maker = new LotteryMaker(quotas, pool, seed, objective, progress);
        maker.apart.addAll(SingleHousemates.of(pool));
        while (true) {
            Optional<MadeLottery> made = maker.attempt(panels);
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /// What can be seen without solving anything.
    private static void checkEachFeature(Quotas quotas, Pool pool) throws CannotBeMet {
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            int[] have = new int[feature.values().size()];
            for (int volunteer = 0; volunteer < pool.size(); volunteer++) {
                have[pool.value(volunteer, f)]++;
            }
            List<CannotBeMet.Place> all = new ArrayList<>();
            long least = 0;
            long most = 0;
            for (int v = 0; v < have.length; v++) {
                Quota quota = feature.values().get(v);
                CannotBeMet.Place place = new CannotBeMet.Place(f, v);
                all.add(place);
                least += quota.min();
                most += Math.min(quota.max(), have[v]);
                if (quota.min() > have[v]) {
                    throw new CannotBeMet(CannotBeMet.Reason.NOT_EVEN_ONE_FEATURE, List.of(place));
                }
            }
            if (least > quotas.seats() || most < quotas.seats()) {
                throw new CannotBeMet(CannotBeMet.Reason.NOT_EVEN_ONE_FEATURE, all);
            }
        }
    }

    /// A lottery, unless households have yet to be told apart for it, which are then noted.
    private Optional<MadeLottery> attempt(int panels) throws CannotBeMet, Cancelled {
        Types types = Types.of(pool, apart);
        Shape shape = Shape.of(quotas, pool, types, apart);
        Target first = aim(shape, List.of());
        if (apart.addAll(FullHouseholds.of(pool, types, first.chances()))) {
            return Optional.empty();
        }
        Attainment attainment = new Attainment(shape, this::aim, seed, progress);
        Attainment.Attained attained = attainment.attain(first);
        Target target = attained.target();
        if (attained.mixture().panels().isEmpty()) {
            throw none(shape);
        }
        SortedSet<Integer> proven = new TreeSet<>(apart);
        List<int[]> known = attained.mixture().panels();
        int[][] people =
                composed(
                        new Grouping(proven, types, shape, target, known),
                        panels,
                        attained.isPossible() ? BEGINNINGS : 1);
        if (people.length == 0) {
            return Optional.empty();
        }
        for (int[] panel : people) {
            check(panel);
        }
        double lowest = lowest(attained.mixture().chances(shape));
        Certificate certificate =
                new Certifier(quotas, pool, shape, types, proven, attained.cuts())
                        .certify(target.proof(), lowest);
        double[] chances = new double[pool.size()];
        for (int t = 0; t < shape.types; t++) {
            for (int volunteer : types.members(t)) {
                chances[volunteer] = target.chances()[t];
            }
        }
        return Optional.of(new MadeLottery(Lottery.of(pool.size(), people), chances, certificate));
    }

    /// For each panel its people. Where naming leaves housemates together, their households are
    /// told apart and panels composed anew, for the same aim, whose proof is what takes long; only
    /// where that does not come as near the aim as may be, all has to be made anew with them told
    /// apart: then they are noted, and there is no panel here.
    private int[][] composed(Grouping first, int panels, int beginnings) throws Cancelled {
        Optional<Grouping> next = Optional.of(first);
        boolean near = true;
        boolean again = false;
        while (next.isPresent() && near) {
            Grouping now = next.get();
            Shape face = now.shape().face(now.target().chances());
            Herded herd = herded(now, face, panels, beginnings);
            int[][] people =
                    new Assigner(now.types(), pool, herd.panels(), seed, progress).assign();
            Reseating seats =
                    new Reseating(face, now.types(), pool, herd.panels(), people, seed, progress);
            SortedSet<Integer> together = seats.part();
            near = !again || !herd.far();
            again = true;
            if (together.isEmpty() && near) {
                new Twins(people, seats, new SeedStream(seed, "twins"), progress).part();
                return people;
            }
            apart.addAll(now.apart());
            apart.addAll(together);
            next = now.with(quotas, pool, together);
        }
        return new int[0][];
    }

    /// Panels that come as near the aim as may be, or, where after several beginnings none do,
    /// those with the least that is wrong: where panels are few, mending from one beginning can end
    /// with somebody a panel short, and from another not.
    private Herded herded(Grouping now, Shape face, int panels, int beginnings) throws Cancelled {
        Herded best = herded(now, face, panels, seed);
        for (int i = 1; i < beginnings && best.far(); i++) {
            Hash other = Hash.sha256(seed.bytes(), new byte[] {(byte) i});
            Herded next = herded(now, face, panels, other);
            if (!next.far() || next.wrong() < best.wrong()) {
                best = next;
            }
        }
        return best;
    }

    private Herded herded(Grouping now, Shape face, int panels, Hash chance) throws Cancelled {
        int[][] herd = new Herder(face, now.target(), now.known(), chance, progress).herd(panels);
        Polisher polisher = new Polisher(face, now.target(), herd, chance, progress);
        int wrong = polisher.polish();
        return new Herded(herd, wrong, polisher.far());
    }

    private Target aim(Shape shape, List<Cut> cuts) throws CannotBeMet, Cancelled {
        return switch (objective) {
            case LEXIMIN -> new RelaxedLeximin(shape, cuts, progress).solve(quotas);
            case MAXIMIN -> new OtherAims(quotas, shape, cuts, progress).maximin();
            case NASH -> new OtherAims(quotas, shape, cuts, progress).nash();
            case GOLDILOCKS -> new OtherAims(quotas, shape, cuts, progress).goldilocks();
        };
    }

    /// Why no panel at all was found.
    private CannotBeMet none(Shape shape) throws Cancelled {
        Program program = Pricing.program(shape, new Seating(shape));
        WholeProgram whole = new WholeProgram(program, 0, progress::cancelled).firstIsEnough();
        WholeProgram.Verdict verdict = whole.search(Double.NEGATIVE_INFINITY, NODES);
        if (progress.cancelled()) {
            throw new Cancelled();
        }
        boolean proven = verdict == WholeProgram.Verdict.PROVEN && whole.best().length == 0;
        return new CannotBeMet(
                proven ? CannotBeMet.Reason.NO_WHOLE_PANEL : CannotBeMet.Reason.NONE_FOUND,
                List.of());
    }

    private static double lowest(double[] chances) {
        double lowest = 1;
        for (double chance : chances) {
            lowest = Math.min(lowest, chance);
        }
        return lowest;
    }

    /// Counts a panel anew, person by person: whatever went before, no other panel leaves here.
    private void check(int[] panel) {
        SortedSet<Integer> people = new TreeSet<>();
        SortedSet<Integer> households = new TreeSet<>();
        int shared = 0;
        for (int person : panel) {
            people.add(person);
            if (pool.household(person) >= 0) {
                households.add(pool.household(person));
                shared++;
            }
        }
        boolean right = people.size() == quotas.seats() && households.size() == shared;
        for (int f = 0; f < quotas.features().size(); f++) {
            int[] have = new int[quotas.features().get(f).values().size()];
            for (int person : panel) {
                have[pool.value(person, f)]++;
            }
            for (int v = 0; v < have.length; v++) {
                right &= quotas.features().get(f).values().get(v).admits(have[v]);
            }
        }
        if (!right) {
            throw new IllegalStateException("a panel does not meet the quotas");
        }
    }
}
