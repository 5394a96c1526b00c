package org.plenary.server.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/// A file as it was when somebody asked for it: replacing it under its name changes nothing here.
public final class ServedFile implements AutoCloseable {
    private static final int BUFFER = 65_536;

    private final FileChannel channel;
    private final long size;
    private final Instant modified;

    private ServedFile(FileChannel channel, long size, Instant modified) {
        this.channel = channel;
        this.size = size;
        this.modified = modified;
    }

    static Optional<ServedFile> open(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            return Optional.of(
                    new ServedFile(
                            channel, channel.size(), attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        }
    }

    /// Its length in bytes.
    public long size() {
        return size;
    }

    /// A name for exactly these bytes under this path, as an `ETag`.
    public String tag() {
        return "\""
                + Long.toHexString(modified.getEpochSecond())
                + "-"
                + Integer.toHexString(modified.getNano())
                + "-"
                + Long.toHexString(size)
                + "\"";
    }

    /// Copies bytes from a place on.
    public void copy(long from, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, length)];
        for (long at = from; at < from + length; ) {
            int want = (int) Math.min(buffer.length, from + length - at);
            int read = channel.read(ByteBuffer.wrap(buffer, 0, want), at);
            if (read < 0) {
                throw new IOException("a file became shorter while it was read");
            }
            out.write(buffer, 0, read);
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
