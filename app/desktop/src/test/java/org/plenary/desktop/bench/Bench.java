package org.plenary.desktop.bench;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// `./mvnw -Pbench`: measures what was promised, on one rehearsed assembly of 99 members and more
/// than 50,000 entries, and prints a table of it. It fails at nothing: figures depend on the
/// machine and on what else it does.
///
/// - `-Dplenary.home=FOLDER` keeps the assembly there, so that a second run need not make it.
/// - `-Dplenary.options=-Dplenary.figures=verifier,fold` measures these alone, of `append`,
///   `start`, `fold`, `verifier` and `bytes`.
///
/// The client's start is measured twice, each time beside the empty window: as the JVM starts both
/// by itself, and with the classes of both kept ready from a run before, as a packaged program can
/// have them and `-Prun` has not.
public final class Bench {
    private static final int RUNS = 5;

    private final Hall hall;
    private final PublishedTrail trail;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(Hall hall) throws IOException {
        this.hall = hall;
        trail = PublishedTrail.of(hall.published());
    }

    /// Measures and prints.
    public static void main(String[] args) throws Exception {
        String home = System.getProperty("plenary.home", "");
        Path folder = home.isEmpty() ? Files.createTempDirectory("plenary-bench") : Path.of(home);
        String wanted = System.getProperty("plenary.figures", "append,start,fold,verifier,bytes");
        System.out.println(
                "Rehearsing the assembly that everything is measured on; a minute or so.");
        Bench bench = new Bench(Hall.in(folder.resolve("hall")));
        List<String> machine = new ArrayList<>();
        machine.add("before: " + machine());
        for (String figure : Arrays.asList(wanted.split(",", -1))) {
            bench.measure(figure);
        }
        machine.add("after: " + machine());
        System.out.println();
        System.out.println("Figures on " + bench.trail.entries().size() + " entries; " + machine);
        System.out.println(
                "%-58s %-22s %-34s".formatted("figure", "target", "measured").stripTrailing());
        bench.figures.forEach(figure -> System.out.println(figure.line()));
        if (home.isEmpty()) {
            Hall.delete(folder);
        }
        // The profile was made with JavaFX's classes around: nothing of it must keep this waiting.
        System.exit(0);
    }

    private void measure(String figure) throws Exception {
        System.out.println("Measuring: " + figure);
        switch (figure) {
            case "append" -> append();
            case "start" -> start();
            case "fold" -> fold();
            case "verifier" -> verifier();
            case "bytes" -> bytes();
            default -> throw new IllegalArgumentException("there is no figure " + figure);
        }
    }

    private static String machine() {
        return "%d cores, load average %.2f, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version());
    }

    private void start() throws IOException, InterruptedException {
        List<String> flags =
                new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
        flags.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        ColdStart plain = ColdStart.plain(hall.profile(), flags, RUNS);
        add("client", plain);
        add("client: memory after start, MiB", 350, plain.resident());
        add(
                "client, classes ready",
                ColdStart.ready(hall.profile(), flags, hall.folder().resolve("classes"), RUNS));
    }

    private void add(String which, ColdStart start) {
        add(which + ": cold start to Today, s", 2.0, start.today(), of(start.cpu(), " s of CPU"));
        add(
                which + ": cold start over an empty window's",
                1.6,
                start.today() / start.empty(),
                of(start.empty(), " s empty, ") + of(start.emptyCpu(), " s of CPU"));
    }

    private void fold() throws IOException {
        Jvm fold = Jvm.start(List.of(), FoldSpeed.class, trail.folder().toString());
        List<String> lines = new ArrayList<>();
        fold.read(lines::add);
        double speed = Double.parseDouble(lines.get(lines.size() - 2));
        double onCore = Double.parseDouble(lines.getLast());
        figures.add(
                new Figure(
                        "core: events folded a second",
                        ">= 200,000",
                        "%,.0f (%,.0f a second of CPU)".formatted(speed, onCore),
                        speed >= 200_000));
    }

    private void verifier() throws IOException, InterruptedException {
        Path jar = Path.of("..", "verifier", "target", "plenary-verify.jar");
        if (Files.notExists(jar)) {
            System.out.println("There is no " + jar + " yet: package app/verifier first.");
            return;
        }
        Verification verified = Verification.measure(jar, hall.published());
        add("verifier: everything, s", 15, verified.seconds(), verified.last());
    }

    private void bytes() throws Exception {
        add("published bytes over (entry + 34)", 1.02, trail.weight());
    }

    /// The server measures itself in the same run, just before, and leaves its figures behind.
    private void append() throws IOException {
        Path kept = Path.of("..", "..", "sync-server", "target", "append.properties");
        if (Files.notExists(kept)) {
            System.out.println("The server's own bench did not run: there is no " + kept + ".");
            return;
        }
        Properties told = new Properties();
        try (Reader in = Files.newBufferedReader(kept)) {
            told.load(in);
        }
        double speed = Double.parseDouble(told.getProperty("entries-a-second"));
        figures.add(
                new Figure(
                        "server: durable entries a second over HTTP",
                        ">= 1,500",
                        "%,.0f (load then %s)".formatted(speed, told.getProperty("load")),
                        speed >= 1_500));
        add("server: one entry alone, p50 ms", 5, Double.parseDouble(told.getProperty("p50")));
    }

    private void add(String name, double most, double measured) {
        add(name, most, measured, "");
    }

    private void add(String name, double most, double measured, String beside) {
        String number = String.format(Locale.ROOT, measured < 10 ? "%.3f" : "%.1f", measured);
        String target = "<= " + (most == Math.rint(most) ? "%.0f" : "%.2f").formatted(most);
        String shown = beside.isEmpty() ? number : number + " (" + beside + ")";
        figures.add(new Figure(name, target, shown, measured <= most));
    }

    private static String of(double value, String unit) {
        return String.format(Locale.ROOT, "%.2f", value) + unit;
    }
}
