package org.plenary.core.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;

/// Where members stand and what moved them: one standing statement a seat and question, every
/// earlier one kept.
public sealed interface PositionEvent extends Event {
    /// A member said for the first time where they stand. Words: `reasons`, and if they wish
    /// `name`.
    ///
    /// @param cites items of evidence that the reasons rest on
    record PositionStated(int question, Stance stance, List<EntryId> cites)
            implements PositionEvent {
        /// At most 12 citations.
        public PositionStated {
            Bounds.question(question);
            cites = List.copyOf(cites);
            Bounds.within(cites.size(), 0, 12, "citations");
        }

        @Override
        public List<EntryId> refs() {
            return cites.stream().distinct().toList();
        }
    }

    /// A member revised their statement and said what moved them. Words: `reasons`, `moved`, and if
    /// they wish `name`.
    ///
    /// @param previous the statement that stood until now
    record PositionRevised(EntryId previous, Stance stance, List<Moved> moved, List<EntryId> cites)
            implements PositionEvent {
        /// Between 1 and 6 things that moved somebody, at most 12 citations.
        public PositionRevised {
            moved = List.copyOf(moved);
            cites = List.copyOf(cites);
            Bounds.within(moved.size(), 1, 6, "things that moved you");
            Bounds.within(cites.size(), 0, 12, "citations");
        }

        @Override
        public List<EntryId> refs() {
            return Stream.of(
                            Stream.of(previous),
                            moved.stream().flatMap(m -> m.source().stream()),
                            cites.stream())
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList();
        }
    }

    /// One thing that moved somebody; an item or a statement is named, the rest is not.
    record Moved(MovedBy by, Optional<EntryId> source) {
        /// Items and statements have a source, discussion and own thought have none.
        public Moved {
            boolean named = by == MovedBy.ITEM || by == MovedBy.STATEMENT;
            if (named != source.isPresent()) {
                throw new IllegalArgumentException(
                        "an item or a statement is named, nothing else is");
            }
        }
    }
}
