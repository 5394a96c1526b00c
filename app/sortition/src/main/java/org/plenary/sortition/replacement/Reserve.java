package org.plenary.sortition.replacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.lottery.SeedStream;

/// A reserve list: whom of the pool to ask first to take part in the draw for seats that become
/// free. It is advice and fills no seat: only a draw does.
///
/// People are told apart by what they are, not by who they are: kinds are chosen so that, over some
/// hundred ways in which people may leave, the panel comes as near to its quotas as it can, and
/// within a kind the seed says who it is.
///
/// @param people the list, in the order in which they help most; volunteers from 0
/// @param without how far the panel is from its quotas on average when people leave and nobody
///   steps in
/// @param with the same when those of the list do
public record Reserve(List<Integer> people, double without, double with) {
    /// How many futures are looked at.
    public static final int SAMPLES = 200;

    private static final int MOST_PAIRS = 400;

    /// Keeps a copy.
    public Reserve {
        people = List.copyOf(people);
    }

    /// Chooses a list for a panel that was drawn.
    ///
    /// @param panel who was drawn
    /// @param size how long the list is; shorter where the pool has no more people
    public static Reserve of(
            Quotas quotas, Pool pool, int[] panel, DropOuts rates, int size, Hash seed) {
        Futures futures = Futures.of(quotas, pool, panel, rates, SAMPLES, seed);
        List<Kind> kinds = kinds(quotas, pool, panel, seed);
        Search search = new Search(futures, kinds);
        for (int i = 0; i < size && search.add(); i++) {}
        search.exchange();
        return new Reserve(
                search.people(),
                (double) futures.distance(new int[0][]) / futures.samples(),
                (double) search.distance() / futures.samples());
    }

    /// People with the same values, in the order in which they are asked.
    private static final class Kind {
        private final int[] rows;
        private final List<Integer> people = new ArrayList<>();

        Kind(int[] rows) {
            this.rows = rows;
        }

        int[] rows() {
            return rows;
        }

        List<Integer> people() {
            return people;
        }
    }

    /// Everybody who was not drawn and lives with nobody who was, one of each household.
    private static List<Kind> kinds(Quotas quotas, Pool pool, int[] panel, Hash seed) {
        Set<Integer> households = new HashSet<>();
        Set<Integer> drawn = new HashSet<>();
        for (int person : panel) {
            drawn.add(person);
            households.add(pool.household(person));
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (int person : new SeedStream(seed, "plenary-reserve").order(pool.size())) {
            int household = pool.household(person);
            boolean free = household < 0 || households.add(household);
            if (free && !drawn.contains(person)) {
                int[] rows = Futures.rows(quotas, pool, person);
                kinds.computeIfAbsent(Arrays.toString(rows), _ -> new Kind(rows))
                        .people()
                        .add(person);
            }
        }
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Adds whoever helps most, then exchanges one for another while that helps.
    private static final class Search {
        private final Futures futures;
        private final List<Kind> kinds;
        private final List<Integer> chosen = new ArrayList<>();
        private final int[] taken;
        private long best;

        Search(Futures futures, List<Kind> kinds) {
            this.futures = futures;
            this.kinds = kinds;
            taken = new int[kinds.size()];
            best = futures.distance(new int[0][]);
        }

        long distance() {
            return best;
        }

        boolean add() {
            Optional<Integer> kind = better(chosen.size(), Long.MAX_VALUE);
            kind.ifPresent(k -> put(chosen.size(), k));
            return kind.isPresent();
        }

        /// One for one, and where the lists are few enough to try, two for two.
        void exchange() {
            do {
                one();
            } while (chosen.size() * kinds.size() <= MOST_PAIRS && two());
        }

        /// Place by place and round again, until at every one of them the best kind stands beside
        /// the others as they are.
        private void one() {
            int settled = 0;
            for (int i = 0; settled < chosen.size(); i++) {
                int place = i % chosen.size();
                Optional<Integer> kind = better(place, best);
                kind.ifPresent(k -> put(place, k));
                settled = kind.isPresent() ? 1 : settled + 1;
            }
        }

        private boolean two() {
            for (int first = 0; first < chosen.size(); first++) {
                for (int kind = 0; kind < kinds.size(); kind++) {
                    int before = chosen.get(first);
                    long nearest = best;
                    if (kind != before && taken[kind] < kinds.get(kind).people().size()) {
                        put(first, kind);
                        for (int second = 0; second < chosen.size(); second++) {
                            Optional<Integer> other =
                                    second == first ? Optional.empty() : better(second, nearest);
                            if (other.isPresent()) {
                                put(second, other.get());
                                return true;
                            }
                        }
                        put(first, before);
                    }
                }
            }
            return false;
        }

        /// The kind that is best at a place of the list, if that is nearer than so far.
        private Optional<Integer> better(int place, long than) {
            Optional<Integer> found = Optional.empty();
            long least = than;
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (taken[kind] < kinds.get(kind).people().size()) {
                    long distance = futures.distance(rows(place, kind), least);
                    if (distance < least) {
                        least = distance;
                        found = Optional.of(kind);
                    }
                }
            }
            return found;
        }

        private int[][] rows(int place, int kind) {
            int[][] rows = new int[Math.max(chosen.size(), place + 1)][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = kinds.get(i == place ? kind : chosen.get(i)).rows();
            }
            return rows;
        }

        private void put(int place, int kind) {
            if (place < chosen.size()) {
                taken[chosen.get(place)]--;
                chosen.set(place, kind);
            } else {
                chosen.add(kind);
            }
            taken[kind]++;
            best = futures.distance(rows(place, kind));
        }

        List<Integer> people() {
            int[] given = new int[kinds.size()];
            List<Integer> people = new ArrayList<>();
            for (int kind : chosen) {
                people.add(kinds.get(kind).people().get(given[kind]++));
            }
            return people;
        }
    }
}
