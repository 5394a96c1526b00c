package org.plenary.rehearsal.script;

/// A script that is not as its README says; the sentence names the file and the line.
public final class BadScript extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadScript(String file, int line, String what) {
        this(file + ", line " + line + ": " + what);
    }

    BadScript(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong, and where.
    public String sentence() {
        return sentence;
    }
}
