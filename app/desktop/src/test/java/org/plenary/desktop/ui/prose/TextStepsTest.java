package org.plenary.desktop.ui.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextStepsTest {
    private final TextSteps steps = new TextSteps("Say “yes”, Zoë 👩‍🌾!\nThen go", Locale.UK);

    @Test
    void aStepGoesOverASignAsPeopleSeeIt() {
        int farmer = 15;
        assertThat(steps.signAfter(farmer)).isEqualTo(farmer + "👩‍🌾".length());
        assertThat(steps.signBefore(farmer + "👩‍🌾".length())).isEqualTo(farmer);
        assertThat(steps.signBefore(0)).isZero();
        assertThat(steps.signAfter(29)).isEqualTo(29);
    }

    @Test
    void aStepByWordsLeadsToWhereAWordBegins() {
        assertThat(steps.wordAfter(0)).isEqualTo(5);
        assertThat(steps.wordAfter(5)).isEqualTo(11);
        assertThat(steps.wordBefore(11)).isEqualTo(5);
        assertThat(steps.wordBefore(2)).isZero();
        assertThat(steps.wordAfter(26)).isEqualTo(27);
    }

    @Test
    void theWordAroundAPlaceHasNoSignsOfItsNeighbours() {
        assertThat(steps.wordAt(6)).isEqualTo(new Span(5, 8));
        assertThat(steps.wordAt(9).isEmpty()).isTrue();
    }
}
