package org.plenary.server;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.FrameWriter;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.store.Batch.EntryRow;
import org.plenary.server.store.CannotStart;
import org.plenary.server.store.ReadingRoom;
import org.plenary.server.store.RowsReader;
import org.plenary.server.store.RowsReader.Stored;

/// Writes the whole record into one file, as `restore` takes it: entries, words, and sealed
/// choices, which nobody but the server has. So the file is as secret as the data folder until the
/// ballots in it are closed. Attachments and keys are files already, and are copied as such.
///
/// The server may be running: what it commits meanwhile may or may not be in the file.
public final class Backup {
    private static final int AT_ONCE = 1_024;

    private Backup() {}

    /// Writes a backup and says how many entries it has. A crash in here leaves no backup, or the
    /// earlier one.
    public static long write(Path data, Origin origin, Path to) throws CannotStart {
        Path database = data.resolve("record.db");
        if (!Files.isRegularFile(database)) {
            throw new CannotStart("There is no record in " + data + ".");
        }
        Path beside = to.resolveSibling(to.getFileName() + ".new");
        try (ReadingRoom rows = ReadingRoom.open(database, "read-backup")) {
            long size = rows.head().size();
            try (FileOutputStream file = new FileOutputStream(beside.toFile());
                    BufferedOutputStream out = new BufferedOutputStream(file, 1 << 16)) {
                try (FrameWriter frames = new FrameWriter(out)) {
                    write(rows, origin, size, frames);
                }
                out.flush();
                file.getFD().sync();
            }
            Files.move(
                    beside,
                    to,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return size;
        } catch (Malformed damaged) {
            throw new CannotStart(
                    "The database " + database + " is damaged: " + damaged.sentence() + ".",
                    damaged);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The backup " + to + " cannot be written: " + failed.getMessage(), failed);
        }
    }

    private static void write(RowsReader rows, Origin origin, long size, FrameWriter frames)
            throws IOException, Malformed, CannotStart {
        for (long from = 0; from < size; from += AT_ONCE) {
            List<EntryRow> entries = rows.entries(from, Math.min(size, from + AT_ONCE));
            for (EntryRow row : entries) {
                SignedEntry entry = SignedEntry.parse(row.note());
                if (!entry.envelope().assembly().equals(origin)) {
                    throw new CannotStart(
                            "The data folder holds the record of "
                                    + entry.envelope().assembly()
                                    + ".");
                }
                frames.write(new Frame(Frame.Type.ENTRY, row.note()));
                Optional<BodyRef> ref = entry.envelope().body();
                if (ref.isPresent()
                        && rows.body(ref.get().commitment())
                                instanceof Stored.Here(byte[] record)) {
                    frames.write(new Frame(Frame.Type.BODY, record));
                }
                if (entry.envelope().facts() instanceof Facts.Known(var _, Event event)
                        && event instanceof VoteCast) {
                    Optional<byte[]> choice = rows.choice(entry.id());
                    if (choice.isPresent()) {
                        frames.write(new Frame(Frame.Type.SEALED_CHOICE, choice.get()));
                    }
                }
            }
        }
    }
}
