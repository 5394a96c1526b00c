package org.plenary.sortition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    @Test
    void spellingsThatPeopleTakeForTheSameHaveOneKey() {
        assertThat(Spelling.key(" 18 – 29\u00A0")).isEqualTo(Spelling.key("18-29"));
        assertThat(Spelling.key("Don’t Know")).isEqualTo(Spelling.key("don't  know"));
        assertThat(Spelling.key("E\u0301tudes")).isEqualTo(Spelling.key("étudeS"));
        assertThat(Spelling.key("a.b")).isNotEqualTo(Spelling.key("ab"));
        assertThat(Spelling.key("65+")).isNotEqualTo(Spelling.key("65-"));
    }

    @Test
    void editsAreCounted() {
        assertThat(Spelling.edits("", "abc")).isEqualTo(3);
        assertThat(Spelling.edits("male", "female")).isEqualTo(2);
        assertThat(Spelling.edits("mlae", "male")).isEqualTo(1);
        assertThat(Spelling.edits("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void theNearestIsTheOnlyOneOrNone() {
        assertThat(Spelling.nearest("18-30", List.of("18-29", "30-44"))).isEmpty();
        assertThat(Spelling.nearest("18-28", List.of("18-29", "30-44"))).contains("18-29");
        assertThat(Spelling.nearest("a9", List.of("a1", "a2"))).isEmpty();
        assertThat(Spelling.nearest("North W", List.of("North West", "South")))
                .contains("North West");
        assertThat(Spelling.nearest("", List.of("a"))).isEmpty();
    }
}
