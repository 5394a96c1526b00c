package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// The reader's own notes, item by item.
final class NotesModel {
    private final Words words;
    private final Chamber chamber;

    NotesModel(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// The notes on one item, in the order of its text.
    record OnItem(EntryId item, String title, List<Note> notes) {
        OnItem {
            notes = List.copyOf(notes);
        }
    }

    /// All notes, items in the order of the shelf; what belongs to no item of the record that is
    /// here comes last, and is not lost.
    List<OnItem> all() {
        var byItem = new LinkedHashMap<EntryId, List<Note>>();
        var evidence = chamber.standing().get().expected().evidence();
        ShelfModel.inOrder(evidence)
                .forEach(item -> byItem.put(item.mark().id(), new ArrayList<>()));
        for (Note note : chamber.notebook().all()) {
            byItem.computeIfAbsent(note.item(), _ -> new ArrayList<>()).add(note);
        }
        return byItem.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each ->
                        new OnItem(
                                each.getKey(),
                                title(evidence.item(each.getKey())),
                                each.getValue()))
                .toList();
    }

    private String title(Optional<Item> item) {
        return item.map(found -> Titles.item(words, chamber.texts(), found))
                .orElseGet(() -> words.text("evidence.notes.elsewhere"));
    }
}
