package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.Titles;

/// Which items there are to correct, and what a correction would come to. Its files stay as they
/// are; the words beside them can be corrected too.
final class CorrectionsModel {
    /// The fields one can correct, in the order of the form.
    static final List<String> FIELDS =
            List.of("title", "short", "presenter", "disclosure", "sources", "text");

    private final org.plenary.desktop.ui.words.Words words;
    private final Chamber chamber;

    CorrectionsModel(org.plenary.desktop.ui.words.Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// An item.
    record Line(EntryId id, String title, String state) {}

    /// What a correction comes to.
    sealed interface Result {
        /// It can be signed.
        record Ready(ItemCorrected event, Words words) implements Result {}

        /// It can't: nothing differs, something is missing, or it is too long; by field.
        record Faulty(Map<String, String> faults) implements Result {}
    }

    List<Line> lines(Moments moments) {
        return chamber.standing().get().expected().evidence().items().values().stream()
                .map(item ->
                        new Line(
                                item.mark().id(),
                                Titles.item(words, chamber.texts(), item),
                                words.text(
                                        "facilitate.correct.state",
                                        "corrected",
                                        item.corrections().size(),
                                        "date",
                                        moments.date(item.current().at()))))
                .toList();
    }

    Optional<Item> item(EntryId id) {
        return chamber.standing().get().expected().evidence().item(id);
    }

    /// The words as they stand.
    Words standing(Item item) {
        return chamber.texts().words(item.current());
    }

    /// Why the item cannot be corrected now.
    Optional<String> mayNot(Item item) {
        return May.not(chamber, new ItemCorrected(item.mark().id(), item.currentAttachments()));
    }

    /// What was typed, as a correction. `correction` says what was wrong.
    Result result(Item item, UnaryOperator<String> typed) {
        Words before = standing(item);
        Map<String, String> faults = new HashMap<>();
        Map<String, String> after = new TreeMap<>(before.byName());
        after.remove("correction");
        for (String field : FIELDS) {
            String text = typed.apply(field).strip();
            if (text.isEmpty()) {
                faults.put(field, words.text("facilitate.correct.empty"));
            }
            after.put(field, text);
        }
        boolean same =
                FIELDS.stream()
                        .allMatch(field ->
                                before.get(field).strip().equals(typed.apply(field).strip()));
        if (same) {
            faults.put("text", words.text("facilitate.correct.same"));
        }
        String correction = typed.apply("correction").strip();
        if (correction.isEmpty()) {
            faults.put("correction", words.text("facilitate.correct.why-missing"));
        }
        after.put("correction", correction);
        Words said = Words.of(after);
        int length = said.encode().length;
        if (length > BodyRef.MAX_LENGTH) {
            faults.put(
                    "text",
                    words.text(
                            "facilitate.check.too-long",
                            "length",
                            length,
                            "limit",
                            BodyRef.MAX_LENGTH));
        }
        return faults.isEmpty()
                ? new Result.Ready(
                        new ItemCorrected(item.mark().id(), item.currentAttachments()), said)
                : new Result.Faulty(faults);
    }

    /// The fields that differ from what stands, in the order of the form.
    List<String> changed(Item item, UnaryOperator<String> typed) {
        Words before = standing(item);
        var changed = new ArrayList<String>();
        for (String field : FIELDS) {
            if (!before.get(field).strip().equals(typed.apply(field).strip())) {
                changed.add(field);
            }
        }
        return changed;
    }
}
