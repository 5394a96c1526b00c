package org.plenary.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.counting.Outcome;
import org.plenary.core.counting.Rule;
import org.plenary.core.counting.Share;
import org.plenary.core.counting.Threshold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Refused;
import org.plenary.core.projection.Result;
import org.plenary.core.term.Refusal;

/// What an assembly came to, recomputed and said in sentences. Every share has its base.
final class ResultSentences {
    private static final int POSITIONS_NAMED = 12;

    private ResultSentences() {}

    /// Entries that do not count, by the reason why.
    static List<String> refused(Assembly assembly) {
        Map<Refusal, List<Long>> byReason = new LinkedHashMap<>();
        for (Refused refused : assembly.refused()) {
            byReason.computeIfAbsent(refused.why(), _ -> new ArrayList<>()).add(refused.index());
        }
        List<String> sentences = new ArrayList<>();
        byReason.forEach((why, positions) ->
                sentences.add(
                        "  "
                                + Texts.count(positions.size(), "entry", "entries")
                                + " ("
                                + named(positions)
                                + "): "
                                + why.sentence()));
        return sentences;
    }

    private static String named(List<Long> positions) {
        List<String> names = positions.stream().limit(POSITIONS_NAMED).map(Texts::number).toList();
        return (positions.size() == 1 ? "position " : "positions ")
                + String.join("; ", names)
                + (positions.size() > POSITIONS_NAMED ? "; …" : "");
    }

    /// Every ballot: what was counted, what follows, and where the answer stands.
    static List<String> ballots(Assembly assembly) {
        List<String> sentences = new ArrayList<>();
        for (Result result : Result.of(assembly)) {
            sentences.add(ballot(assembly, result.ballot()));
            sentences.add(
                    result.closed()
                            .map(closed -> "  " + counted(closed))
                            .orElse(
                                    "  It is open: "
                                            + Texts.count(
                                                    result.ballot().votes().size(),
                                                    "seat has",
                                                    "seats have")
                                            + " cast a vote so far, and all are sealed."));
            consequence(result).ifPresent(sentence -> sentences.add("  " + sentence));
        }
        return sentences;
    }

    private static String ballot(Assembly assembly, Ballot ballot) {
        long position =
                assembly.recommendations()
                        .recommendation(ballot.recommendation())
                        .map(r -> r.mark().index())
                        .orElseThrow();
        return "Ballot at position "
                + Texts.number(ballot.mark().index())
                + " on question "
                + ballot.question()
                + ", the recommendation at position "
                + Texts.number(position)
                + " in version "
                + ballot.version()
                + ":";
    }

    private static String counted(Closed closed) {
        Counts counts = closed.counts();
        Rule rule = closed.rule();
        Share yes = counts.yesOf(rule.base());
        String outcome =
                closed.outcome().map(ResultSentences::outcome).orElse("Votes are being unsealed");
        return outcome
                + ". "
                + counts.yes()
                + " yes, "
                + counts.no()
                + " no, "
                + counts.abstain()
                + " abstained, "
                + counts.unstated()
                + " preferred not to state, "
                + counts.unopened()
                + " never opened; "
                + counts.cast()
                + " of "
                + counts.entitled()
                + " seats cast a vote (quorum: "
                + threshold(rule.quorum())
                + "). Yes is "
                + tenths(yes)
                + " of the "
                + yes.of()
                + " "
                + base(rule.base())
                + " (needed: "
                + threshold(rule.majority())
                + ").";
    }

    private static String tenths(Share share) {
        return share.permille() / 10 + "." + share.permille() % 10 + " %";
    }

    private static String threshold(Threshold threshold) {
        return (threshold.exceeded() ? "more than " : "at least ")
                + threshold.share().numerator()
                + "/"
                + threshold.share().denominator();
    }

    private static String base(Base base) {
        return switch (base) {
            case ENTITLED -> "entitled to vote";
            case CAST -> "who cast a vote";
            case VALID -> "whose vote was opened";
            case STATED -> "who stated an opinion";
            case DECIDED -> "who said yes or no";
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case CARRIED -> "Carried";
            case NOT_CARRIED -> "Not carried";
            case TIED -> "Tied, and so not carried";
            case QUORUM_NOT_REACHED -> "Not decided: the quorum was not reached";
        };
    }

    private static Optional<String> consequence(Result result) {
        return result.adopted()
                .map(adopted -> {
                    String due = Texts.time(adopted.answerDue());
                    String answered =
                            result.answer()
                                    .map(answer ->
                                            Texts.time(answer.mark().at())
                                                    + " ("
                                                    + Texts.words(answer.verdict())
                                                    + ")")
                                    .orElse("");
                    return switch (result.duty()) {
                        case NOT_OWED -> "Adopted.";
                        case DUE -> "Adopted; the answer is due by " + due + ".";
                        case OVERDUE -> "Adopted; the answer is OVERDUE since " + due + ".";
                        case ANSWERED ->
                                "Adopted; answered in time, " + answered + ", due " + due + ".";
                        case ANSWERED_LATE ->
                                "Adopted; answered LATE, " + answered + ", due " + due + ".";
                    };
                });
    }
}
