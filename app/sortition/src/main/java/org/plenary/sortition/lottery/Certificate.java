package org.plenary.sortition.lottery;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Fraction;

/// Why no lottery can give everybody a higher chance than `bound`.
///
/// Give each volunteer the sum of what the quotas of their values are worth (and what a seat is
/// worth). A panel's worths add up to at most what the bounds of the quotas allow, whoever sits in
/// it. If everybody had a higher chance than `bound`, the worths of an average panel would add up
/// to more. It takes additions in whole numbers to check, see [#proves].
///
/// @param bound the highest that anybody's lowest chance can be
/// @param worths the quotas that count; a worth above 0 rests on the quota's most, one below 0 on
///   its least
/// @param seat what every seat is worth
/// @param households the households that count, of each of which at most one person may be drawn
/// @param premises what else all panels obey, found by going through cases; nearly always none
/// @param attained the lowest chance that the exact lottery behind the panels gives, which is as
///   high as the bound for the objectives that want it so
/// @param reason the one quota that alone proves the bound, where there is one
public record Certificate(
        Fraction bound,
        List<Worth> worths,
        Fraction seat,
        List<HouseholdWorth> households,
        List<Premise> premises,
        double attained,
        Optional<OneQuota> reason) {
    /// What each seat of somebody with this value is worth.
    public record Worth(int feature, int value, Fraction each) {}

    /// What each seat of somebody of this household is worth, at least 0.
    public record HouseholdWorth(int household, Fraction each) {}

    /// One quota that alone keeps the lowest chance down: these people have so many seats at most.
    ///
    /// @param side whether they are the people of the value, all others, or everybody (then feature
    ///   and value are -1)
    public record OneQuota(int feature, int value, Side side, int seats, int volunteers) {}

    /// Which people a quota keeps down.
    public enum Side {
        /// The value's own people, by its most.
        MOST,
        /// Everybody else, by its least.
        LEAST,
        /// Everybody, by the number of seats.
        SEATS
    }

    /// What every panel obeys: its people's weights add up to `most` or less.
    public static final class Premise {
        private final long[] weights;
        private final long most;
        private final Fraction each;

        Premise(long[] weights, long most, Fraction each) {
            this.weights = weights.clone();
            this.most = most;
            this.each = each;
        }

        /// A volunteer's weight.
        public long weight(int volunteer) {
            return weights[volunteer];
        }

        /// What weights add up to at most.
        public long most() {
            return most;
        }

        /// What a weight of 1 is worth, at least 0.
        public Fraction each() {
            return each;
        }
    }

    /// Keeps copies of the lists.
    public Certificate {
        worths = List.copyOf(worths);
        households = List.copyOf(households);
        premises = List.copyOf(premises);
    }

    /// How far the lowest chance may still be from the highest that it can be; 0 if it is that.
    public double gap() {
        return Math.max(0, bound.value() - attained);
    }

    /// Whether it proves its bound for these quotas and this pool, in exact arithmetic, its
    /// premises taken for true.
    public boolean proves(Quotas quotas, Pool pool) {
        boolean signs =
                households.stream().allMatch(household -> household.each().sign() >= 0)
                        && premises.stream().allMatch(premise -> premise.each().sign() >= 0);
        Optional<Fraction> proven = signs ? proven(quotas, pool) : Optional.empty();
        return proven.isPresent() && proven.get().compareTo(bound) == 0;
    }

    /// The bound that the worths prove, or nothing if they are worth nothing to anybody.
    Optional<Fraction> proven(Quotas quotas, Pool pool) {
        BigInteger scale = scale();
        BigInteger[][] each = new BigInteger[quotas.features().size()][];
        for (int f = 0; f < each.length; f++) {
            each[f] = new BigInteger[quotas.features().get(f).values().size()];
            Arrays.fill(each[f], BigInteger.ZERO);
        }
        BigInteger allowed = times(seat, scale).multiply(BigInteger.valueOf(quotas.seats()));
        for (Worth worth : worths) {
            BigInteger one = times(worth.each(), scale);
            each[worth.feature()][worth.value()] = one;
            Quota quota = quotas.features().get(worth.feature()).values().get(worth.value());
            int bounding = one.signum() > 0 ? quota.max() : quota.min();
            allowed = allowed.add(one.multiply(BigInteger.valueOf(bounding)));
        }
        for (HouseholdWorth household : households) {
            allowed = allowed.add(times(household.each(), scale));
        }
        for (Premise premise : premises) {
            BigInteger most = BigInteger.valueOf(premise.most());
            allowed = allowed.add(times(premise.each(), scale).multiply(most));
        }
        BigInteger sum = BigInteger.ZERO;
        for (int volunteer = 0; volunteer < pool.size(); volunteer++) {
            BigInteger worth = worth(pool, volunteer, each, scale);
            // Whoever is worth less than nothing counts as nothing, and their seat is made up for.
            sum = sum.add(worth.max(BigInteger.ZERO));
            allowed = allowed.add(worth.negate().max(BigInteger.ZERO));
        }
        return sum.signum() > 0 ? Optional.of(new Fraction(allowed, sum)) : Optional.empty();
    }

    private BigInteger worth(Pool pool, int volunteer, BigInteger[][] each, BigInteger scale) {
        BigInteger worth = times(seat, scale);
        for (int f = 0; f < each.length; f++) {
            worth = worth.add(each[f][pool.value(volunteer, f)]);
        }
        for (HouseholdWorth household : households) {
            if (household.household() == pool.household(volunteer)) {
                worth = worth.add(times(household.each(), scale));
            }
        }
        for (Premise premise : premises) {
            BigInteger weight = BigInteger.valueOf(premise.weight(volunteer));
            worth = worth.add(times(premise.each(), scale).multiply(weight));
        }
        return worth;
    }

    /// What all worths can be multiplied by to be whole.
    private BigInteger scale() {
        List<Fraction> all = new ArrayList<>(List.of(seat));
        worths.forEach(worth -> all.add(worth.each()));
        households.forEach(household -> all.add(household.each()));
        premises.forEach(premise -> all.add(premise.each()));
        BigInteger scale = BigInteger.ONE;
        for (Fraction fraction : all) {
            BigInteger denominator = fraction.denominator();
            scale = scale.multiply(denominator.divide(scale.gcd(denominator)));
        }
        return scale;
    }

    private static BigInteger times(Fraction fraction, BigInteger scale) {
        return fraction.numerator().multiply(scale).divide(fraction.denominator());
    }
}
