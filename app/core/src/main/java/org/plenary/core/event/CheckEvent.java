package org.plenary.core.event;

import java.util.List;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;

/// The check of a recommendation against each principle.
public sealed interface CheckEvent extends Event {
    /// A member answered one principle's question about one version of a recommendation. Words:
    /// `reason`, where they gave one.
    record PrincipleAnswered(EntryId recommendation, int version, int principle, CheckAnswer answer)
            implements CheckEvent {
        /// Versions lie between 1 and 999, principles between 1 and 99.
        public PrincipleAnswered {
            Bounds.within(version, 1, 999, "the version");
            Bounds.principle(principle);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A drafter answered, in public, those who said that the recommendation breaks a principle.
    /// Words: `text`.
    record ConcernAnswered(EntryId recommendation, int version, int principle)
            implements CheckEvent {
        /// Versions lie between 1 and 999, principles between 1 and 99.
        public ConcernAnswered {
            Bounds.within(version, 1, 999, "the version");
            Bounds.principle(principle);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }
}
