package org.plenary.verifier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where a trail is published: a folder or a web server, with the same relative paths. Nothing that
/// is read there is believed.
interface Place {
    /// The longest file that is read, in bytes: a bundle of the words of 256 entries.
    int LONGEST = 256 * (4 + 32 + 65_536);

    /// The bytes at a path, or nothing if there is no such file. More than `limit` bytes cannot be
    /// read.
    Optional<byte[]> read(String path, int limit) throws IOException;

    /// Every file below a path, where a place can tell.
    List<String> list(String path) throws IOException;

    /// The same place, from a folder in it on.
    Place in(String path);

    /// Its address, for a person.
    String name();
}
