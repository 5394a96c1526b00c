package org.plenary.desktop.chamber;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;

/// Pictures and files of the evidence, and what draws publish, by their hash. What is here was
/// checked whole (RELIABILITY R26).
public interface Attachments {
    /// The file, if it is on this laptop, whole and checked.
    Optional<Path> file(Hash sha256);

    /// Bytes of a file that is still on its way; 0 when nothing has come yet.
    long arrived(Hash sha256);

    /// Takes a file of this laptop in, to be sent once an own entry names it: its hash, size and
    /// kind. A file of another kind than PNG, JPEG or PDF, by its first bytes, is an [IOException]
    /// with a sentence.
    Attachment take(Path file) throws IOException;

    /// Takes a file in that a draw publishes, as UTF-8; a person's own text is never taken.
    Attachment take(String text) throws IOException;
}
