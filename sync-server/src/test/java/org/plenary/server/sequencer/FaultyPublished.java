package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.plenary.server.store.Published;

/// A real folder whose writing breaks when the faults say so.
record FaultyPublished(Published folder, Faults faults) implements Published {
    @Override
    public Optional<byte[]> read(String path) throws IOException {
        return folder.read(path);
    }

    @Override
    public void put(String path, byte[] bytes) throws IOException {
        faults.step(() -> folder.put(path, bytes));
    }

    @Override
    public void settle() throws IOException {
        faults.step(folder::settle);
    }

    @Override
    public void remove(String path) throws IOException {
        faults.step(() -> folder.remove(path));
    }

    @Override
    public Set<String> all() throws IOException {
        return folder.all();
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        return this.folder.names(folder);
    }
}
