package org.plenary.rehearsal.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Share;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;

/// What became of each recommendation, every percentage with its base.
final class Outcomes {
    private final Assembly assembly;
    private final Map<EntryId, String> titles;

    Outcomes(Assembly assembly, Map<EntryId, String> titles) {
        this.assembly = assembly;
        this.titles = titles;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!assembly.recommendations().all().isEmpty()) {
            sentences.add("What became of the recommendations");
        }
        for (Recommendation recommendation : assembly.recommendations().all().values()) {
            EntryId id = recommendation.mark().id();
            sentences.add(
                    String.format(
                            Locale.ROOT,
                            "  \u201c%s\u201d, version %d, %d supporters.",
                            titles.getOrDefault(id, ""),
                            recommendation.version(),
                            recommendation.supporters().size()));
            assembly.ballots().on(id).ifPresent(ballot -> sentences.add("    " + result(ballot)));
        }
        return sentences;
    }

    private String result(Ballot ballot) {
        Optional<Closed> closed = Closed.of(assembly, ballot.mark().id()).proof();
        if (closed.isEmpty()) {
            return "Its ballot is open.";
        }
        Counts counts = closed.get().counts();
        Share yes = counts.yesOf(ballot.rule().base());
        String numbers =
                String.format(
                        Locale.ROOT,
                        "%d yes, %d no, %d abstained, %d preferred not to say, %d unopened, of %d entitled.",
                        counts.yes(),
                        counts.no(),
                        counts.abstain(),
                        counts.unstated(),
                        counts.unopened(),
                        counts.entitled());
        return closed.get()
                .outcome()
                .map(outcome ->
                        String.format(
                                Locale.ROOT,
                                "%s: %d of %d %s (%d.%d %%) said yes. %s",
                                sentence(outcome.name()),
                                yes.part(),
                                yes.of(),
                                base(yes.base()),
                                yes.permille() / 10,
                                yes.permille() % 10,
                                numbers))
                .orElse("Its votes are being unsealed. " + numbers);
    }

    private static String sentence(String constant) {
        String words = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String base(Base base) {
        return switch (base) {
            case ENTITLED -> "entitled";
            case CAST -> "who voted";
            case VALID -> "whose vote was opened";
            case STATED -> "who stated an opinion";
            case DECIDED -> "who said yes or no";
        };
    }
}
