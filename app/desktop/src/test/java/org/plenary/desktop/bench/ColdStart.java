package org.plenary.desktop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /// Each as the JVM starts it by itself.
    static ColdStart plain(Path profile, List<String> flags, int runs)
            throws IOException, InterruptedException {
        return measure(flags, with(flags, List.of("-Dplenary.data=" + profile)), runs);
    }

    /// Each with its classes kept ready by a run before, in a folder for that.
    static ColdStart ready(Path profile, List<String> flags, Path folder, int runs)
            throws IOException, InterruptedException {
        List<String> client = with(flags, List.of("-Dplenary.data=" + profile));
        Path empty = Files.createDirectories(folder).resolve("empty.aot");
        Path today = folder.resolve("today.aot");
        leave(with(flags, Packed.leaving(empty)), EmptyWindow.class);
        leave(with(client, Packed.leaving(today)), ClientProbe.class);
        return measure(with(flags, Packed.taking(empty)), with(client, Packed.taking(today)), runs);
    }

    private static void leave(List<String> flags, Class<?> main)
            throws IOException, InterruptedException {
        Jvm first = Jvm.start(flags, main);
        first.until(Shown.LINE);
        first.end();
    }

    private static List<String> with(List<String> flags, List<String> more) {
        return Stream.concat(flags.stream(), more.stream()).toList();
    }

    private static ColdStart measure(List<String> flags, List<String> client, int runs)
            throws IOException, InterruptedException {
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
