package org.plenary.desktop.facilitate;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.projection.Evidence.Request;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What members asked to hear, and what can be decided on it.
final class DecisionsModel {
    private final Words words;
    private final Chamber chamber;

    DecisionsModel(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// A request.
    ///
    /// @param decided what was decided; empty while it waits
    /// @param mayNot why it cannot be decided now; empty when it can, or is decided
    record Line(
            EntryId id,
            String what,
            String reason,
            String asked,
            String decided,
            String because,
            Optional<String> mayNot,
            Optional<Fate> fate) {
        boolean waits() {
            return decided.isEmpty();
        }
    }

    /// An item that can be named as the answer.
    record Choice(Optional<EntryId> item, String title) {}

    /// Those that wait first, oldest first; then those decided.
    List<Line> lines(Moments moments) {
        Standing standing = chamber.standing().get();
        List<Request> all = List.copyOf(standing.expected().evidence().requests().values());
        return java.util.stream.Stream.concat(
                        all.stream().filter(request -> request.decision().isEmpty()),
                        all.reversed().stream().filter(request -> request.decision().isPresent()))
                .map(request -> line(standing, moments, request))
                .toList();
    }

    private Line line(Standing standing, Moments moments, Request request) {
        var decision = request.decision();
        return new Line(
                request.mark().id(),
                Said.of(words, chamber.texts().of(request.mark()), "what").text(),
                chamber.texts().words(request.mark()).get("reason").strip(),
                words.text(
                        "facilitate.request.asked",
                        "who",
                        People.called(words, request.mark().by()),
                        "date",
                        moments.date(request.mark().at())),
                decision.map(d ->
                                words.text(
                                        "facilitate.request.decided",
                                        "granted",
                                        d.granted(),
                                        "date",
                                        moments.date(d.mark().at())))
                        .orElse(""),
                decision.map(d -> Said.of(words, chamber.texts().of(d.mark()), "reason").text())
                        .orElse(""),
                decision.isPresent()
                        ? Optional.empty()
                        : May.not(
                                chamber,
                                new EvidenceRequestDecided(
                                        request.mark().id(), false, Optional.empty())),
                decision.flatMap(d -> Fate.of(words, standing, d.mark().id())));
    }

    /// The items that can be named as an answer, and none first.
    List<Choice> choices() {
        var none = new Choice(Optional.empty(), words.text("facilitate.request.no-item"));
        var evidence = chamber.standing().get().expected().evidence();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(none),
                        evidence.items().values().stream()
                                .map(item ->
                                        new Choice(
                                                Optional.of(item.mark().id()),
                                                Titles.item(words, chamber.texts(), item))))
                .toList();
    }
}
