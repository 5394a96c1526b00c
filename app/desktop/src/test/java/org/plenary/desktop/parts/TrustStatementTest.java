package org.plenary.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.parts.TrustStatement.Part;
import org.plenary.desktop.ui.words.Words;
import org.plenary.server.site.book.Sentences;

/// A member and the public are told the same.
final class TrustStatementTest {
    @Test
    void theFirstRunSaysWhatThePublicPagesSayWordForWord() {
        Words member = Words.in(Locale.UK);
        Sentences everybody = Sentences.english();
        int point = 1;
        for (Part part : Part.values()) {
            String there = "trust." + point++;
            assertThat(TrustStatement.heading(member, part))
                    .isEqualTo(everybody.of(there + ".head"));
            assertThat(TrustStatement.text(member, part)).isEqualTo(everybody.of(there));
        }
    }
}
