package org.plenary.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.plenary.core.ledger.Hash;

/// Files that entries of the record name, each under its SHA-256. A file has its name only once all
/// of it is there and its hash was checked; until then it is a `.part`.
public final class AttachmentFolder {
    private static final int READ = 65_536;

    private final Path folder;

    AttachmentFolder(Path folder) {
        this.folder = folder;
    }

    /// A file that is here whole.
    public Optional<Path> whole(Hash sha256) {
        Path file = folder.resolve(sha256.hex());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /// A file's bytes, if it is here whole.
    public Optional<byte[]> read(Hash sha256) throws IOException {
        Optional<Path> file = whole(sha256);
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    /// How many bytes of an unfinished file are here.
    public long arrived(Hash sha256) throws IOException {
        Path part = part(sha256);
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /// Adds bytes at a place of an unfinished file, which must not lie beyond its end; what was
    /// there is overwritten.
    ///
    /// A crash in here leaves a part that is longer or not: whoever sends asks how much arrived,
    /// and the whole is checked at the end.
    public synchronized void add(Hash sha256, long from, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(
                        part(sha256), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (from > channel.size()) {
                throw new IOException("a part of a file beyond its end");
            }
            channel.position(from);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /// Gives a finished part its name, if its hash is right; otherwise throws it away, so that the
    /// next sender begins anew.
    ///
    /// A crash in here leaves the part, or the whole file: the next request finishes it.
    public synchronized boolean finish(Hash sha256) throws IOException {
        Path part = part(sha256);
        if (!hash(part).equals(sha256)) {
            Files.deleteIfExists(part);
            return false;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, folder.resolve(sha256.hex()), StandardCopyOption.ATOMIC_MOVE);
        PublishedFolder.Durable.settle(folder);
        return true;
    }

    /// Whether a file that is here has the hash it is named after: somebody may have put it here by
    /// hand.
    public boolean sound(Hash sha256) throws IOException {
        Optional<Path> file = whole(sha256);
        return file.isPresent() && hash(file.get()).equals(sha256);
    }

    private Path part(Hash sha256) {
        return folder.resolve(sha256.hex() + ".part");
    }

    private static Hash hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[READ];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return Hash.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
