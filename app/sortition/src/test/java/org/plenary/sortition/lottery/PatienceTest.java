package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Mending ends.
class PatienceTest {
    @Test
    void whereLittleIsWrongAnythingBetterIsWorthGoingOn() {
        Patience patience = new Patience(99);
        for (int wrong = 98; wrong > 0; wrong--) {
            patience.after(wrong);
            assertEquals(0, patience.idle());
        }
    }

    @Test
    void whereMuchIsWrongALittleBetterIsNot() {
        Patience patience = new Patience(50_000);
        int rounds = 0;
        for (int wrong = 50_000; !patience.isAtAnEnd(); wrong -= 20) {
            patience.after(wrong);
            rounds++;
        }
        assertEquals(12, rounds);
    }

    @Test
    void littleByLittleIsMuchInTheEnd() {
        Patience patience = new Patience(50_000);
        for (int wrong = 50_000; wrong > 45_000; wrong -= 100) {
            patience.after(wrong);
            assertFalse(patience.isAtAnEnd());
        }
        assertTrue(patience.idle() < 12);
    }
}
