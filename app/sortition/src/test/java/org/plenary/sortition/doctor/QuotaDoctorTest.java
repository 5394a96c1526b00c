package org.plenary.sortition.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.Instance;

final class QuotaDoctorTest {
    private static Diagnosis examine(Instance instance) {
        return examine(instance, instance.leeway());
    }

    private static Diagnosis examine(Instance instance, Leeway leeway) {
        try {
            return new QuotaDoctor(instance.quotas(), leeway, instance.pool())
                    .examine(Watcher.none());
        } catch (Stopped never) {
            throw new AssertionError(never);
        }
    }

    private static Diagnosis.Unfit unfit(Instance instance) {
        return (Diagnosis.Unfit) examine(instance);
    }

    private static Diagnosis.Fit fit(Instance instance) {
        return (Diagnosis.Fit) examine(instance);
    }

    private static List<String> said(List<Change> changes, Quotas quotas) {
        return changes.stream().map(change -> change.sentence(quotas)).toList();
    }

    private static List<String> relief(Instance instance) {
        Relief relief = unfit(instance).relief().orElseThrow();
        assertThat(PanelCheck.meets(relief.panel(), relief.quotas(), instance.pool())).isTrue();
        assertThat(relief.quotas()).isEqualTo(Change.apply(instance.quotas(), relief.changes()));
        return said(relief.changes(), instance.quotas());
    }

    @Test
    void theGapIsClosedAsThePeersCloseIt() {
        assertThat(relief(Instance.of("gap_30")))
                .containsExactly(
                        "a, a1: at most 15 → 16",
                        "a, a2: at least 15 → 14",
                        "c, c3: at most 10 → 11");
    }

    @Test
    void aSmallGroupIsTheLastToLoseItsSeats() {
        // Of f and m one seat too many is promised; lowering costs 1 + 2/2 there and 1 + 2/3 here.
        Instance instance = Instance.of(4, List.of("g f 2 4 m 3 4"), "f 9", "m 9");
        assertThat(relief(instance)).containsExactly("g, m: at least 3 → 2");
    }

    @Test
    void theSmallestChangeIsThatOfEveryoneTried() {
        SplittableRandom random = new SplittableRandom(1);
        int unfit = 0;
        for (int i = 0; i < 25; i++) {
            Instance instance = Tiny.random(random);
            Diagnosis diagnosis = examine(instance);
            double cost = Tiny.smallestCost(instance);
            if (diagnosis instanceof Diagnosis.Unfit found) {
                unfit++;
                assertThat(Tiny.cost(found.relief().orElseThrow())).isCloseTo(cost, within(1e-12));
                assertThat(relief(instance)).isNotEmpty();
            } else {
                assertThat(cost).isZero();
            }
        }
        assertThat(unfit).isBetween(8, 20);
    }

    @Test
    void nobodyIsSaidToBeLeftOutWhomSomePanelHas() {
        SplittableRandom random = new SplittableRandom(2);
        int left = 0;
        for (int i = 0; i < 25; i++) {
            Instance instance = Tiny.random(random);
            if (examine(instance) instanceof Diagnosis.Fit found) {
                List<Integer> never = new ArrayList<>();
                found.never().forEach(kind -> never.addAll(kind.volunteers()));
                assertThat(never).containsExactlyInAnyOrderElementsOf(Tiny.inNoPanel(instance));
                left += never.size();
            }
        }
        assertThat(left).isPositive();
    }

    @Test
    void leewayIsKeptAndWhatLiesBeyondItIsSaid() {
        Instance instance = Instance.of(4, List.of("g f 2 2 m 1 1"), "f 9", "m 9");
        Leeway none =
                new Leeway(List.of(List.of(new Leeway.Bounds(2, 2), new Leeway.Bounds(1, 1))));
        Leeway some =
                new Leeway(List.of(List.of(new Leeway.Bounds(2, 3), new Leeway.Bounds(1, 1))));
        Diagnosis.Unfit stuck = (Diagnosis.Unfit) examine(instance, none);
        assertThat(stuck.relief()).isEmpty();
        assertThat(stuck.beyond()).isPresent();
        Diagnosis.Unfit eased = (Diagnosis.Unfit) examine(instance, some);
        assertThat(said(eased.relief().orElseThrow().changes(), instance.quotas()))
                .containsExactly("g, f: at most 2 → 3");
    }

    @Test
    void noChangeHelpsWhereThereAreTooFewPeople() {
        Diagnosis.Unfit unfit = unfit(Instance.of(4, List.of("g f 0 4 m 0 4"), "f 1", "m 1"));
        assertThat(unfit.relief()).isEmpty();
        assertThat(unfit.beyond()).isEmpty();
        assertThat(unfit.reasons()).containsExactly(new Reason.TooFewVolunteers(2, 4));
    }

    @Test
    void householdsAreNeverTwiceInAPanel() {
        // Four homes of a woman and a man each: four of eight can sit together, but no five.
        List<String> quotas = List.of("g f 2 2 m 2 2");
        Diagnosis.Fit fit = fit(Instance.of(4, quotas, "f 4 @home", "m 4 @home"));
        assertThat(fit.panel()).hasSize(4);
        Instance crowded = Instance.of(5, List.of("g f 2 3 m 2 3"), "f 4 @home", "m 4 @home");
        assertThat(unfit(crowded).reasons()).containsExactly(new Reason.TooFewHouseholds(4, 5));
        // Three homes of a woman and a man, and two women alone: two men and two women.
        Instance mixed = Instance.of(4, List.of("g f 1 2 m 3 3"), "f 3 @home", "m 3 @home", "f 2");
        assertThat(fit(mixed).panel()).contains(3, 4, 5).containsAnyOf(6, 7);
        // All three homes are needed for the men, so the women who live there can never be drawn.
        Never never = fit(mixed).never().getFirst();
        assertThat(never.volunteers()).containsExactly(0, 1, 2);
        assertThat(said(never.relief().orElseThrow().changes(), mixed.quotas()))
                .containsExactly("g, m: at least 3 → 2");
    }

    @Test
    void whoCanNeverBeDrawnIsSaidWithWhatWouldIncludeThem() {
        Instance instance =
                Instance.of(
                        3, List.of("g f 1 2 m 1 2", "r n 2 3 s 0 0"), "f n 4", "m n 4", "f s 2");
        Never never = fit(instance).never().getFirst();
        assertThat(never.volunteers()).containsExactly(8, 9);
        assertThat(said(never.relief().orElseThrow().changes(), instance.quotas()))
                .containsExactly("r, s: at most 0 → 1");
        assertThat(fit(instance).never()).hasSize(1);
    }

    @Test
    void whatABoundCostsEverybodyIsSaid() {
        // One seat at most for twenty women: 1/20. With two it is 2/20.
        Instance instance = Instance.of(5, List.of("g f 0 1 m 0 5"), "f 20", "m 5");
        Diagnosis.Fit fit = fit(instance);
        assertThat(fit.lowest()).isCloseTo(1.0 / 20, within(1e-9));
        assertThat(fit.prices()).hasSize(1);
        Price price = fit.prices().getFirst();
        assertThat(price.change().sentence(instance.quotas())).isEqualTo("g, f: at most 1 → 2");
        assertThat(price.lowest()).isCloseTo(2.0 / 20, within(1e-9));
    }

    @Test
    void nobodysChanceIsTakenToBeAboveOne() {
        // Nine seats for two women and ten men: without a bound of 1 the men would have to have
        // less.
        Instance instance = Instance.of(9, List.of("g f 0 9 m 0 7"), "f 2", "m 10");
        assertThat(fit(instance).lowest()).isCloseTo(7.0 / 10, within(1e-9));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Instance instance = Instance.of("exact0_8");
        assertThat(fit(instance)).isEqualTo(fit(instance));
        assertThat(fit(instance).never()).hasSize(9);
    }

    @Test
    void theDoctorStopsAtAnyMomentWhenNobodyWaits() throws Stopped {
        Instance instance = Instance.of("hdlike_30");
        QuotaDoctor doctor = new QuotaDoctor(instance.quotas(), instance.leeway(), instance.pool());
        Impatient patient = new Impatient(Integer.MAX_VALUE);
        assertThat(doctor.examine(patient)).isInstanceOf(Diagnosis.Fit.class);
        assertThat(patient.steps).containsSubsequence(Watcher.Step.values());
        assertThat(patient.times).isGreaterThan(50);
        for (int until : List.of(1, 2, patient.times / 3, 2 * patient.times / 3, patient.times)) {
            Impatient impatient = new Impatient(until);
            assertThatThrownBy(() -> doctor.examine(impatient)).isInstanceOf(Stopped.class);
            assertThat(impatient.times).isBetween(until, until + 2);
        }
    }

    private static final class Impatient implements Watcher {
        private final int until;
        private final List<Step> steps = new ArrayList<>();
        private int times;

        Impatient(int until) {
            this.until = until;
        }

        @Override
        public void at(Step step, double share) {
            assertThat(share).isBetween(0.0, 1.0);
            steps.add(step);
        }

        @Override
        public boolean cancelled() {
            return ++times >= until;
        }
    }

    @Test
    void aPoolOfNobodyIsSaid() {
        Quotas quotas = Instance.of("gap_30").quotas();
        QuotaDoctor doctor =
                new QuotaDoctor(quotas, Leeway.any(quotas), Pool.of(new int[0][], new int[0]));
        assertThat(doctor.reasons()).contains(new Reason.TooFewVolunteers(0, 30));
    }
}
