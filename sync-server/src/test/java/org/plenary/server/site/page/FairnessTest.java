package org.plenary.server.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;
import org.plenary.server.site.page.Fairness.Way;
import org.plenary.sortition.comparison.Chances;
import org.plenary.sortition.comparison.Comparison;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.Progress;

/// The page's example is not remembered but true.
final class FairnessTest {
    private static final Path EXAMPLE =
            Path.of("..", "app", "sortition", "src", "test", "resources", "instances", "hdlike_30");

    @Test
    void theTableOfThePageIsWhatTheDrawsProgramSaysOfTheExample() throws Exception {
        Hash seed = Hash.ofHex("00".repeat(32));
        Quotas quotas =
                QuotaReader.read(file("categories.csv"), 30).result().orElseThrow().quotas();
        Pool pool =
                PoolReader.read(file("respondents.csv"), quotas, Mapping.plain())
                        .result()
                        .orElseThrow()
                        .pool();
        assertThat(pool.size()).isEqualTo(239);
        Comparison comparison = new Comparison(quotas, pool, seed, Fairness.DRAWS);
        assertThat(Fairness.WAYS)
                .containsExactly(
                        way("lottery", comparison.lottery(lottery(quotas, pool, seed))),
                        way("hat", comparison.hat()),
                        way("greedy", comparison.greedy()));
    }

    private static Lottery lottery(Quotas quotas, Pool pool, Hash seed) throws Exception {
        return LotteryMaker.make(
                        quotas, pool, seed, Objective.LEXIMIN, Fairness.DRAWS, Progress.unwatched())
                .lottery();
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(EXAMPLE.resolve(name));
    }

    private static Way way(String name, Chances chances) {
        return new Way(
                name,
                times(chances, 0),
                times(chances, 2),
                times(chances, 4),
                chances.never(),
                chances.fitting());
    }

    private static int times(Chances chances, int quarters) {
        return (int) Math.round(chances.after(quarters) * Fairness.DRAWS);
    }
}
