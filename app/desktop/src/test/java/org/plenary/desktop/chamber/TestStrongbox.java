package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A strongbox in memory.
final class TestStrongbox implements Strongbox {
    private final TestChamber chamber;
    private final Map<String, byte[]> kept = new HashMap<>();

    TestStrongbox(TestChamber chamber) {
        this.chamber = chamber;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(kept.get(name)).map(byte[]::clone);
    }

    @Override
    public void keep(String name, byte[] bytes) throws IOException {
        chamber.failWhenFull();
        kept.put(name, bytes.clone());
    }

    @Override
    public void drop(String name) {
        kept.remove(name);
    }
}
