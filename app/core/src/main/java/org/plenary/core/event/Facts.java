package org.plenary.core.event;

import java.util.List;
import org.plenary.core.term.EntryId;

/// What an entry states: an event that this version knows, or one that it does not.
public sealed interface Facts {
    /// The kind's name on the wire, such as `position-stated`.
    String kind();

    /// An event of a kind that this version knows.
    record Known(Kind type, Event event) implements Facts {
        @Override
        public String kind() {
            return type.wire();
        }
    }

    /// A kind, or a critical feature, from a newer version. It is kept and proven; whoever meets it
    /// stops counting and updates.
    ///
    /// @param json the facts as they came, canonical
    /// @param refs what it says it refers to
    record Unknown(String kind, String json, List<EntryId> refs) implements Facts {
        /// Kinds are named in lower-case letters, digits and hyphens.
        public Unknown {
            Bounds.name(kind, "a kind");
            refs = List.copyOf(refs);
        }
    }

    /// A known event's facts.
    static Facts of(Event event) {
        return new Known(Kind.of(event), event);
    }
}
