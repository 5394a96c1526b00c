package org.plenary.desktop.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.ui.AccessibilityCheck;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.SyncState;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.desktop.ui.look.ThemeChoice;

class ShellTest {
    private final UiRobot robot = new UiRobot();
    private TestDesk test = TestDesk.make();
    private Shell shell = Fx.get(this::shell);
    private Stage stage = Fx.show(shell.scene(), 1000, 800);

    @BeforeEach
    void atToday() {
        Fx.run(() -> shell.open(Place.of(ScreenId.TODAY)));
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void controlAndADigitLeadToThatScreenOfTheNavigation() {
        robot.press(CONTROL, DIGIT2);
        assertThat(shell.now()).contains(Place.of(ScreenId.EVIDENCE));
        robot.press(CONTROL, DIGIT1);
        assertThat(shell.now()).contains(Place.of(ScreenId.TODAY));
    }

    @Test
    void aMemberDoesNotSeeTheFacilitatorsScreenAndADigitDoesNotLeadThere() {
        robot.press(CONTROL, DIGIT3);
        assertThat(shell.now()).contains(Place.of(ScreenId.COMFORT));
        Fx.run(() -> shell.model().facilitatorProperty().set(true));
        robot.press(CONTROL, DIGIT3);
        assertThat(shell.now()).contains(Place.of(ScreenId.FACILITATE));
    }

    @Test
    void escLeadsBackThroughTheScreensOneHasSeen() {
        robot.press(CONTROL, DIGIT2);
        Fx.run(() -> shell.open(Place.at(ScreenId.EVIDENCE, "packet 3")));
        robot.press(ESCAPE);
        assertThat(shell.now()).contains(Place.of(ScreenId.EVIDENCE));
        robot.press(ESCAPE);
        assertThat(shell.now()).contains(Place.of(ScreenId.TODAY));
        robot.press(ESCAPE);
        assertThat(shell.now()).contains(Place.of(ScreenId.TODAY));
    }

    @Test
    void f6GoesRoundThePartsOfTheWindow() {
        robot.press(F6);
        assertThat(focus().getStyleClass()).contains("status-line");
        robot.press(F6);
        assertThat(focus().getStyleClass()).contains("navigation-button");
        robot.press(F6);
        assertThat(focus()).isInstanceOf(Button.class);
    }

    @Test
    void theListOfKeysOpensByF1OrAQuestionMarkAndEscClosesIt() {
        robot.press(F1);
        assertThat(shell.scene().lookup(".plain-table")).isNotNull();
        robot.press(ESCAPE);
        assertThat(shell.scene().lookup(".plain-table")).isNull();
        assertThat(shell.now()).contains(Place.of(ScreenId.TODAY));
        robot.type("?");
        assertThat(shell.scene().lookup(".plain-table")).isNotNull();
    }

    @Test
    void controlFLeadsToTheSearchBoxAndEscFirstEmptiesIt() {
        robot.press(CONTROL, DIGIT2);
        robot.press(CONTROL, F);
        assertThat(focus()).isInstanceOf(TextField.class);
        assertThat(shows(focus(), "Search all evidence")).isTrue();
        robot.type("rules?");
        assertThat(shows(focus(), "Search all evidence")).isFalse();
        assertThat(((TextField) focus()).getText()).isEqualTo("rules?");
        robot.press(ESCAPE);
        assertThat(((TextField) focus()).getText()).isEmpty();
        assertThat(shell.now()).contains(Place.of(ScreenId.EVIDENCE));
    }

    @Test
    void controlQEndsTheProgram() {
        AtomicInteger ends = new AtomicInteger();
        Fx.run(() -> shell.endBy(ends::incrementAndGet));

        robot.press(Q);
        assertThat(ends).hasValue(0);
        robot.press(CONTROL, Q);
        assertThat(ends).hasValue(1);
    }

    @Test
    void controlPlusMakesAllTextLargerAndControlZeroAsItWas() {
        robot.press(CONTROL, EQUALS);
        assertThat(test.desk.look().textSizeProperty().get()).isEqualTo(TextSize.PERCENT_125);
        robot.press(CONTROL, DIGIT0);
        assertThat(test.desk.look().textSizeProperty().get()).isEqualTo(TextSize.PERCENT_100);
    }

    @Test
    void theNavigationFoldsIntoAMenuWhenTextIsLarge() {
        assertThat(shell.scene().lookup(".navigation")).isNotNull();
        Fx.run(() -> test.desk.look().textSizeProperty().set(TextSize.PERCENT_200));
        assertThat(shell.scene().lookup(".navigation")).isNull();
        assertThat(shell.scene().lookup(".navigation-menu")).isNotNull();
    }

    @Test
    void whereAShortcutLeadOneSeesWhereTheKeyboardIs() {
        robot.press(CONTROL, DIGIT2);
        robot.press(CONTROL, DIGIT1);
        assertThat(ringed(focus())).isTrue();
        Fx.run(() ->
                Event.fireEvent(
                        shell.scene().getRoot(),
                        new MouseEvent(
                                MouseEvent.MOUSE_PRESSED,
                                1,
                                1,
                                1,
                                1,
                                MouseButton.PRIMARY,
                                1,
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
                                new PickResult(shell.scene().getRoot(), 1, 1))));
        Fx.run(() -> shell.open(Place.of(ScreenId.COMFORT)));
        Fx.run(() -> shell.open(Place.of(ScreenId.TODAY)));
        assertThat(ringed(focus())).isFalse();
    }

    @Test
    void whatTheKeyboardIsAtStaysInSightWhenTheTextGrowsAndWhenNewsTakesRoom() {
        robot.press(CONTROL, DIGIT3);
        Node last = Fx.get(() -> lastIn(shell.scene().lookup(".page")));
        Fx.run(last::requestFocus);
        for (TextSize size : List.of(TextSize.PERCENT_200, TextSize.PERCENT_100)) {
            Fx.run(() -> test.desk.look().textSizeProperty().set(size));
            assertThat(isInSight(last)).as("at " + size).isTrue();
            Fx.run(() -> shell.desk().notices().say("News.", "Undo", () -> {}));
            assertThat(isInSight(last)).as("with news at " + size).isTrue();
            Fx.run(() -> shell.takeOffer());
        }
    }

    private static boolean shows(Node field, String words) {
        return Fx.get(() ->
                field.lookupAll(".text").stream()
                        .anyMatch(each ->
                                each instanceof Text text
                                        && text.isVisible()
                                        && !Color.TRANSPARENT.equals(text.getFill())
                                        && words.equals(text.getText())));
    }

    private static boolean ringed(Node node) {
        return Fx.get(() -> ((Region) node).getBorder() != null);
    }

    private static Node lastIn(Node page) {
        return page.lookupAll(".radio-button").stream().reduce((_, next) -> next).orElseThrow();
    }

    private boolean isInSight(Node node) {
        Fx.settle();
        return Fx.get(() -> {
            Bounds page =
                    shell.scene()
                            .lookup(".content")
                            .localToScene(shell.scene().lookup(".content").getLayoutBounds());
            return page.contains(node.localToScene(node.getLayoutBounds()));
        });
    }

    @Test
    void aProblemThatStopsEverythingTakesTheScreensPlaceUntilItIsOver() {
        var forked = new Problem.Forked(18_204);
        Fx.run(() -> shell.model().problems().add(forked));
        assertThat(shell.scene().lookup(".task")).isNull();
        assertThat(AccessibilityCheck.faults(shell.scene().getRoot())).isEmpty();
        Fx.run(() -> shell.model().problems().remove(forked));
        assertThat(shell.scene().lookup(".task")).isNotNull();
    }

    @Test
    void everythingInTheWindowHasWordsAndSizeInEveryTheme() {
        for (ThemeChoice theme : ThemeChoice.values()) {
            for (TextSize size : List.of(TextSize.PERCENT_100, TextSize.PERCENT_200)) {
                Fx.run(() -> {
                    test.desk.look().themeChoiceProperty().set(theme);
                    test.desk.look().textSizeProperty().set(size);
                    shell.model().problems().setAll(new Problem.ServerAway(""));
                    shell.desk()
                            .notices()
                            .say("Your statement waits on this laptop.", "Take it back", () -> {});
                });
                assertThat(AccessibilityCheck.faults(shell.scene().getRoot())).isEmpty();
                Fx.picture(
                        shell.scene(),
                        Path.of(
                                "target",
                                "gallery",
                                "frame-" + theme + "-" + size.percent() + ".png"));
            }
        }
    }

    private Node focus() {
        return Fx.get(() -> shell.scene().getFocusOwner());
    }

    private Shell shell() {
        var desk = test.desk;
        var made =
                new Shell(
                        new FrameModel(),
                        desk.words(),
                        desk.moments(),
                        desk.background(),
                        desk.links(),
                        desk.look(),
                        desk.preferences());
        made.register(Blank.of(ScreenId.TODAY, Buttons.primary("Open the packet", () -> {})));
        made.register(
                Blank.of(
                        ScreenId.EVIDENCE,
                        new SearchBox("Search all evidence", desk.background(), _ -> {})));
        made.register(Blank.of(ScreenId.FACILITATE, Buttons.plain("Open a stage", () -> {})));
        made.register(new ComfortScreen(made.desk()));
        var model = made.model();
        model.assemblyProperty().set("Which values should govern public AI systems?");
        model.whereProperty().set("weekend 2 of 5");
        model.syncProperty().set(Optional.of(new SyncLine(SyncState.ALL_SENT, "All sent 10:42")));
        model.recordedProperty()
                .set(
                        Optional.of(
                                new FrameModel.Recorded(
                                        18_204,
                                        List.of(
                                                "amber river stone candle orbit maple harbour violet"
                                                        .split(" ")))));
        model.rehearsalProperty().set(true);
        model.waiting().put(ScreenId.EVIDENCE, 3);
        return made;
    }

    /// A screen with one thing on it.
    private record Blank(ScreenId id, Parent node) implements Screen {
        static Blank of(ScreenId id, Node thing) {
            thing.getStyleClass().add("task");
            return new Blank(id, Page.titled("Good morning, Seat 41.").with(thing));
        }

        @Override
        public void onShown(Place place) {}
    }
}
