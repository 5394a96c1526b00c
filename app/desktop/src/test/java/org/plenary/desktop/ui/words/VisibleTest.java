package org.plenary.desktop.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, with a tab\tand a line\nbreak",
                "Dún Laoghaire, Łódź, Σίσυφος, Київ",
                "می‌خواهم", // Persian: the joiner between the letters is part of the word
                "क्‍ष", // Devanagari: so is this one
                "👩‍🌾 and 👍🏽 and ❤️",
                "שלום, مرحبا"
            })
    void whatWritingNeedsStaysAsItIs(String written) {
        assertThat(Visible.text(written)).isEqualTo(written);
    }

    @Test
    void anOverrideOfTheDirectionBecomesAMark() {
        assertThat(Visible.text("I vote \u202Erof\u202C it"))
                .isEqualTo("I vote ⟦U+202E⟧rof⟦U+202C⟧ it");
    }

    @Test
    void invisibleLettersBetweenLatinLettersBecomeMarks() {
        assertThat(Visible.text("pay\u200Bpal")).isEqualTo("pay⟦U+200B⟧pal");
        assertThat(Visible.text("pay\u200Dpal")).isEqualTo("pay⟦U+200D⟧pal");
        assertThat(Visible.text("a\u2060b\uFEFFc\u3164d"))
                .isEqualTo("a⟦U+2060⟧b⟦U+FEFF⟧c⟦U+3164⟧d");
    }

    @Test
    void controlsTagsAndSignsOfNoMeaningBecomeMarks() {
        assertThat(Visible.text("bell\u0007 nul\u0000 \u0085"))
                .isEqualTo("bell⟦U+0007⟧ nul⟦U+0000⟧ ⟦U+0085⟧");
        assertThat(Visible.text("\uD83D")).isEqualTo("⟦U+D83D⟧");
        assertThat(Visible.text("\uE000\u2028")).isEqualTo("⟦U+E000⟧⟦U+2028⟧");
    }

    @Test
    void textHiddenInTagsIsShownUnlessItBelongsToAFlag() {
        String tag = Character.toString(0xE0041);
        assertThat(Visible.text("hello" + tag)).isEqualTo("hello⟦U+E0041⟧");
        String wales =
                Character.toString(0x1F3F4)
                        + Character.toString(0xE0067)
                        + Character.toString(0xE0062)
                        + Character.toString(0xE007F);
        assertThat(Visible.text(wales)).isEqualTo(wales);
    }

    @Test
    void bytesHiddenInVariationSelectorsAreShown() {
        String selector = Character.toString(0xE0121);
        assertThat(Visible.text("😀" + selector)).isEqualTo("😀" + selector);
        assertThat(Visible.text("😀" + selector + selector))
                .isEqualTo("😀" + selector + "⟦U+E0121⟧");
        assertThat(Visible.text("a\uFE0F")).isEqualTo("a⟦U+FE0F⟧");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(Visible.line("  two\n lines\t and \u202E ")).isEqualTo("two lines and ⟦U+202E⟧");
    }
}
