package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Kind;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Refusal;

/// What holds of every trail, on generated ones.
final class FoldPropertyTest {
    private static final int WALKS = 30;
    private static final int STEPS = 60;
    private static final List<TestAssembly> HALLS =
            LongStream.range(0, WALKS).mapToObj(seed -> Walk.of(seed, STEPS)).toList();

    @Test
    void aPrefixAndThenTheRestIsTheSameAsTheWhole() {
        for (int seed = 0; seed < WALKS; seed++) {
            TestAssembly hall = HALLS.get(seed);
            List<Entry> log = hall.trail().log();
            int cut = seed * 31 % log.size();
            Assembly prefix = fold(Assembly.EMPTY, log.subList(0, cut));

            assertThat(fold(prefix, log.subList(cut, log.size())))
                    .as("seed %d, cut at %d", seed, cut)
                    .isEqualTo(hall.now());
        }
    }

    @Test
    void whatDoesNotCountHasNoEffect() {
        for (int seed = 0; seed < WALKS; seed++) {
            Assembly before = Assembly.EMPTY;
            for (Entry entry : HALLS.get(seed).trail().log()) {
                Fold.Step step = Fold.step(before, entry);
                if (step.ruling() instanceof Ruling.DoesNotCount) {
                    assertThat(effects(step.after()))
                            .as("seed %d, entry %d", seed, entry.index())
                            .usingElementComparator((after, was) -> after == was ? 0 : 1)
                            .isEqualTo(effects(before));
                    assertThat(step.after().size()).isEqualTo(before.size() + 1);
                    assertThat(step.after().refused()).hasSize(before.refused().size() + 1);
                }
                before = step.after();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void erasingEverybodysWordsChangesNoResult(long seed) {
        TestAssembly hall = Walk.of(seed, STEPS);
        Assembly spoken = hall.now();
        for (Entry entry : hall.trail().log()) {
            if (entry.envelope().body().isPresent()
                    && !hall.now().erasures().containsKey(entry.id())) {
                hall.write(REGISTRAR, new BodyErased(entry.id(), ErasureGround.LAW));
                assertThat(hall.trail().refusal()).isEmpty();
            }
        }

        assertThat(effects(hall.now()).subList(0, 10)).isEqualTo(effects(spoken).subList(0, 10));
        assertThat(results(hall.now())).isEqualTo(results(spoken));
    }

    @Test
    void theWalksReachNearlyEverything() {
        Set<Kind> counted = EnumSet.noneOf(Kind.class);
        Set<Refusal> refused = EnumSet.noneOf(Refusal.class);
        for (int seed = 0; seed < WALKS; seed++) {
            for (Ruling ruling : HALLS.get(seed).trail().rulings()) {
                switch (ruling) {
                    case Ruling.Counts(var event, var _) -> counted.add(Kind.of(event));
                    case Ruling.DoesNotCount(Refusal why) -> refused.add(why);
                    case Ruling.NeedsUpdate(String kind) -> throw new AssertionError(kind);
                }
            }
        }

        assertThat(counted).contains(Kind.VOTES_UNSEALED, Kind.BODY_ERASED);
        assertThat(counted.size()).as("kinds that counted").isGreaterThan(20);
        assertThat(refused.size()).as("reasons that were given").isGreaterThan(25);
    }

    private static Assembly fold(Assembly from, List<Entry> entries) {
        Assembly assembly = from;
        for (Entry entry : entries) {
            assembly = Fold.step(assembly, entry).after();
        }
        return assembly;
    }

    /// Everything that an entry can have an effect on; its own place and its device's chain are
    /// none.
    private static List<Object> effects(Assembly a) {
        return List.of(
                a.founding(),
                a.charter(),
                a.stages(),
                a.sessions(),
                a.evidence(),
                a.positions(),
                a.recommendations(),
                a.checks(),
                a.ballots(),
                a.responses(),
                a.roll(),
                a.clock(),
                a.erasures(),
                a.chains().counted());
    }

    private static List<Object> results(Assembly a) {
        return a.ballots().all().values().stream()
                .flatMap(b ->
                        List.<Object>of(
                                Closed.of(a, b.mark().id()), Reported.of(a, b.recommendation()))
                                .stream())
                .toList();
    }
}
