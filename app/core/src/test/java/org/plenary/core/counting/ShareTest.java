package org.plenary.core.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "0, 7, 0, 0",
        "7, 7, 100, 1000",
        "1, 3, 33, 333",
        "2, 3, 67, 667",
        "1, 200, 1, 5",
        "1, 201, 0, 5",
        "1, 2000, 0, 1",
        "1, 2001, 0, 0",
        "99, 200, 50, 495"
    })
    void halfAPerCentIsRoundedUpAndLessIsNot(long part, long of, int percent, int permille) {
        Share share = new Share(part, of, Base.CAST);

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.permille()).isEqualTo(permille);
    }

    @Test
    void nobodyCanBeAPartOfFewerThanThemselves() {
        assertThatThrownBy(() -> new Share(8, 7, Base.CAST)).hasMessage("8 is no part of 7");
        assertThatThrownBy(() -> new Share(-1, 7, Base.CAST)).hasMessage("-1 is no part of 7");
    }
}
