package org.plenary.desktop.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.core.event.Entry;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.procedure.Fold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.SignedEntry;

/// How many events a second are judged and taken in, one after the other on one core, once the
/// machine has got into its stride. In a process of its own.
final class FoldSpeed {
    private static final int WARM = 6;
    private static final int RUNS = 9;

    private FoldSpeed() {}

    /// Folds the record in the folder of a published trail, and prints how many entries were folded
    /// in a second by the clock, and how many in a second that this thread had a core.
    public static void main(String[] args) throws Exception {
        List<Entry> entries = entries(Path.of(args[0]));
        double[] seconds = new double[RUNS];
        double[] onCore = new double[RUNS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int run = -WARM; run < RUNS; run++) {
            long began = System.nanoTime();
            long beganOnCore = threads.getCurrentThreadCpuTime();
            Assembly assembly = Assembly.EMPTY;
            for (Entry entry : entries) {
                assembly = Fold.step(assembly, entry).after();
            }
            if (assembly.size() != entries.size()) {
                throw new IllegalStateException("not all was folded");
            }
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - began) / 1e9;
                onCore[run] = (threads.getCurrentThreadCpuTime() - beganOnCore) / 1e9;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%.0f%n%.0f%n",
                entries.size() / ColdStart.median(seconds),
                entries.size() / ColdStart.median(onCore));
    }

    private static List<Entry> entries(Path trail) throws IOException, MalformedNote, Malformed {
        List<Entry> entries = new ArrayList<>();
        for (byte[] bytes : new PublishedTrail(trail).entries()) {
            entries.add(SignedEntry.parse(bytes).at(entries.size()));
        }
        return entries;
    }
}
