package org.plenary.core.term;

/// What somebody may be in an assembly; each device acts for exactly one holder of one role.
public enum Role {
    /// Founded the assembly and adopted its first charter; does nothing after that.
    CONVENOR,
    /// Keeps the roll: seats, letters, lost laptops. Never reads or writes what members say.
    REGISTRAR,
    /// Plans sessions, opens stages and publishes evidence. Has no vote and no statement.
    FACILITATOR,
    /// The commissioning body: promised an answer and must give it.
    AUTHORITY,
    /// A person drawn by lot, known by seat number.
    MEMBER,
    /// The log itself: writes clock entries, closes what is due, unseals votes after closing.
    SEQUENCER
}
