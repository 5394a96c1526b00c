package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.EightWords;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;
import org.plenary.server.Restore;
import org.plenary.server.Server;
import org.plenary.server.ServerOptions;
import org.plenary.server.store.CannotStart;

/// A real server with a rehearsed assembly in it, in this process, on a port of its own. It can be
/// stopped and started again.
public final class HomeServer implements AutoCloseable {
    /// The first day of the assembly's first weekend.
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 7);

    /// In the second weekend's session.
    public static final Instant SECOND_WEEKEND =
            FIRST_DAY.plusDays(21).atTime(15, 10).toInstant(ZoneOffset.UTC);

    /// The evening on which ballots are open.
    public static final Instant BALLOTING =
            FIRST_DAY.plusDays(84).atTime(20, 0).toInstant(ZoneOffset.UTC);

    private final Path data;
    private final Rehearsed rehearsed;
    private final int port;
    private final InstantSource clock;
    private Optional<Server> server = Optional.empty();

    private HomeServer(Path data, Rehearsed rehearsed, int port, InstantSource clock) {
        this.data = data;
        this.rehearsed = rehearsed;
        this.port = port;
        this.clock = clock;
    }

    /// The sample assembly with a few members up to a moment, served from a folder.
    public static HomeServer with(Path data, int members, Instant moment, InstantSource clock)
            throws IOException {
        int port = freePort();
        Rehearsed rehearsed =
                Rehearsal.of(Script.sample(), 7, FIRST_DAY)
                        .withOrigin(new Origin("localhost:" + port + "/trail/sample"))
                        .withMembers(members)
                        .until(moment);
        HomeServer home = new HomeServer(data, rehearsed, port, clock);
        home.fill();
        home.start();
        return home;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private void fill() throws IOException {
        Path keys = Files.createDirectories(data.resolve("keys"));
        seed(keys.resolve("log.seed"), rehearsed.logSeed());
        seed(keys.resolve("log-pq.seed"), rehearsed.postQuantumSeed());
        seed(keys.resolve("sequencer.seed"), rehearsed.sequencerSeed());
        Path files = Files.createDirectories(data.resolve("attachments"));
        for (Map.Entry<Hash, Content> file : rehearsed.attachments().entrySet()) {
            Files.write(files.resolve(file.getKey().hex()), file.getValue().bytes());
        }
        try {
            Restore.into(data, rehearsed.origin(), rehearsed.frames());
        } catch (CannotStart e) {
            throw new IOException(e);
        }
    }

    private static void seed(Path file, Hash seed) throws IOException {
        Files.write(file, (seed.hex() + "\n").getBytes(US_ASCII));
    }

    /// Starts it, or starts it again.
    public void start() {
        try {
            server =
                    Optional.of(
                            Server.start(
                                    ServerOptions.of(data, rehearsed.origin())
                                            .port(port)
                                            .clock(clock)));
        } catch (CannotStart e) {
            throw new IllegalStateException(e);
        }
    }

    /// Stops it.
    public void stop() {
        server.ifPresent(Server::close);
        server = Optional.empty();
    }

    /// What was rehearsed.
    public Rehearsed rehearsed() {
        return rehearsed;
    }

    /// A holder's letter.
    public Letter letter(Holder holder) {
        ServerAddress address = ServerAddress.parse(rehearsed.origin().value()).orElseThrow();
        return new Letter(
                address,
                rehearsed.letter(holder),
                EightWords.of(rehearsed.entries().getFirst().id()));
    }

    /// A seat whose letter was not used yet.
    public Holder freeSeat() {
        return rehearsed.assembly().roll().valid().keySet().stream()
                .filter(Holder::isMember)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(data)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(HomeServer::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
