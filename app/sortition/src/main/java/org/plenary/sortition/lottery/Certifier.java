package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.linear.Equations;
import org.plenary.sortition.linear.Fraction;

/// Turns what the programme in doubles says of its rows into an exact [Certificate].
///
/// Which rows count, and which types stand in the basis, say what equations the multipliers solve;
/// solved in fractions they are exact. Where that fails, multipliers near those in doubles prove a
/// bound that is hardly higher: any multipliers prove some bound.
final class Certifier {
    private static final double WORTH = 1e-10;
    private static final double FINE = 1L << 40;

    private final Quotas quotas;
    private final Pool pool;
    private final Shape shape;
    private final Types types;
    private final List<Integer> households;
    private final List<Cut> cuts;

    Certifier(
            Quotas quotas,
            Pool pool,
            Shape shape,
            Types types,
            SortedSet<Integer> apart,
            List<Cut> cuts) {
        this.quotas = quotas;
        this.pool = pool;
        this.shape = shape;
        this.types = types;
        this.households = List.copyOf(apart);
        this.cuts = cuts;
    }

    /// The certificate.
    ///
    /// @param attained the lowest chance that is known to be possible
    Certificate certify(Target.Multipliers multipliers, double attained) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < multipliers.rows().length; row++) {
            if (Math.abs(multipliers.rows()[row]) > WORTH) {
                rows.add(row);
            }
        }
        Certificate rounded = certificate(rows, rounded(rows, multipliers), attained);
        Optional<Fraction[]> exact = exact(rows, multipliers.basic());
        if (exact.isEmpty()) {
            return rounded;
        }
        Certificate best = certificate(rows, exact.get(), attained);
        return best.bound().compareTo(rounded.bound()) <= 0 ? best : rounded;
    }

    private Fraction[] rounded(List<Integer> rows, Target.Multipliers multipliers) {
        return rows.stream()
                .map(row -> multipliers.rows()[row] / scale(row))
                .map(worth -> Fraction.exactly(Math.rint(worth * FINE) / FINE))
                .toArray(Fraction[]::new);
    }

    /// The rows of cuts were divided by a scale.
    private double scale(int row) {
        return row > shape.rows() ? cuts.get(row - shape.rows() - 1).scale() : 1;
    }

    /// People of a type in the basis are worth nothing; all people together are worth 1.
    private Optional<Fraction[]> exact(List<Integer> rows, int[] basic) {
        if (rows.isEmpty() || rows.size() > 150) {
            return Optional.empty();
        }
        long[][] matrix = new long[basic.length + 1][rows.size()];
        long[] right = new long[basic.length + 1];
        right[0] = 1;
        for (int c = 0; c < rows.size(); c++) {
            for (int t = 0; t < shape.types; t++) {
                matrix[0][c] += shape.sizes[t] * weight(t, rows.get(c));
            }
            for (int i = 0; i < basic.length; i++) {
                matrix[i + 1][c] = weight(basic[i], rows.get(c));
            }
        }
        return matrix.length < rows.size() ? Optional.empty() : Equations.solve(matrix, right);
    }

    private long weight(int type, int row) {
        if (row > shape.rows()) {
            return cuts.get(row - shape.rows() - 1).weights()[type];
        }
        long weight = row == shape.rows() ? 1 : 0;
        for (int mine : shape.rowsOf[type]) {
            weight += mine == row ? 1 : 0;
        }
        return weight;
    }

    private Certificate certificate(List<Integer> rows, Fraction[] worths, double attained) {
        List<Certificate.Worth> values = new ArrayList<>();
        List<Certificate.HouseholdWorth> shared = new ArrayList<>();
        List<Certificate.Premise> premises = new ArrayList<>();
        Fraction seat = Fraction.ZERO;
        int quotaRows = shape.rows() - households.size();
        for (int i = 0; i < worths.length; i++) {
            int row = rows.get(i);
            Fraction each = worths[i];
            if (row < quotaRows) {
                CannotBeMet.Place place = Shape.place(quotas, row);
                values.add(new Certificate.Worth(place.feature(), place.value(), each));
            } else if (each.sign() > 0 && row < shape.rows()) {
                shared.add(new Certificate.HouseholdWorth(households.get(row - quotaRows), each));
            } else if (row == shape.rows()) {
                seat = each;
            } else if (each.sign() > 0) {
                premises.add(premise(cuts.get(row - shape.rows() - 1), each));
            }
        }
        Certificate draft =
                new Certificate(
                        Fraction.ZERO, values, seat, shared, premises, attained, Optional.empty());
        Optional<Fraction> proven = draft.proven(quotas, pool);
        Fraction even = Fraction.of(quotas.seats(), pool.size());
        if (proven.isEmpty() || proven.get().compareTo(even) > 0) {
            Optional<Certificate.OneQuota> reason = reason(even);
            return new Certificate(
                    even, List.of(), Fraction.of(1), List.of(), List.of(), attained, reason);
        }
        Fraction bound = proven.get();
        return new Certificate(bound, values, seat, shared, premises, attained, reason(bound));
    }

    private Certificate.Premise premise(Cut cut, Fraction each) {
        long[] weights = new long[pool.size()];
        for (int t = 0; t < shape.types; t++) {
            for (int volunteer : types.members(t)) {
                weights[volunteer] = cut.weights()[t];
            }
        }
        return new Certificate.Premise(weights, cut.most(), each);
    }

    /// The quota, or the number of seats, that alone gives this bound.
    private Optional<Certificate.OneQuota> reason(Fraction bound) {
        List<Certificate.OneQuota> reasons = new ArrayList<>();
        int seats = quotas.seats();
        int all = pool.size();
        reasons.add(new Certificate.OneQuota(-1, -1, Certificate.Side.SEATS, seats, all));
        long[] have = shape.volunteersOfRows();
        for (int row = 0; row < shape.rows() - households.size(); row++) {
            CannotBeMet.Place at = Shape.place(quotas, row);
            Quota quota = quotas.features().get(at.feature()).values().get(at.value());
            int people = (int) have[row];
            reasons.add(
                    new Certificate.OneQuota(
                            at.feature(), at.value(), Certificate.Side.MOST, quota.max(), people));
            reasons.add(
                    new Certificate.OneQuota(
                            at.feature(),
                            at.value(),
                            Certificate.Side.LEAST,
                            seats - quota.min(),
                            all - people));
        }
        return reasons.stream()
                .filter(one -> one.volunteers() > 0 && one.seats() >= 0)
                .filter(one -> Fraction.of(one.seats(), one.volunteers()).equals(bound))
                .findFirst();
    }
}
