package org.plenary.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindableTest {
    @Test
    void whatIsTypedIsWordsToFindAndTheLastMayBeUnfinished() {
        assertThat(Findable.query("clean wat")).isEqualTo("\"clean\" \"wat\"*");
        assertThat(Findable.query("clean water ")).isEqualTo("\"clean\" \"water\"");
    }

    @Test
    void nothingThatIsTypedIsACommand() {
        assertThat(Findable.query("title:x OR \"y\" NOT (z*) ^a - b NEAR(c, 2)"))
                .isEqualTo(
                        "\"title\" \"x\" \"or\" \"y\" \"not\" \"z\" \"a\" \"b\" \"near\" \"c\" \"2\"");
        assertThat(Findable.query("\"*():^-{}")).isEmpty();
        assertThat(Findable.query("")).isEmpty();
        assertThat(Findable.query("x".repeat(5_000)).length()).isLessThan(300);
    }

    @Test
    void wordsWrittenWithoutSpacesAreParted() {
        assertThat(Findable.query("สวัสดีชาวโลก")).isEqualTo("\"สวัสดี\" \"ชาว\" \"โลก\"*");
        assertThat(Findable.shown(Findable.text("สวัสดีชาวโลก"))).isEqualTo("สวัสดีชาวโลก");
    }

    @Test
    void vowelSignsOfArabicMakeNoDifference() {
        assertThat(Findable.query("مُدَوَّنة")).isEqualTo(Findable.query("مدونة"));
    }

    @Test
    void theMarksAroundAFindAreOursAlone() {
        assertThat(Findable.text("a\u2068b\u2069c")).isEqualTo("abc");
    }
}
