package org.plenary.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class EntryIdTest {
    @Test
    void aTextFromElsewhereIsAnIdOnlyAsIdsAreWritten() {
        String written = "0123456789abcdef".repeat(4);
        assertThat(EntryId.parse(written)).contains(EntryId.ofHex(written));
        for (String other :
                List.of(
                        "",
                        written.substring(1),
                        written + "0",
                        written.toUpperCase(Locale.ROOT),
                        written.replace('0', 'g'),
                        written + "\n")) {
            assertThat(EntryId.parse(other)).as(other).isEmpty();
        }
    }
}
