package org.plenary.sortition.lottery;

/// How long mending goes on: until so many rounds one after the other made nothing better, or made
/// less than one part in a hundred of it better. Where an aim is not possible, much stays wrong,
/// and going on for a little would take minutes.
final class Patience {
    private static final int ROUNDS = 12;
    private static final int LITTLE = 100;

    private int least;
    private int idle;

    /// @param wrong what is wrong at the beginning
    Patience(int wrong) {
        least = wrong;
    }

    /// What is wrong after one more round.
    void after(int wrong) {
        boolean better = wrong < least - least / LITTLE;
        idle = better ? 0 : idle + 1;
        least = better ? wrong : least;
    }

    /// For how many rounds nothing became better.
    int idle() {
        return idle;
    }

    boolean isAtAnEnd() {
        return idle >= ROUNDS;
    }
}
