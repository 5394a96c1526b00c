package org.plenary.core.event;

/// The bounds of numbers in facts; a fact outside them cannot be made, so nothing inside checks
/// again.
final class Bounds {
    private Bounds() {}

    static void within(long value, long least, long most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " must lie between " + least + " and " + most + ", not " + value);
        }
    }

    static void question(int question) {
        within(question, 1, 9, "the question's number");
    }

    static void principle(int principle) {
        within(principle, 1, 99, "the principle's number");
    }

    static void time(long epochSecond) {
        within(epochSecond, 0, 253_402_300_799L, "a time in seconds");
    }
}
