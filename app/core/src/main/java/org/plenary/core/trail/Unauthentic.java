package org.plenary.core.trail;

/// An entry that cannot be in the record at its position: not by whom it says, or out of place. The
/// message completes the sentence "This entry cannot be accepted: …".
public final class Unauthentic extends Exception {
    private static final long serialVersionUID = 1L;

    /// What kind of fault it is.
    private final Reason reason;

    private final String sentence;

    /// Why an entry cannot be in the record (RELIABILITY R8).
    public enum Reason {
        /// A signature is missing, does not hold, or is one too many.
        SIGNATURE,
        /// Nobody in this assembly has this device, or this letter.
        DEVICE,
        /// It belongs to another assembly.
        ASSEMBLY,
        /// The entry that it follows is not in the record.
        PREV,
        /// The checkpoint that its author saw is not one of this record.
        SEEN,
        /// It is in the record already.
        TWICE
    }

    /// @param reason its kind
    /// @param why the reason in words
    public Unauthentic(Reason reason, String why) {
        super(why);
        this.reason = reason;
        this.sentence = why;
    }

    /// What kind of fault it is.
    public Reason reason() {
        return reason;
    }

    /// What is wrong.
    public String sentence() {
        return sentence;
    }
}
