package org.plenary.desktop.parts;

import java.util.Map;
import java.util.SortedMap;
import org.plenary.desktop.chamber.DraftKeeper;

/// A form that begins with something written, and becomes a draft with the first change.
public final class FormDraft {
    private final DraftKeeper keeper;
    private final Map<String, String> beginning;
    private boolean begun;

    /// Goes on with the draft if there is one, else begins with `beginning`.
    public FormDraft(DraftKeeper keeper, Map<String, String> beginning) {
        this.keeper = keeper;
        this.beginning = Map.copyOf(beginning);
        begun = !keeper.fields().isEmpty();
    }

    /// What stands in a field; nothing at all is an empty text.
    public String get(String field) {
        return begun ? keeper.get(field) : beginning.getOrDefault(field, "");
    }

    /// Somebody typed or chose.
    public void put(String field, String text) {
        if (get(field).equals(text)) {
            return;
        }
        if (!begun) {
            begun = true;
            beginning.forEach(keeper::put);
        }
        keeper.put(field, text);
    }

    /// Everything that stands in it.
    public SortedMap<String, String> fields() {
        return begun ? keeper.fields() : new java.util.TreeMap<>(beginning);
    }

    /// What keeps it.
    public DraftKeeper keeper() {
        return keeper;
    }
}
