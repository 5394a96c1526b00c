package org.plenary.desktop.ui.prose;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.AccessibilityCheck;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class SelectableProseTest {
    private static final String TEXT =
            """
            # Who writes the rules

            The first paragraph is long enough to need more than one line on the page, so that going down leads into its second line and not at once into the list.

            - one **bold** point
            - see [the paper](https://example.org/a) for more

            | who | what |
            |---|---|
            | makers | training |
            | offices | contracts |
            """;

    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final SelectableProse prose =
            Fx.get(() ->
                    new SelectableProse(
                            test.words,
                            new Prose(test.words, TEXT, Pictures.none(), test.desk.links())));
    private final Button after = Fx.get(() -> Buttons.plain("After", () -> {}));
    private final Stage stage = Fx.show(Fx.get(this::scene), 900, 500);

    private Scene scene() {
        var scene = new Scene(Page.titled("Reading").with(prose, after));
        test.desk.look().dress(scene);
        return scene;
    }

    @BeforeEach
    void begin() {
        Fx.run(prose::requestFocus);
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void itsWordsAreALineEachPassageWithoutMarkup() {
        assertThat(prose.plain())
                .startsWith("Who writes the rules\nThe first paragraph")
                .contains("\none bold point\nsee the paper (https://example.org/a) for more\n")
                .endsWith("who\nwhat\nmakers\ntraining\noffices\ncontracts");
    }

    @Test
    void noWordOfATableIsBrokenHoweverNarrowThePage() {
        String table =
                """
                | Step | Who decides | Can the public see it today, and how? | Since |
                |---|---|---|---|
                | Instructions | the office that uses it, or its supplier | only if the office publishes them, which few do, and none so that somebody could find them | 2019 |
                | Belgium | people drawn by lot | yes, every recommendation and every answer, in three languages, on one page | 2019 |
                """;
        Prose shown =
                Fx.get(() -> new Prose(test.words, table, Pictures.none(), test.desk.links()));
        Fx.run(() -> {
            stage.setScene(new Scene(new StackPane(shown)));
            test.desk.look().dress(stage.getScene());
            stage.setWidth(520);
        });
        for (TextSize size : List.of(TextSize.PERCENT_100, TextSize.PERCENT_150)) {
            Fx.run(() -> test.desk.look().textSizeProperty().set(size));
            Fx.settle();
            for (String word : List.of("Instructions", "Belgium", "languages", "2019")) {
                assertThat(Fx.get(() -> lines(shown, word))).as(word + " at " + size).isEqualTo(1);
            }
        }
    }

    /// On how many lines a word stands.
    private static long lines(Prose shown, String word) {
        return shown.lookupAll(".prose-table-cell").stream()
                .map(Passage.class::cast)
                .filter(cell -> cell.words().contains(word))
                .mapToLong(cell -> {
                    int from = cell.words().indexOf(word);
                    return Stream.of(cell.getRangeShape(from, from + word.length(), false))
                            .filter(MoveTo.class::isInstance)
                            .count();
                })
                .max()
                .orElseThrow();
    }

    @Test
    void shiftAndTheArrowsSelectSignsWordsAndLines() {
        robot.press(SHIFT, RIGHT).press(SHIFT, RIGHT);
        assertThat(selected()).isEqualTo("Wh");
        robot.press(HOME).press(CONTROL, SHIFT, RIGHT).press(CONTROL, SHIFT, RIGHT);
        assertThat(selected()).isEqualTo("Who writes ");
        robot.press(CONTROL, HOME).press(DOWN).press(HOME).press(SHIFT, END);
        assertThat(selected()).startsWith("The first paragraph").hasSizeLessThan(100);
        robot.press(SHIFT, DOWN);
        assertThat(selected()).hasSizeGreaterThan(100).doesNotContain("one bold");
        robot.press(CONTROL, A);
        assertThat(selected()).isEqualTo(prose.plain());
    }

    @Test
    void downLeadsThroughEveryLineToTheEndAndUpBackToTheBeginning() {
        for (int i = 0; i < 20; i++) {
            robot.press(DOWN);
        }
        robot.press(END).press(SHIFT, HOME);
        assertThat(selected()).isEqualTo("contracts");
        for (int i = 0; i < 20; i++) {
            robot.press(UP);
        }
        robot.press(HOME).press(SHIFT, END);
        assertThat(selected()).isEqualTo("Who writes the rules");
    }

    @Test
    void aLinkIsSelectedWholeSinceItIsOneThing() {
        int link = prose.plain().indexOf("the paper");
        Fx.run(() -> prose.select(new Span(link + 3, link + 5)));
        assertThat(selected()).isEqualTo("the paper (https://example.org/a)");
    }

    @Test
    void enterActsOnWhatIsSelectedAndEscapeSelectsNothing() {
        var acted = new AtomicInteger();
        Fx.run(() -> prose.onAct(acted::incrementAndGet));
        robot.press(SHIFT, RIGHT).press(ENTER);
        assertThat(acted).hasValue(1);
        robot.press(ESCAPE);
        assertThat(prose.selectionProperty().get()).isEmpty();
    }

    @Test
    void tabLeavesTheTextByItsLinksSoNobodyIsTrapped() {
        robot.press(TAB);
        assertThat(focus()).isInstanceOf(Hyperlink.class);
        robot.press(TAB);
        assertThat(focus()).isEqualTo(after);
    }

    @Test
    void twoPressesSelectAWordAndThreeItsParagraph() {
        press(2);
        assertThat(selected()).isEqualTo("Who");
        press(3);
        assertThat(selected()).isEqualTo("Who writes the rules");
    }

    @Test
    void paintedPassagesStayWhereTheirWordsAreWhenTheTextGrows() {
        int at = prose.plain().indexOf("first paragraph is long");
        Fx.run(() -> {
            prose.paint(SelectableProse.HIGHLIGHT, List.of(new Span(at, at + 40)));
            prose.select(new Span(at + 50, at + 70));
        });
        Fx.picture(stage.getScene(), Path.of("target", "prose", "painted-100.png"));
        double before = painted();
        Fx.run(() ->
                test.desk
                        .look()
                        .textSizeProperty()
                        .set(org.plenary.desktop.ui.look.TextSize.PERCENT_200));
        Fx.picture(stage.getScene(), Path.of("target", "prose", "painted-200.png"));
        assertThat(painted()).isGreaterThan(before * 1.5);
    }

    @Test
    void itHasWordsForThoseWhoHearIt() {
        assertThat(AccessibilityCheck.faults(stage.getScene().getRoot())).isEmpty();
    }

    private void press(int times) {
        Fx.run(() ->
                prose.fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_PRESSED,
                                8,
                                24,
                                8,
                                24,
                                MouseButton.PRIMARY,
                                times,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null)));
    }

    private double painted() {
        return Fx.get(() -> prose.lookup(".prose-highlight").getLayoutBounds().getHeight());
    }

    private Node focus() {
        return Fx.get(() -> stage.getScene().getFocusOwner());
    }

    private String selected() {
        return prose.selectionProperty().get().map(span -> span.of(prose.plain())).orElse("");
    }
}
