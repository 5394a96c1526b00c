package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Stages.Entered;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.ui.StageBar;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.Remit;
import org.plenary.desktop.wording.Titles;

/// Says where each question is, what opening the next stage means, and what is still missing.
final class StagesModel {
    private final Words words;
    private final Chamber chamber;

    StagesModel(Words words, Chamber chamber) {
        this.words = words;
        this.chamber = chamber;
    }

    /// A step that can be asked for.
    ///
    /// @param meaning what it opens and what it ends
    /// @param refusal why the procedure would not count it now; empty when it would
    record Step(StageOpened event, String button, String meaning, Optional<String> refusal) {}

    /// A question and where it is.
    ///
    /// @param facts what one should know before the next step, in sentences
    record Line(
            int question,
            String text,
            String since,
            List<StageBar.Part> way,
            List<Step> steps,
            List<String> facts,
            Optional<Fate> fate) {
        Line {
            way = List.copyOf(way);
            steps = List.copyOf(steps);
            facts = List.copyOf(facts);
        }
    }

    List<Line> lines(Moments moments) {
        Standing standing = chamber.standing().get();
        return Remit.questions(standing.expected()).stream()
                .map(question -> line(standing, moments, question))
                .toList();
    }

    private Line line(Standing standing, Moments moments, int question) {
        Assembly assembly = standing.expected();
        Stage stage = assembly.stages().of(question);
        Optional<Entered> entered = assembly.stages().last(question);
        return new Line(
                question,
                Remit.question(assembly, chamber.texts(), question),
                entered.map(e ->
                                words.text(
                                        "facilitate.stage.since",
                                        "stage",
                                        words.each("facilitate.stage.name", stage),
                                        "since",
                                        moments.dayAndTime(e.mark().at())))
                        .orElseGet(() -> words.text("facilitate.stage.convening")),
                way(stage),
                steps(question, stage),
                facts(assembly, moments, question, stage),
                entered.flatMap(e -> Fate.of(words, standing, e.mark().id())));
    }

    private List<StageBar.Part> way(Stage now) {
        var way = new ArrayList<StageBar.Part>();
        for (Stage stage : Stage.values()) {
            StageBar.Progress progress =
                    stage == now
                            ? StageBar.Progress.NOW
                            : stage.compareTo(now) < 0
                                    ? StageBar.Progress.DONE
                                    : StageBar.Progress.NEXT;
            way.add(new StageBar.Part(words.each("facilitate.stage.name", stage), progress));
        }
        return way;
    }

    private List<Step> steps(int question, Stage now) {
        var steps = new ArrayList<Step>();
        if (now.next() != now) {
            steps.add(step(question, now.next()));
        }
        if (now == Stage.CHECKING) {
            steps.add(step(question, Stage.DRAFTING));
        }
        return steps;
    }

    private Step step(int question, Stage to) {
        var event = new StageOpened(question, to);
        return new Step(
                event,
                words.text(
                        "facilitate.stage.open", "stage", words.each("facilitate.stage.name", to)),
                words.each("facilitate.stage.meaning", to),
                chamber.refusal(event).map(why -> why.sentence()));
    }

    private List<String> facts(Assembly assembly, Moments moments, int question, Stage stage) {
        return switch (stage) {
            case CONVENING -> convening(assembly);
            case LEARNING -> learning(assembly, question);
            case DELIBERATING ->
                    List.of(
                            words.text(
                                    "facilitate.fact.spoken",
                                    "spoken",
                                    assembly.positions()
                                            .standing(question, assembly.roll().seats())
                                            .count(),
                                    "seats",
                                    assembly.roll().seated()));
            case DRAFTING -> drafting(assembly, question);
            case CHECKING -> checking(assembly, moments, question);
            case BALLOTING -> balloting(assembly, moments, question);
            case DECIDED -> List.of(words.text("facilitate.fact.decided"));
        };
    }

    private List<String> convening(Assembly assembly) {
        int seats = assembly.founding().map(f -> f.facts().seats()).orElse(0);
        int principles = assembly.charter().adopted().map(a -> a.principles()).orElse(0);
        return List.of(
                words.text(
                        "facilitate.fact.principles",
                        "adopted",
                        assembly.charter().principles().size(),
                        "all",
                        principles),
                words.text(
                        "facilitate.fact.seated",
                        "seated",
                        assembly.roll().seated(),
                        "seats",
                        seats),
                words.text(
                        "facilitate.fact.enrolled",
                        "enrolled",
                        assembly.roll().seatsEnrolled(),
                        "seats",
                        assembly.roll().seats().last() == 0 ? seats : assembly.roll().seated()),
                words.text(
                        "facilitate.fact.promise",
                        "promised",
                        assembly.responses().promise().isPresent()));
    }

    private List<String> learning(Assembly assembly, int question) {
        long items =
                assembly.evidence().items().values().stream()
                        .filter(item -> item.question() == question)
                        .count();
        long readers =
                assembly.evidence().readings().keySet().stream()
                        .map(reading -> reading.seat())
                        .filter(assembly.roll().seats()::has)
                        .distinct()
                        .count();
        return List.of(
                words.text(
                        "facilitate.fact.readers",
                        "items",
                        items,
                        "readers",
                        readers,
                        "seats",
                        assembly.roll().seated()),
                words.text(
                        "facilitate.fact.requests",
                        "waiting",
                        assembly.evidence().requests().values().stream()
                                .filter(request -> request.question() == question)
                                .filter(request -> request.decision().isEmpty())
                                .count()));
    }

    private List<String> drafting(Assembly assembly, int question) {
        List<Recommendation> all = assembly.recommendations().on(question).toList();
        int needed = assembly.charter().rules().supportersToTable();
        long undecided =
                all.stream()
                        .flatMap(r -> assembly.recommendations().amendmentsTo(r.mark().id()))
                        .filter(amendment -> open(amendment))
                        .count();
        return List.of(
                words.text(
                        "facilitate.fact.recommendations",
                        "count",
                        all.size(),
                        "ready",
                        all.stream().filter(r -> r.supporters().size() >= needed).count(),
                        "needed",
                        needed),
                words.text("facilitate.fact.amendments", "undecided", undecided));
    }

    private static boolean open(Amendment amendment) {
        return amendment.decision().isEmpty();
    }

    private List<String> checking(Assembly assembly, Moments moments, int question) {
        var facts = new ArrayList<String>();
        assembly.recommendations()
                .on(question)
                .forEach(r -> {
                    List<String> missing = new BallotGaps(words, chamber).of(assembly, moments, r);
                    String title = Titles.recommendation(words, chamber.texts(), r);
                    facts.add(
                            missing.isEmpty()
                                    ? words.text("facilitate.fact.checked", "title", title)
                                    : words.text(
                                            "facilitate.fact.unchecked",
                                            "title",
                                            title,
                                            "missing",
                                            missing.size(),
                                            "first",
                                            missing.getFirst()));
                });
        return facts;
    }

    private List<String> balloting(Assembly assembly, Moments moments, int question) {
        List<String> open =
                assembly.ballots()
                        .of(question)
                        .map(ballot ->
                                assembly.recommendations()
                                        .recommendation(ballot.recommendation())
                                        .map(r ->
                                                BallotLines.state(
                                                        words, chamber, moments, ballot, r))
                                        .orElse(""))
                        .toList();
        return open.isEmpty() ? List.of(words.text("facilitate.fact.no-ballots")) : open;
    }
}
