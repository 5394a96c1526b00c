package org.plenary.desktop.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.desktop.ui.layout.HemicycleLayout.Spot;

class HemicycleLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 14, 50, 99, 100, 160, 720})
    void everySeatHasItsPlaceInsideThePictureAndTouchesNoOther(int seats) {
        HemicycleLayout layout = HemicycleLayout.of(seats);
        assertThat(layout.spots()).hasSize(seats);
        double half = layout.dot() / 2;
        for (Spot spot : layout.spots()) {
            assertThat(spot.x()).isBetween(half - 1e-9, 1 - half + 1e-9);
            assertThat(spot.y()).isBetween(half - 1e-9, layout.height() - half + 1e-9);
        }
        for (int i = 0; i < seats; i++) {
            for (int j = i + 1; j < seats; j++) {
                assertThat(distance(layout.spots().get(i), layout.spots().get(j)))
                        .isGreaterThan(layout.dot() * 1.05);
            }
        }
    }

    @Test
    void seatsAreInTheOrderOfTheirAngleFromLeftToRight() {
        HemicycleLayout layout = HemicycleLayout.of(99);
        double before = -1;
        for (Spot spot : layout.spots()) {
            double base = layout.height() - layout.dot() / 2;
            double angle = Math.atan2(base - spot.y(), spot.x() - 0.5);
            double turned = Math.PI - angle;
            assertThat(turned).isGreaterThan(before - 1e-6);
            before = turned;
        }
    }

    @Test
    void ninetyNineDotsAreLargeEnoughToSee() {
        assertThat(HemicycleLayout.of(99).dot() * 640).isGreaterThan(24);
    }

    @Test
    void anEmptyAssemblyHasAnEmptyPicture() {
        assertThat(HemicycleLayout.of(0).spots()).isEmpty();
        assertThat(HemicycleLayout.of(0).height()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void thereAreNoFewerThanNoSeats() {
        assertThatThrownBy(() -> HemicycleLayout.of(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double distance(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
