package org.plenary.desktop.enrol;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.EightWords;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class EnrolScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "enrol");
    private static final String ADDRESS = "plenary.example/trail/test";

    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.seated(7);
    private final TestEnrolment enrolment = new TestEnrolment(assembly);
    private final TestChamber kept = TestChamber.of(assembly, Holder.seat(4));
    private final List<Chamber> enrolled = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void aMemberEnrolsWithTheThreePartsOfTheirLetterByKeyboardAlone() {
        Shown screen = show();
        screen.picture(PICTURES.resolve("welcome.png"));
        assertThat(screen.faults()).isEmpty();
        next(screen);
        screen.picture(PICTURES.resolve("address.png"));
        answer(screen, ADDRESS);
        screen.picture(PICTURES.resolve("code.png"));
        answer(screen, code(Holder.seat(4)));
        screen.picture(PICTURES.resolve("words.png"));
        answer(screen, eight());
        screen.picture(PICTURES.resolve("check.png")).scroll(1);
        screen.picture(PICTURES.resolve("check-end.png"));
        assertThat(screen.faults()).isEmpty();
        assertThat(screen.said())
                .contains("Seat 4", "The assembly on public AI")
                .contains(
                        "Everybody sees what you write, with “Seat 4” beside it. Your name and address are not in Plenary. If you wish, you can choose a name to be shown when you say where you stand.");
        assertThat(enrolled).isEmpty();
        next(screen);
        assertThat(enrolled)
                .singleElement()
                .satisfies(chamber ->
                        assertThat(chamber.standing().get().me()).isEqualTo(Holder.seat(4)));
        assertThat(kept.drafts().find("enrol")).isEmpty();
    }

    @Test
    void officesEnrolInTheSameWay() {
        Shown screen = found(FACILITATOR);
        assertThat(screen.said()).contains("Facilitator 1");
        next(screen);
        assertThat(enrolled).hasSize(1);
        screen.close();
        assertThat(found(AUTHORITY).said()).contains("The commissioning body");
    }

    @Test
    void aMistypedCodeIsNamedBesideTheFieldAndInTheSummaryAndNothingIsLost() {
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        answer(screen, "ABCD-EFGH");
        String sentence =
                screen.said().stream()
                        .filter(text -> text.startsWith("A letter’s code has 22 signs"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(screen.said()));
        assertThat(screen.said().stream().filter(sentence::equals)).hasSize(2);
        assertThat(screen.focus().getStyleClass()).contains("error-summary");
        screen.picture(PICTURES.resolve("code-wrong.png"));
        assertThat(screen.faults()).isEmpty();
    }

    @Test
    void anAddressWithoutTheAssemblysNameIsSaidToBeIncomplete() {
        Shown screen = show();
        next(screen);
        answer(screen, "plenary.example");
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("Something is missing: the address"));
    }

    @Test
    void wordsOfAnotherAssemblyStopEverythingBeforeTheLetterIsUsed() {
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        answer(screen, code(Holder.seat(4)));
        answer(screen, "able able able able able able able able");
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("This server keeps another assembly"));
        assertThat(screen.focus().getId()).isEqualTo("enrol-change");
        screen.picture(PICTURES.resolve("other-assembly.png"));
        assertThat(enrolment.enrolled).isZero();
        robot.press(ENTER);
        assertThat(screen.said()).contains("The eight words on your letter");
    }

    @Test
    void aUsedLetterLeadsBackToTheCode() {
        assembly.record().enrol(Holder.seat(4));
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        answer(screen, code(Holder.seat(4)));
        answer(screen, eight());
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("No letter of this assembly has this code"));
        robot.press(ENTER);
        assertThat(screen.said()).contains("The code on your letter");
    }

    @Test
    void aServerThatIsAwayCanBeTriedAgainWithoutTypingAnythingAnew() {
        enrolment.trouble(Optional.of(new Problem.ServerAway("plenary.example")));
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        answer(screen, code(Holder.seat(4)));
        answer(screen, eight());
        assertThat(screen.said()).anyMatch(text -> text.startsWith("The server cannot be reached"));
        enrolment.trouble(Optional.empty());
        screen.tabTo("#enrol-again");
        robot.press(ENTER);
        assertThat(screen.said()).contains("Seat 4");
        enrolment.trouble(Optional.of(new Problem.ServerAway("plenary.example")));
        next(screen);
        assertThat(enrolled).isEmpty();
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("The server cannot be reached"))
                .contains("Seat 4");
        enrolment.trouble(Optional.empty());
        next(screen);
        assertThat(enrolled).hasSize(1);
    }

    @Test
    void aProgramThatWasClosedHalfWayGoesOnWhereItWas() {
        Shown first = show();
        next(first);
        answer(first, ADDRESS);
        robot.type(code(Holder.seat(4)));
        answer(first, "");
        first.close();
        Shown second = show();
        assertThat(second.said()).contains("The eight words on your letter");
    }

    @Test
    void escGoesOneStepBackAndWhatWasTypedIsStillThere() {
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        assertThat(Fx.get(() -> screen.screen().back())).isTrue();
        assertThat(((TextField) screen.find("#enrol-address")).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void theTextSizeIsChosenFirstAndHoldsAtOnce() {
        Shown screen = show();
        screen.tabTo("#enrol-size-100");
        robot.press(RIGHT).press(RIGHT).press(RIGHT).press(RIGHT);
        assertThat(test.desk.look().textSizeProperty().get()).isEqualTo(TextSize.PERCENT_200);
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("welcome-200.png"));
    }

    private Shown show() {
        Shown made =
                Shown.at(
                        test,
                        Place.of(ScreenId.ENROL),
                        () -> new EnrolScreen(test.desk, enrolment, kept.drafts(), enrolled::add));
        shown.add(made);
        return made;
    }

    private Shown found(Holder holder) {
        Shown screen = show();
        next(screen);
        answer(screen, ADDRESS);
        answer(screen, code(holder));
        answer(screen, eight());
        return screen;
    }

    private void next(Shown screen) {
        screen.tabTo(".primary");
        robot.press(ENTER);
    }

    /// Types into the field that a step begins with, in place of what is there, and goes on.
    private void answer(Shown screen, String text) {
        if (!text.isEmpty()) {
            robot.press(CONTROL, A).type(text);
        }
        next(screen);
    }

    private static String code(Holder holder) {
        return TestRecord.letter(holder, 1).printed();
    }

    private String eight() {
        return EightWords.of(assembly.record().now().founding().orElseThrow().mark().id()).text();
    }
}
