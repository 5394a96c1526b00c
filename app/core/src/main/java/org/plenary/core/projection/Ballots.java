package org.plenary.core.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.IntTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.plenary.core.counting.Rule;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.Unsealed;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.BallotEvent.VotesUnsealed;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;

/// Every ballot with the votes received before its closing. What it came to is nobody's entry: see
/// `Closed`.
public record Ballots(PMap<EntryId, Ballot> all) {
    static final Ballots EMPTY = new Ballots(OrderedPMap.empty());

    /// A ballot; everything up to `electorate` was frozen when it opened.
    ///
    /// @param electorate the seats that were filled when it opened; who leaves later has no vote
    ///   any more, and changes neither the base nor a vote of before
    /// @param votes each seat's last vote received in time
    /// @param closed the entry that closed it, once one did
    /// @param opened choices that were unsealed, by vote
    /// @param reports minority reports by seat
    /// @param declined seats of the minority that gave up their right to report
    public record Ballot(
            Mark mark,
            EntryId recommendation,
            int version,
            int question,
            Rule rule,
            Instant closes,
            Instant unsealBy,
            Seats electorate,
            PMap<Integer, Vote> votes,
            Optional<Mark> closed,
            PMap<EntryId, Choice> opened,
            PMap<Integer, Mark> reports,
            PMap<Integer, Mark> declined) {
        /// How many seats the opening entitled: the base that nothing changes any more.
        public int entitled() {
            return electorate.count();
        }

        /// When unsealing ends: at the frozen time, or later by as much as the closing entry was
        /// late, so that no outage of the server can leave votes unopened.
        public Instant unsealingEnds() {
            Duration window = Duration.between(closes, unsealBy);
            return closed.map(by -> by.at().plus(window))
                    .filter(unsealBy::isBefore)
                    .orElse(unsealBy);
        }

        /// What a seat's counted vote said, once it is unsealed.
        public Optional<Choice> choiceOf(int seat) {
            return Optional.ofNullable(votes.get(seat)).map(vote -> opened.get(vote.mark().id()));
        }

        Ballot voted(int seat, Vote vote) {
            return with(votes.plus(seat, vote), closed, opened, reports, declined);
        }

        Ballot closed(Mark by) {
            return with(votes, Optional.of(by), opened, reports, declined);
        }

        Ballot unsealed(PMap<EntryId, Choice> after) {
            return with(votes, closed, after, reports, declined);
        }

        Ballot reported(Mark by) {
            return with(votes, closed, opened, reports.plus(by.seat(), by), declined);
        }

        Ballot declined(Mark by) {
            return with(votes, closed, opened, reports, declined.plus(by.seat(), by));
        }

        private Ballot with(
                PMap<Integer, Vote> votes,
                Optional<Mark> closed,
                PMap<EntryId, Choice> opened,
                PMap<Integer, Mark> reports,
                PMap<Integer, Mark> declined) {
            return new Ballot(
                    mark,
                    recommendation,
                    version,
                    question,
                    rule,
                    closes,
                    unsealBy,
                    electorate,
                    votes,
                    closed,
                    opened,
                    reports,
                    declined);
        }
    }

    /// A sealed vote.
    ///
    /// @param times how often this seat has voted in this ballot
    public record Vote(Mark mark, Hash sealed, int times) {}

    /// The ballot with this id.
    public Optional<Ballot> ballot(EntryId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// The ballot on a recommendation.
    public Optional<Ballot> on(EntryId recommendation) {
        return all.values().stream()
                .filter(b -> b.recommendation().equals(recommendation))
                .findFirst();
    }

    /// The ballots of a question, in the order in which they opened.
    public Stream<Ballot> of(int question) {
        return all.values().stream().filter(b -> b.question() == question);
    }

    /// The only way a ballot comes to be: on a recommendation that is [Checked].
    Ballots opened(Checked checked, BallotOpened event, Mark mark) {
        Ballot ballot =
                new Ballot(
                        mark,
                        checked.recommendation(),
                        checked.version(),
                        checked.question(),
                        event.rule(),
                        event.closes(),
                        event.unsealBy(),
                        checked.electorate(),
                        IntTreePMap.empty(),
                        Optional.empty(),
                        HashTreePMap.empty(),
                        OrderedPMap.empty(),
                        OrderedPMap.empty());
        return new Ballots(all.plus(mark.id(), ballot));
    }

    Ballots voted(VoteCast event, Mark mark) {
        return change(
                event.ballot(),
                ballot -> {
                    Vote before = ballot.votes().get(mark.seat());
                    int times = before == null ? 1 : before.times() + 1;
                    return ballot.voted(mark.seat(), new Vote(mark, event.sealed(), times));
                });
    }

    Ballots unsealed(VotesUnsealed event) {
        return change(
                event.ballot(),
                ballot -> {
                    PMap<EntryId, Choice> opened = ballot.opened();
                    for (Unsealed vote : event.votes()) {
                        opened = opened.plus(vote.vote(), vote.choice());
                    }
                    return ballot.unsealed(opened);
                });
    }

    Ballots change(EntryId id, UnaryOperator<Ballot> change) {
        return new Ballots(all.plus(id, change.apply(ballot(id).orElseThrow())));
    }
}
