package org.plenary.desktop.recommendations;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.Event;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.wording.Paragraphs;

/// A text that somebody writes: a new recommendation, a new version of one, or an amendment to one.
///
/// As a draft it has the fields `title`, `text`, `reasons`, `version` (what it was begun against),
/// `amendment` (what it takes in) and `aside` (words put aside when the text changed meanwhile).
sealed interface Task {
    /// A new recommendation on a question.
    record Propose(int question) implements Task {}

    /// A new version by one of the drafters, on their own or taking in an accepted amendment.
    record Revise(Recommendation on, Optional<Amendment> takesIn) implements Task {}

    /// Other words by anybody.
    record Amend(Recommendation on) implements Task {}

    /// The key of the draft.
    default String about() {
        return switch (this) {
            case Propose(int question) -> "recommendations/propose/" + question;
            case Revise(var on, var takesIn) ->
                    takesIn.map(a -> "recommendations/take-in/" + a.mark().id().hex())
                            .orElseGet(() -> "recommendations/revise/" + on.mark().id().hex());
            case Amend(var on) -> "recommendations/amend/" + on.mark().id().hex();
        };
    }

    /// Whether it has a title of its own.
    default boolean hasTitle() {
        return !(this instanceof Amend);
    }

    /// What it is about, as it is in the record; empty for what is new.
    default Optional<Recommendation> changes() {
        return switch (this) {
            case Propose _ -> Optional.empty();
            case Revise(var on, _) -> Optional.of(on);
            case Amend(var on) -> Optional.of(on);
        };
    }

    /// What the form begins with.
    default Map<String, String> beginning(Texts texts) {
        var fields = new TreeMap<String, String>();
        changes()
                .ifPresent(on -> {
                    Words current = texts.words(on.current().mark());
                    fields.put("text", Paragraphs.joined(current.get("text")));
                    fields.put("version", Integer.toString(on.version()));
                    if (hasTitle()) {
                        fields.put("title", current.get("title"));
                    }
                });
        if (this instanceof Revise(_, var takesIn)) {
            takesIn.ifPresent(a -> {
                fields.put("text", Paragraphs.joined(texts.words(a.mark()).get("text")));
                fields.put("amendment", a.mark().id().hex());
            });
        }
        return fields;
    }

    /// The event that says it.
    default Event event(FormDraft draft) {
        return switch (this) {
            case Propose(int question) -> new RecommendationProposed(question);
            case Revise(var on, var takesIn) ->
                    new RecommendationRevised(
                            on.mark().id(), base(draft) + 1, takesIn.map(a -> a.mark().id()));
            case Amend(var on) -> new AmendmentProposed(on.mark().id(), base(draft));
        };
    }

    /// The version that a draft was begun against, or taken on to since.
    default int base(FormDraft draft) {
        String version = draft.get("version");
        return version.matches("[1-9][0-9]{0,2}")
                ? Integer.parseInt(version)
                : changes().map(Recommendation::version).orElse(1);
    }

    /// The words that go with it.
    default Words words(FormDraft draft) {
        var words = new TreeMap<String, String>();
        words.put("text", draft.get("text").strip());
        words.put("reasons", draft.get("reasons").strip());
        if (hasTitle()) {
            words.put("title", draft.get("title").strip());
        }
        return Words.of(words);
    }
}
