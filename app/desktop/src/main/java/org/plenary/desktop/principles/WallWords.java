package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// What still stands between a recommendation and its ballot, in sentences.
final class WallWords {
    private final Words words;
    private final Moments moments;
    private final Texts texts;
    private final Assembly assembly;
    private final Recommendation recommendation;
    private final Missing missing;

    WallWords(
            Words words,
            Moments moments,
            Texts texts,
            Assembly assembly,
            Recommendation recommendation) {
        this.words = words;
        this.moments = moments;
        this.texts = texts;
        this.assembly = assembly;
        this.recommendation = recommendation;
        missing = Missing.of(assembly, recommendation);
    }

    /// The state of the wall in a sentence.
    String state() {
        if (assembly.ballots().on(recommendation.mark().id()).isPresent()) {
            return words.text("principles.wall.passed");
        }
        return missing.wall()
                .map(Refusal::sentence)
                .orElseGet(() ->
                        words.text(
                                missing.supporters() > 0
                                        ? "principles.wall.supporters-only"
                                        : "principles.wall.may-open"));
    }

    /// What is still missing, and who is still needed, sentence by sentence.
    List<String> missing() {
        List<String> wall = new ArrayList<>();
        if (assembly.ballots().on(recommendation.mark().id()).isPresent()) {
            return wall;
        }
        missing.openUntil()
                .ifPresent(until ->
                        wall.add(
                                words.text(
                                        "principles.wall.open-until",
                                        "until",
                                        moments.dayAndTime(until))));
        if (!missing.few().isEmpty()) {
            wall.add(
                    words.text(
                            "principles.wall.fewer",
                            "few",
                            missing.few().size(),
                            "all",
                            assembly.charter().principles().size(),
                            "needed",
                            missing.needed(),
                            "seats",
                            missing.seats()));
        }
        for (Missing.Concern concern : missing.concerns()) {
            wall.add(
                    words.text(
                            "principles.wall.concern",
                            "principle",
                            Titles.principle(words, texts, concern.principle()),
                            "drafters",
                            seats(recommendation.drafters()),
                            "count",
                            recommendation.drafters().size()));
        }
        if (missing.supporters() > 0) {
            wall.add(words.text("principles.wall.supporters", "missing", missing.supporters()));
        }
        return List.copyOf(wall);
    }

    /// Which answers are missing, and from whom.
    List<String> details() {
        List<String> details = new ArrayList<>();
        for (Missing.Few few : missing.few()) {
            details.add(
                    words.text(
                            "principles.wall.few",
                            "principle",
                            Titles.principle(words, texts, few.principle()),
                            "answers",
                            few.answers(),
                            "needed",
                            missing.needed(),
                            "seats",
                            missing.seats(),
                            "missing",
                            missing.needed() - few.answers()));
        }
        if (!missing.few().isEmpty()) {
            details.add(
                    words.text(
                            "principles.wall.who",
                            "count",
                            missing.incomplete().size(),
                            "seats",
                            seats(missing.incomplete())));
        }
        return List.copyOf(details);
    }

    private String seats(Collection<Integer> seats) {
        return String.join(", ", seats.stream().sorted().map(words::number).toList());
    }
}
