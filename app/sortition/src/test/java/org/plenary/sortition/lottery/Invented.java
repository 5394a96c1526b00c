package org.plenary.sortition.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.Instance;

/// A draw of invented people. Each feature's values have shares in the population, uneven ones; the
/// pool has them too, but whoever volunteers is not like everybody; quotas follow the population.
record Invented(Quotas quotas, Pool pool) {
    /// What to invent.
    ///
    /// @param values for each feature how many values it has
    /// @param skew how unlike the population the volunteers are: 0 not at all, 1 much
    /// @param slack how far a quota's bounds lie from the share on either side, in seats
    /// @param couples how many volunteers of a hundred live with another volunteer
    record Recipe(
            int volunteers, int seats, List<Integer> values, double skew, int slack, int couples) {
        /// The invention of this recipe and a seed, always the same.
        Invented invent(long seed) {
            return new Inventor(this, new Random(seed)).invent();
        }
    }

    /// One of the pools among the resources, named `NAME_SEATS`.
    static Invented instance(String name) {
        Instance instance = Instance.of(name);
        return new Invented(instance.quotas(), instance.pool());
    }

    private static final class Inventor {
        private final Recipe recipe;
        private final Random random;

        Inventor(Recipe recipe, Random random) {
            this.recipe = recipe;
            this.random = random;
        }

        Invented invent() {
            int features = recipe.values().size();
            double[][] population = new double[features][];
            double[][] willing = new double[features][];
            for (int f = 0; f < features; f++) {
                population[f] = shares(recipe.values().get(f), 1.2);
                double[] tilt = shares(recipe.values().get(f), 3 * recipe.skew());
                willing[f] = new double[tilt.length];
                for (int v = 0; v < tilt.length; v++) {
                    willing[f][v] = population[f][v] * tilt[v];
                }
            }
            int[][] people = new int[recipe.volunteers()][features];
            for (int[] person : people) {
                for (int f = 0; f < features; f++) {
                    person[f] = pick(willing[f]);
                }
            }
            return new Invented(quotas(population, people), Pool.of(people, households()));
        }

        private double[] shares(int values, double spread) {
            double[] shares = new double[values];
            double sum = 0;
            for (int v = 0; v < values; v++) {
                shares[v] = StrictMath.exp(spread * (random.nextDouble() - 0.5) * 2);
                sum += shares[v];
            }
            for (int v = 0; v < values; v++) {
                shares[v] /= sum;
            }
            return shares;
        }

        private int pick(double[] weights) {
            double left = random.nextDouble() * Arrays.stream(weights).sum();
            for (int v = 0; v < weights.length - 1; v++) {
                left -= weights[v];
                if (left < 0) {
                    return v;
                }
            }
            return weights.length - 1;
        }

        /// With slack: the population's share of the seats, rounded either way. Without: what a
        /// panel drawn from the pool at random happens to have, so that there is such a panel.
        private Quotas quotas(double[][] population, int[][] people) {
            int[] order = new int[people.length];
            for (int i = 0; i < order.length; i++) {
                int j = random.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
            List<Feature> features = new ArrayList<>();
            for (int f = 0; f < population.length; f++) {
                int feature = f;
                List<Quota> quotas = new ArrayList<>();
                for (int v = 0; v < population[f].length; v++) {
                    int value = v;
                    int have = (int) Arrays.stream(people).filter(p -> p[feature] == value).count();
                    int drawn =
                            (int)
                                    Arrays.stream(order)
                                            .limit(recipe.seats())
                                            .filter(p -> people[p][feature] == value)
                                            .count();
                    double share = population[f][v] * recipe.seats();
                    int low = (int) Math.floor(share) - recipe.slack() + 1;
                    int high = (int) Math.ceil(share) + recipe.slack() - 1;
                    quotas.add(
                            recipe.slack() == 0
                                    ? new Quota("v" + v, drawn, drawn)
                                    : new Quota(
                                            "v" + v,
                                            Math.max(0, Math.min(low, have)),
                                            Math.max(high, 1)));
                }
                features.add(new Feature("f" + f, quotas));
            }
            return new Quotas(recipe.seats(), features);
        }

        private int[] households() {
            int[] households = new int[recipe.volunteers()];
            Arrays.fill(households, -1);
            for (int i = 0; i + 1 < households.length; i += 2) {
                if (random.nextInt(100) < recipe.couples()) {
                    households[i] = i / 2;
                    households[i + 1] = i / 2;
                }
            }
            return households;
        }
    }
}
