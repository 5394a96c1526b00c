package org.plenary.sortition.lottery;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plenary.core.draw.Objective;
import org.plenary.core.ledger.Hash;

/// `./mvnw -Pbench`: measures the lotteries that were promised and prints a table. Seconds are of
/// the processor, one thread, the first pool with everything cold. It fails at nothing: figures
/// depend on the machine and on what else it does.
public final class Bench {
    private static final Hash SEED = Hash.sha256(new byte[] {1});
    private static final String LINE = "%-42s %-34s %s";

    private Bench() {}

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        print(LINE.formatted("lottery of 1,000 panels", "target", "measured"));
        measure("hdlike, 239 for 30", 0.4, Invented.instance("hdlike_30"));
        measure("syn6, 1,000 for 99", 2.8, Invented.instance("syn6_99"));
        List<Integer> values = List.of(2, 5, 4, 3, 6, 2, 4);
        for (int seed = 2; seed <= 4; seed++) {
            Invented pool = new Invented.Recipe(1_727, 110, values, 0.4, 1, 10).invent(seed);
            measure("invented " + seed + ", 1,727 for 110", 5, pool);
        }
        List<Integer> more = List.of(2, 6, 5, 4, 8, 2, 3, 4);
        for (int seed = 1; seed <= 2; seed++) {
            Invented pool = new Invented.Recipe(5_000, 150, more, 0.4, 1, 10).invent(seed);
            measure("invented " + seed + ", 5,000 for 150", 15, pool);
        }
    }

    private static void measure(String name, double target, Invented draw) throws Exception {
        double before = seconds();
        MadeLottery made;
        try {
            made =
                    LotteryMaker.make(
                            draw.quotas(),
                            draw.pool(),
                            SEED,
                            Objective.LEXIMIN,
                            1_000,
                            Progress.unwatched());
        } catch (CannotBeMet e) {
            print(LINE.formatted(name, "", "cannot be met: " + e.reason()));
            return;
        }
        double took = seconds() - before;
        int[] times = made.lottery().times();
        double change = 0;
        for (int i = 0; i < times.length; i++) {
            change = Math.max(change, Math.abs(times[i] / 1_000.0 - made.chances()[i]));
        }
        long distinct =
                IntStream.range(0, 1_000)
                        .mapToObj(panel -> Arrays.toString(made.lottery().panel(panel)))
                        .distinct()
                        .count();
        double bound = made.certificate().bound().value();
        row(name, "at most %.1f s".formatted(target), "%.2f s", took);
        int least = (int) Math.floor(1_000 * bound + 1e-6);
        row(
                "",
                "lowest at least " + least + " panels",
                "%.0f",
                Arrays.stream(times).min().orElse(0));
        row("", "largest change at most 0.0015", "%.4f", change);
        row("", "at least 990 panels differ", "%.0f", (double) distinct);
        row("", "gap at most 1e-6", "%.1e", made.certificate().gap());
    }

    private static void row(String name, String target, String form, double measured) {
        print(LINE.formatted(name, target, String.format(Locale.ROOT, form, measured)));
    }

    private static void print(String line) {
        System.out.println(line.stripTrailing());
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
