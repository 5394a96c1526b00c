package org.plenary.desktop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/// A megabyte that is kept so that it can be thrown overboard: with it a full disk can still take
/// the draft that somebody is writing.
final class Ballast {
    private static final int SIZE = 1 << 20;

    private final Path file;

    Ballast(Path file) {
        this.file = file;
    }

    /// Takes ballast in when there is none. A disk that is full already goes without.
    void load() {
        if (Files.exists(file)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Written and not to be compressed: a file of holes or zeros frees nothing.
            byte[] bytes = new byte[SIZE];
            new SplittableRandom(SIZE).nextBytes(bytes);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException noRoom) {
            drop();
        }
    }

    /// Throws it overboard: true if there was any.
    boolean drop() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException notPossible) {
            return false;
        }
    }
}
