package org.plenary.rehearsal.play;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;

class ChanceTest {
    @Test
    void chanceFallsAsItAlwaysFell() {
        Chance chance = Chance.of(1).of("a name");

        assertThat(IntStream.range(0, 8).map(_ -> chance.below(1_000)).boxed())
                .containsExactly(755, 364, 139, 99, 907, 881, 823, 962);
        assertThat(Chance.of(1).secret("a key"))
                .isEqualTo(
                        Hash.sha256("plenary-rehearsal/v1\n1\nsecret\na key".getBytes(US_ASCII)));
    }

    @Test
    void everyNameHasAChanceOfItsOwn() {
        Chance whole = Chance.of(1);
        Chance first = whole.of("seat 1");
        whole.of("seat 2").share();

        assertThat(first.share()).isEqualTo(Chance.of(1).of("seat 1").share());
        assertThat(whole.of("seat 1").share()).isNotEqualTo(whole.of("seat 2").share());
        assertThat(whole.of("seat 1").of("vote").share()).isNotEqualTo(whole.of("seat 1").share());
    }

    @Test
    void numbersStayWithinTheirBounds() {
        Chance chance = Chance.of(7);
        for (int i = 0; i < 5_000; i++) {
            assertThat(chance.below(7)).isBetween(0, 6);
            assertThat(chance.between(-3, 3)).isBetween(-3, 3);
            assertThat(chance.share()).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat(chance.around()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void everyNumberComesUpAboutAsOften() {
        Chance chance = Chance.of(3);
        int[] times = new int[10];
        for (int i = 0; i < 10_000; i++) {
            times[chance.below(10)]++;
        }
        for (int time : times) {
            assertThat(time).isBetween(850, 1_150);
        }
    }

    @Test
    void shufflingKeepsEverything() {
        List<Integer> cards = IntStream.range(0, 52).boxed().toList();

        assertThat(Chance.of(5).shuffled(cards))
                .containsExactlyInAnyOrderElementsOf(cards)
                .isNotEqualTo(cards);
    }
}
