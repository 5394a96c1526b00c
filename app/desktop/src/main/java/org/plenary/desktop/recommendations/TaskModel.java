package org.plenary.desktop.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;

/// What the steps of writing a text say, and what happens when the text changes meanwhile.
final class TaskModel {
    private final Words words;
    private final Chamber chamber;
    private final Task task;
    private final FormDraft draft;

    TaskModel(Words words, Chamber chamber, Task task, FormDraft draft) {
        this.words = words;
        this.chamber = chamber;
        this.task = task;
        this.draft = draft;
    }

    /// The text has a newer version than the one this draft was begun against.
    ///
    /// @param began the text that the draft was begun against
    /// @param now the text as it stands
    /// @param mine what the person has written
    record Conflict(String sentence, int version, String began, String now, String mine) {}

    String title() {
        return switch (task) {
            case Task.Propose _ -> words.text("recommendations.write.propose");
            case Task.Revise(_, var takesIn) ->
                    words.text(
                            takesIn.isPresent()
                                    ? "recommendations.write.take-in"
                                    : "recommendations.write.revise");
            case Task.Amend _ -> words.text("recommendations.write.amend");
        };
    }

    String sent() {
        return switch (task) {
            case Task.Propose _ -> words.text("recommendations.sent.proposed");
            case Task.Revise _ -> words.text("recommendations.sent.revised");
            case Task.Amend _ -> words.text("recommendations.sent.amended");
        };
    }

    Ask askTitle() {
        return new Ask(
                words.text("recommendations.write.title"),
                words.text("recommendations.write.title.label"),
                words.text("recommendations.write.title.hint"),
                words.text("recommendations.write.title.missing"));
    }

    Ask askText() {
        return new Ask(
                words.text("recommendations.write.text"),
                words.text("recommendations.write.text.label"),
                words.text(
                        task.changes().isPresent()
                                ? "recommendations.write.text.hint.change"
                                : "recommendations.write.text.hint"),
                words.text("recommendations.write.text.missing"));
    }

    Ask askReasons() {
        return new Ask(
                words.text("recommendations.write.reasons"),
                words.text("recommendations.write.reasons.label"),
                words.text("recommendations.write.reasons.hint"),
                words.text("recommendations.write.reasons.missing"));
    }

    Review review() {
        int text = task.hasTitle() ? 1 : 0;
        List<Answer> answers = new ArrayList<>();
        if (task.hasTitle()) {
            answers.add(
                    new Answer(words.text("recommendations.write.title"), draft.get("title"), 0));
        }
        if (task.changes().isEmpty()) {
            answers.add(
                    new Answer(words.text("recommendations.write.text"), draft.get("text"), text));
        }
        answers.add(
                new Answer(
                        words.text("recommendations.write.reasons"),
                        draft.get("reasons"),
                        text + 1));
        List<String> notes = new ArrayList<>();
        if (unchanged()) {
            notes.add(words.text("recommendations.write.unchanged"));
        }
        return new Review(
                answers,
                words.text(
                        "recommendations.write.seen",
                        "who",
                        People.called(words, chamber.standing().get().me())),
                notes);
    }

    /// The text as it stands in the record; empty for what is new.
    String current() {
        return latest().map(this::text).orElse("");
    }

    /// Whether the text says the same as the one that stands.
    boolean unchanged() {
        return latest().isPresent() && current().strip().equals(draft.get("text").strip());
    }

    /// Set when the text has changed since the draft was begun.
    Optional<Conflict> conflict() {
        int base = task.base(draft);
        return latest().filter(on -> on.version() > base)
                .map(on ->
                        new Conflict(
                                words.text(
                                        "recommendations.conflict.sentence",
                                        "began",
                                        base,
                                        "now",
                                        on.version()),
                                on.version(),
                                text(on, base),
                                text(on),
                                draft.get("text")));
    }

    /// Goes on with one's own words, against the version that stands now.
    void keepMine(Conflict conflict) {
        draft.put("version", Integer.toString(conflict.version()));
    }

    /// Goes on from the new text; one's own words are put aside, not away.
    void takeNew(Conflict conflict) {
        draft.put("aside", conflict.mine());
        draft.put("text", conflict.now());
        draft.put("version", Integer.toString(conflict.version()));
    }

    /// Goes on with both, the new text under one's own words.
    void join(Conflict conflict) {
        draft.put("text", conflict.mine().strip() + "\n\n" + conflict.now());
        draft.put("version", Integer.toString(conflict.version()));
    }

    /// Words that were put aside.
    String aside() {
        return draft.get("aside");
    }

    /// Brings back what was put aside, under what is written now.
    void bringBack() {
        draft.put("text", draft.get("text").strip() + "\n\n" + aside());
        draft.put("aside", "");
    }

    private Optional<Recommendation> latest() {
        return task.changes()
                .flatMap(on ->
                        chamber.standing()
                                .get()
                                .expected()
                                .recommendations()
                                .recommendation(on.mark().id()));
    }

    private String text(Recommendation on) {
        return text(on, on.version());
    }

    private String text(Recommendation on, int version) {
        return on.versions().stream()
                .filter(v -> v.number() == version)
                .findFirst()
                .map(v -> Said.of(words, chamber.texts().of(v.mark()), "text").text())
                .orElse("");
    }
}
