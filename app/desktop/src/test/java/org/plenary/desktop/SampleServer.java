package org.plenary.desktop;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Role;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable;
import org.plenary.rehearsal.script.Timetable.Start;
import org.plenary.server.Restore;
import org.plenary.server.Server;
import org.plenary.server.ServerOptions;
import org.plenary.server.store.CannotStart;

/// The sample assembly, rehearsed up to some moment, on a sync server of one's own: what the run,
/// the tour and the benchmarks begin with.
///
/// It is an ordinary server on an ordinary data folder, filled the ordinary way: the rehearsal's
/// trail is restored into it as one from a mirror would be. A second start goes on from there.
final class SampleServer implements AutoCloseable {
    /// Whose laptop the desktop becomes: this seat's first was lost, and its new letter is unused.
    static final Holder MEMBER = Holder.seat(41);

    /// A seat whose letter nobody has used.
    static final Holder FREE_SEAT = Holder.seat(99);

    /// A facilitator whose letter nobody has used.
    static final Holder FREE_FACILITATOR = new Holder(Role.FACILITATOR, 2);

    private static final int WEEKEND = 2;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 7);
    private static final int BALLOTS = 84;
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final long SEED = 41;
    private static final String FOUNDING = "founding";

    private final Server server;
    private final Origin origin;
    private final Properties letters;

    private SampleServer(Server server, Origin origin, Properties letters) {
        this.server = server;
        this.origin = origin;
        this.letters = letters;
    }

    /// The middle of the second weekend, dated so that now falls inside it.
    static Start secondWeekend(Timetable timetable, Instant now) {
        return timetable.midSession(now, WEEKEND);
    }

    /// The evening of the last weekend on which the ballots are open, in the spring of 2026.
    static Start ballots(Timetable timetable) {
        return new Start(SPRING, timetable.instant(SPRING.plusDays(BALLOTS), EVENING));
    }

    /// Starts the server of a folder, which is filled when it is not there.
    ///
    /// @param until how far it is rehearsed when it is filled
    /// @param port where it listens; it is part of the assembly's name, so a folder keeps its own
    /// @param options adds pages, a clock or patience
    static SampleServer open(
            Path folder,
            int port,
            Function<Timetable, Start> until,
            InstantSource clock,
            UnaryOperator<ServerOptions> options)
            throws IOException, CannotStart {
        Origin origin = new Origin("localhost:" + port + "/trail/sample");
        Path kept = folder.resolve("letters.properties");
        if (Files.notExists(kept)) {
            // Without its letters a folder is half made: a start that was cut off begins anew.
            delete(folder);
            rehearse(folder, origin, until, kept);
        }
        Properties letters = new Properties();
        try (var in = Files.newBufferedReader(kept, UTF_8)) {
            letters.load(in);
        }
        ServerOptions asked = ServerOptions.of(data(folder), origin).port(port).clock(clock);
        return new SampleServer(Server.start(options.apply(asked)), origin, letters);
    }

    private static void rehearse(
            Path folder, Origin origin, Function<Timetable, Start> until, Path kept)
            throws IOException, CannotStart {
        Script script = Script.sample();
        Start start = until.apply(script.timetable());
        Rehearsed rehearsed =
                Rehearsal.of(script, SEED, start.firstDay())
                        .withOrigin(origin)
                        .until(start.until());
        Path data = data(folder);
        keep(data.resolve("keys").resolve("log.seed"), rehearsed.logSeed());
        keep(data.resolve("keys").resolve("log-pq.seed"), rehearsed.postQuantumSeed());
        keep(data.resolve("keys").resolve("sequencer.seed"), rehearsed.sequencerSeed());
        Restore.into(data, origin, rehearsed.frames());
        Path attachments = Files.createDirectories(data.resolve("attachments"));
        for (var file : rehearsed.attachments().entrySet()) {
            Content content = file.getValue();
            Files.write(attachments.resolve(file.getKey().hex()), content.bytes());
        }
        Properties letters = new Properties();
        letters.setProperty(FOUNDING, EightWords.of(rehearsed.entries().getFirst().id()).text());
        for (Holder holder : List.of(MEMBER, FREE_SEAT, FREE_FACILITATOR)) {
            letters.setProperty(name(holder), rehearsed.letter(holder).printed());
        }
        try (var out = Files.newBufferedWriter(kept, UTF_8)) {
            letters.store(out, "A rehearsal: its keys are nobody's secret.");
        }
    }

    private static void keep(Path file, Hash seed) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, seed.hex() + "\n", US_ASCII);
    }

    private static Path data(Path folder) {
        return folder.resolve("server");
    }

    private static String name(Holder holder) {
        return holder.role() + "-" + holder.number();
    }

    /// Where the public site is.
    URI site() {
        return URI.create("http://" + origin.host() + "/");
    }

    /// The letter of one of the three who have an unused one.
    Letter letter(Holder holder) {
        try {
            return new Letter(
                    ServerAddress.parse(origin.value()).orElseThrow(),
                    LetterCode.parse(letters.getProperty(name(holder))),
                    EightWords.parse(letters.getProperty(FOUNDING)));
        } catch (Malformed notOurs) {
            throw new UncheckedIOException(
                    new IOException("letters.properties is damaged: " + notOurs.sentence()));
        }
    }

    /// Removes a folder and everything in it.
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path dir, @org.jspecify.annotations.Nullable IOException e)
                            throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() {
        server.close();
    }
}
