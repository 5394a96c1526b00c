package org.plenary.sortition.lottery;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.core.draw.Pool;
import org.plenary.core.ledger.Hash;

/// Parts housemates whom naming left in one panel: one of them changes places with somebody of
/// another panel. Everybody stays in as many panels as before and every panel keeps its quotas, so
/// nobody's chance changes, and neither does what is proven of the lottery.
///
/// Whoever takes the place is somebody of the same type where that can be, else of any type with
/// which both panels still meet every row.
final class Reseating {
    private final Types types;
    private final Pool pool;
    private final Herd herd;
    private final int[][] people;
    private final int[] typeOf;
    private final SeedStream chance;
    private final Progress progress;

    /// @param panels each as the types of its seats, in any order
    /// @param people for each panel its people; they are changed
    Reseating(
            Shape shape,
            Types types,
            Pool pool,
            int[][] panels,
            int[][] people,
            Hash seed,
            Progress progress) {
        this.types = types;
        this.pool = pool;
        this.people = people;
        this.progress = progress;
        herd = new Herd(shape, panels);
        chance = new SeedStream(seed, "reseat");
        typeOf = new int[pool.size()];
        for (int t = 0; t < types.count(); t++) {
            for (int person : types.members(t)) {
                typeOf[person] = t;
            }
        }
    }

    /// Parts whom it can.
    ///
    /// @return the households that it could not part
    SortedSet<Integer> part() throws Cancelled {
        SortedSet<Integer> together = new TreeSet<>();
        for (int panel = 0; panel < people.length; panel++) {
            for (int household : shared(panel)) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                if (!parted(panel, household)) {
                    together.add(household);
                }
            }
        }
        return together;
    }

    /// The households of which a panel has several people.
    private SortedSet<Integer> shared(int panel) {
        SortedSet<Integer> seen = new TreeSet<>();
        SortedSet<Integer> shared = new TreeSet<>();
        for (int person : people[panel]) {
            int household = pool.household(person);
            if (household >= 0 && !seen.add(household)) {
                shared.add(household);
            }
        }
        return shared;
    }

    /// Lets all of a household but one leave a panel; says whether it could.
    private boolean parted(int panel, int household) {
        int[] places = places(panel, household);
        for (int left = places.length; left > 1; left--) {
            if (!oneLeaves(panel, places(panel, household))) {
                return false;
            }
        }
        return true;
    }

    /// Where people of a household sit, those of the largest type first: they have most choice.
    private int[] places(int panel, int household) {
        int[] seated = people[panel];
        long[] keys = new long[seated.length];
        int length = 0;
        for (int place = 0; place < seated.length; place++) {
            if (pool.household(seated[place]) == household) {
                keys[length++] = ((long) -types.size(typeOf[seated[place]]) << 32) | place;
            }
        }
        Arrays.sort(keys, 0, length);
        return Arrays.stream(keys, 0, length).mapToInt(key -> (int) key).toArray();
    }

    private boolean oneLeaves(int panel, int[] places) {
        for (int place : places) {
            if (leaves(panel, place, true)) {
                return true;
            }
        }
        for (int place : places) {
            if (leaves(panel, place, false)) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody changed places with somebody of another panel.
    ///
    /// @param alike whether only with somebody of the same type, or only with somebody of another
    private boolean leaves(int panel, int place, boolean alike) {
        int from = chance.below(people.length);
        int type = typeOf[people[panel][place]];
        for (int i = 0; i < people.length; i++) {
            int there = (from + i) % people.length;
            int[] others = people[there];
            for (int at = 0; at < others.length && there != panel; at++) {
                boolean same = typeOf[others[at]] == type;
                if (same == alike && mayExchange(panel, place, there, at)) {
                    exchange(panel, place, there, at);
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two people of two panels may change places: both panels stay valid and seat nobody
    /// with a housemate.
    boolean mayExchange(int panel, int place, int there, int at) {
        int person = people[panel][place];
        int other = people[there][at];
        int type = typeOf[person];
        int otherType = typeOf[other];
        return (type == otherType || bothAllow(panel, type, there, otherType))
                && welcome(other, panel, place)
                && welcome(person, there, at);
    }

    /// Lets two people of two panels change places.
    void exchange(int panel, int place, int there, int at) {
        int person = people[panel][place];
        int type = typeOf[person];
        int otherType = typeOf[people[there][at]];
        people[panel][place] = people[there][at];
        people[there][at] = person;
        if (type != otherType) {
            herd.exchange(panel, herd.placeOf(type, panel), otherType);
            herd.exchange(there, herd.placeOf(otherType, there), type);
        }
    }

    /// Whether two panels stay valid when they exchange somebody of one type for another.
    private boolean bothAllow(int panel, int type, int there, int otherType) {
        return herd.allows(panel, type, otherType) && herd.allows(there, otherType, type);
    }

    /// Whether neither the person nor anybody of their household is in a panel, one seat aside.
    private boolean welcome(int person, int panel, int aside) {
        int household = pool.household(person);
        int[] seated = people[panel];
        for (int place = 0; place < seated.length; place++) {
            int other = seated[place];
            boolean shared = household >= 0 && pool.household(other) == household;
            if (place != aside && (other == person || shared)) {
                return false;
            }
        }
        return true;
    }
}
