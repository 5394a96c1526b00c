package org.plenary.sortition.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.sortition.Instance;

final class ArithmeticTest {
    private static List<String> said(Instance instance) {
        return new QuotaDoctor(instance.quotas(), instance.leeway(), instance.pool())
                .reasons().stream().map(Reason::sentence).toList();
    }

    @Test
    void everyReasonIsSaidWithItsNumbers() {
        Instance many =
                Instance.of(
                        4, List.of("g f 3 4 m 2 4", "a y 0 1 o 0 2"), "f y 1", "f o 4", "m o 1");
        assertThat(said(many))
                .containsExactly(
                        "g: together its values need at least 5 seats, and the panel has 4. Lower some of"
                                + " the least numbers.",
                        "g: m needs at least 2 seats, and one person of it volunteered. Invite more of"
                                + " them, or lower the least number.",
                        "a: together its values may have at most 3 seats, and the panel has 4. Raise some"
                                + " of the most numbers.");
    }

    @Test
    void tooFewPeopleHomesOrPeopleForAFeatureAreSaid() {
        assertThat(said(Instance.of(3, List.of("g f 0 3 m 0 3"), "f 1")))
                .containsExactly(
                        "One person volunteered, and the panel has 3 seats. Invite more people, or have"
                                + " fewer seats.");
        assertThat(said(Instance.of(3, List.of("g f 0 3 m 0 3"), "f 2 @home", "m 2 @home")))
                .containsExactly(
                        "Of a household one person at most is drawn. There are 2 households, and the"
                                + " panel has 3 seats. Invite more people, or have fewer seats.");
        assertThat(said(Instance.of(4, List.of("g f 0 2 m 0 2"), "f 5", "m 1")))
                .containsExactly(
                        "g: with the people who volunteered its values can fill at most 3 seats, and the"
                                + " panel has 4. Raise the most number of those with enough people.");
    }

    @Test
    void nothingIsSaidOfQuotasThatAddUp() {
        assertThat(said(Instance.of("gap_30"))).isEmpty();
        assertThat(said(Instance.of("syn6_99"))).isEmpty();
    }
}
