package org.plenary.desktop.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.plenary.desktop.store.Facts.Fact;

/// The store's id, in `own.db` and in a file that backups leave out (RELIABILITY R12). It is
/// another one at each start, so that a copy which was put back is noticed at once, on another
/// laptop and on the same one.
final class StoreId {
    private StoreId() {}

    /// Whether this store was put back from a copy since it was last open here; gives it its next
    /// id.
    ///
    /// The database comes first, the file after it. A crash in between leaves the id before in the
    /// file, which the database still knows.
    static boolean wasRestored(Facts facts, Path file, SecureRandom random) throws IOException {
        Optional<String> now = facts.find(Fact.STORE_ID);
        Optional<String> before = facts.find(Fact.STORE_ID_BEFORE);
        Optional<String> outside = read(file);
        boolean known = outside.isPresent() && (outside.equals(now) || outside.equals(before));
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        String next = HexFormat.of().formatHex(bits);
        facts.keep(Map.of(Fact.STORE_ID, next, Fact.STORE_ID_BEFORE, now.orElse(next)));
        SafeFiles.replace(file, (next + "\n").getBytes(US_ASCII));
        return now.isPresent() && !known;
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(Files.readString(file, US_ASCII).strip())
                : Optional.empty();
    }
}
