package org.plenary.desktop.chamber;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Drafts in memory.
public final class TestDrafts implements Drafts {
    private final TestChamber chamber;
    private final Map<String, Draft> byAbout = new LinkedHashMap<>();
    private long kept;

    TestDrafts(TestChamber chamber) {
        this.chamber = chamber;
    }

    @Override
    public Optional<Draft> find(String about) {
        return Optional.ofNullable(byAbout.get(about));
    }

    @Override
    public List<Draft> all(String prefix) {
        List<Draft> found = new ArrayList<>();
        byAbout.forEach((about, draft) -> {
            if (about.startsWith(prefix)) {
                found.addFirst(draft);
            }
        });
        return List.copyOf(found);
    }

    @Override
    public Draft keep(String about, SortedMap<String, String> fields) throws IOException {
        chamber.failWhenFull();
        Draft draft = new Draft(about, new TreeMap<>(fields), Instant.ofEpochSecond(kept++));
        byAbout.remove(about);
        byAbout.put(about, draft);
        return draft;
    }

    @Override
    public void drop(String about) throws IOException {
        chamber.failWhenFull();
        byAbout.remove(about);
    }

    void end(String about) {
        byAbout.remove(about);
    }
}
