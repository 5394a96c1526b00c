package org.plenary.core.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.core.event.BallotEvent.BallotClosed;
import org.plenary.core.event.BallotEvent.Unsealed;
import org.plenary.core.event.BallotEvent.VotesUnsealed;
import org.plenary.core.event.Event;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Ballots.Vote;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.EntryId;

/// What falls due by itself: the entries that the sequencer writes, each of which the procedure
/// judges like any other.
///
/// The sequencer's own time comes in as an argument and has its effect only through a clock entry
/// that everybody can read.
public final class Duties {
    /// How much time passes at most before something that happens is given a new clock entry.
    public static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int UNSEALED_AT_ONCE = 12;

    private Duties() {}

    /// The clock entry to write before anything that happens now: when a minute or a frozen
    /// deadline has passed since the last.
    public static Optional<Event> clock(Assembly assembly, Instant now) {
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        boolean minute = !second.isBefore(assembly.clock().plus(MINUTE));
        boolean deadline =
                deadlines(assembly)
                        .anyMatch(due -> due.isAfter(assembly.clock()) && !due.isAfter(second));
        return minute || deadline ? Optional.of(new ClockTicked(second)) : Optional.empty();
    }

    /// Whether something falls due by this time though nobody sends anything: then a clock entry is
    /// written for it alone.
    public static boolean due(Assembly assembly, Instant now) {
        return deadlines(assembly)
                .anyMatch(due -> due.isAfter(assembly.clock()) && !due.isAfter(now));
    }

    /// What the assembly's own clock makes due: ballots to close, and votes to unseal as far as
    /// their choices were handed in.
    public static List<Event> now(
            Assembly assembly, Function<EntryId, Optional<SealedChoice>> handedIn) {
        List<Event> events = new ArrayList<>();
        for (Ballot ballot : assembly.ballots().all().values()) {
            boolean closing = !assembly.clock().isBefore(ballot.closes());
            if (ballot.closed().isEmpty() && closing) {
                events.add(new BallotClosed(ballot.mark().id()));
            }
            if (ballot.closed().isPresent() && assembly.clock().isBefore(ballot.unsealingEnds())) {
                events.addAll(unsealing(ballot, handedIn));
            }
        }
        return events;
    }

    private static List<Event> unsealing(
            Ballot ballot, Function<EntryId, Optional<SealedChoice>> handedIn) {
        List<Unsealed> votes =
                ballot.votes().values().stream()
                        .filter(vote -> !ballot.opened().containsKey(vote.mark().id()))
                        .flatMap(vote -> fitting(ballot, vote, handedIn).stream())
                        .sorted((a, b) -> a.vote().compareTo(b.vote()))
                        .toList();
        List<Event> events = new ArrayList<>();
        for (int from = 0; from < votes.size(); from += UNSEALED_AT_ONCE) {
            int to = Math.min(votes.size(), from + UNSEALED_AT_ONCE);
            events.add(new VotesUnsealed(ballot.mark().id(), votes.subList(from, to)));
        }
        return events;
    }

    private static Optional<Unsealed> fitting(
            Ballot ballot, Vote vote, Function<EntryId, Optional<SealedChoice>> handedIn) {
        return handedIn.apply(vote.mark().id())
                .filter(choice -> choice.opens(ballot.mark().id(), vote.sealed()))
                .map(choice -> new Unsealed(vote.mark().id(), choice.choice(), choice.key()));
    }

    /// Every time that was frozen in the record and changes what counts or what is owed.
    public static Stream<Instant> deadlines(Assembly assembly) {
        return assembly.ballots().all().values().stream().flatMap(ballot -> of(assembly, ballot));
    }

    private static Stream<Instant> of(Assembly assembly, Ballot ballot) {
        Duration minority = Duration.ofHours(assembly.charter().rules().minorityHours());
        Stream<Instant> frozen =
                Stream.of(
                        ballot.closes(),
                        ballot.unsealingEnds(),
                        ballot.unsealingEnds().plus(minority));
        Stream<Instant> answer =
                Closed.of(assembly, ballot.mark().id()).proof().isPresent()
                        ? Reported.of(assembly, ballot.recommendation()).proof().stream()
                                .map(Reported::answerDue)
                        : Stream.empty();
        return Stream.concat(frozen, answer);
    }
}
