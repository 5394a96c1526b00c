package org.plenary.sortition.replacement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.lottery.SeedStream;

/// What may become of a panel: some hundred ways in which people leave, by a seed, and how far what
/// remains is from the quotas once a list of people has stepped in as well as it can.
final class Futures {
    private final int[] low;
    private final int[] high;
    private final int[][] steps;
    private final int[][] remaining;
    private final int[] gone;

    /// @param low of each value of each feature, one feature after the other, the least
    private Futures(int[] low, int[] high, int[][] remaining, int[] gone) {
        this.low = low;
        this.high = high;
        steps = steps(low, high);
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
        return distance(list, Long.MAX_VALUE);
    }

    /// The same as far as it is below a number; what is not below it is only said not to be.
    long distance(int[][] list, long below) {
        Stepping stepping = new Stepping(list);
        long all = 0;
        for (int s = 0; s < gone.length && all < below; s++) {
            all += stepping.distance(s);
        }
        return all;
    }

    /// A list stepping in, in one future after the other.
    ///
    /// What each person would change is kept beside the counts while people step in: it is asked
    /// for far more often than it changes. For the exchange, which values one more or one fewer
    /// would mend or worsen is kept as sets, a bit for each value, and so is what each person is.
    private final class Stepping {
        private final int[][] list;
        private final long[][] people;
        private final int[][] having;
        private final int[] changes;
        private final boolean[] used;
        private final int[] spare;
        private int spares;
        private final int[] mores = new int[low.length];
        private final int[] counts = new int[low.length];

        /// Fewer than the least: one more mends.
        private final long[] lacks = new long[words()];

        /// The least or fewer: one fewer worsens.
        private final long[] needs = new long[words()];

        /// The most or more: one more worsens.
        private final long[] full = new long[words()];

        /// More than the most: one fewer mends.
        private final long[] over = new long[words()];

        private int away;

        Stepping(int[][] list) {
            this.list = list;
            people = new long[list.length][words()];
            for (int i = 0; i < list.length; i++) {
                for (int row : list[i]) {
                    set(people[i], row, true);
                }
            }
            having = new int[low.length][];
            for (int row = 0; row < low.length; row++) {
                int value = row;
                having[row] = IntStream.range(0, list.length).filter(i -> has(i, value)).toArray();
            }
            changes = new int[list.length];
            used = new boolean[list.length];
            spare = new int[list.length];
        }

        private boolean has(int person, int row) {
            return (people[person][row / Long.SIZE] & (1L << row)) != 0;
        }

        int distance(int future) {
            begin(future);
            int empty = gone[future];
            while (empty > 0) {
                int best = step();
                if (best < 0) {
                    break;
                }
                used[best] = true;
                empty--;
                enters(list[best]);
            }
            exchange();
            return away + empty;
        }

        private void begin(int future) {
            Arrays.fill(used, false);
            System.arraycopy(remaining[future], 0, counts, 0, counts.length);
            away = 0;
            for (int row = 0; row < counts.length; row++) {
                away += away(row, counts[row]);
                mores[row] = more(row);
            }
            for (int i = 0; i < list.length; i++) {
                int change = 0;
                for (int row : list[i]) {
                    change += mores[row];
                }
                changes[i] = change;
            }
        }

        private void enters(int[] rows) {
            for (int row : rows) {
                int before = mores[row];
                away += before;
                counts[row]++;
                int after = more(row);
                if (after != before) {
                    mores[row] = after;
                    for (int i : having[row]) {
                        changes[i] += after - before;
                    }
                }
            }
        }

        /// What one person more of a value changes.
        private int more(int row) {
            return steps[row][Math.min(counts[row], high[row])];
        }

        private void look(int row) {
            int count = counts[row];
            set(lacks, row, count < low[row]);
            set(needs, row, count <= low[row]);
            set(full, row, count >= high[row]);
            set(over, row, count > high[row]);
        }

        /// Whoever stepping in mends most; nobody where it would make things worse.
        private int step() {
            int best = -1;
            int least = 2;
            for (int i = 0; i < list.length; i++) {
                if (!used[i] && changes[i] < least) {
                    least = changes[i];
                    best = i;
                }
            }
            return best;
        }

        /// One for another, while that mends anything; with nobody to spare or nothing to mend,
        /// there is no other.
        private void exchange() {
            spare();
            boolean mended = spares > 0 && away > 0;
            for (int row = 0; mended && row < counts.length; row++) {
                look(row);
            }
            while (mended) {
                mended = false;
                for (int out = 0; out < list.length; out++) {
                    mended |= used[out] && exchange(out);
                }
            }
        }

        private void spare() {
            spares = 0;
            for (int i = 0; i < list.length; i++) {
                if (!used[i]) {
                    spare[spares++] = i;
                }
            }
        }

        /// Somebody who stepped in for the first with whom it mends, if there is one.
        private boolean exchange(int out) {
            boolean helps = meets(people[out], over);
            for (int i = 0; i < spares; i++) {
                int in = spare[i];
                boolean might = helps || meets(people[in], lacks);
                if (might && instead(people[in], people[out]) < 0) {
                    add(list[out], -1);
                    add(list[in], 1);
                    used[out] = false;
                    used[in] = true;
                    spare();
                    return true;
                }
            }
            return false;
        }

        private static boolean meets(long[] person, long[] values) {
            for (int w = 0; w < person.length; w++) {
                if ((person[w] & values[w]) != 0) {
                    return true;
                }
            }
            return false;
        }

        private void add(int[] rows, int people) {
            for (int row : rows) {
                away -= away(row, counts[row]);
                counts[row] += people;
                away += away(row, counts[row]);
                look(row);
            }
        }

        /// What one instead of another changes: nothing where both have the same value.
        private int instead(long[] in, long[] out) {
            int change = 0;
            for (int w = 0; w < in.length; w++) {
                long gone = out[w] & ~in[w];
                long come = in[w] & ~out[w];
                change += Long.bitCount(gone & needs[w]) - Long.bitCount(gone & over[w]);
                change += Long.bitCount(come & full[w]) - Long.bitCount(come & lacks[w]);
            }
            return change;
        }
    }

    /// What one person more of a value changes, by how many there are of it up to the most.
    private static int[][] steps(int[] low, int[] high) {
        int[][] steps = new int[low.length][];
        for (int row = 0; row < low.length; row++) {
            steps[row] = new int[high[row] + 1];
            Arrays.fill(steps[row], 0, low[row], -1);
            steps[row][high[row]] = 1;
        }
        return steps;
    }

    private int words() {
        return (low.length + Long.SIZE - 1) / Long.SIZE;
    }

    private static void set(long[] values, int row, boolean is) {
        long bit = 1L << row;
        values[row / Long.SIZE] = (values[row / Long.SIZE] & ~bit) | (is ? bit : 0);
    }

    private int away(int row, int people) {
        return Math.max(0, low[row] - people) + Math.max(0, people - high[row]);
    }
}
