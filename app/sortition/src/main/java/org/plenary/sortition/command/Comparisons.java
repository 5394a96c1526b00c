package org.plenary.sortition.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.comparison.Chances;
import org.plenary.sortition.comparison.Comparison;
import org.plenary.sortition.lottery.MadeLottery;
import org.plenary.sortition.words.Words;

/// Says what chances people have in a lottery, and what they would have by other ways of drawing.
final class Comparisons {
    private final Options options;
    private final Consumer<String> lines;

    Comparisons(Options options, Consumer<String> lines) {
        this.options = options;
        this.lines = lines;
    }

    int run() throws Refused {
        int seats = Options.number("--seats", options.needed("--seats"), 1, Quotas.MOST_SEATS);
        int panels = Lotteries.panels(options);
        Hash seed = options.seed();
        Optional<Inputs> inputs = Inputs.read(options, seats, lines);
        if (inputs.isEmpty()) {
            lines.accept(Words.of("check.mend"));
            return Draw.NOT_SO;
        }
        Optional<MadeLottery> made =
                new Lotteries(options, lines).made(inputs.get(), seed, Objective.LEXIMIN, panels);
        if (made.isEmpty()) {
            return Draw.NOT_SO;
        }
        Quotas quotas = inputs.get().categories().quotas();
        Pool pool = inputs.get().respondents().pool();
        Comparison comparison = new Comparison(quotas, pool, seed, panels);
        lines.accept(
                Words.of(
                        "compare.heading",
                        "volunteers",
                        pool.size(),
                        "seats",
                        quotas.seats(),
                        "panels",
                        panels));
        lines.accept(row("", columns()));
        row("compare.lottery", comparison.lottery(made.get().lottery()));
        row("compare.hat", comparison.hat());
        Chances greedy = comparison.greedy();
        row("compare.greedy", greedy);
        if (greedy.panels() < panels) {
            lines.accept(
                    Words.of(
                            "compare.failed",
                            "failed",
                            panels - greedy.panels(),
                            "panels",
                            panels,
                            "attempts",
                            Comparison.ATTEMPTS));
        }
        lines.accept(Words.of("compare.not-drawn"));
        return Draw.DONE;
    }

    private static List<String> columns() {
        return List.of(
                Words.of("compare.lowest"),
                Words.of("compare.quarter"),
                Words.of("compare.half"),
                Words.of("compare.most"),
                Words.of("compare.highest"),
                Words.of("compare.never"),
                Words.of("compare.fitting"));
    }

    private void row(String way, Chances chances) {
        List<String> cells = new ArrayList<>();
        for (int quarters = 0; quarters <= 4; quarters++) {
            cells.add(Check.percent(chances.after(quarters)));
        }
        cells.add(String.valueOf(chances.never()));
        cells.add(chances.fitting() + "/" + chances.panels());
        lines.accept(row(Words.of(way), cells));
    }

    private static String row(String way, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(way));
        all.addAll(cells);
        return "%-20s %8s %8s %8s %8s %8s %8s %12s".formatted(all.toArray()).stripTrailing();
    }
}
