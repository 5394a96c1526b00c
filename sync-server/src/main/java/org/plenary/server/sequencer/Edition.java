package org.plenary.server.sequencer;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;

/// The record at one published checkpoint, for reading. Everything fits together: the assembly is
/// that of exactly the checkpoint's entries. Only words may be gone that were erased since.
public interface Edition {
    /// Whose record it is.
    Origin origin();

    /// What the entries add up to. Its size is smaller than the checkpoint's when the record holds
    /// something that this version does not know.
    Assembly assembly();

    /// The size of the checkpoint.
    long size();

    /// The signed checkpoint as it is published.
    byte[] checkpoint();

    /// When it was signed, by the server's clock. What the pages say is true as of the record's own
    /// clock instead, since nothing else decides what is due or closed.
    Instant moment();

    /// The words that an entry commits to; none if they were erased or never came.
    Optional<Words> words(BodyRef ref) throws IOException;

    /// A file that an entry names; none if it has not arrived.
    Optional<byte[]> attachment(Hash sha256) throws IOException;

    /// Entries from a position up to another, which is left out, as they were signed.
    List<SignedEntry> entries(long from, long to) throws IOException;
}
