package org.plenary.rehearsal.play;

import java.time.LocalDate;
import java.util.Set;
import org.plenary.core.term.Origin;

/// With whom and when a script is played.
///
/// @param origin the trail's name
/// @param seed what all chance comes from
/// @param firstDay the first day of the first weekend
/// @param members how many seats there are (3 to 2,000)
/// @param busyness how many times as much members write (1 to 50)
/// @param faults what goes wrong on purpose
public record Cast(
        Origin origin,
        long seed,
        LocalDate firstDay,
        int members,
        int busyness,
        Set<Fault> faults) {
    /// Fewer than three members are no assembly.
    public Cast {
        faults = Set.copyOf(faults);
        if (members < 3 || members > 2_000) {
            throw new IllegalArgumentException("a rehearsal has between 3 and 2,000 members");
        }
        if (busyness < 1 || busyness > 50) {
            throw new IllegalArgumentException("members are between 1 and 50 times as busy");
        }
    }

    /// The seat that nobody ever takes: the last, where there are enough.
    boolean neverCame(int seat) {
        return members >= 10 && seat == members;
    }

    /// The seat whose laptop is lost before the second weekend: 41, or the middle one of a smaller
    /// assembly; nobody's where there are fewer than ten.
    boolean losesLaptop(int seat) {
        return members >= 10 && seat == lost();
    }

    /// The seat whose laptop is lost, where one is.
    int lost() {
        return members > 41 ? 41 : (members + 1) / 2;
    }
}
