package org.plenary.rehearsal.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.event.SessionEvent.SessionCancelled;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionPlanned;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.EightWords;

/// One day in sentences.
final class Telling {
    private final Day day;
    private final Map<EntryId, String> titles;
    private final List<String> told = new ArrayList<>();

    Telling(Day day, Map<EntryId, String> titles) {
        this.day = day;
        this.titles = titles;
    }

    List<String> sentences() {
        convening();
        told.addAll(new RollTelling(day).sentences());
        plans();
        evidence();
        sessions();
        positions();
        recommendations();
        check();
        ballots();
        answers();
        record();
        return told;
    }

    /// Who acts, in a word or two.
    static String name(Holder holder) {
        String role = holder.role().name().toLowerCase(Locale.ROOT);
        return holder.role() == Role.MEMBER ? "member in seat " + holder.number() : role;
    }

    private void convening() {
        for (var founded : day.all(AssemblyFounded.class)) {
            tell(
                    "The assembly is founded: %s. Its eight words are: %s.",
                    people(founded.event().seats(), "seat"), EightWords.of(founded.id()).text());
        }
        for (var charter : day.all(CharterAdopted.class)) {
            tell(
                    "The charter is adopted, with %s.",
                    people(charter.event().principles(), "principle"));
        }
        for (var promised : day.all(ResponsePromised.class)) {
            tell(
                    "The authority promises to answer each recommendation within %s.",
                    people(promised.event().days(), "day"));
        }
        for (var opened : day.all(StageOpened.class)) {
            tell("Question %d enters %s.", opened.event().question(), word(opened.event().stage()));
        }
    }

    private void plans() {
        long anew =
                day.all(SessionPlanned.class).stream()
                        .filter(h -> h.event().supersedes().isPresent())
                        .count();
        long planned = day.all(SessionPlanned.class).size() - anew;
        if (planned > 0) {
            tell("%s planned.", are(planned, "session"));
        }
        if (anew > 0) {
            tell("%s planned anew.", are(anew, "session"));
        }
        for (var cancelled : day.all(SessionCancelled.class)) {
            tell("Cancelled: %s.", title(cancelled.event().session()));
        }
    }

    private void evidence() {
        for (var packet : day.all(PacketPublished.class)) {
            tell("A packet of evidence is opened: %s.", packet.title());
        }
        if (!day.all(ItemPublished.class).isEmpty()) {
            tell("%s published.", are(day.all(ItemPublished.class).size(), "item"));
        }
        for (var corrected : day.all(ItemCorrected.class)) {
            tell("Corrected: %s.", title(corrected.event().item()));
        }
        List<Reading> readings =
                day.all(ReadingStated.class).stream()
                        .flatMap(h -> h.event().readings().stream())
                        .toList();
        if (!readings.isEmpty()) {
            long people =
                    day.all(ReadingStated.class).stream().map(Happening::by).distinct().count();
            tell(
                    "%s what they read: %s.",
                    does(people, "member", "state"),
                    by(readings.stream().map(Reading::extent).toList(), Extent.class));
        }
        for (var asked : day.all(EvidenceRequested.class)) {
            tell("The %s asks for evidence.", name(asked.by()));
        }
        for (var decided : day.all(EvidenceRequestDecided.class)) {
            tell(
                    "A request for evidence is %s.",
                    decided.event().granted() ? "granted" : "declined");
        }
    }

    private void sessions() {
        for (var closed : day.all(SessionClosed.class)) {
            Session session =
                    day.after().sessions().session(closed.event().session()).orElseThrow();
            tell(
                    "\u201c%s\u201d: %d of %d check in.",
                    title(closed.event().session()),
                    session.present().size(),
                    session.eligible(day.after().roll().seats()).size());
        }
    }

    private void positions() {
        List<Stance> stated =
                day.all(PositionStated.class).stream().map(h -> h.event().stance()).toList();
        if (!stated.isEmpty()) {
            tell(
                    "%s where they stand: %s.",
                    does(stated.size(), "member", "say"), by(stated, Stance.class));
        }
        List<MovedBy> moved =
                day.all(PositionRevised.class).stream()
                        .map(h -> h.event().moved().getFirst())
                        .map(Moved::by)
                        .toList();
        if (!moved.isEmpty()) {
            tell(
                    "%s their mind: %s.",
                    does(moved.size(), "member", "change"),
                    List.of(MovedBy.values()).stream()
                            .filter(moved::contains)
                            .map(by -> moved.stream().filter(by::equals).count() + " " + by(by))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String by(MovedBy by) {
        return switch (by) {
            case ITEM -> "moved by evidence";
            case STATEMENT -> "by what others stated";
            case DISCUSSION -> "by discussion";
            case OWN_THOUGHT -> "after thinking it over";
        };
    }

    private void recommendations() {
        for (var proposed : day.all(RecommendationProposed.class)) {
            tell("The %s proposes: %s.", name(proposed.by()), proposed.title());
        }
        if (!day.all(AmendmentProposed.class).isEmpty()) {
            tell("%s proposed.", are(day.all(AmendmentProposed.class).size(), "amendment"));
        }
        for (boolean accepted : List.of(true, false)) {
            long decided =
                    day.all(AmendmentDecided.class).stream()
                            .filter(h -> h.event().accepted() == accepted)
                            .count();
            if (decided > 0) {
                tell("%s %s.", are(decided, "amendment"), accepted ? "accepted" : "refused");
            }
        }
        for (var revised : day.all(RecommendationRevised.class)) {
            tell(
                    "Version %d of \u201c%s\u201d.",
                    revised.event().version(), title(revised.event().recommendation()));
        }
        long supported = day.all(RecommendationSupported.class).size();
        if (supported > 0) {
            tell("%s given.", are(supported, "expression of support", "expressions of support"));
        }
        long withdrawn = day.all(SupportWithdrawn.class).size();
        if (withdrawn > 0) {
            tell(
                    "%s withdrawn.",
                    are(withdrawn, "expression of support", "expressions of support"));
        }
    }

    private void check() {
        List<CheckAnswer> answers =
                day.all(PrincipleAnswered.class).stream().map(h -> h.event().answer()).toList();
        if (!answers.isEmpty()) {
            long people =
                    day.all(PrincipleAnswered.class).stream().map(Happening::by).distinct().count();
            tell(
                    "%s in the principle check: %s.",
                    does(people, "member", "answer"), by(answers, CheckAnswer.class));
        }
        for (var replied : day.all(ConcernAnswered.class)) {
            tell(
                    "The drafters of \u201c%s\u201d answer a concern about principle %d.",
                    title(replied.event().recommendation()), replied.event().principle());
        }
    }

    private void ballots() {
        for (var opened : day.all(BallotOpened.class)) {
            tell("A ballot opens on \u201c%s\u201d.", title(opened.event().recommendation()));
        }
        if (!day.all(VoteCast.class).isEmpty()) {
            tell("%s received.", are(day.all(VoteCast.class).size(), "vote"));
        }
        for (var reported : day.all(MinorityReported.class)) {
            tell("The minority reports: %s.", reported.title());
        }
        long declined = day.all(MinorityDeclined.class).size();
        if (declined > 0) {
            tell("%s to report for a minority.", does(declined, "member", "decline"));
        }
    }

    private void answers() {
        for (var given : day.all(ResponseGiven.class)) {
            tell(
                    "The authority answers \u201c%s\u201d: %s.",
                    title(given.event().recommendation()), word(given.event().verdict()));
        }
        long graded = day.all(ResponseRated.class).size();
        if (graded > 0) {
            tell("%s given to answers.", are(graded, "grade"));
        }
    }

    private void record() {
        for (var erased : day.all(BodyErased.class)) {
            tell("The words of an entry are removed: %s.", word(erased.event().ground()));
        }
    }

    private String title(EntryId id) {
        return titles.getOrDefault(id, "");
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal in this file
    private void tell(String sentence, Object... parts) {
        told.add(String.format(Locale.ROOT, sentence, parts));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <E extends Enum<E>> String by(List<E> all, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + word(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    /// A number of things.
    static String people(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String are(long number, String noun) {
        return are(number, noun, noun + "s");
    }

    static String are(long number, String one, String many) {
        return number == 1 ? "1 " + one + " is" : number + " " + many + " are";
    }

    static String does(long number, String noun, String verb) {
        return number == 1 ? "1 " + noun + " " + verb + "s" : number + " " + noun + "s " + verb;
    }
}
