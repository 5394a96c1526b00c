package org.plenary.server;

import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.FrameReader;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

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

    private void restore(Arguments arguments) throws CannotStart {
        Path from = arguments.from();
        try (var in = Files.newInputStream(from);
                var buffered = new java.io.BufferedInputStream(in, 1 << 16)) {
            FrameReader reader = new FrameReader(buffered);
            Restore.Restored restored =
                    Restore.into(arguments.data(), arguments.origin(), () -> frames(reader));
            out.println("Restored " + restored.entries() + " entries.");
            if (restored.withoutWords() > 0) {
                out.println(
                        "The words of "
                                + restored.withoutWords()
                                + " of them were not in the file.");
            }
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
