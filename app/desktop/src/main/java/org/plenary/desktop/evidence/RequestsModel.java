package org.plenary.desktop.evidence;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence.Decision;
import org.plenary.core.projection.Evidence.Request;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// What members asked to hear, what was decided on it and why.
final class RequestsModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    RequestsModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    /// A request.
    ///
    /// @param asked who asked and when
    /// @param decided what was decided, by whom and when; while nothing was, that it waits
    /// @param because the reason for the decision; empty while there is none
    /// @param item the item that answers it, and its title
    record Line(
            EntryId id,
            String what,
            String reason,
            String asked,
            boolean waits,
            String decided,
            String because,
            Optional<Shelf.Offer> item,
            Optional<Fate> fate) {}

    /// A question one can ask about.
    ///
    /// @param mayNot why one cannot ask now; empty when one can
    record Topic(int question, String text, Optional<String> mayNot) {}

    /// What is shown.
    record Page(List<Line> lines, List<Topic> topics, boolean member) {
        Page {
            lines = List.copyOf(lines);
            topics = List.copyOf(topics);
        }
    }

    Page page() {
        Standing standing = chamber.standing().get();
        List<Line> lines =
                standing.expected().evidence().requests().values().stream()
                        .map(request -> line(standing, request))
                        .toList()
                        .reversed();
        return new Page(lines, topics(standing.expected()), standing.seat().isPresent());
    }

    private List<Topic> topics(Assembly assembly) {
        return Remit.questions(assembly).stream()
                .map(question ->
                        new Topic(
                                question,
                                Remit.question(assembly, chamber.texts(), question),
                                May.not(chamber, new EvidenceRequested(question))))
                .toList();
    }

    private Line line(Standing standing, Request request) {
        var text = chamber.texts().of(request.mark());
        var decision = request.decision();
        return new Line(
                request.mark().id(),
                Said.of(words, text, "what").text(),
                chamber.texts().words(request.mark()).get("reason").strip(),
                words.text(
                        "evidence.request.asked",
                        "who",
                        People.called(words, request.mark().by()),
                        "date",
                        moments.date(request.mark().at())),
                decision.isEmpty(),
                decision.map(this::decided).orElseGet(() -> words.text("evidence.request.waits")),
                decision.map(d -> Said.of(words, chamber.texts().of(d.mark()), "reason").text())
                        .orElse(""),
                decision.flatMap(Decision::item)
                        .flatMap(id -> standing.expected().evidence().item(id))
                        .map(item ->
                                new Shelf.Offer(
                                        item.mark().id(),
                                        Titles.item(words, chamber.texts(), item))),
                Fate.of(words, standing, request.mark().id()));
    }

    private String decided(Decision decision) {
        return words.text(
                "evidence.request.decided",
                "granted",
                decision.granted(),
                "who",
                People.called(words, decision.mark().by()),
                "date",
                moments.date(decision.mark().at()));
    }
}
