package org.plenary.sortition.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Pool;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Diagnosis;
import org.plenary.sortition.doctor.Leeway;
import org.plenary.sortition.doctor.Leeway.Bounds;
import org.plenary.sortition.doctor.QuotaDoctor;
import org.plenary.sortition.doctor.Watcher;

final class ReplacementTest {
    private static final Quotas WHOLE =
            new Quotas(
                    6,
                    List.of(
                            new Feature(
                                    "gender", List.of(new Quota("w", 3, 4), new Quota("m", 2, 3))),
                            new Feature(
                                    "age",
                                    List.of(new Quota("young", 1, 3), new Quota("old", 3, 5)))));

    static Pool pool(int[]... values) {
        int[] alone = new int[values.length];
        Arrays.fill(alone, -1);
        return Pool.of(values, alone);
    }

    @Test
    void theDrawNeedsAsManyFewerOfEachValueAsAlreadySit() {
        Pool sitting = pool(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 1}, new int[] {1, 1});

        assertThat(new Replacement(WHOLE, sitting).quotas())
                .isEqualTo(
                        new Quotas(
                                2,
                                List.of(
                                        new Feature(
                                                "gender",
                                                List.of(
                                                        new Quota("w", 1, 2),
                                                        new Quota("m", 0, 1))),
                                        new Feature(
                                                "age",
                                                List.of(
                                                        new Quota("young", 0, 2),
                                                        new Quota("old", 0, 2))))));
    }

    @Test
    void whereMoreSitThanTheMostNobodyOfThatValueIsDrawn() {
        Pool sitting = pool(new int[] {1, 0}, new int[] {1, 0}, new int[] {1, 0}, new int[] {1, 0});
        Quotas quotas = new Replacement(WHOLE, sitting).quotas();

        assertThat(quotas.features().getFirst().values())
                .containsExactly(new Quota("w", 3, 4), new Quota("m", 0, 0));
    }

    @Test
    void whatCannotBeMetIsForTheDoctorToSay() throws Exception {
        Pool sitting = pool(new int[] {1, 0}, new int[] {1, 0}, new int[] {1, 0}, new int[] {1, 0});
        Replacement replacement = new Replacement(WHOLE, sitting);
        Leeway leeway = replacement.leeway(Leeway.any(WHOLE));
        Pool volunteers = pool(new int[] {0, 1}, new int[] {0, 1}, new int[] {1, 1});

        assertThat(
                        new QuotaDoctor(replacement.quotas(), leeway, volunteers)
                                .examine(Watcher.none()))
                .isInstanceOf(Diagnosis.Unfit.class);
    }

    @Test
    void quotasMayBeBentAsFarAsThoseOfTheWholeAssembly() {
        Leeway whole =
                new Leeway(
                        List.of(
                                List.of(new Bounds(2, 5), new Bounds(1, 4)),
                                List.of(new Bounds(0, 3), new Bounds(3, 6))));
        Pool sitting = pool(new int[] {0, 1}, new int[] {0, 1});

        assertThat(new Replacement(WHOLE, sitting).leeway(whole).bounds())
                .containsExactly(
                        List.of(new Bounds(0, 3), new Bounds(1, 4)),
                        List.of(new Bounds(0, 3), new Bounds(1, 4)));
    }

    @Test
    void thereIsNoDrawWhereNoSeatIsFree() {
        int[][] six = new int[6][2];

        assertThatThrownBy(() -> new Replacement(WHOLE, pool(six)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
