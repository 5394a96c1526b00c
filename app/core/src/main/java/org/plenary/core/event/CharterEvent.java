package org.plenary.core.event;

import org.plenary.core.term.PrincipleGroup;

/// The assembly's own rules. This version knows the first charter; amendments come by their own
/// procedure.
public sealed interface CharterEvent extends Event {
    /// The charter was adopted. Words: `text`.
    ///
    /// @param principles how many principles belong to it (1 to 99), each adopted by an entry of
    ///   its own
    record CharterAdopted(CharterRules rules, int principles) implements CharterEvent {
        /// Between 1 and 99 principles.
        public CharterAdopted {
            Bounds.within(principles, 1, 99, "principles");
        }
    }

    /// A principle was adopted. Words: `title`, `question`, `why`, `source`, `text`.
    ///
    /// @param number from 1 to the charter's number of principles
    record PrincipleAdopted(int number, PrincipleGroup group) implements CharterEvent {
        /// Numbers lie between 1 and 99.
        public PrincipleAdopted {
            Bounds.principle(number);
        }
    }
}
