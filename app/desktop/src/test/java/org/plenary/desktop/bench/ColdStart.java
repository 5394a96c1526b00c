package org.plenary.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long a new process takes to show Today on a laptop that has the whole record, with no server
/// to be reached; beside it an empty window in the same look, in turns.
///
/// @param today seconds until Today is shown and settled, the median
/// @param empty the same of the empty window
/// @param cpu seconds of the cores that the first used up to then, the median: it says more than
///   the clock does on a machine that others use too
/// @param emptyCpu the same of the empty window
/// @param resident mebibytes some seconds later, the median
record ColdStart(double today, double empty, double cpu, double emptyCpu, double resident) {
    /// By then the record has been read whole behind the window.
    private static final Duration LATER = Duration.ofSeconds(6);

    static ColdStart measure(Path profile, List<String> flags, int runs)
            throws IOException, InterruptedException {
        List<String> client = new ArrayList<>(flags);
        client.add("-Dplenary.data=" + profile);
        double[] today = new double[runs];
        double[] empty = new double[runs];
        double[] cpu = new double[runs];
        double[] emptyCpu = new double[runs];
        double[] resident = new double[runs];
        for (int run = -1; run < runs; run++) {
            Jvm window = Jvm.start(flags, EmptyWindow.class);
            double shown = seconds(window.until(Shown.LINE));
            double windowCpu = seconds(window.cpu());
            window.end();
            Jvm program = Jvm.start(client, ClientProbe.class);
            double there = seconds(program.until(Shown.LINE));
            double programCpu = seconds(program.cpu());
            Thread.sleep(LATER);
            double memory = program.resident();
            program.end();
            // The first of each only brings the files into the system's cache.
            if (run >= 0) {
                empty[run] = shown;
                today[run] = there;
                cpu[run] = programCpu;
                emptyCpu[run] = windowCpu;
                resident[run] = memory;
            }
        }
        return new ColdStart(
                median(today), median(empty), median(cpu), median(emptyCpu), median(resident));
    }

    static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
