package org.plenary.rehearsal.play;

/// What can be made to go wrong in a rehearsal, so that others can see what they make of it.
public enum Fault {
    /// A laptop's disk was copied and both write: the copy's entries are refused as a fork.
    FORKED_CHAIN,
    /// An entry under a member's name whose signature does not hold. A server would have refused
    /// it; it stands in the trail all the same, so nobody who checks signatures may accept it.
    FORGED_SIGNATURE,
    /// Another vote that arrives after its ballot has closed.
    LATE_VOTE,
    /// A laptop was set back to an old backup, wrote, saw its own newer entries and went on from
    /// them: one refused entry, and the same draft signed once more and counted.
    RESTORED_LAPTOP
}
