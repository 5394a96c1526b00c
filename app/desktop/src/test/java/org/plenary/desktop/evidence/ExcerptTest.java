package org.plenary.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.prose.Span;

class ExcerptTest {
    private static final String TEXT =
            "Offices decide. Makers decide too. In the end, people decide.";

    @Test
    void aPassageIsFoundAgainWhereItWas() {
        Span span = new Span(TEXT.lastIndexOf("decide"), TEXT.lastIndexOf("decide") + 6);
        assertThat(Excerpt.of(TEXT, span).in(TEXT)).contains(span);
    }

    @Test
    void afterACorrectionItFollowsTheWordsBeforeIt() {
        int at = TEXT.lastIndexOf("decide");
        Excerpt excerpt = Excerpt.of(TEXT, new Span(at, at + 6));
        String corrected = "New first sentence, which decides nothing. " + TEXT;
        assertThat(excerpt.in(corrected)).contains(new Span(at + 43, at + 49));
    }

    @Test
    void ofEqualPlacesItTakesTheNearest() {
        Excerpt excerpt = new Excerpt("decide", "", TEXT.indexOf("decide too"));
        assertThat(excerpt.in(TEXT).map(Span::start)).contains(TEXT.indexOf("decide too"));
    }

    @Test
    void wordsThatWereCorrectedAreNotFoundAnywhereElse() {
        Excerpt excerpt = Excerpt.of(TEXT, new Span(0, 7));
        assertThat(excerpt.in("Departments decide.")).isEmpty();
        assertThat(Excerpt.quoted("").in(TEXT)).isEmpty();
    }
}
