package org.plenary.sortition.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.draw.Pool;

/// Everybody in the pool, by kind. People of one kind have the same value of every feature.
/// Households are alike if the same kinds live in them; a person alone is a household too. So a
/// pool of thousands becomes a few hundred numbers without anything being lost: at most one person
/// of each household sits in a panel, and which one of those who are alike does not matter to
/// quotas.
final class Kinds {
    private final List<int[]> values = new ArrayList<>();
    private final List<List<Integer>> people = new ArrayList<>();
    private final List<Homes> homes;
    private final List<Unit> units = new ArrayList<>();

    /// Households that are alike.
    ///
    /// @param kinds who lives there, ascending
    /// @param members for each of the households and each of the kinds, who is of the kind
    record Homes(List<Integer> kinds, List<List<List<Integer>>> members) {}

    /// People of one kind from households that are alike: whatever panel one of them can be in,
    /// another such panel has any other of them.
    ///
    /// @param homes the place of their households
    /// @param people ascending
    record Unit(int kind, int homes, List<Integer> people) {}

    Kinds(Pool pool) {
        int[] kinds = kinds(pool);
        Map<Integer, List<Integer>> households = new LinkedHashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            // Whoever lives alone gets a number that no household has.
            int household = pool.household(i) >= 0 ? pool.household(i) : -1 - i;
            households.computeIfAbsent(household, _ -> new ArrayList<>()).add(i);
        }
        Map<List<Integer>, Homes> alike = new LinkedHashMap<>();
        for (List<Integer> members : households.values()) {
            List<Integer> within = members.stream().map(i -> kinds[i]).distinct().sorted().toList();
            List<List<Integer>> byKind =
                    within.stream()
                            .map(kind -> members.stream().filter(i -> kinds[i] == kind).toList())
                            .toList();
            alike.computeIfAbsent(within, _ -> new Homes(within, new ArrayList<>()))
                    .members()
                    .add(byKind);
        }
        homes = List.copyOf(alike.values());
        for (int h = 0; h < homes.size(); h++) {
            units(h);
        }
    }

    private void units(int h) {
        Homes these = homes.get(h);
        for (int k = 0; k < these.kinds().size(); k++) {
            int place = k;
            List<Integer> all =
                    these.members().stream()
                            .flatMap(home -> home.get(place).stream())
                            .sorted()
                            .toList();
            units.add(new Unit(these.kinds().get(k), h, all));
        }
    }

    private int[] kinds(Pool pool) {
        int[] kinds = new int[pool.size()];
        Map<List<Integer>, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            int[] row = pool.values(i);
            List<Integer> key = Arrays.stream(row).boxed().toList();
            kinds[i] =
                    known.computeIfAbsent(
                            key,
                            _ -> {
                                values.add(row);
                                people.add(new ArrayList<>());
                                return values.size() - 1;
                            });
            people.get(kinds[i]).add(i);
        }
        return kinds;
    }

    /// How many kinds there are.
    int size() {
        return values.size();
    }

    /// Which value of a feature people of a kind have.
    int value(int kind, int feature) {
        return values.get(kind)[feature];
    }

    /// Everybody of a kind, ascending.
    List<Integer> people(int kind) {
        return people.get(kind);
    }

    /// All households, those that are alike together.
    List<Homes> homes() {
        return homes;
    }

    /// Everybody, in units, home by home.
    List<Unit> units() {
        return units;
    }
}
