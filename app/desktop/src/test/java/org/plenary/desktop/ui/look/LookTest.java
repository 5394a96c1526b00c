package org.plenary.desktop.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.Type;

class LookTest {
    private final TestDesk test = TestDesk.make();
    private final Look look = test.desk.look();

    @Test
    void aChoiceIsInForceAtOnceInEveryWindow() {
        Label label =
                Fx.get(() -> {
                    var made = Type.body("words");
                    var scene = new Scene(new javafx.scene.layout.StackPane(made));
                    look.dress(scene);
                    return made;
                });
        assertThat(fill(label)).isEqualTo(Color.web("#23201B"));
        assertThat(size(label)).isEqualTo(16);
        Fx.run(() -> {
            look.themeChoiceProperty().set(ThemeChoice.CONTRAST);
            look.textSizeProperty().set(TextSize.PERCENT_200);
        });
        assertThat(fill(label)).isEqualTo(Color.web("#FFFF00"));
        assertThat(size(label)).isEqualTo(32);
    }

    @Test
    void choicesAreRememberedAndTakenUpAgain() {
        Fx.run(() -> {
            look.themeChoiceProperty().set(ThemeChoice.DARK);
            look.textSizeProperty().set(TextSize.PERCENT_150);
            look.motionChoiceProperty().set(MotionChoice.STILL);
        });
        Look again = Fx.get(() -> Look.start(test.desk.preferences()));
        assertThat(again.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(again.textSizeProperty().get()).isEqualTo(TextSize.PERCENT_150);
        assertThat(again.stillProperty().get()).isTrue();
    }

    @Test
    void aRememberedChoiceThatNoLongerExistsIsLeftAside() {
        test.kept.put("look.theme", "SEPIA");
        Look again = Fx.get(() -> Look.start(test.desk.preferences()));
        assertThat(again.themeChoiceProperty().get()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void ownChoiceOverridesTheSystems() {
        assertThat(ThemeChoice.SYSTEM.over(Theme.DARK)).isEqualTo(Theme.DARK);
        assertThat(ThemeChoice.LIGHT.over(Theme.CONTRAST)).isEqualTo(Theme.LIGHT);
    }

    @Test
    void textGrowsInFiveStepsAndStopsAtTheEnds() {
        assertThat(TextSize.PERCENT_100.smaller()).isEqualTo(TextSize.PERCENT_100);
        assertThat(TextSize.PERCENT_100.larger()).isEqualTo(TextSize.PERCENT_125);
        assertThat(TextSize.PERCENT_150.smaller()).isEqualTo(TextSize.PERCENT_125);
        assertThat(TextSize.PERCENT_200.larger()).isEqualTo(TextSize.PERCENT_200);
    }

    @Test
    void theTypefacesComeWithTheProgram() {
        assertThat(Fx.get(Font::getFamilies))
                .contains("Atkinson Hyperlegible Next", "Material Icons Outlined");
        assertThat(Fx.get(() -> Font.font("Source Serif 4 SemiBold", 16)).getName())
                .contains("Source Serif 4");
    }

    private static javafx.scene.paint.Paint fill(Label label) {
        return Fx.get(() -> {
            label.applyCss();
            return label.getTextFill();
        });
    }

    private static double size(Label label) {
        return Fx.get(() -> {
            label.applyCss();
            return label.getFont().getSize();
        });
    }
}
