package org.plenary.sortition.comparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.lottery.SeedStream;

/// The greedy draw that organisers used before there were lotteries, known as LEGACY (described in
/// Flanigan and others, Fair algorithms for selecting citizens' assemblies, Nature 2021).
///
/// Seat by seat somebody of the value that is most urgent is drawn, everybody of it as likely. The
/// most urgent is the one that lacks most people to its least, divided by how many of it are left;
/// of several, the first. Once a value has its most, whoever else has it leaves, and housemates of
/// those seated leave. Where a value lacks more people than are left, the draw has failed.
final class GreedyDraw {
    private final Quotas quotas;
    private final Pool pool;
    private final SeedStream chance;

    /// For each feature and value, how many people are seated and how many are left.
    private final int[][] seated;

    private final int[][] left;

    /// Those left, in no order.
    private final int[] people;

    private int waiting;

    private GreedyDraw(Quotas quotas, Pool pool, SeedStream chance) {
        this.quotas = quotas;
        this.pool = pool;
        this.chance = chance;
        seated = new int[quotas.features().size()][];
        left = new int[seated.length][];
        for (int f = 0; f < seated.length; f++) {
            seated[f] = new int[quotas.features().get(f).values().size()];
            left[f] = new int[seated[f].length];
        }
        people = new int[pool.size()];
        for (int person = 0; person < people.length; person++) {
            people[waiting++] = person;
            count(left, person, 1);
        }
    }

    /// A panel that meets the quotas.
    ///
    /// @param attempts how often it is begun anew after it failed, and once more
    /// @return empty where it always failed
    static Optional<int[]> draw(Quotas quotas, Pool pool, SeedStream chance, int attempts) {
        for (int i = 0; i < attempts; i++) {
            Optional<int[]> panel = new GreedyDraw(quotas, pool, chance).attempt();
            if (panel.isPresent()) {
                return panel;
            }
        }
        return Optional.empty();
    }

    private Optional<int[]> attempt() {
        leave(this::isOfAFullValue);
        int[] panel = new int[quotas.seats()];
        for (int seat = 0; seat < panel.length; seat++) {
            int person = next();
            if (person < 0) {
                return Optional.empty();
            }
            panel[seat] = person;
            count(seated, person, 1);
            int household = pool.household(person);
            leave(other ->
                    other == person
                            || (household >= 0 && pool.household(other) == household)
                            || isOfAFullValue(other));
        }
        boolean fits = PanelCheck.meets(Arrays.stream(panel).boxed().toList(), quotas, pool);
        return fits ? Optional.of(panel) : Optional.empty();
    }

    private void count(int[][] counts, int person, int by) {
        for (int f = 0; f < counts.length; f++) {
            counts[f][pool.value(person, f)] += by;
        }
    }

    private boolean isOfAFullValue(int person) {
        for (int f = 0; f < seated.length; f++) {
            int value = pool.value(person, f);
            if (seated[f][value] >= quotas.features().get(f).values().get(value).max()) {
                return true;
            }
        }
        return false;
    }

    private void leave(IntPredicate who) {
        for (int i = waiting - 1; i >= 0; i--) {
            if (who.test(people[i])) {
                count(left, people[i], -1);
                people[i] = people[--waiting];
            }
        }
    }

    /// Somebody of the value that is most urgent; -1 where nobody is left or one lacks too many.
    private int next() {
        int feature = -1;
        int value = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < seated.length; f++) {
            for (int v = 0; v < seated[f].length; v++) {
                Quota quota = quotas.features().get(f).values().get(v);
                int lacking = quota.min() - seated[f][v];
                if (lacking > left[f][v]) {
                    return -1;
                }
                double urgency = lacking / (double) left[f][v];
                if (left[f][v] > 0 && urgency > most) {
                    most = urgency;
                    feature = f;
                    value = v;
                }
            }
        }
        return feature < 0 ? -1 : oneOf(feature, value);
    }

    private int oneOf(int feature, int value) {
        int which = chance.below(left[feature][value]);
        for (int i = 0; i < waiting; i++) {
            if (pool.value(people[i], feature) == value && which-- == 0) {
                return people[i];
            }
        }
        throw new IllegalStateException("fewer people are left than were counted");
    }
}
