package org.plenary.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.UntrustedNote;

/// The checkpoints of earlier checks, in a folder. None is ever deleted or overwritten: two that do
/// not fit together are the proof that a log told two stories.
final class Kept {
    private static final String SUFFIX = ".checkpoint";

    private final Path folder;
    private final List<Note> notes;

    private Kept(Path folder, List<Note> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    private record Note(Path file, Checkpoint checkpoint) {}

    /// What is kept of one record.
    static Kept open(Path folder, Head head, SignatureEngine engine) throws Broken, IOException {
        String name = head.origin().value().replace('/', '~').replace(':', '_');
        Path own = folder.resolve(name);
        Files.createDirectories(own);
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                notes.add(note(file, head, engine));
            }
        }
        return new Kept(own, List.copyOf(notes));
    }

    private static Note note(Path file, Head head, SignatureEngine engine)
            throws Broken, IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Note(file, SignedCheckpoint.verify(bytes, head.keys(), engine).checkpoint());
        } catch (MalformedNote damaged) {
            throw new Broken(
                    "The checkpoint that was kept in "
                            + file
                            + " is damaged: "
                            + damaged.sentence()
                            + ".");
        } catch (UntrustedNote others) {
            throw new Broken(
                    "The checkpoint that was kept in "
                            + file
                            + " was signed with other keys than this record's founding names: "
                            + others.sentence()
                            + ". It is not the same assembly, or one of the two is forged.");
        }
    }

    /// How many are kept.
    int count() {
        return notes.size();
    }

    /// The sizes whose roots are needed to compare.
    Set<Long> sizes() {
        return notes.stream().map(note -> note.checkpoint().size()).collect(Collectors.toSet());
    }

    /// Makes sure that the record only grew since, and keeps the new checkpoint, whatever comes of
    /// the comparison.
    void compareAndKeep(Head head, PublishedTree tree) throws Broken, IOException {
        Path now = keep(head.signed());
        for (Note note : notes) {
            Checkpoint earlier = note.checkpoint();
            if (earlier.size() > head.checkpoint().size()) {
                throw new Broken(
                        "The record had "
                                + Texts.count(earlier.size(), "entry", "entries")
                                + " once and now promises only "
                                + Texts.number(head.checkpoint().size())
                                + ". "
                                + both(note.file(), now));
            }
            if (!tree.root(earlier.size()).orElseThrow().equals(earlier.root())) {
                throw new Broken(
                        "The log told two stories: the first "
                                + Texts.count(earlier.size(), "entry", "entries")
                                + " are not the ones that it promised before. "
                                + both(note.file(), now));
            }
        }
    }

    private static String both(Path earlier, Path now) {
        return "Both promises are signed, and both are kept as evidence: "
                + earlier
                + " and "
                + now
                + ".";
    }

    /// Writes the note beside, forces it to the disk and renames it. A crash before the rename
    /// leaves a file that nobody reads; after it the note is kept.
    private Path keep(SignedCheckpoint signed) throws IOException {
        Checkpoint checkpoint = signed.checkpoint();
        String name =
                String.format(
                        Locale.ROOT,
                        "%010d-%s%s",
                        checkpoint.size(),
                        checkpoint.root().hex().substring(0, 16),
                        SUFFIX);
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        Path beside = folder.resolve(name + ".new");
        try (FileChannel channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(signed.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }
}
