package org.plenary.server.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The published folder: everything here can be written again from the rows. A path is relative,
/// with `/` between its parts, on every system.
public interface Published {
    /// A file's bytes, if it is there.
    Optional<byte[]> read(String path) throws IOException;

    /// Puts a file in its place, whole: written beside it, brought to the disk, renamed.
    ///
    /// A crash in here leaves the file as it was or as it becomes, and perhaps a stray copy beside
    /// it, which the next writing of this file overwrites and which nobody serves.
    void put(String path, byte[] bytes) throws IOException;

    /// Puts a file unless it is there already with these very bytes.
    default void putIfOther(String path, byte[] bytes) throws IOException {
        if (read(path).filter(there -> Arrays.equals(there, bytes)).isEmpty()) {
            put(path, bytes);
        }
    }

    /// Brings the names of everything that was put to the disk, so that whatever is put after this
    /// can rely on it.
    ///
    /// A crash in here leaves files whose names a power cut may take back; nothing that a published
    /// checkpoint promises is among them, because it is published only after this.
    void settle() throws IOException;

    /// Removes a file, or a folder that has become empty; it may be gone already.
    ///
    /// A crash in here leaves the file, and the next start or publishing removes it.
    void remove(String path) throws IOException;

    /// The paths of all files.
    Set<String> all() throws IOException;

    /// The names of the files that lie directly in a folder; none if there is no such folder.
    Set<String> names(String folder) throws IOException;
}
