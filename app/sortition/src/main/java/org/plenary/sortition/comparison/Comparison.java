package org.plenary.sortition.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.doctor.PanelCheck;
import org.plenary.sortition.lottery.SeedStream;

/// Chances by other ways of drawing than the lottery, from many seeded draws. What is drawn here is
/// counted and forgotten.
public final class Comparison {
    /// How often a greedy draw is begun before it counts as one that finds no panel.
    public static final int ATTEMPTS = 100;

    private final Quotas quotas;
    private final Pool pool;
    private final Hash seed;
    private final int draws;

    /// @param seed what all chance follows from
    /// @param draws how often each way is used
    public Comparison(Quotas quotas, Pool pool, Hash seed, int draws) {
        this.quotas = quotas;
        this.pool = pool;
        this.seed = seed;
        this.draws = draws;
    }

    /// Names out of a hat.
    public Chances hat() {
        SeedStream chance = new SeedStream(seed, "compare hat");
        List<int[]> panels = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            panels.add(HatDraw.draw(pool.size(), quotas.seats(), chance));
        }
        return chances(panels);
    }

    /// The greedy draw.
    public Chances greedy() {
        SeedStream chance = new SeedStream(seed, "compare greedy");
        List<int[]> panels = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            GreedyDraw.draw(quotas, pool, chance, ATTEMPTS).ifPresent(panels::add);
        }
        return chances(panels);
    }

    /// A lottery that was made of the same quotas and pool.
    public Chances lottery(Lottery lottery) {
        List<int[]> panels = new ArrayList<>();
        for (int i = 0; i < lottery.panels(); i++) {
            panels.add(lottery.panel(i));
        }
        return chances(panels);
    }

    private Chances chances(List<int[]> panels) {
        int[] times = new int[pool.size()];
        int fitting = 0;
        for (int[] panel : panels) {
            for (int person : panel) {
                times[person]++;
            }
            List<Integer> people = Arrays.stream(panel).boxed().toList();
            fitting += PanelCheck.meets(people, quotas, pool) ? 1 : 0;
        }
        return new Chances(panels.size(), fitting, times);
    }
}
