package org.plenary.core.trail;

/// An entry that is not by whom it says; the message completes the sentence "This entry cannot be
/// accepted: …".
public final class Unauthentic extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param why the reason
    public Unauthentic(String why) {
        super(why);
        this.sentence = why;
    }

    /// What is wrong.
    public String sentence() {
        return sentence;
    }
}
