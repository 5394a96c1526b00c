package org.plenary.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.prose.Span;

class FinderTest {
    @Test
    void caseAndAccentsMakeNoDifference() {
        String text = "Zoë met ZOE at the café; straße and STRASSE.";
        assertThat(found(text, "zoe")).containsExactly("Zoë", "ZOE");
        assertThat(found(text, "CAFE")).containsExactly("café");
        assertThat(found(text, "strasse")).containsExactly("straße", "STRASSE");
    }

    @Test
    void anAccentWrittenAsASignOfItsOwnBelongsToItsLetter() {
        assertThat(found("cafe\u0301 au lait", "café")).containsExactly("cafe\u0301");
    }

    @Test
    void aLineBreakCountsAsABlank() {
        assertThat(found("who may\nchange them", "may change")).containsExactly("may\nchange");
    }

    @Test
    void nothingTypedFindsNothingAndSignsHaveNoMeaningOfTheirOwn() {
        assertThat(found("a.b (c)", "  ")).isEmpty();
        assertThat(found("a.b (c)", ".")).containsExactly(".");
        assertThat(found("a.b (c)", "(c")).containsExactly("(c");
    }

    @Test
    void whatIsFoundDoesNotOverlap() {
        assertThat(new Finder("aaaa").find("aa")).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    private static List<String> found(String text, String typed) {
        return new Finder(text).find(typed).stream().map(span -> span.of(text)).toList();
    }
}
