package org.plenary.desktop.chamber;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.core.term.EntryId;

/// Notes in memory.
final class TestNotebook implements Notebook {
    private final TestChamber chamber;
    private final Map<Long, Note> notes = new TreeMap<>();
    private long last;

    TestNotebook(TestChamber chamber) {
        this.chamber = chamber;
    }

    @Override
    public List<Note> on(EntryId item) {
        return notes.values().stream()
                .filter(note -> note.item().equals(item))
                .sorted(Comparator.comparingInt(Note::start))
                .toList();
    }

    @Override
    public List<Note> all() {
        return List.copyOf(notes.values());
    }

    @Override
    public Note keep(Note note) throws IOException {
        chamber.failWhenFull();
        long id = note.id() == 0 ? ++last : note.id();
        Note kept =
                new Note(id, note.item(), note.quote(), note.prefix(), note.start(), note.note());
        notes.put(id, kept);
        return kept;
    }

    @Override
    public void drop(long id) throws IOException {
        chamber.failWhenFull();
        notes.remove(id);
    }
}
