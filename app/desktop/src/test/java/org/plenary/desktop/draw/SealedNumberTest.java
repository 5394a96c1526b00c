package org.plenary.desktop.draw;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.Holder;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

/// A public number that several offices make together, by keyboard.
class SealedNumberTest {
    private static final Path PICTURES = Path.of("target", "screens", "draw");
    private static final int SEATS = 40;

    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.founded(SEATS);
    private final List<Shown> shown = new ArrayList<>();

    @BeforeEach
    void enrol() {
        for (Holder office : List.of(REGISTRAR, FACILITATOR, AUTHORITY)) {
            assembly.record().enrol(office);
        }
    }

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void severalOfficesSealANumberBeforeTheFreezeAndShowItInItsTime() {
        announce();
        TestChamber registrar = seals(REGISTRAR);
        assertThat(show(FACILITATOR).said())
                .contains("The registrar sealed one.")
                .contains("Seal a number of mine");
        assertThat(show(REGISTRAR).said()).anyMatch(text -> text.contains("two kinds of offices"));
        TestChamber authority = seals(AUTHORITY);
        freeze();
        assertThat(show(AUTHORITY).said())
                .anyMatch(text -> text.startsWith("They are shown from Saturday 7 March at 10:00"));
        passes(3);
        shows(authority);
        assertThat(draw().lotteryNumber()).as("others have not shown theirs").isEmpty();
        assertThat(show(FACILITATOR).said())
                .contains("The commissioning body sealed one, and has shown it.")
                .doesNotContain("Show my number");
        shows(registrar);
        assertThat(draw().lotteryNumber()).isPresent();
        assertThat(show(FACILITATOR).said())
                .anyMatch(text -> text.startsWith("The first number, made of what 2 people"));
    }

    @Test
    void aNumberIsShownOnlyFromTheLaptopThatItWasSealedOn() {
        announce();
        seals(REGISTRAR);
        seals(AUTHORITY);
        freeze();
        passes(3);
        shows(TestChamber.of(assembly, AUTHORITY));
        assertThat(test.said.getLast()).startsWith("The number that you sealed is not on this");
        assertThat(draw().sealings(NumberFor.LOTTERY))
                .allMatch(sealing -> sealing.shown().isEmpty());
    }

    private void announce() {
        TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
        Shown form = show(chamber, Place.at(ScreenId.DRAW, "announce"));
        robot.press(ENTER);
        form.tabTo(".primary");
        robot.press(ENTER);
        question(form, NumberFor.LOTTERY, NumberSource.SEALED, "10:00");
        question(form, NumberFor.PANEL, NumberSource.DICE, "13:00");
        assertThat(form.said())
                .contains(
                        "numbers that several people seal beforehand, from Saturday 7 March at"
                                + " 10:00 on");
        form.tabTo(".primary");
        robot.press(ENTER);
        chamber.send(State.RECORDED);
        assertThat(draw().isSealed(NumberFor.LOTTERY)).isTrue();
    }

    private void question(Shown form, NumberFor purpose, NumberSource source, String time) {
        String id = "#draw-" + purpose.wire();
        form.tabTo(id + "-source-" + source.name());
        robot.press(SPACE);
        type(form, id + "-date", "7 March 2026");
        type(form, id + "-time", time);
        assertThat(form.faults()).isEmpty();
        form.tabTo(".primary");
        robot.press(ENTER);
        type(form, id + "-how", "In the town hall, before everybody.");
        form.tabTo(".primary");
        robot.press(ENTER);
    }

    private void type(Shown screen, String field, String text) {
        screen.tabTo(field);
        robot.type(text);
    }

    private TestChamber seals(Holder office) {
        TestChamber chamber = TestChamber.of(assembly, office);
        Shown screen = show(chamber, Place.of(ScreenId.DRAW));
        int before = draw().sealings(NumberFor.LOTTERY).size();
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("seal.png"))
                .size(TextSize.PERCENT_200)
                .picture(PICTURES.resolve("seal-200.png"))
                .size(TextSize.PERCENT_100)
                .tabTo("#draw-seal-lottery");
        robot.press(ENTER);
        chamber.send(State.RECORDED);
        assertThat(draw().sealings(NumberFor.LOTTERY)).hasSize(before + 1);
        assertThat(screen.said()).doesNotContain("Seal a number of mine");
        return chamber;
    }

    private void freeze() {
        assembly.record().write(REGISTRAR, new DrawSteps(SEATS).frozen(draw().id()));
        assertThat(draw().frozen()).isPresent();
    }

    private void shows(TestChamber chamber) {
        chamber.meanwhile(_ -> {});
        Shown screen = show(chamber, Place.of(ScreenId.DRAW));
        screen.picture(PICTURES.resolve("show.png")).tabTo("#draw-seal-lottery");
        robot.press(ENTER);
        chamber.send(State.RECORDED);
    }

    private void passes(int hours) {
        assembly.record().pass(Duration.ofHours(hours));
    }

    private Draw draw() {
        return assembly.record().now().draws().running().orElseThrow();
    }

    private Shown show(Holder office) {
        return show(TestChamber.of(assembly, office), Place.of(ScreenId.DRAW));
    }

    private Shown show(TestChamber of, Place at) {
        shown.forEach(Shown::close);
        shown.clear();
        Shown made =
                Shown.at(
                        test,
                        at,
                        () ->
                                new DrawScreen(
                                        test.desk,
                                        of,
                                        (_, _, _) -> Optional.empty(),
                                        (_, _) -> Optional.empty(),
                                        new SecureRandom(),
                                        InstantSource.system()));
        shown.add(made);
        return made;
    }
}
