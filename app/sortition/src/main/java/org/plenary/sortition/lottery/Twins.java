package org.plenary.sortition.lottery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Lets panels that came out alike differ: somebody of one changes places with somebody of any
/// other panel, where that makes both unlike all others. Everybody stays in as many panels as
/// before and every panel keeps its quotas, as in [Reseating].
///
/// Where quotas leave hardly any panels, some stay alike; the search ends after a number of pairs
/// looked at, so that it comes out alike on every machine.
final class Twins {
    private static final long PAIRS = 20_000_000;

    private final int[][] people;
    private final Reseating seats;
    private final SeedStream chance;
    private final Progress progress;

    /// How many panels there are of each kind, by their people.
    private final Map<Long, Integer> alike = new HashMap<>();

    private final long[] kind;
    private long budget = PAIRS;

    /// @param people for each panel its people; they are changed
    /// @param seats who may change places
    Twins(int[][] people, Reseating seats, SeedStream chance, Progress progress) {
        this.people = people;
        this.seats = seats;
        this.chance = chance;
        this.progress = progress;
        kind = new long[people.length];
        for (int panel = 0; panel < people.length; panel++) {
            for (int person : people[panel]) {
                kind[panel] += mark(person);
            }
            alike.merge(kind[panel], 1, Integer::sum);
        }
    }

    /// Lets all differ that can.
    void part() throws Cancelled {
        Set<Long> hopeless = new HashSet<>();
        for (int panel = 0; panel < people.length && budget > 0; panel++) {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            long mine = kind[panel];
            boolean twin = alike.getOrDefault(mine, 0) > 1;
            if (twin && !hopeless.contains(mine) && !changed(panel)) {
                hopeless.add(mine);
            }
        }
    }

    private boolean changed(int panel) {
        int from = chance.below(people.length);
        for (int i = 0; i < people.length && budget > 0; i++) {
            int there = (from + i) % people.length;
            if (kind[there] != kind[panel] && changed(panel, there)) {
                return true;
            }
        }
        return false;
    }

    private boolean changed(int panel, int there) {
        for (int place = 0; place < people[panel].length; place++) {
            for (int at = 0; at < people[there].length; at++) {
                budget--;
                if (seats.mayExchange(panel, place, there, at)
                        && differ(panel, there, more(panel, place, there, at))) {
                    seats.exchange(panel, place, there, at);
                    return true;
                }
            }
        }
        return false;
    }

    private long more(int panel, int place, int there, int at) {
        return mark(people[there][at]) - mark(people[panel][place]);
    }

    /// Whether an exchange makes both panels unlike all others, which is then noted.
    private boolean differ(int panel, int there, long more) {
        long mine = kind[panel] + more;
        long others = kind[there] - more;
        boolean fresh = !alike.containsKey(mine) && !alike.containsKey(others) && mine != others;
        if (fresh) {
            become(panel, mine);
            become(there, others);
        }
        return fresh;
    }

    private void become(int panel, long other) {
        alike.computeIfPresent(kind[panel], (_, panels) -> panels == 1 ? null : panels - 1);
        alike.merge(other, 1, Integer::sum);
        kind[panel] = other;
    }

    /// What a person counts in the sum that tells panels apart, whatever the order of seats: the
    /// finalizer of SplitMix64, whose sums do not meet by accident.
    private static long mark(int person) {
        long mixed = (person + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
