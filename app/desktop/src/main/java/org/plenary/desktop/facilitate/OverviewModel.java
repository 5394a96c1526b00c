package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Titles;

/// Says what there is for a facilitator to do, and how each part stands.
final class OverviewModel {
    private final Words words;
    private final Chamber chamber;

    OverviewModel(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// A part of the work.
    ///
    /// @param state how it stands
    /// @param waits whether something waits for a facilitator
    record Part(Where.Part where, String title, String state, boolean waits) {}

    List<Part> parts(Moments moments) {
        Assembly assembly = chamber.standing().get().expected();
        var parts = new ArrayList<Part>();
        parts.add(sessions(assembly, moments));
        parts.add(stages(assembly));
        parts.add(
                new Part(
                        Where.Part.PUBLISH,
                        words.text("facilitate.publish"),
                        words.text(
                                "facilitate.publish.state",
                                "packets",
                                assembly.evidence().packets().size(),
                                "items",
                                assembly.evidence().items().size()),
                        false));
        parts.add(
                new Part(
                        Where.Part.CORRECTIONS,
                        words.text("facilitate.corrections"),
                        words.text(
                                "facilitate.corrections.state",
                                "corrected",
                                assembly.evidence().items().values().stream()
                                        .filter(item -> !item.corrections().isEmpty())
                                        .count()),
                        false));
        parts.add(requests(assembly));
        parts.add(ballots(assembly));
        parts.add(
                new Part(
                        Where.Part.PARTICIPATION,
                        words.text("facilitate.participation"),
                        words.text(
                                "facilitate.participation.state",
                                "enrolled",
                                assembly.roll().seatsEnrolled(),
                                "seats",
                                assembly.roll().seated()),
                        false));
        return parts;
    }

    private Part sessions(Assembly assembly, Moments moments) {
        Optional<Session> open =
                assembly.sessions().standing().filter(s -> s.state() == State.OPEN).findFirst();
        Optional<Session> next =
                assembly.sessions().standing().filter(s -> s.state() == State.PLANNED).findFirst();
        String state =
                open.map(session ->
                                words.text(
                                        "facilitate.sessions.open",
                                        "title",
                                        Titles.session(words, chamber.texts(), session),
                                        "present",
                                        session.present().size(),
                                        "seats",
                                        session.eligible(assembly.roll().seats()).size()))
                        .or(() ->
                                next.map(session ->
                                        words.text(
                                                "facilitate.sessions.next",
                                                "title",
                                                Titles.session(words, chamber.texts(), session),
                                                "when",
                                                moments.dayAndTime(session.start()))))
                        .orElseGet(() -> words.text("facilitate.sessions.none"));
        return new Part(
                Where.Part.SESSIONS, words.text("facilitate.sessions"), state, open.isPresent());
    }

    private Part stages(Assembly assembly) {
        List<String> states =
                Remit.questions(assembly).stream()
                        .map(question ->
                                words.text(
                                        "facilitate.stages.state",
                                        "questions",
                                        Remit.questions(assembly).size(),
                                        "question",
                                        question,
                                        "stage",
                                        words.each(
                                                "facilitate.stage.name",
                                                assembly.stages().of(question))))
                        .toList();
        return new Part(
                Where.Part.STAGES,
                words.text("facilitate.stages"),
                String.join("\n", states),
                false);
    }

    private Part requests(Assembly assembly) {
        long waiting =
                assembly.evidence().requests().values().stream()
                        .filter(request -> request.decision().isEmpty())
                        .count();
        return new Part(
                Where.Part.REQUESTS,
                words.text("facilitate.requests"),
                words.text("facilitate.requests.state", "waiting", waiting),
                waiting > 0);
    }

    private Part ballots(Assembly assembly) {
        long open =
                assembly.ballots().all().values().stream()
                        .filter(ballot -> ballot.closed().isEmpty())
                        .count();
        boolean balloting =
                Remit.questions(assembly).stream()
                        .anyMatch(question -> assembly.stages().of(question) == Stage.BALLOTING);
        return new Part(
                Where.Part.BALLOTS,
                words.text("facilitate.ballots"),
                words.text(
                        "facilitate.ballots.state",
                        "open",
                        open,
                        "all",
                        assembly.ballots().all().size()),
                balloting && assembly.ballots().all().isEmpty());
    }
}
