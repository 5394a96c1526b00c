package org.plenary.desktop.draw;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

/// From an untidy table to an auditor's own program, by keyboard.
class AuditedDrawTest {
    private static final Path PICTURES = Path.of("target", "screens", "draw");
    private static final int SEATS = 10;

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.founded(SEATS);
    private final List<Shown> shown = new ArrayList<>();
    private TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
    private Optional<Path> opened = Optional.empty();
    private InstantSource clock = InstantSource.system();

    @BeforeEach
    void enrol() {
        List.of(REGISTRAR, FACILITATOR, AUTHORITY).forEach(assembly.record()::enrol);
        chamber = TestChamber.of(assembly, REGISTRAR);
    }

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
        shown.clear();
    }

    @Test
    void whatWasMendedInTheWizardAndSavedForAnAuditorMakesTheSameLotterySignBySign()
            throws Exception {
        untidyTablesAreMended();
        chamber.sign(
                new DrawSteps(SEATS)
                        .announced(assembly.record().now().clock(), Duration.ofHours(1)));
        chamber.send(State.RECORDED);
        Shown screen = screen();
        press(screen, "#draw-freeze");
        press(screen, "#draw-freeze-sure");
        firstNumber();
        screen = screen();
        press(screen, "#draw-make");
        press(screen, "#draw-publish");
        var committed = draw().lottery().orElseThrow().event().file().sha256();
        Auditor auditor = new Auditor(folder, saved(screen()));
        auditor.lottery(chamber.attachments().file(committed).orElseThrow());
        assertThat(auditor.says())
                .contains("the same, sign by sign (SHA-256 " + committed.hex())
                .contains("no household sits in one twice");
        nothingElseIsToldOfAnybody();
    }

    @Test
    void closingTheWindowLeavesALotteryInTheMakingAndTheRoomOpensAtTheSameStep() throws Exception {
        untidyTablesAreMended();
        chamber.sign(
                new DrawSteps(SEATS)
                        .announced(assembly.record().now().clock(), Duration.ofHours(1)));
        chamber.send(State.RECORDED);
        Shown screen = screen();
        press(screen, "#draw-freeze");
        press(screen, "#draw-freeze-sure");
        firstNumber();
        // The lottery asks how late it is whenever it has come further: the window closes then.
        AtomicInteger asked = new AtomicInteger();
        clock =
                () -> {
                    if (asked.incrementAndGet() == 3) {
                        test.desk.background().stop();
                    }
                    return Instant.EPOCH;
                };
        screen = screen();
        press(screen, "#draw-make");
        assertThat(asked.get()).as("it is not gone on with").isBetween(3, 8);
        assertThat(screen.screen().node().lookupAll("#draw-publish")).isEmpty();
        assertThat(draw().lottery()).isEmpty();
        clock = InstantSource.system();
        assertThat(screen().find("#draw-make").isVisible()).isTrue();
    }

    private void untidyTablesAreMended() throws IOException {
        Shown screen = screen();
        choose(
                screen,
                "#draw-categories",
                """
                category,feature,min,max
                Gender,Female,5,5
                Gender,Male,5,5
                Age,16-39,3,4
                Age,40-64,3,4
                Age,65+,3,4
                """);
        choose(screen, "#draw-respondents", respondents());
        press(screen, "#draw-fix-0-0");
        press(screen, "#draw-fix-0-0");
        press(screen, "#draw-fix-0-0");
        screen.tabTo("#draw-id");
        robot.press(DOWN);
        screen.tabToSpoken("Address: no column, folded away");
        robot.press(ENTER);
        while (!(screen.focus() instanceof CheckBox box && box.getText().equals("street"))) {
            robot.press(TAB);
        }
        robot.press(SPACE);
        Prepared now = Prepared.decode(chamber.strongbox().find(Prepared.NAME).orElseThrow());
        assertThat(now.mapping().spellings()).hasSize(2);
        assertThat(now.mapping().features()).containsEntry("Gender", "Gendre");
        assertThat(now.mapping().id()).contains("nr");
        assertThat(now.mapping().address()).containsExactly("street");
    }

    /// Forty people in the order of the alphabet; every fourth shares a household with the next
    /// one.
    private static String respondents() {
        StringBuilder table = new StringBuilder("nr;name;street;Gendre;AGE\n");
        for (int i = 0; i < 40; i++) {
            String age = i % 3 == 0 ? "16-39" : i % 3 == 1 ? "40-46" : " 65+";
            String sex = i % 2 == 0 ? "FEMALE" : "Mael";
            int house = i % 4 == 1 ? i - 1 : i;
            table.append("P%02d;Person %02d;%d Main Street;".formatted(i, i, house));
            table.append(sex).append(';').append(age).append('\n');
        }
        return table.toString();
    }

    private void firstNumber() {
        chamber.send(State.RECORDED);
        assembly.hoursPass(1);
        var stated = assembly.record().write(REGISTRAR, DrawSteps.first(draw().id()));
        assembly.record().write(AUTHORITY, new NumberConfirmed(stated));
        chamber.meanwhile(_ -> {});
    }

    /// Saves the tables and gives the command that stands beside them.
    private String saved(Shown screen) {
        screen.tabToSpoken("An auditor asks, folded away");
        robot.press(ENTER);
        press(screen, "#draw-audit-copy");
        press(screen, "#draw-audit-volunteers");
        press(screen, "#draw-audit-categories");
        screen.picture(PICTURES.resolve("audit.png"));
        screen.size(TextSize.PERCENT_200).picture(PICTURES.resolve("audit-200.png"));
        assertThat(screen.faults()).isEmpty();
        return ((Label) screen.find("#draw-audit-command")).getText();
    }

    private void nothingElseIsToldOfAnybody() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("volunteers-as-frozen.csv"));
        assertThat(rows).hasSize(41).first().isEqualTo("volunteer;household;nr;Gender;Age");
        assertThat(rows).noneMatch(row -> row.contains("Person") || row.contains("Street"));
        assertThat(rows.stream().skip(1).map(row -> row.split(";", -1)[2]).toList())
                .as("numbers are of chance, not of the file")
                .isNotEqualTo(
                        rows.stream().skip(1).map(row -> row.split(";", -1)[2]).sorted().toList())
                .doesNotHaveDuplicates();
    }

    private Draw draw() {
        return chamber.standing().get().expected().draws().all().getLast();
    }

    private void choose(Shown screen, String button, String table) throws IOException {
        opened = Optional.of(Files.writeString(folder.resolve("brought.csv"), table));
        press(screen, button);
    }

    private void press(Shown screen, String button) {
        screen.tabTo(button);
        robot.press(ENTER);
    }

    private Shown screen() {
        close();
        Shown made =
                Shown.at(
                        test,
                        Place.of(ScreenId.DRAW),
                        () ->
                                new DrawScreen(
                                        test.desk,
                                        chamber,
                                        (_, _, name) -> Optional.of(folder.resolve(name)),
                                        (_, _) -> opened,
                                        new SecureRandom(),
                                        clock));
        shown.add(made);
        return made;
    }
}
