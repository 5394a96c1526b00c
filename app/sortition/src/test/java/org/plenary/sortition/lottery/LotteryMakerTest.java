package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.ledger.Hash;

/// What every lottery keeps, whatever the pool.
class LotteryMakerTest {
    private static final Hash SEED = Hash.sha256(new byte[] {1});
    private static final int PANELS = 1_000;
    private static final Map<String, MadeLottery> MADE = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"hdlike_30", "syn6_99", "exact0_8"})
    void theLowestChanceIsTheHighestThereIsRoundedDownToAWholePanel(String name) throws Exception {
        MadeLottery made = instance(name);
        int lowest = Arrays.stream(made.lottery().times()).min().orElseThrow();
        double bound = made.certificate().bound().value();
        assertEquals((int) Math.floor(PANELS * bound + 1e-6), lowest);
        assertTrue(made.certificate().gap() <= 1e-6, "gap " + made.certificate().gap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdlike_30", "syn6_99", "exact0_8"})
    void nobodysChanceDiffersFromTheAimByMoreThanOneAndAHalfPanels(String name) throws Exception {
        MadeLottery made = instance(name);
        int[] times = made.lottery().times();
        for (int volunteer = 0; volunteer < times.length; volunteer++) {
            assertEquals(made.chances()[volunteer], times[volunteer] / 1000.0, 0.0015);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdlike_30", "syn6_99"})
    void allPanelsDiffer(String name) throws Exception {
        assertEquals(PANELS, distinct(instance(name).lottery()));
    }

    private static long distinct(Lottery lottery) {
        return IntStream.range(0, PANELS)
                .mapToObj(panel -> Arrays.toString(lottery.panel(panel)))
                .distinct()
                .count();
    }

    @Test
    void whereMendingEndsTooFarFromTheAimItIsBegunAnew() throws Exception {
        MadeLottery made = made(Draws.OBF.draw(), SEED);
        int[] times = made.lottery().times();
        int lowest = Arrays.stream(times).min().orElseThrow();
        assertEquals((int) Math.floor(PANELS * made.certificate().bound().value()), lowest);
        for (int volunteer = 0; volunteer < times.length; volunteer++) {
            assertEquals(made.chances()[volunteer], times[volunteer] / 1000.0, 0.0015);
        }
    }

    @Test
    void whereHardlyAnybodyIsLikeAnybodyElseAllPanelsDifferAtTheFirstBeginning() throws Exception {
        Beginnings beginnings = new Beginnings();
        Invented draw = Draws.OBF.draw();
        Hash seed = Hash.sha256(new byte[] {6});
        MadeLottery made =
                LotteryMaker.make(
                        draw.quotas(), draw.pool(), seed, Objective.LEXIMIN, PANELS, beginnings);
        assertEquals(PANELS, distinct(made.lottery()));
        assertEquals(1, beginnings.seen, "a fault is moved until it can be mended");
    }

    private static final class Beginnings implements Progress {
        private int seen;

        @Override
        public void at(Stage stage, double share) {
            seen += stage == Stage.COMPOSING && share == 0 ? 1 : 0;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Test
    void everyPanelOfAnyPoolMeetsTheQuotasAndSeatsNoTwoOfAHousehold() throws Exception {
        int met = 0;
        for (int seed = 0; seed < 24; seed++) {
            Invented draw = invented(seed);
            try {
                MadeLottery made = made(draw, SEED);
                met++;
                for (int panel = 0; panel < PANELS; panel++) {
                    assertMeets(draw, made.lottery().panel(panel));
                }
                assertPeopleOfOneTypeAreAlike(draw, made.lottery());
                assertTrue(made.certificate().proves(draw.quotas(), draw.pool()), "pool " + seed);
                assertTrue(made.certificate().gap() <= 1e-6, "pool " + seed);
            } catch (CannotBeMet e) {
                assertNotEquals(CannotBeMet.Reason.NONE_FOUND, e.reason(), "pool " + seed);
            }
        }
        assertTrue(met >= 12, "pools whose quotas can be met: " + met);
    }

    private static Invented invented(int seed) {
        int slack = seed % 4;
        int couples = seed % 2 == 0 ? 0 : 30;
        List<Integer> values = seed % 3 == 0 ? List.of(2, 3, 4, 2, 3) : List.of(2, 5, 3);
        return new Invented.Recipe(70 + seed, 14, values, 0.4, slack, couples).invent(seed);
    }

    private static void assertMeets(Invented draw, int[] panel) {
        Pool pool = draw.pool();
        assertEquals(draw.quotas().seats(), Arrays.stream(panel).distinct().count());
        for (int f = 0; f < draw.quotas().features().size(); f++) {
            int feature = f;
            List<Quota> quotas = draw.quotas().features().get(f).values();
            for (int v = 0; v < quotas.size(); v++) {
                int value = v;
                long people =
                        Arrays.stream(panel).filter(p -> pool.value(p, feature) == value).count();
                assertTrue(quotas.get(v).admits((int) people));
            }
        }
        int[] shared = Arrays.stream(panel).map(pool::household).filter(h -> h >= 0).toArray();
        assertEquals(shared.length, Arrays.stream(shared).distinct().count());
    }

    /// Those whose household need not be told apart: nobody who lives alone is ever treated unlike
    /// another of their type who lives alone.
    private static void assertPeopleOfOneTypeAreAlike(Invented draw, Lottery lottery) {
        int[] times = lottery.times();
        Map<String, int[]> range = new HashMap<>();
        for (int p = 0; p < times.length; p++) {
            if (draw.pool().household(p) < 0) {
                int[] seen =
                        range.computeIfAbsent(
                                Arrays.toString(draw.pool().values(p)),
                                _ -> new int[] {Integer.MAX_VALUE, 0});
                seen[0] = Math.min(seen[0], times[p]);
                seen[1] = Math.max(seen[1], times[p]);
                assertTrue(seen[1] - seen[0] <= 1);
            }
        }
    }

    @Test
    void quotasThatContradictEachOtherCannotBeMet() {
        Invented gap = Invented.instance("gap_30");
        CannotBeMet refused = assertThrows(CannotBeMet.class, () -> made(gap, SEED));
        assertEquals(CannotBeMet.Reason.TOGETHER, refused.reason());
        assertTrue(refused.where().contains(new CannotBeMet.Place(0, 0)), "a1 is among them");
    }

    @Test
    void aQuotaForWhichTooFewVolunteeredIsNamed() {
        Quotas quotas =
                new Quotas(
                        2,
                        List.of(
                                new Feature(
                                        "f", List.of(new Quota("a", 0, 2), new Quota("b", 2, 2)))));
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}}, new int[] {-1, -1, -1});
        CannotBeMet refused =
                assertThrows(CannotBeMet.class, () -> made(new Invented(quotas, pool), SEED));
        assertEquals(CannotBeMet.Reason.NOT_EVEN_ONE_FEATURE, refused.reason());
        assertEquals(List.of(new CannotBeMet.Place(0, 1)), refused.where());
    }

    @Test
    void quotasThatOnlyPartsOfPeopleCouldMeetCannotBeMet() {
        // Every two of three features agree in just one person: half of each would do.
        int[][] people = {{0, 0, 1}, {0, 1, 0}, {1, 0, 0}, {1, 1, 1}};
        List<Feature> features =
                IntStream.range(0, 3)
                        .mapToObj(f ->
                                new Feature(
                                        "f" + f,
                                        List.of(new Quota("a", 1, 1), new Quota("b", 1, 1))))
                        .toList();
        Invented draw =
                new Invented(new Quotas(2, features), Pool.of(people, new int[] {-1, -1, -1, -1}));
        CannotBeMet refused = assertThrows(CannotBeMet.class, () -> made(draw, SEED));
        assertEquals(CannotBeMet.Reason.NO_WHOLE_PANEL, refused.reason());
    }

    @Test
    void theSameSeedMakesTheSameLotteryAndAnotherSeedAnother() throws Exception {
        Invented draw = Invented.instance("hdlike_30");
        String once = made(draw, SEED).lottery().text();
        assertEquals(once, made(draw, SEED).lottery().text());
        Hash other = Hash.sha256(new byte[] {2});
        assertNotEquals(once, made(draw, other).lottery().text());
    }

    /// The same digest was seen with the compiler of the virtual machine as it comes, with its
    /// first stage only, without stages and without any compiler: `-XX:TieredStopAtLevel=1`,
    /// `-XX:-TieredCompilation` and `-Xint`.
    @ParameterizedTest
    @CsvSource({
        "hdlike_30, 82c2593ebb18b7c036ed58911817f5401f97969f204a15eedf43cb56ab8ff1b7",
        "syn6_99, aea95521509deb90479c9a85bbcb3529cb10ec7b4844c33557b506ad98ad49eb",
        "exact0_8, 1e3bc90d37fa0feaca8fcf0178be8a0bdb2a1f769b50516c350b050a9327ec13"
    })
    void theLotteryIsTheSameOnEveryMachine(String name, String digest) throws Exception {
        String text = instance(name).lottery().text();
        assertEquals(digest, Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void whoeverCancelsAtAnyMomentGetsNoLottery() {
        Invented draw = Invented.instance("exact0_8");
        int asked = 0;
        CancelledAfter progress = new CancelledAfter(Integer.MAX_VALUE);
        assertTrue(finishes(draw, progress));
        int all = progress.asked;
        for (int moment = 0; moment < all; moment += 1 + all / 50) {
            asked++;
            assertTrue(!finishes(draw, new CancelledAfter(moment)), "asked " + moment + " times");
        }
        assertTrue(asked > 20);
    }

    private static boolean finishes(Invented draw, Progress progress) {
        try {
            LotteryMaker.make(
                    draw.quotas(), draw.pool(), SEED, Objective.LEXIMIN, PANELS, progress);
            return true;
        } catch (Cancelled e) {
            return false;
        } catch (CannotBeMet e) {
            throw new AssertionError(e);
        }
    }

    private static final class CancelledAfter implements Progress {
        private final int moment;
        private int asked;

        CancelledAfter(int moment) {
            this.moment = moment;
        }

        @Override
        public void at(Stage stage, double share) {
            assertTrue(share >= 0 && share <= 1, stage + " " + share);
        }

        @Override
        public boolean cancelled() {
            return asked++ >= moment;
        }
    }

    /// Each instance's lottery is made once for all tests.
    private static MadeLottery instance(String name) throws CannotBeMet, Cancelled {
        MadeLottery known = MADE.get(name);
        if (known == null) {
            known = made(Invented.instance(name), SEED);
            MADE.put(name, known);
        }
        return known;
    }

    private static MadeLottery made(Invented draw, Hash seed) throws CannotBeMet, Cancelled {
        return LotteryMaker.make(
                draw.quotas(), draw.pool(), seed, Objective.LEXIMIN, PANELS, Progress.unwatched());
    }
}
