package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.draw.Pool;
import org.plenary.core.ledger.Hash;

/// Names the people of each panel. The people of a type take turns, in an order of chance that is
/// made anew each time round: of two people of a type, one is in at most one panel more.
///
/// Nobody is seated with somebody of their household: somebody else of the type has their turn
/// first or, when all others had it, gives up an earlier seat for this one. Where that does not
/// help either, they sit together until [Reseating] parts them.
final class Assigner {
    private final Types types;
    private final Pool pool;
    private final int[][] panels;
    private final SeedStream chance;
    private final Progress progress;
    private final int[][] people;
    private final int[] filled;
    private final int[][] turn;
    private final int[] waiting;

    /// For each type where in which panel each turn of this time round was taken.
    private final List<List<int[]>> seats = new ArrayList<>();

    /// @param panels each as the types of its seats
    Assigner(Types types, Pool pool, int[][] panels, Hash seed, Progress progress) {
        this.types = types;
        this.pool = pool;
        this.panels = panels;
        this.progress = progress;
        chance = new SeedStream(seed, "assign");
        people = new int[panels.length][];
        filled = new int[panels.length];
        turn = new int[types.count()][];
        waiting = new int[types.count()];
        for (int t = 0; t < types.count(); t++) {
            turn[t] = types.members(t).clone();
            seats.add(new ArrayList<>());
        }
    }

    /// For each panel its people.
    int[][] assign() throws Cancelled {
        for (int j = 0; j < panels.length; j++) {
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            progress.at(Stage.NAMING, j / (double) panels.length);
            people[j] = new int[panels[j].length];
            for (int type : fewestFirst(panels[j])) {
                seat(j, type);
            }
        }
        return people;
    }

    /// Types with few people have least choice, so theirs comes first.
    private int[] fewestFirst(int[] panel) {
        long[] keys = new long[panel.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) types.size(panel[i]) << 32) | panel[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private void seat(int panel, int type) {
        int[] order = turn[type];
        if (waiting[type] == 0) {
            chance.shuffle(order, order.length);
            waiting[type] = order.length;
            seats.get(type).clear();
        }
        for (int i = waiting[type] - 1; i >= 0; i--) {
            if (welcome(order[i], panel, -1)) {
                take(panel, type, i);
                return;
            }
        }
        for (int i = waiting[type] - 1; i >= 0; i--) {
            if (givenUp(panel, type, i)) {
                return;
            }
        }
        int i = waiting[type] - 1;
        while (i > 0 && seated(order[i], panel)) {
            i--;
        }
        take(panel, type, i);
    }

    /// Seats whoever stands at a place of the order; the order keeps those who still wait in front.
    private void take(int panel, int type, int i) {
        int[] order = turn[type];
        int person = order[i];
        order[i] = order[waiting[type] - 1];
        order[waiting[type] - 1] = person;
        waiting[type]--;
        seats.get(type).add(new int[] {panel, filled[panel]});
        people[panel][filled[panel]++] = person;
    }

    /// Somebody who had their turn leaves an earlier panel to whoever waits, and sits here.
    private boolean givenUp(int panel, int type, int i) {
        int waits = turn[type][i];
        for (int[] seat : seats.get(type)) {
            int other = people[seat[0]][seat[1]];
            if (seat[0] != panel && welcome(other, panel, -1) && welcome(waits, seat[0], seat[1])) {
                take(panel, type, i);
                people[panel][filled[panel] - 1] = other;
                people[seat[0]][seat[1]] = waits;
                return true;
            }
        }
        return false;
    }

    private boolean seated(int person, int panel) {
        for (int s = 0; s < filled[panel]; s++) {
            if (people[panel][s] == person) {
                return true;
            }
        }
        return false;
    }

    /// Whether neither the person nor anybody of their household is in a panel, one seat aside.
    private boolean welcome(int person, int panel, int aside) {
        int household = pool.household(person);
        for (int s = 0; s < filled[panel]; s++) {
            int other = people[panel][s];
            boolean shared = household >= 0 && pool.household(other) == household;
            if (s != aside && (other == person || shared)) {
                return false;
            }
        }
        return true;
    }
}
