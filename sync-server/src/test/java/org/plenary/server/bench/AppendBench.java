package org.plenary.server.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.Laptop;
import org.plenary.server.Server;
import org.plenary.server.ServerOptions;
import org.plenary.server.TestServer;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

/// How many entries a second a server takes over HTTP, one a request, each verified and durable
/// before its answer; and how long one takes when there is no other. The driver runs in the same
/// process and on the same cores; its entries are signed beforehand.
///
/// Prints figures and fails at nothing: `./mvnw -Pbench`, or its main. Those of the last round and
/// of the time alone go into the file that the first argument names, for the table of them all.
public final class AppendBench {
    private static final int LAPTOPS = 48;
    private static final int EACH = 400;
    private static final int ROUNDS = 3;
    private static final int ALONE = 500;
    private static final Words WORDS =
            Words.of(
                    "what",
                    "Somebody who knows what it costs those who are least heard. ".repeat(4));

    private static volatile Duration ahead = Duration.ZERO;

    private AppendBench() {}

    /// Measures on a folder of its own, which is removed.
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("plenary-bench");
        try (Server server = founded(data)) {
            Laptop registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);
            try (Line line = new Line(server)) {
                line.send(Laptop.frames(registrar.enrolment()));
                draw(line, registrar);
            }
            System.out.printf(
                    Locale.ROOT,
                    "engine %s, %d cores, load average %.1f%n",
                    Server.engine().name(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            List<Laptop> laptops = new ArrayList<>();
            for (int seat = 1; seat <= LAPTOPS; seat++) {
                Laptop laptop = new Laptop(TestServer.ORIGIN, Holder.seat(seat));
                try (Line line = new Line(server)) {
                    line.send(Laptop.frames(laptop.enrolment()));
                }
                laptops.add(laptop);
            }
            Properties figures = new Properties();
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            figures.setProperty("load", String.format(Locale.ROOT, "%.1f", load));
            double last = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                last = storm(server, laptops, round);
            }
            figures.setProperty("entries-a-second", Double.toString(last));
            figures.setProperty("p50", Double.toString(alone(server, registrar)));
            if (args.length > 0) {
                try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
                    figures.store(out, "Measured by the server's own bench.");
                }
            }
        } finally {
            delete(data);
        }
    }

    private static Server founded(Path data) throws Exception {
        Laptop convenor = new Laptop(TestServer.ORIGIN, TestServer.CONVENOR);
        List<Frame> founding;
        try (DataFolder folder = DataFolder.open(data)) {
            Keys keys = new Keys(TestServer.ORIGIN, KeyFolder.seeds(folder, new SecureRandom()));
            AssemblyFounded five = TestServer.founded(convenor, keys);
            founding =
                    convenor.writes(
                            new AssemblyFounded(
                                    true,
                                    LAPTOPS,
                                    1,
                                    five.convenor(),
                                    five.sequencer(),
                                    five.log(),
                                    five.postQuantum(),
                                    five.offices()),
                            Words.of("title", "A benchmark"));
        }
        return Server.start(
                ServerOptions.of(data, TestServer.ORIGIN)
                        .clock(() -> Instant.now().plus(ahead))
                        .founding(founding));
    }

    /// Every seat is drawn and filled. The server's clock is set on by a minute twice, as nobody
    /// wants to wait for dice.
    private static void draw(Line line, Laptop registrar) throws Exception {
        Duration minute = Duration.ofMinutes(1);
        DrawSteps draw = new DrawSteps(LAPTOPS);
        Laptop authority = new Laptop(TestServer.ORIGIN, TestServer.AUTHORITY);
        line.send(Laptop.frames(authority.enrolment()));
        Instant now = Instant.ofEpochSecond(Instant.now().plus(ahead).getEpochSecond() + 1);
        EntryId id = writes(line, registrar, draw.announced(now, minute));
        writes(line, registrar, draw.frozen(id));
        ahead = ahead.plus(minute).plusSeconds(2);
        writes(line, authority, new NumberConfirmed(writes(line, registrar, DrawSteps.first(id))));
        writes(line, registrar, draw.committed(id));
        ahead = ahead.plus(minute);
        writes(line, authority, new NumberConfirmed(writes(line, registrar, DrawSteps.second(id))));
        for (Event part :
                draw.filled(id, seat -> Laptop.letterKey(TestServer.ORIGIN, Holder.seat(seat)))) {
            writes(line, registrar, part);
        }
    }

    private static EntryId writes(Line line, Laptop by, Event event) throws Exception {
        List<Frame> frames = by.writes(event, WORDS);
        line.send(frames);
        return SignedEntry.parse(frames.getFirst().bytes()).id();
    }

    /// Every laptop sends one entry after the other, all at once.
    private static double storm(Server server, List<Laptop> laptops, int round) throws Exception {
        List<List<byte[]>> batches = laptops.stream().map(laptop -> signed(laptop, EACH)).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> senders = new ArrayList<>();
            for (List<byte[]> batch : batches) {
                senders.add(() -> send(server, batch));
            }
            long start = System.nanoTime();
            Duration before = cpu();
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> sent : threads.invokeAll(senders)) {
                times.add(sent.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = cpu().minus(before).toNanos() / 1e3;
            long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d laptops, %d entries, %.0f entries/s, %.0f us of CPU each, p50"
                            + " %.1f ms, p99 %.1f ms%n",
                    round,
                    laptops.size(),
                    all.length,
                    all.length / seconds,
                    busy / all.length,
                    all[all.length / 2] / 1e6,
                    all[all.length * 99 / 100] / 1e6);
            return all.length / seconds;
        }
    }

    /// What this process, server and driver, has used of the cores: it says more than the clock
    /// does on a machine that others use too.
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double alone(Server server, Laptop laptop) throws Exception {
        long[] times = send(server, signed(laptop, ALONE));
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "alone: %d entries, p50 %.2f ms, p90 %.2f ms, p99 %.2f ms%n",
                times.length,
                times[times.length / 2] / 1e6,
                times[times.length * 9 / 10] / 1e6,
                times[times.length * 99 / 100] / 1e6);
        return times[times.length / 2] / 1e6;
    }

    private static List<byte[]> signed(Laptop laptop, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Frames.encode(laptop.writes(new EvidenceRequested(1), WORDS)))
                .toList();
    }

    private static long[] send(Server server, List<byte[]> batches) throws IOException {
        long[] times = new long[batches.size()];
        try (Line line = new Line(server)) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                String answer = line.send(batches.get(i));
                times[i] = System.nanoTime() - start;
                if (!answer.contains("\"index\"")) {
                    throw new IOException(answer);
                }
            }
        }
        return times;
    }

    /// One connection that is kept, and as little of HTTP as will do.
    private static final class Line implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;

        Line(Server server) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        String send(List<Frame> frames) throws IOException {
            return send(Frames.encode(frames));
        }

        String send(byte[] batch) throws IOException {
            byte[] head =
                    ("POST /trail/test/entries HTTP/1.1\r\nHost: x\r\nContent-Length: "
                                    + batch.length
                                    + "\r\n\r\n")
                            .getBytes(US_ASCII);
            byte[] request = Arrays.copyOf(head, head.length + batch.length);
            System.arraycopy(batch, 0, request, head.length, batch.length);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            int length = 0;
            for (String line = line(); !line.isEmpty(); line = line()) {
                String lower = line.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            return new String(in.readNBytes(length), US_ASCII);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
