package org.plenary.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.core.term.Origin;

/// The folder that holds all a server has: `record.db` (precious), `keys` (precious and secret),
/// `attachments` (precious), and `public` (which is written again from them). One server at a time.
public final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Opens a folder, or makes it, and keeps every other server out of it until it is closed.
    public static DataFolder open(Path folder) throws CannotStart {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new CannotStart(
                        "Another server is using the data folder "
                                + folder
                                + ". Please stop it first, or give this one its own with --data.");
            }
            return new DataFolder(folder, channel);
        } catch (AccessDeniedException denied) {
            throw new CannotStart(
                    "This user may not write to the data folder " + folder + ".", denied);
        } catch (IOException notMade) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be used: " + notMade.getMessage(),
                    notMade);
        }
    }

    /// Held by this process or by another one: both answers mean "taken".
    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        }
    }

    /// The database.
    public Path database() {
        return folder.resolve("record.db");
    }

    /// A database that is being restored and is not in its place yet.
    private Path unfinished() {
        return folder.resolve("record.db.restoring");
    }

    /// What fills an empty database.
    public interface Filling<T> {
        /// Fills it, or refuses to.
        T fill(Rows rows) throws IOException, CannotStart;
    }

    /// Refuses a folder that holds a record already.
    public void requireNoRecord() throws CannotStart {
        if (Files.exists(database())) {
            throw new CannotStart(
                    "The data folder "
                            + folder
                            + " holds a record already, and nothing is ever restored over one."
                            + " Please move "
                            + database()
                            + " away (keep it), or choose an empty folder.");
        }
    }

    /// Makes the database from a filling, beside its place; only a whole one is put there.
    ///
    /// A crash in here leaves an unfinished file, which the next restoring throws away.
    public <T> T restore(Origin origin, Filling<T> filling) throws IOException, CannotStart {
        dropUnfinished();
        try {
            T filled;
            try (SqliteRows rows = SqliteRows.open(unfinished(), origin)) {
                filled = filling.fill(rows);
                rows.fold();
            }
            Files.move(unfinished(), database(), StandardCopyOption.ATOMIC_MOVE);
            PublishedFolder.Durable.settle(folder);
            return filled;
        } finally {
            dropUnfinished();
        }
    }

    private void dropUnfinished() throws IOException {
        for (String part : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(folder.resolve(unfinished().getFileName() + part));
        }
    }

    /// Where the published trail and the pages are.
    public Path publicFolder() {
        return folder.resolve("public");
    }

    /// The published trail and the pages.
    public PublishedFolder published() {
        return new PublishedFolder(publicFolder().toAbsolutePath().normalize());
    }

    /// The files that entries of the record name.
    public AttachmentFolder attachments() {
        return new AttachmentFolder(folder.resolve("attachments"));
    }

    /// The secret halves of the log's keys.
    public Path keys() {
        return folder.resolve("keys");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
