package org.plenary.sortition.replacement;

import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.lottery.SeedStream;

/// What may become of a panel: some hundred ways in which people leave, by a seed, and how far what
/// remains is from the quotas once a list of people has stepped in as well as it can.
final class Futures {
    private final int[] low;
    private final int[] high;
    private final int[][] remaining;
    private final int[] gone;

    /// @param low of each value of each feature, one feature after the other, the least
    private Futures(int[] low, int[] high, int[][] remaining, int[] gone) {
        this.low = low;
        this.high = high;
        this.remaining = remaining;
        this.gone = gone;
    }

    static Futures of(
            Quotas quotas, Pool pool, int[] panel, DropOuts rates, int samples, Hash seed) {
        SeedStream chance = new SeedStream(seed, "plenary-drop-outs");
        int values = quotas.features().stream().mapToInt(f -> f.values().size()).sum();
        int[][] remaining = new int[samples][values];
        int[] gone = new int[samples];
        for (int s = 0; s < samples; s++) {
            for (int person : panel) {
                if (chance.below(1_000_000) < rates.of(pool, person)) {
                    gone[s]++;
                } else {
                    for (int row : rows(quotas, pool, person)) {
                        remaining[s][row]++;
                    }
                }
            }
        }
        int[] low = new int[values];
        int[] high = new int[values];
        int row = 0;
        for (var feature : quotas.features()) {
            for (var quota : feature.values()) {
                low[row] = quota.min();
                high[row] = quota.max();
                row++;
            }
        }
        return new Futures(low, high, remaining, gone);
    }

    /// The values of a person, counted through all features.
    static int[] rows(Quotas quotas, Pool pool, int person) {
        int[] rows = new int[quotas.features().size()];
        int first = 0;
        for (int f = 0; f < rows.length; f++) {
            rows[f] = first + pool.value(person, f);
            first += quotas.features().get(f).values().size();
        }
        return rows;
    }

    int samples() {
        return gone.length;
    }

    /// How many people the panel is away from its quotas, and short of seats, in all futures
    /// together, when of a list as many as left step in, whoever mends most first.
    ///
    /// @param list the values of each person of the list
    long distance(int[][] list) {
        long all = 0;
        for (int s = 0; s < gone.length; s++) {
            all += distance(list, remaining[s].clone(), gone[s]);
        }
        return all;
    }

    private int distance(int[][] list, int[] counts, int free) {
        boolean[] used = new boolean[list.length];
        int empty = free;
        while (empty > 0) {
            int best = step(list, used, counts);
            if (best < 0) {
                break;
            }
            used[best] = true;
            empty--;
            add(counts, list[best], 1);
        }
        exchange(list, used, counts);
        return away(counts) + empty;
    }

    /// Whoever stepping in mends most; nobody where it would make things worse.
    private int step(int[][] list, boolean[] used, int[] counts) {
        int best = -1;
        int least = 2;
        for (int i = 0; i < list.length; i++) {
            if (!used[i]) {
                int change = change(counts, list[i], 1);
                if (change < least) {
                    least = change;
                    best = i;
                }
            }
        }
        return best;
    }

    /// One for another, while that mends anything.
    private void exchange(int[][] list, boolean[] used, int[] counts) {
        boolean mended = true;
        while (mended) {
            mended = false;
            for (int out = 0; out < list.length; out++) {
                for (int in = 0; in < list.length && used[out]; in++) {
                    if (!used[in]) {
                        int change = change(counts, list[out], -1);
                        add(counts, list[out], -1);
                        change += change(counts, list[in], 1);
                        if (change < 0) {
                            add(counts, list[in], 1);
                            used[out] = false;
                            used[in] = true;
                            mended = true;
                        } else {
                            add(counts, list[out], 1);
                        }
                    }
                }
            }
        }
    }

    private static void add(int[] counts, int[] rows, int people) {
        for (int row : rows) {
            counts[row] += people;
        }
    }

    private int change(int[] counts, int[] rows, int people) {
        int change = 0;
        for (int row : rows) {
            change += away(row, counts[row] + people) - away(row, counts[row]);
        }
        return change;
    }

    private int away(int[] counts) {
        int away = 0;
        for (int row = 0; row < counts.length; row++) {
            away += away(row, counts[row]);
        }
        return away;
    }

    private int away(int row, int people) {
        return Math.max(0, low[row] - people) + Math.max(0, people - high[row]);
    }
}
