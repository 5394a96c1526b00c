package org.plenary.desktop.recommendations;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;

/// Twelve people who draft: one recommendation by seat 1 with two versions and three amendments,
/// and one by seat 5 that nobody supports yet.
final class Drafting {
    static final int SEATS = 12;

    final TestAssembly assembly = TestAssembly.convened(SEATS).upTo(Stage.LEARNING);
    final EntryId item;
    final EntryId text;
    final EntryId lonely;
    final EntryId takenIn;
    final EntryId accepted;
    final EntryId open;

    Drafting() {
        item = assembly.item(assembly.packet("Who writes the rules"), "Who writes them today");
        assembly.upTo(Stage.DRAFTING);
        text = assembly.proposes(1, "One public text of values");
        assembly.supports(2, text);
        assembly.supports(7, text);
        takenIn =
                amends(
                        4,
                        1,
                        "One public text of values, in every language, and everybody may see how.");
        decides(1, takenIn, true, "We take this in.");
        revises(1, 2, Optional.of(takenIn));
        accepted =
                amends(
                        6,
                        2,
                        "One public text of values, in every language and in easy words, and everybody may see how.");
        decides(4, accepted, true, "It is right.");
        open = amends(3, 2, "No text of values.");
        lonely = assembly.proposes(5, "A jury drawn by lot");
    }

    EntryId amends(int seat, int version, String words) {
        return assembly.record()
                .write(
                        Holder.seat(seat),
                        new AmendmentProposed(text, version),
                        Words.of(Map.of("text", words, "reasons", "My mother reads no English.")));
    }

    void decides(int seat, EntryId amendment, boolean accepts, String why) {
        assembly.record()
                .write(
                        Holder.seat(seat),
                        new AmendmentDecided(amendment, accepts),
                        Words.of("reasons", why));
    }

    void revises(int seat, int version, Optional<EntryId> takesIn) {
        assembly.record()
                .write(
                        Holder.seat(seat),
                        new RecommendationRevised(text, version, takesIn),
                        Words.of(
                                Map.of(
                                        "title",
                                        "One public text of values",
                                        "text",
                                        version == 2
                                                ? "One public text of values, in every language, and everybody may see how."
                                                : "One public text of values, version "
                                                        + version
                                                        + ".",
                                        "reasons",
                                        "It takes in what was said.")));
    }

    /// Everybody has checked and read; the ballot is open.
    EntryId voting() {
        assembly.upTo(Stage.CHECKING);
        assembly.hoursPass(13);
        IntStream.rangeClosed(1, SEATS)
                .forEach(seat -> {
                    assembly.checks(
                            seat, text, seat == 12 ? CheckAnswer.BREAKS : CheckAnswer.KEEPS);
                    assembly.reads(seat, Extent.READ, item);
                });
        assembly.upTo(Stage.BALLOTING);
        return assembly.ballot(text);
    }

    /// Seven said yes, three no; everything is counted.
    EntryId counted() {
        EntryId ballot = voting();
        IntStream.rangeClosed(1, 7)
                .forEach(seat -> assembly.record().vote(seat, ballot, Choice.YES));
        IntStream.rangeClosed(8, 10)
                .forEach(seat -> assembly.record().vote(seat, ballot, Choice.NO));
        assembly.hoursPass(25);
        assembly.upTo(Stage.DECIDED);
        return ballot;
    }

    /// The minority has reported, so the recommendation is adopted.
    EntryId adopted() {
        EntryId ballot = counted();
        assembly.record()
                .write(
                        Holder.seat(8),
                        new MinorityReported(ballot),
                        Words.of(
                                Map.of(
                                        "title",
                                        "A text alone changes nothing",
                                        "text",
                                        "Nobody is made to follow it.")));
        return ballot;
    }

    /// The commissioning body has answered, and three members have graded it.
    EntryId answered() {
        adopted();
        assembly.record().pass(Duration.ofDays(30));
        EntryId answer =
                assembly.record()
                        .write(
                                TestAssembly.AUTHORITY,
                                new ResponseGiven(
                                        text,
                                        ResponseVerdict.CHANGED,
                                        List.of(LocalDate.of(2027, 3, 31))),
                                Words.of(
                                        Map.of(
                                                "text",
                                                "We accept it for every national office.",
                                                "changed",
                                                "One public text of values, in every official language, and everybody may see how.",
                                                "action.1",
                                                "publish the first text")));
        List.of(4, 7, 8)
                .forEach(grade ->
                        assembly.record()
                                .write(Holder.seat(grade), new ResponseRated(answer, grade)));
        return answer;
    }
}
