package org.plenary.desktop.shell;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.laptop.HomeServer;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SyncState;
import org.plenary.desktop.ui.UiRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program: its window, its disk, and where a test says so a real server.
class ProgramTest {
    private static final InstantSource CLOCK = () -> HomeServer.SECOND_WEEKEND.plusSeconds(60);

    @TempDir private Path folder;
    private final UiRobot robot = new UiRobot();
    private final List<Running> running = new ArrayList<>();
    private Optional<HomeServer> server = Optional.empty();

    private record Running(Program program, Stage stage) {}

    @AfterEach
    void end() {
        closeWindows();
        server.ifPresent(HomeServer::close);
    }

    private void closeWindows() {
        running.forEach(each -> {
            Fx.run(each.stage()::close);
            Fx.run(each.program()::end);
        });
        running.clear();
    }

    @Test
    void onALaptopThatIsNotEnrolledTheProgramBeginsWithTheLetter() {
        Program program = begin("fresh");
        until(() -> isAt(program, ScreenId.ENROL));
        assertThat(said(program)).contains("Make yourself comfortable");
    }

    @Test
    void aMemberEnrolsByKeyboardAloneAndTheNextStartNeedsNoServer() throws Exception {
        HomeServer home =
                HomeServer.with(folder.resolve("server"), 11, HomeServer.SECOND_WEEKEND, CLOCK);
        server = Optional.of(home);
        Holder seat = home.freeSeat();
        Letter letter = home.letter(seat);
        Program program = begin("laptop");
        until(() -> isAt(program, ScreenId.ENROL));
        next(program);
        robot.type(letter.address().toString());
        next(program);
        robot.type(letter.code().printed());
        next(program);
        robot.type(letter.founding().text());
        next(program);
        until(() -> said(program).contains("Seat " + seat.number()));
        next(program);
        until(() -> isAt(program, ScreenId.TODAY));
        until(() ->
                program.shown()
                        .flatMap(shell -> shell.model().syncProperty().get())
                        .filter(line -> line.state() == SyncState.ALL_SENT)
                        .isPresent());
        assertThat(said(program))
                .contains("Good afternoon, Seat " + seat.number() + ".", "weekend 2 of 5");
        Fx.picture(scene(program), Path.of("target", "screens", "program", "today.png"));
        closeWindows();
        home.stop();

        Program again = begin("laptop");
        until(() -> isAt(again, ScreenId.TODAY) && again.shown().isPresent());
        until(() -> said(again).contains("Good afternoon, Seat " + seat.number() + "."));
        until(() ->
                again.shown()
                        .flatMap(shell -> shell.model().syncProperty().get())
                        .filter(line -> line.state() == SyncState.OFFLINE)
                        .isPresent());
    }

    @Test
    void aSecondWindowOnTheSameLaptopSaysThatOneIsOpenAlready() {
        Program first = begin("one");
        until(() -> isAt(first, ScreenId.ENROL));
        Program second = begin("one");
        until(() ->
                second.shown()
                        .filter(shell ->
                                shell.model().problems().stream()
                                        .anyMatch(Problem.AlreadyOpen.class::isInstance))
                        .isPresent());
        assertThat(said(second)).contains("Plenary is already open for this seat.");
    }

    @Test
    void whatCannotBeReadIsSetAsideAndOneCanBeginAnew() throws Exception {
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken").resolve("own.db"), "this is no database at all");
        Program program = begin("broken");
        until(() -> said(program).contains("What Plenary kept on this laptop cannot be read"));
        Node anew = button(program, "Begin anew with a letter");
        Fx.run(anew::requestFocus);
        robot.press(ENTER);
        until(() -> isAt(program, ScreenId.ENROL));
    }

    @Test
    void whatWasTypedAMomentBeforeTheWindowClosedIsStillThere() {
        Program program = begin("hasty");
        until(() -> isAt(program, ScreenId.ENROL));
        next(program);
        robot.type("plenary.example/tra");
        closeWindows();
        Program again = begin("hasty");
        until(() -> isAt(again, ScreenId.ENROL));
        assertThat(
                        Fx.get(() ->
                                again.shown().orElseThrow().scene().lookup("#enrol-address")
                                                instanceof TextInputControl input
                                        ? input.getText()
                                        : ""))
                .isEqualTo("plenary.example/tra");
    }

    @Test
    void aProgramThatIsEndedFromOutsideWithItsWindowOpenKeepsThePlaceOfTheWindow() {
        Program program = begin("ended");
        until(() -> isAt(program, ScreenId.ENROL));
        Stage stage = running.getFirst().stage();
        Fx.run(() -> stage.setWidth(777));
        Fx.run(program::end);
        Fx.run(stage::close);
        running.clear();
        Program again = begin("ended");
        until(() -> isAt(again, ScreenId.ENROL));
        assertThat(running.getFirst().stage().getWidth()).isEqualTo(777);
    }

    @Test
    void aProgramThatIsEndedWhileItBeginsEndsQuietly() {
        Program program = begin("early");
        Fx.run(program::end);
        Fx.run(running.getFirst().stage()::close);
        assertThat(program.shown().stream().flatMap(shell -> shell.model().problems().stream()))
                .isEmpty();
        running.clear();
    }

    @Test
    void datesAreInTheLanguageOfTheSentencesAroundThem() {
        assertThat(Program.spoken(Locale.GERMANY)).isEqualTo(Locale.UK);
        assertThat(Program.spoken(Locale.US)).isEqualTo(Locale.US);
    }

    private Program begin(String name) {
        Running begun =
                Fx.get(() -> {
                    var stage = new Stage();
                    var program = new Program(stage, _ -> {}, CLOCK, () -> folder.resolve(name));
                    program.begin();
                    return new Running(program, stage);
                });
        running.add(begun);
        return begun.program();
    }

    private static boolean isAt(Program program, ScreenId screen) {
        return program.shown().flatMap(Shell::now).filter(Place.of(screen)::equals).isPresent();
    }

    /// Goes with Tab to the button that goes on, and presses it.
    @SuppressWarnings("ReferenceEquality") // one node and no other
    private void next(Program program) {
        Node primary =
                Fx.get(() ->
                        scene(program).getRoot().lookupAll(".primary").stream()
                                .filter(Node::isVisible)
                                .findFirst()
                                .orElseThrow());
        for (int i = 0; i < 60 && Fx.get(() -> scene(program).getFocusOwner()) != primary; i++) {
            robot.press(TAB);
        }
        robot.press(ENTER);
    }

    private static Scene scene(Program program) {
        return program.shown().orElseThrow().scene();
    }

    private static Node button(Program program, String text) {
        return Fx.get(() ->
                scene(program).getRoot().lookupAll(".button").stream()
                        .filter(node -> node instanceof Labeled b && text.equals(b.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> said(Program program) {
        return Fx.get(() -> {
            List<String> all = new ArrayList<>();
            program.shown().ifPresent(shell -> collect(shell.scene().getRoot(), all));
            return all;
        });
    }

    private static void collect(Parent parent, List<String> all) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()
                    && child instanceof Labeled labeled
                    && labeled.getText() != null) {
                all.add(labeled.getText());
            }
            if (child.isVisible() && child instanceof Parent deeper) {
                collect(deeper, all);
            }
        }
    }

    /// Waits for what happens on other threads.
    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not happen within a minute", e);
        }
    }
}
