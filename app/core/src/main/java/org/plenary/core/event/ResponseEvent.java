package org.plenary.core.event;

import java.time.LocalDate;
import java.util.List;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ResponseVerdict;

/// What the commissioning body promised and how it answered.
public sealed interface ResponseEvent extends Event {
    /// The authority promised to answer each recommendation within some days of its ballot's
    /// closing. Words: `text`.
    record ResponsePromised(int days) implements ResponseEvent {
        /// Between one day and ten years.
        public ResponsePromised {
            Bounds.within(days, 1, 3_650, "days to answer");
        }
    }

    /// The authority answered a recommendation. Words: `text`, `changed` (the changed words) and
    /// for each action n `action.n`.
    ///
    /// @param actions by which day each action is to be done
    record ResponseGiven(EntryId recommendation, ResponseVerdict verdict, List<LocalDate> actions)
            implements ResponseEvent {
        /// At most 24 actions.
        public ResponseGiven {
            actions = List.copyOf(actions);
            Bounds.within(actions.size(), 0, 24, "actions");
            actions.forEach(Bounds::day);
        }

        @Override
        public List<EntryId> refs() {
            return List.of(recommendation);
        }
    }

    /// A member graded an answer.
    ///
    /// @param grade 0 (no answer at all) to 10 (answers it fully)
    record ResponseRated(EntryId response, int grade) implements ResponseEvent {
        /// Grades lie between 0 and 10.
        public ResponseRated {
            Bounds.within(grade, 0, 10, "the grade");
        }

        @Override
        public List<EntryId> refs() {
            return List.of(response);
        }
    }
}
