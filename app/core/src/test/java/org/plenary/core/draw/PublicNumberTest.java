package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;

final class PublicNumberTest {
    private static final Hash LOTTERY = Hash.sha256("a lottery".getBytes(UTF_8));

    @Test
    void threeDiceNameOneOfAThousandPanels() {
        assertThat(new PublicNumber("041").pick(1_000, LOTTERY)).isEqualTo(41);
        assertThat(new PublicNumber("000").pick(1_000, LOTTERY)).isZero();
        assertThat(new PublicNumber("999").pick(1_000, Hash.sha256())).isEqualTo(999);
        assertThat(new PublicNumber("0041").pick(10_000, LOTTERY)).isEqualTo(41);
    }

    @Test
    void otherNumbersAreHashedWithTheLotteryThatTheyPickFrom() {
        PublicNumber number = new PublicNumber("51117233142");
        byte[] line = ("plenary-pick/v1\n" + LOTTERY.hex() + "\n51117233142\n0\n").getBytes(UTF_8);
        long first = 0;
        for (int i = 0; i < 8; i++) {
            first = (first << 8) | (Hash.sha256(line).bytes()[i] & 0xff);
        }

        assertThat(number.pick(1_000, LOTTERY))
                .isEqualTo((int) Long.remainderUnsigned(first, 1_000));
        assertThat(number.pick(1_000, LOTTERY)).isNotEqualTo(number.pick(1_000, Hash.sha256()));
    }

    @Test
    void everyPanelIsPickedBySomeNumber() {
        Set<Integer> picked = new HashSet<>();
        IntStream.range(0, 12_000)
                .mapToObj(i -> new PublicNumber(Integer.toString(1_000_000 + i)))
                .forEach(number -> picked.add(number.pick(1_000, LOTTERY)));

        assertThat(picked).hasSize(1_000);
    }

    @Test
    void theSeedHangsOnTheFreezeAndOnTheNumber() {
        Freeze freeze = new Freeze(LOTTERY, LOTTERY, 300, 30, 1_000, Objective.LEXIMIN);
        Freeze another = new Freeze(LOTTERY, LOTTERY, 301, 30, 1_000, Objective.LEXIMIN);
        PublicNumber number = new PublicNumber("31415926535897932384");

        String text =
                """
                plenary-freeze/v1
                quotas HASH
                pool HASH
                volunteers 300
                seats 30
                panels 1000
                objective leximin
                """
                        .replace("HASH", LOTTERY.hex());
        assertThat(freeze.hash()).isEqualTo(Hash.sha256(text.getBytes(UTF_8)));
        assertThat(number.seed(freeze)).isNotEqualTo(number.seed(another));
        assertThat(number.seed(freeze)).isNotEqualTo(new PublicNumber("3").seed(freeze));
    }

    @Test
    void severalPeoplesNumbersGiveOneThatEachOfThemChanges() {
        Hash one = Hash.sha256(new byte[] {1});
        Hash two = Hash.sha256(new byte[] {2});

        assertThat(PublicNumber.of(List.of(one, two)).text()).hasSize(64);
        assertThat(PublicNumber.of(List.of(one, two)))
                .isNotEqualTo(PublicNumber.of(List.of(two, one)))
                .isNotEqualTo(PublicNumber.of(List.of(one, LOTTERY)));
    }

    @Test
    void aNumberHasDigitsAndNothingElse() {
        for (String text : List.of("", " 1", "1 2", "0x1", "٣", "1".repeat(65), "1\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicNumber(text));
        }
    }
}
