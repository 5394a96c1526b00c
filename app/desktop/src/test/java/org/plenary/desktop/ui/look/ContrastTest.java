package org.plenary.desktop.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG 2.2, 1.4.3 and 1.4.11, computed for every pair of colours that may meet.
class ContrastTest {
    private static final List<String> GROUNDS = List.of("paper", "sheet", "well", "field");
    private static final List<String> UNDER_POINTER = List.of("hover", "press", "wash");
    private static final Map<String, List<String>> TEXT_ON_ITS_GROUND =
            Map.of(
                    "ink", List.of("mark", "added", "removed"),
                    "on-accent", List.of("accent", "accent-deep"),
                    "good", List.of("good-wash", "added"),
                    "warn", List.of("warn-wash"),
                    "bad", List.of("bad-wash", "removed"),
                    "link", List.of("warn-wash"),
                    "paper", List.of("ink"));
    private static final List<String> EDGES =
            List.of(
                    "edge",
                    "ring",
                    "accent",
                    "stance-1-line",
                    "stance-2-line",
                    "stance-3-line",
                    "stance-4-line",
                    "stance-5-line");

    private final Tokens tokens = Tokens.load();

    @ParameterizedTest
    @EnumSource
    void textHasAContrastOfFourAndAHalf(Theme theme) {
        var faults = new ArrayList<String>();
        for (String text : List.of("ink", "soft", "faint", "link", "good", "warn", "bad")) {
            GROUNDS.forEach(ground -> check(theme, text, ground, 4.5, faults));
        }
        for (String text : List.of("ink", "soft", "link")) {
            UNDER_POINTER.forEach(ground -> check(theme, text, ground, 4.5, faults));
        }
        TEXT_ON_ITS_GROUND.forEach((text, grounds) ->
                grounds.forEach(ground -> check(theme, text, ground, 4.5, faults)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTellsControlsAndStancesApartHasAContrastOfThree(Theme theme) {
        var faults = new ArrayList<String>();
        for (String edge : EDGES) {
            GROUNDS.forEach(ground -> check(theme, edge, ground, 3, faults));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyThemeNamesTheSameTokensAndEachIsAColour() {
        for (Theme theme : Theme.values()) {
            assertThat(tokens.of(theme).keySet()).isEqualTo(tokens.of(Theme.LIGHT).keySet());
            assertThat(tokens.of(theme).values())
                    .allMatch(colour -> colour.matches("#[0-9A-F]{6}"));
        }
    }

    @Test
    void theFormulaGivesTheKnownContrasts() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
    }

    private void check(
            Theme theme, String front, String ground, double least, List<String> faults) {
        var colours = tokens.of(theme);
        double contrast =
                contrast(
                        Objects.requireNonNull(colours.get(front), front),
                        Objects.requireNonNull(colours.get(ground), ground));
        if (contrast < least) {
            faults.add("%s on %s: %.2f".formatted(front, ground, contrast));
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
