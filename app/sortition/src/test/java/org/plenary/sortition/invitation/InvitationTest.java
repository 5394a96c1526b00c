package org.plenary.sortition.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.sortition.file.Strata;
import org.plenary.sortition.file.Strata.Stratum;

final class InvitationTest {
    private static final Strata DISTRICTS =
            new Strata(
                    "district",
                    List.of(
                            new Stratum("North", 3),
                            new Stratum("South", 10),
                            new Stratum("East", 0)));
    private static final int[] PLACES = IntStream.range(0, 60).map(row -> row % 3).toArray();

    @Test
    void eachStratumGetsItsLettersAndNoAddressTwo() {
        Invitation invited = Invitation.draw(DISTRICTS, PLACES, seed("a"));

        assertThat(invited.rows()).hasSize(13).doesNotHaveDuplicates().isSorted();
        assertThat(invited.rows().stream().filter(row -> row % 3 == 0)).hasSize(3);
        assertThat(invited.rows().stream().filter(row -> row % 3 == 2)).isEmpty();
    }

    @Test
    void theSameSeedInvitesTheSamePeopleAndAnotherOthers() {
        assertThat(Invitation.draw(DISTRICTS, PLACES, seed("a")))
                .isEqualTo(Invitation.draw(DISTRICTS, PLACES, seed("a")))
                .isNotEqualTo(Invitation.draw(DISTRICTS, PLACES, seed("b")));
    }

    /// 2,000 draws of 3 from 20: each is drawn 300 times, give or take five standard deviations.
    @Test
    void withinAStratumEachAddressIsAsLikelyAsAnyOther() {
        int[] times = new int[60];
        for (int i = 0; i < 2_000; i++) {
            Invitation.draw(DISTRICTS, PLACES, seed("draw " + i))
                    .rows()
                    .forEach(row -> times[row]++);
        }
        for (int row = 0; row < 60; row += 3) {
            assertThat(times[row]).as("address %d", row).isBetween(220, 380);
        }
    }

    @Test
    void moreLettersThanAddressesCannotBeDrawn() {
        Strata many = new Strata("district", List.of(new Stratum("North", 61)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invitation.draw(many, new int[60], seed("a")));
    }

    @Test
    void thePublicFileNamesNumbersAndHashesOnly() {
        Invitation invited = new Invitation(List.of(0, 6, 41));

        assertThat(invited.text(Hash.sha256(), seed("a"), seed("b")))
                .isEqualTo(
                        """
                        plenary-invitation/v1
                        addresses e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                        strata %s
                        seed %s
                        drawn 3
                        1 7 42
                        """
                                .formatted(seed("a").hex(), seed("b").hex()));
    }

    private static Hash seed(String word) {
        return Hash.sha256(word.getBytes(UTF_8));
    }
}
