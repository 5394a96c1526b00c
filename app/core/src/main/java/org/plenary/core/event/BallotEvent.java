package org.plenary.core.event;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.core.counting.Rule;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;

/// Sealed roll-call ballots: everything is frozen by the opening, choices are hidden until the
/// closing, results are derived.
public sealed interface BallotEvent extends Event {
    /// A ballot opened on one version of a recommendation. What it freezes never changes.
    ///
    /// @param rule how it is decided: the charter's rule, repeated so that it is frozen here
    /// @param closes votes received at this time or later do not count
    /// @param unsealBy sealed votes not opened by this time are counted as unopened; a late closing
    ///   moves it by as much
    record BallotOpened(
            EntryId recommendation, int version, Rule rule, Instant closes, Instant unsealBy)
            implements BallotEvent {
        /// Unsealing ends after closing.
        public BallotOpened {
            Bounds.within(version, 1, 999, "the version");
            Bounds.time(closes);
            Bounds.time(unsealBy);
            if (!unsealBy.isAfter(closes)) {
                throw new IllegalArgumentException("unsealing ends after the ballot has closed");
            }
        }

        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A member voted. The choice itself is sealed: only its commitment is here, and erasing words
    /// cannot touch it.
    ///
    /// @param sealed HMAC-SHA-256 of the choice under a random key (see `SealedChoice`)
    record VoteCast(EntryId ballot, Hash sealed) implements BallotEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(ballot);
        }
    }

    /// The ballot is closed: no vote after this entry counts. Counts itself only once the frozen
    /// time has come.
    record BallotClosed(EntryId ballot) implements BallotEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(ballot);
        }
    }

    /// Sealed choices were opened. Anybody may bring an opening: it counts only if it fits the
    /// vote's commitment.
    record VotesUnsealed(EntryId ballot, List<Unsealed> votes) implements BallotEvent {
        /// Between 1 and 12 votes at a time, so that an entry stays below 4 kB.
        public VotesUnsealed {
            votes = List.copyOf(votes);
            Bounds.within(votes.size(), 1, 12, "votes");
        }

        @Override
        public List<EntryId> refs() {
            return Stream.concat(Stream.of(ballot), votes.stream().map(Unsealed::vote))
                    .distinct()
                    .toList();
        }
    }

    /// One opened vote.
    ///
    /// @param key the random key under which the choice was sealed
    record Unsealed(EntryId vote, Choice choice, Hash key) {}

    /// Members of the minority say why they voted as they did. Words: `title`, `text`.
    record MinorityReported(EntryId ballot) implements BallotEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(ballot);
        }
    }

    /// A member of the minority gives up their right to report on this ballot.
    record MinorityDeclined(EntryId ballot) implements BallotEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(ballot);
        }
    }
}
