package org.plenary.sortition.lottery;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// `./mvnw -Pbench`: measures the lotteries that were promised and prints a table. It fails at
/// nothing: figures depend on the machine and on what else it does.
///
/// Each lottery is made in a virtual machine of its own, everything cold, on one core. Seconds are
/// of the processor, those of the compiler and of the collector among them. The peer is
/// sortition-algorithms 0.10.1; where its seconds come from stands in [Draws].
///
/// `-Dplenary.large=true` measures a pool of 20,000 for 400 seats and one of 100,000 for 1,000,
/// too: an hour and more.
public final class Bench {
    private final List<String> table = new ArrayList<>();
    private double logarithms;
    private int pools;
    private int lowestReached;
    private int lotteries;

    private Bench() {}

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        new Bench().measure();
    }

    private void measure() throws Exception {
        double before = load();
        for (Draws draw : Draws.values()) {
            if (!draw.isLarge() || Boolean.getBoolean("plenary.large")) {
                System.out.println("Measuring: " + draw.title);
                Properties made = made(draw);
                if (made.isEmpty()) {
                    table.add(line(draw.title, "", "not made", "missed"));
                } else {
                    rows(draw, made);
                }
            }
        }
        double mean = Math.exp(logarithms / Math.max(1, pools));
        row("exact leximin, geometric mean", "40 x the peer", "%.0f x".formatted(mean), mean >= 40);
        row(
                "lowest chance as high as can be",
                "four pools of five",
                lowestReached + " of " + lotteries,
                5 * lowestReached >= 4 * lotteries);
        System.out.printf("Load average before %.1f, after %.1f%n", before, load());
        System.out.println(line("figure", "target", "measured", "").stripTrailing());
        table.forEach(System.out::println);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Properties made(Draws draw) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx" + (draw.isLarge() ? 3 : 1) + "g",
                                "-XX:ActiveProcessorCount=1",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                OneLottery.class.getName(),
                                draw.name())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Properties measured = new Properties();
        if (process.waitFor() == 0) {
            measured.load(new StringReader(said));
        }
        return measured;
    }

    private void rows(Draws draw, Properties made) {
        double exact = number(made, "exact");
        double whole = number(made, "whole");
        String seconds = "%.2f s".formatted(whole);
        if (draw.peerExact > 0) {
            double ratio = draw.peerExact / exact;
            logarithms += Math.log(ratio);
            pools++;
            String took = "%.2f s, %.0f x".formatted(exact, ratio);
            table.add(line(draw.title, "peer's exact %.1f s".formatted(draw.peerExact), took, ""));
        }
        if (draw.peerWhole > 0) {
            int times = draw.title.contains("1,727") ? 50 : 5;
            double ratio = draw.peerWhole / whole;
            String target = "%d x peer's %.1f s".formatted(times, draw.peerWhole);
            String took = "%.2f s, %.0f x".formatted(whole, ratio);
            row(draw.title + ": lottery", target, took, ratio >= times);
        } else if (draw.title.contains("5,000")) {
            row(draw.title + ": lottery", "15 s", seconds, whole <= 15);
        } else {
            table.add(line(draw.title + ": lottery", "", seconds, ""));
        }
        if (draw.audit > 0) {
            double audit = number(made, "audit");
            String target = "%.0f s".formatted(draw.audit);
            row("  auditor's check", target, "%.2f s".formatted(audit), audit <= draw.audit);
        }
        lottery(made);
    }

    private void lottery(Properties made) {
        double lowest = number(made, "lowest");
        double floor = number(made, "floor");
        lotteries++;
        lowestReached += lowest >= floor ? 1 : 0;
        row(
                "  lowest chance, in panels",
                "%.0f".formatted(floor),
                "%.0f".formatted(lowest),
                lowest >= floor);
        double change = number(made, "change");
        row("  largest change", "0.0015", "%.5f".formatted(change), change <= 0.0015 + 1e-12);
        double distinct = number(made, "distinct");
        row("  panels that differ", "990", "%.0f".formatted(distinct), distinct >= 990);
        double gap = number(made, "gap");
        row("  certified gap", "1e-6", "%.1e".formatted(gap), gap <= 1e-6);
        table.add(line("  memory at most", "", "%.0f MB".formatted(number(made, "megabytes")), ""));
    }

    private static double number(Properties made, String name) {
        return Double.parseDouble(made.getProperty(name));
    }

    private void row(String figure, String target, String measured, boolean met) {
        table.add(line(figure, target, measured, met ? "met" : "MISSED"));
    }

    private static String line(String figure, String target, String measured, String met) {
        return "%-40s %-26s %-20s %s".formatted(figure, target, measured, met);
    }
}
