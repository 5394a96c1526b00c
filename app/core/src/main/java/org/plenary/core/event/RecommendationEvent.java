package org.plenary.core.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.term.EntryId;

/// What the assembly may come to recommend: texts with versions, amendments and supporters.
public sealed interface RecommendationEvent extends Event {
    /// A member proposed a recommendation: version 1 of its text. Words: `title`, `text`,
    /// `reasons`.
    record RecommendationProposed(int question) implements RecommendationEvent {
        /// Questions are numbered 1 to 9.
        public RecommendationProposed {
            Bounds.question(question);
        }
    }

    /// A drafter gave the text a new version, on their own or by taking in an accepted amendment.
    /// Words: `title`, `text`, `reasons`.
    ///
    /// @param version the new version: one more than the last
    record RecommendationRevised(EntryId recommendation, int version, Optional<EntryId> amendment)
            implements RecommendationEvent {
        /// Versions lie between 2 and 999.
        public RecommendationRevised {
            Bounds.within(version, 2, 999, "the version");
        }

        @Override
        public List<EntryId> refs() {
            return Stream.concat(Stream.of(recommendation), amendment.stream()).distinct().toList();
        }
    }

    /// A member supports a recommendation going to a ballot. Support is not a vote.
    record RecommendationSupported(EntryId recommendation) implements RecommendationEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A member took their support back.
    record SupportWithdrawn(EntryId recommendation) implements RecommendationEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A member proposed other words. Words: `text` (the whole text as it would read), `reasons`.
    ///
    /// @param version the version that the amendment was written against
    record AmendmentProposed(EntryId recommendation, int version) implements RecommendationEvent {
        /// Versions lie between 1 and 999.
        public AmendmentProposed {
            Bounds.within(version, 1, 999, "the version");
        }

        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A drafter decided on an amendment, in public. Words: `reasons`. Accepting makes its author a
    /// drafter.
    record AmendmentDecided(EntryId amendment, boolean accepted) implements RecommendationEvent {
        @Override
        public List<EntryId> refs() {
            return List.of(amendment);
        }
    }
}
