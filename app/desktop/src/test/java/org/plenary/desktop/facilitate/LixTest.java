package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LixTest {
    @Test
    void itAddsTheWordsInASentenceAndThePerCentOfLongWords() {
        Lix lix = Lix.of("We read it here. Officials regularly publish.", Locale.UK);
        assertThat(lix.words()).isEqualTo(7);
        assertThat(lix.value()).isEqualTo(Math.round(7 / 2.0f + 100 * 3 / 7.0f));
    }

    @Test
    void aHeadingWithoutAFullStopIsASentenceOfItsOwn() {
        assertThat(Lix.of("One two\nThree four.", Locale.UK).value()).isEqualTo(2);
    }

    @Test
    void numbersAreNoWordsAndNothingIsNotHard() {
        assertThat(Lix.of("12, 175 000", Locale.UK)).isEqualTo(new Lix(0, 0));
        assertThat(Lix.of("", Locale.UK).level()).isEqualTo(Lix.Level.VERY_EASY);
    }

    @Test
    void theLevelsAreThoseOfTheScale() {
        assertThat(new Lix(9, 29).level()).isEqualTo(Lix.Level.VERY_EASY);
        assertThat(new Lix(9, 30).level()).isEqualTo(Lix.Level.EASY);
        assertThat(new Lix(9, 49).level()).isEqualTo(Lix.Level.MEDIUM);
        assertThat(new Lix(9, 59).level()).isEqualTo(Lix.Level.HARD);
        assertThat(new Lix(9, 60).level()).isEqualTo(Lix.Level.VERY_HARD);
    }
}
