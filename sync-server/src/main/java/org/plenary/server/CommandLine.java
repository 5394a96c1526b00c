package org.plenary.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.FrameReader;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

/// What the operator types, and what is printed for it.
final class CommandLine {
    private static final int FINE = 0;
    private static final int REFUSED = 1;
    private static final int MISTYPED = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Runs a command and gives the process's exit code.
    int run(List<String> words) {
        if (Arguments.wantHelp(words)) {
            out.print(Arguments.HELP);
            return FINE;
        }
        try {
            Arguments arguments = Arguments.parse(words);
            switch (arguments.command()) {
                case SERVE -> serve(arguments);
                case CHECK -> check(arguments);
                case KEYS -> keys(arguments);
                case RESTORE -> restore(arguments);
                case BACKUP -> backup(arguments);
                case VERIFY_BACKUP -> verifyBackup(arguments);
            }
            return FINE;
        } catch (Arguments.Mistyped mistyped) {
            err.println(mistyped.getMessage());
            return MISTYPED;
        } catch (CannotStart cannot) {
            err.println(cannot.sentence());
            return REFUSED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return REFUSED;
        }
    }

    private void serve(Arguments arguments)
            throws CannotStart, Arguments.Mistyped, InterruptedException {
        Server server = Server.start(arguments.options());
        Thread stop = new Thread(server::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        out.println(
                "Plenary serves "
                        + arguments.origin()
                        + " at "
                        + server.address()
                        + ". Ctrl-C stops it.");
        server.awaitBroken();
        // Nobody knows what is durable, so nothing more is written, not even on the way out.
        err.println(
                "The server stopped because its disk failed. Please see to the disk and start"
                        + " again.");
        Runtime.getRuntime().halt(REFUSED);
    }

    private void check(Arguments arguments) throws CannotStart, Arguments.Mistyped {
        try (Server server = Server.start(arguments.options().port(0))) {
            out.println("Everything is in order; the server could be started at once.");
            if (server.address().getPort() <= 0) {
                throw new CannotStart("The server has no port.");
            }
        }
    }

    private void keys(Arguments arguments) throws CannotStart {
        try (DataFolder data = DataFolder.open(arguments.data())) {
            Keys keys = new Keys(arguments.origin(), KeyFolder.seeds(data, new SecureRandom()));
            out.println("The public keys for the founding entry of " + arguments.origin() + ":");
            out.println("log          " + keys.log().base64());
            out.println("postQuantum  " + keys.postQuantum().base64());
            out.println("sequencer    " + keys.sequencer().base64());
        } catch (IOException failed) {
            throw new CannotStart("The data folder cannot be used: " + failed.getMessage(), failed);
        }
    }

    private void backup(Arguments arguments) throws CannotStart {
        long entries = Backup.write(arguments.data(), arguments.origin(), arguments.to());
        out.println("Wrote " + entries + " entries to " + arguments.to() + ".");
    }

    /// Restores a backup into a folder that is thrown away, under copies of the keys.
    private void verifyBackup(Arguments arguments) throws CannotStart {
        try {
            Path drill = Files.createTempDirectory("plenary-verify");
            try {
                copyKeys(arguments.data().resolve("keys"), drill.resolve("keys"));
                restore(arguments, drill);
            } finally {
                delete(drill);
            }
        } catch (IOException failed) {
            throw new CannotStart("The backup cannot be tried: " + failed.getMessage(), failed);
        }
        out.println("The backup is whole, and this server's keys fit it.");
    }

    private static void copyKeys(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String key : List.of("log.seed", "log-pq.seed", "sequencer.seed")) {
            Files.copy(from.resolve(key), to.resolve(key));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void restore(Arguments arguments) throws CannotStart {
        restore(arguments, arguments.data());
    }

    private void restore(Arguments arguments, Path into) throws CannotStart {
        Path from = arguments.from();
        Restore.Restored restored =
                PublishedTrail.isPublished(from)
                        ? fromFolder(arguments, into)
                        : fromFile(arguments, into);
        out.println("Restored " + restored.entries() + " entries.");
        if (restored.withoutWords() > 0) {
            out.println("The words of " + restored.withoutWords() + " of them were not there.");
        }
    }

    /// From what is published: everything but the sealed choices, which members' laptops bring
    /// again.
    private Restore.Restored fromFolder(Arguments arguments, Path into) throws CannotStart {
        Origin origin = arguments.origin();
        try {
            LogKeys keys;
            try (DataFolder data = DataFolder.open(into)) {
                Keys own = new Keys(origin, KeyFolder.seeds(data, new SecureRandom()));
                keys = LogKeys.of(origin.value(), own.log().bytes(), own.postQuantum().bytes());
            }
            return Restore.into(
                    into, origin, PublishedTrail.frames(arguments.from(), origin, keys));
        } catch (IOException unreadable) {
            throw new CannotStart(
                    arguments.from() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Restore.Restored fromFile(Arguments arguments, Path into) throws CannotStart {
        Path from = arguments.from();
        try (var in = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
            FrameReader reader = new FrameReader(in);
            return Restore.into(into, arguments.origin(), () -> frames(reader));
        } catch (Malformed broken) {
            throw new CannotStart(from + " cannot be read: " + broken.sentence(), broken);
        } catch (Damaged broken) {
            throw new CannotStart(
                    from + " is damaged: " + broken.getMessage() + ". Nothing was kept.", broken);
        } catch (IOException unreadable) {
            throw new CannotStart(from + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /// A file that turns out to be damaged while it is read.
    private static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(String sentence) {
            super(sentence);
        }
    }

    private static Iterator<Frame> frames(FrameReader reader) {
        return new Iterator<>() {
            private Optional<Frame> next = read();

            private Optional<Frame> read() {
                try {
                    Optional<Frame> frame = reader.next();
                    if (frame.isEmpty() && !reader.whole()) {
                        throw new Damaged("it was cut short");
                    }
                    return frame;
                } catch (Malformed broken) {
                    throw new Damaged(broken.sentence());
                } catch (IOException unreadable) {
                    throw new Damaged(String.valueOf(unreadable.getMessage()));
                }
            }

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Frame next() {
                Frame frame = next.orElseThrow(NoSuchElementException::new);
                next = read();
                return frame;
            }
        };
    }
}
