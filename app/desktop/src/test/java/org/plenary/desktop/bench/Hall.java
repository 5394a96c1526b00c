package org.plenary.desktop.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.EightWords;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.desktop.shell.Walker;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;
import org.plenary.server.Restore;
import org.plenary.server.Server;
import org.plenary.server.ServerOptions;
import org.plenary.server.store.CannotStart;

/// What everything is measured on: the sample assembly, whole and three times as busy, as a server
/// published it, and the laptop of a member who has all of it.
///
/// @param folder holds it all; one that was made before is used again
record Hall(Path folder) {
    private static final int BUSYNESS = 3;
    private static final long SEED = 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 7);
    private static final String DONE = "done";

    /// The hall in a folder, made unless it is there.
    static Hall in(Path folder) throws IOException, CannotStart {
        Hall hall = new Hall(folder);
        if (Files.notExists(folder.resolve(DONE))) {
            delete(folder);
            hall.make();
            Files.createFile(folder.resolve(DONE));
        }
        return hall;
    }

    /// The folder that the server keeps.
    Path server() {
        return folder.resolve("server");
    }

    /// The folder that the server publishes.
    Path published() {
        return server().resolve("public");
    }

    /// The laptop's profile.
    Path profile() {
        return folder.resolve("laptop");
    }

    private void make() throws IOException, CannotStart {
        int port = freePort();
        Rehearsed rehearsed =
                Rehearsal.of(Script.sample(), SEED, FIRST_DAY)
                        .withOrigin(new Origin("localhost:" + port + "/trail/sample"))
                        .withBusyness(BUSYNESS)
                        .whole();
        fill(rehearsed);
        InstantSource clock = () -> rehearsed.assembly().clock().plusSeconds(60);
        ServerOptions options =
                ServerOptions.of(server(), rehearsed.origin()).port(port).clock(clock);
        try (Server _ = Server.start(options)) {
            Walker.enrol(profile(), letter(rehearsed));
        }
    }

    private void fill(Rehearsed rehearsed) throws IOException, CannotStart {
        Path keys = Files.createDirectories(server().resolve("keys"));
        seed(keys.resolve("log.seed"), rehearsed.logSeed());
        seed(keys.resolve("log-pq.seed"), rehearsed.postQuantumSeed());
        seed(keys.resolve("sequencer.seed"), rehearsed.sequencerSeed());
        Path files = Files.createDirectories(server().resolve("attachments"));
        for (Map.Entry<Hash, Content> file : rehearsed.attachments().entrySet()) {
            Files.write(files.resolve(file.getKey().hex()), file.getValue().bytes());
        }
        Restore.into(server(), rehearsed.origin(), rehearsed.frames());
    }

    private static void seed(Path file, Hash seed) throws IOException {
        Files.writeString(file, seed.hex() + "\n", US_ASCII);
    }

    private static Letter letter(Rehearsed rehearsed) {
        Holder seat =
                rehearsed.assembly().roll().valid().keySet().stream()
                        .filter(Holder::isMember)
                        .min(Comparator.comparingInt(Holder::number))
                        .orElseThrow();
        return new Letter(
                ServerAddress.parse(rehearsed.origin().value()).orElseThrow(),
                rehearsed.letter(seat),
                EightWords.of(rehearsed.entries().getFirst().id()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Hall::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
