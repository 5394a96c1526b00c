package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;

/// Which panels there are, in numbers of people of each type: so many seats, at most `caps` of each
/// type, and for each row a least and a most number of people of the types that are in it.
///
/// The rows are the quotas, feature by feature, then the households that are told apart, of each of
/// which at most one person may be drawn.
final class Shape {
    private static final double NEAR = 1e-7;

    final int seats;
    final int types;
    final int volunteers;
    final int[] sizes;

    /// At least and at most so many of each type.
    final int[] base;

    final int[] caps;

    /// For each type its rows.
    final int[][] rowsOf;

    final int[] low;
    final int[] high;

    /// For each row the feature that it is of, or -1.
    final int[] feature;

    final int features;

    /// How many words of 64 bits the rows take, and for each type its rows as bits, word by word.
    final int words;

    final long[] masks;

    /// For each type whether it has rows in any word but the first; only households are there, so
    /// few types do.
    final boolean[] wide;

    private Shape(Quotas quotas, Types groups, List<int[]> rowsOf, List<int[]> bounds) {
        seats = quotas.seats();
        types = groups.count();
        features = quotas.features().size();
        sizes = new int[types];
        base = new int[types];
        caps = new int[types];
        for (int t = 0; t < types; t++) {
            sizes[t] = groups.size(t);
            caps[t] = Math.min(groups.cap(t), seats);
        }
        volunteers = Arrays.stream(sizes).sum();
        this.rowsOf = rowsOf.toArray(int[][]::new);
        low = bounds.stream().mapToInt(bound -> bound[0]).toArray();
        high = bounds.stream().mapToInt(bound -> bound[1]).toArray();
        feature = bounds.stream().mapToInt(bound -> bound[2]).toArray();
        words = (low.length + 63) / 64;
        masks = new long[types * words];
        wide = new boolean[types];
        for (int t = 0; t < types; t++) {
            for (int row : this.rowsOf[t]) {
                masks[t * words + row / 64] |= 1L << (row % 64);
                wide[t] |= row >= 64;
            }
        }
    }

    /// The panels of a draw.
    ///
    /// @param apart the households that `groups` tells apart
    static Shape of(Quotas quotas, Pool pool, Types groups, Set<Integer> apart) {
        List<int[]> bounds = new ArrayList<>();
        int[] first = new int[quotas.features().size()];
        for (int f = 0; f < first.length; f++) {
            first[f] = bounds.size();
            for (Quota quota : quotas.features().get(f).values()) {
                bounds.add(new int[] {quota.min(), quota.max(), f});
            }
        }
        Map<Integer, Integer> householdRows = new TreeMap<>();
        for (int household : apart) {
            householdRows.put(household, bounds.size());
            bounds.add(new int[] {0, 1, -1});
        }
        List<int[]> rowsOf = new ArrayList<>();
        for (int t = 0; t < groups.count(); t++) {
            int someone = groups.members(t)[0];
            int[] rows = new int[first.length + 1];
            for (int f = 0; f < first.length; f++) {
                rows[f] = first[f] + pool.value(someone, f);
            }
            Integer household = householdRows.get(pool.household(someone));
            rows[first.length] = household == null ? 0 : household;
            rowsOf.add(household == null ? Arrays.copyOf(rows, first.length) : rows);
        }
        return new Shape(quotas, groups, rowsOf, bounds);
    }

    private Shape(Shape all, int[] base, int[] caps, int[] low, int[] high) {
        seats = all.seats;
        types = all.types;
        features = all.features;
        volunteers = all.volunteers;
        sizes = all.sizes;
        rowsOf = all.rowsOf;
        feature = all.feature;
        words = all.words;
        masks = all.masks;
        wide = all.wide;
        this.base = base;
        this.caps = caps;
        this.low = low;
        this.high = high;
    }

    /// The panels that a lottery with these chances can be made of: whatever bound the chances meet
    /// with equality, every one of its panels meets so. A single other panel could not be made up
    /// for.
    Shape face(double[] chances) {
        int[] floors = base.clone();
        int[] tops = caps.clone();
        double[] inRow = new double[rows()];
        for (int t = 0; t < types; t++) {
            double people = sizes[t] * chances[t];
            floors[t] = people > caps[t] - NEAR ? caps[t] : base[t];
            tops[t] = people < base[t] + NEAR ? base[t] : caps[t];
            for (int row : rowsOf[t]) {
                inRow[row] += people;
            }
        }
        int[] least = low.clone();
        int[] most = high.clone();
        for (int row = 0; row < inRow.length; row++) {
            least[row] = inRow[row] > high[row] - NEAR ? high[row] : low[row];
            most[row] = inRow[row] < low[row] + NEAR ? low[row] : high[row];
        }
        return new Shape(this, floors, tops, least, most);
    }

    /// How many rows there are.
    int rows() {
        return low.length;
    }

    /// For each row the types in it, ascending.
    int[][] typesOfRow() {
        int[] sizesOfRows = new int[rows()];
        for (int[] rows : rowsOf) {
            for (int row : rows) {
                sizesOfRows[row]++;
            }
        }
        int[][] typesOfRow = new int[rows()][];
        Arrays.setAll(typesOfRow, row -> new int[sizesOfRows[row]]);
        for (int t = types - 1; t >= 0; t--) {
            for (int row : rowsOf[t]) {
                typesOfRow[row][--sizesOfRows[row]] = t;
            }
        }
        return typesOfRow;
    }

    /// For each row, how many volunteers are in it.
    long[] volunteersOfRows() {
        long[] count = new long[rows()];
        for (int t = 0; t < types; t++) {
            for (int row : rowsOf[t]) {
                count[row] += sizes[t];
            }
        }
        return count;
    }

    /// Whether a panel, as the type of each seat, meets all rows: counted anew, in whole numbers.
    boolean admits(int[] panel) {
        int[] people = new int[types];
        int[] inRow = new int[rows()];
        for (int type : panel) {
            people[type]++;
            for (int row : rowsOf[type]) {
                inRow[row]++;
            }
        }
        boolean admitted = panel.length == seats;
        for (int t = 0; t < types; t++) {
            admitted &= people[t] <= caps[t];
        }
        for (int row = 0; row < inRow.length; row++) {
            admitted &= low[row] <= inRow[row] && inRow[row] <= high[row];
        }
        return admitted;
    }

    /// Which quota a row is.
    static CannotBeMet.Place place(Quotas quotas, int row) {
        int left = row;
        for (int f = 0; f < quotas.features().size(); f++) {
            Feature feature = quotas.features().get(f);
            if (left < feature.values().size()) {
                return new CannotBeMet.Place(f, left);
            }
            left -= feature.values().size();
        }
        throw new IllegalArgumentException("the row of a household is no quota: " + row);
    }
}
