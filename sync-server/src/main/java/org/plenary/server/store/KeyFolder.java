package org.plenary.server.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.plenary.core.ledger.Hash;

/// The three seeds of a log, one file each: 64 hexadecimal digits that only the server's user can
/// read. Made here when they are absent, and never changed.
public final class KeyFolder {
    private KeyFolder() {}

    /// The seeds of a log's keys: secret.
    ///
    /// @param log signs checkpoints, Ed25519
    /// @param postQuantum signs checkpoints, ML-DSA-44
    /// @param sequencer signs clock entries and what falls due, Ed25519
    public record Seeds(Hash log, Hash postQuantum, Hash sequencer) {
        /// Never the seeds themselves, so that no log can hold them.
        @Override
        public String toString() {
            return "the seeds of a log's keys";
        }
    }

    /// The seeds of a data folder. Whichever is absent is made from `random`.
    public static Seeds seeds(DataFolder data, SecureRandom random) throws CannotStart {
        try {
            Path keys = data.keys();
            Files.createDirectories(keys);
            restrict(keys, "rwx------");
            Seeds seeds =
                    new Seeds(
                            seed(keys.resolve("log.seed"), random),
                            seed(keys.resolve("log-pq.seed"), random),
                            seed(keys.resolve("sequencer.seed"), random));
            PublishedFolder.Durable.settle(keys);
            return seeds;
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The keys in " + data.keys() + " cannot be read: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static Hash seed(Path file, SecureRandom random) throws IOException, CannotStart {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[Hash.LENGTH];
            random.nextBytes(fresh);
            write(file, Hash.of(fresh));
        }
        try {
            return Hash.ofHex(Files.readString(file, US_ASCII).strip());
        } catch (IllegalArgumentException notASeed) {
            throw new CannotStart(
                    "The key "
                            + file
                            + " is damaged: it should hold 64 hexadecimal digits. Please bring it"
                            + " back from your backup of the keys; without it this log cannot be"
                            + " continued.",
                    notASeed);
        }
    }

    /// Writes a seed that must not exist yet. A crash in here leaves no key, or the whole key.
    private static void write(Path file, Hash seed) throws IOException {
        Path beside = file.resolveSibling(PublishedFolder.STRAY + file.getFileName());
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        restrict(beside, "rw-------");
        PublishedFolder.Durable.write(beside, file, (seed.hex() + "\n").getBytes(US_ASCII));
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
