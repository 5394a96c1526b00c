package org.plenary.core.procedure;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.BallotEvent.Unsealed;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.BallotEvent.VotesUnsealed;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Ballots.Vote;
import org.plenary.core.projection.Checked;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Minority;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// Opening, voting, closing, unsealing and the minority's word.
final class BallotRules {
    private BallotRules() {}

    static Optional<Refusal> refuse(Act act, BallotEvent event) {
        return switch (event) {
            case BallotOpened e -> opened(act, e);
            case VoteCast e -> ballot(act, e.ballot()).map(b -> cast(act, b)).orElse(unknown());
            case BallotClosed e ->
                    ballot(act, e.ballot()).map(b -> closed(act, b)).orElse(unknown());
            case VotesUnsealed e ->
                    ballot(act, e.ballot()).map(b -> unsealed(act, b, e)).orElse(unknown());
            case MinorityReported e ->
                    minority(act, e.ballot())
                            .or(() ->
                                    Act.unless(
                                            act.entry().envelope().body().isPresent(),
                                            Refusal.WORDS_MISSING));
            case MinorityDeclined e -> minority(act, e.ballot());
        };
    }

    private static Optional<Refusal> opened(Act act, BallotOpened event) {
        Assembly assembly = act.assembly();
        Optional<Recommendation> found =
                assembly.recommendations().recommendation(event.recommendation());
        if (found.isEmpty()) {
            return Optional.of(Refusal.RECOMMENDATION_UNKNOWN);
        }
        Recommendation recommendation = found.get();
        CharterRules rules = assembly.charter().rules();
        return Act.unless(event.version() == recommendation.version(), Refusal.VERSION_NOT_CURRENT)
                .or(() ->
                        Act.unless(
                                assembly.ballots().on(event.recommendation()).isEmpty(),
                                Refusal.BALLOT_EXISTS))
                .or(() ->
                        Act.unless(
                                event.rule().equals(rules.recommendation()),
                                Refusal.RULE_NOT_THE_CHARTERS))
                .or(() -> Act.unless(longEnough(assembly, event, rules), Refusal.BALLOT_TOO_SHORT))
                .or(() ->
                        Act.unless(
                                recommendation.supporters().size() >= rules.supportersToTable(),
                                Refusal.TOO_FEW_SUPPORTERS))
                .or(() -> Checked.of(assembly, event.recommendation()).refusal());
    }

    private static boolean longEnough(Assembly assembly, BallotOpened event, CharterRules rules) {
        Duration open = Duration.between(assembly.clock(), event.closes());
        Duration unsealing = Duration.between(event.closes(), event.unsealBy());
        return open.compareTo(Duration.ofHours(rules.ballotHours())) >= 0
                && unsealing.equals(Duration.ofHours(rules.unsealHours()));
    }

    private static Optional<Refusal> cast(Act act, Ballot ballot) {
        boolean late =
                ballot.closed().isPresent() || !act.assembly().clock().isBefore(ballot.closes());
        return Act.unless(!late, Refusal.ARRIVED_AFTER_CLOSING)
                .or(() ->
                        Act.unless(
                                ballot.electorate().has(act.seat()), Refusal.NOT_IN_THE_ELECTORATE))
                .or(() ->
                        Act.unless(OwnDuties.checkComplete(act, ballot), Refusal.OWN_CHECK_MISSING))
                .or(() ->
                        Act.unless(
                                OwnDuties.readingStated(act, ballot), Refusal.OWN_READING_MISSING));
    }

    private static Optional<Refusal> closed(Act act, Ballot ballot) {
        return Act.unless(ballot.closed().isEmpty(), Refusal.BALLOT_CLOSED)
                .or(() ->
                        Act.unless(
                                !act.assembly().clock().isBefore(ballot.closes()),
                                Refusal.TOO_EARLY_TO_CLOSE));
    }

    private static Optional<Refusal> unsealed(Act act, Ballot ballot, VotesUnsealed event) {
        if (ballot.closed().isEmpty()) {
            return Optional.of(Refusal.BALLOT_STILL_OPEN);
        }
        if (!act.assembly().clock().isBefore(ballot.unsealingEnds())) {
            return Optional.of(Refusal.TOO_LATE_TO_UNSEAL);
        }
        Set<EntryId> seen = new HashSet<>();
        for (Unsealed vote : event.votes()) {
            Optional<Refusal> refusal =
                    seen.add(vote.vote())
                            ? fits(ballot, vote)
                            : Optional.of(Refusal.VOTE_ALREADY_OPEN);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> fits(Ballot ballot, Unsealed unsealed) {
        Optional<Vote> counted =
                ballot.votes().values().stream()
                        .filter(vote -> vote.mark().id().equals(unsealed.vote()))
                        .findFirst();
        if (counted.isEmpty()) {
            return Optional.of(Refusal.VOTE_NOT_COUNTED);
        }
        SealedChoice choice = new SealedChoice(unsealed.choice(), unsealed.key());
        return Act.unless(!ballot.opened().containsKey(unsealed.vote()), Refusal.VOTE_ALREADY_OPEN)
                .or(() ->
                        Act.unless(
                                choice.opens(ballot.mark().id(), counted.get().sealed()),
                                Refusal.SEAL_DOES_NOT_FIT));
    }

    private static Optional<Refusal> minority(Act act, EntryId id) {
        Optional<Ballot> ballot = ballot(act, id);
        Optional<Minority> minority = act.assembly().minority(id);
        boolean settled = Closed.of(act.assembly(), id).proof().filter(Closed::settled).isPresent();
        if (ballot.isEmpty() || minority.isEmpty() || !settled) {
            return Optional.of(
                    ballot.isEmpty() ? Refusal.BALLOT_UNKNOWN : Refusal.RESULT_NOT_SETTLED);
        }
        boolean done =
                ballot.get().reports().containsKey(act.seat())
                        || ballot.get().declined().containsKey(act.seat());
        return Act.unless(minority.get().seats().contains(act.seat()), Refusal.NOT_IN_THE_MINORITY)
                .or(() ->
                        Act.unless(
                                act.assembly().clock().isBefore(minority.get().until()),
                                Refusal.MINORITY_TIME_OVER))
                .or(() -> Act.unless(!done, Refusal.ALREADY_REPORTED));
    }

    private static Optional<Ballot> ballot(Act act, EntryId id) {
        return act.assembly().ballots().ballot(id);
    }

    private static Optional<Refusal> unknown() {
        return Optional.of(Refusal.BALLOT_UNKNOWN);
    }
}
