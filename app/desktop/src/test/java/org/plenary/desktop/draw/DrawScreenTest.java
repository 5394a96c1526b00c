package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Receipt;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.Holder;
import org.plenary.core.term.NumberFor;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class DrawScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "draw");
    private static final int SEATS = 40;

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.founded(SEATS);
    private final List<Shown> shown = new ArrayList<>();
    private TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
    private Optional<Path> opened = Optional.empty();

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void aDrawIsMadeFromTwoTablesToLettersAndOnlyItFillsSeats() throws Exception {
        Shown screen = begin();
        files(screen);
        announce();
        screen = screen();
        freeze(screen);
        passes(3);
        picture(screen, "4-first-number");
        number(screen, "31415 92653 58979 32384");
        assertThat(draw().lotteryNumber()).isEmpty();
        confirm();
        screen.tabTo("#draw-make");
        robot.press(ENTER);
        assertThat(screen.said()).anyMatch(text -> text.startsWith("The lowest chance is"));
        picture(screen, "5-lottery");
        curveAndTable(screen);
        picture(screen, "5-curve");
        screen.tabTo("#draw-publish");
        robot.press(ENTER);
        assertThat(draw().lottery()).isPresent();
        assertThat(screen.find("#draw-curve").isFocusTraversable()).isTrue();
        passes(3);
        number(screen, "041");
        confirm();
        picture(screen, "7-seats");
        assertThat(chamber.standing().get().expected().roll().seated()).isZero();
        screen.tabTo("#draw-prove");
        robot.press(ENTER);
        assertThat(draw().proof()).isPresent();
        assertThat(screen.said())
                .anyMatch(text -> text.contains("a proof was published that the panel meets"));
        assertThat(draw().frozen().orElseThrow().freeze().commitments()).isPresent();
        screen.tabTo("#draw-fill");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().roll().seated()).isEqualTo(SEATS);
        String sheet = Files.readString(folder.resolve("letters.html"));
        assertThat(sheet.split("<section>", -1)).hasSize(SEATS + 1);
        assertThat(sheet).containsPattern("This letter is for: seat 40 \\(V-[0-9]+, P[0-9]+\\)");
        exports(screen);
        curveAndTable(screen);
        picture(screen, "8-done");
        assertThat(screen.faults()).isEmpty();
        chamber.send(State.RECORDED);
        everyOfficeSeesTheChances();
    }

    /// What the curve shows is heard at it, and its table is the next stop.
    private void curveAndTable(Shown screen) {
        screen.tabTo("#draw-curve");
        assertThat(screen.focus().getAccessibleText())
                .startsWith("A curve of everybody’s chances from the lowest, 26.2%, over")
                .contains("a broken line at 33.3%, where all would be equal. 80 people are below");
        assertThat(screen.said()).contains("the same chance for everybody: 33.3%");
        robot.press(TAB);
        assertThat(screen.focus().getId()).isEqualTo("draw-bands");
        @SuppressWarnings("unchecked")
        var rows = ((TableView<List<String>>) screen.focus()).getItems();
        assertThat(rows).hasSizeBetween(2, 20);
        assertThat(rows.getFirst().get(1)).isEqualTo("26.2%");
        assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row.getLast())).sum())
                .isEqualTo(120);
    }

    /// Whoever has the record and the lottery's file sees them, value by value only the registrar.
    private void everyOfficeSeesTheChances() throws IOException {
        TestChamber other = TestChamber.of(assembly, FACILITATOR);
        var file = draw().lottery().orElseThrow().event().file();
        other.attachments()
                .take(Files.readString(chamber.attachments().file(file.sha256()).orElseThrow()));
        Shown screen = show(other);
        curveAndTable(screen);
        assertThat(screen.screen().node().lookupAll("#draw-values")).isEmpty();
    }

    @Test
    void whatWasMendedAndFrozenIsThereAfterTheWindowWasClosedAtOnce() throws Exception {
        files(begin());
        Shown again = screen();
        assertThat(again.said()).contains("categories.csv", "respondents.csv");
        announce();
        freeze(screen());
        passes(3);
        chamber.meanwhile(record ->
                record.write(
                        AUTHORITY,
                        new NumberConfirmed(
                                record.write(
                                        REGISTRAR,
                                        new NumberStated(
                                                draw().id(),
                                                NumberFor.LOTTERY,
                                                "00000000000000000001")))));
        assertThat(screen().find("#draw-make").isVisible()).isTrue();
    }

    @Test
    void aFacilitatorSeesWhereTheDrawIsAndConfirmsTheNumberByKeyboard() {
        begin();
        files(shown.getLast());
        announce();
        freeze(screen());
        passes(3);
        chamber.send(State.RECORDED);
        TestChamber other = TestChamber.of(assembly, FACILITATOR);
        other.meanwhile(record ->
                record.write(
                        REGISTRAR,
                        new NumberStated(draw().id(), NumberFor.LOTTERY, "31415926535897932384")));
        Shown screen = show(other);
        assertThat(screen.said()).contains("31415\u00a092653\u00a058979\u00a032384");
        screen.picture(PICTURES.resolve("confirm.png"));
        String button = "#draw-confirm-" + draw(other).stated().getFirst().mark().id().hex();
        screen.tabTo(button);
        robot.press(ENTER);
        assertThat(draw(other).lotteryNumber()).isPresent();
        assertThat(screen.faults()).isEmpty();
    }

    @Test
    void aDrawIsGivenUpOnlyWithAReason() {
        begin();
        announce();
        Shown screen = screen();
        screen.tabToSpoken("Give up this draw, folded away");
        robot.press(ENTER);
        screen.tabTo("#draw-give-up");
        robot.press(ENTER);
        assertThat(screen.said()).contains("Please say why.");
        screen.tabTo("#draw-give-up-reason");
        robot.type("The hall is closed that day.");
        screen.tabTo("#draw-give-up");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().draws().running()).isEmpty();
        assertThat(screen().find("#draw-announce").isVisible()).isTrue();
    }

    private Shown begin() {
        for (Holder office : List.of(REGISTRAR, FACILITATOR, AUTHORITY)) {
            assembly.record().enrol(office);
        }
        chamber = TestChamber.of(assembly, REGISTRAR);
        return screen();
    }

    private void files(Shown screen) {
        choose(screen, "#draw-categories", categories());
        choose(screen, "#draw-respondents", respondents());
        assertThat(screen.said())
                .anyMatch(text -> text.contains("“Femail” in line 3"))
                .contains("Read “Femail” as “Female”");
        picture(screen, "1-files");
        screen.tabTo("#draw-fix-0-0");
        robot.press(ENTER);
        choose(screen, "#draw-id");
        assertThat(screen.said()).anyMatch(text -> text.startsWith("120 people volunteered"));
        picture(screen, "1-mended");
    }

    /// The first column of the table is the one of ids.
    private void choose(Shown screen, String list) {
        @SuppressWarnings("unchecked")
        var choice = (ComboBox<String>) screen.find(list);
        Fx.run(() -> choice.setValue("nr"));
    }

    private void choose(Shown screen, String button, Path file) {
        opened = Optional.of(file);
        screen.tabTo(button);
        robot.press(ENTER);
    }

    private Path categories() {
        return write(
                "categories.csv",
                """
                category,feature,min,max
                Gender,Female,19,21
                Gender,Male,19,21
                Age,16-39,12,16
                Age,40-64,14,16
                Age,65+,8,12
                """);
    }

    private Path respondents() {
        StringBuilder table = new StringBuilder("nr,name,street,gender,age\n");
        for (int i = 0; i < 120; i++) {
            String gender = i == 1 ? "Femail" : i % 3 == 0 ? "Male" : "Female";
            String age = i % 5 < 2 ? "16-39" : i % 5 < 4 ? "40-64" : "65+";
            table.append("P" + (1000 + i) + ",Person " + i + "," + i + " Main Street,");
            table.append(gender + "," + age + "\n");
        }
        return write("respondents.csv", table.toString());
    }

    private Path write(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first number after two hours of the record's clock, the second after five.
    private void announce() {
        Shown form = show(chamber, Place.at(ScreenId.DRAW, "announce"));
        robot.press(ENTER);
        form.tabTo(".primary");
        robot.press(ENTER);
        question(form, "lottery", "10:00");
        question(form, "panel", "13:00");
        form.picture(PICTURES.resolve("2-review.png"));
        form.tabTo(".primary");
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().draws().running()).isPresent();
    }

    private void question(Shown form, String number, String time) {
        form.tabTo("#draw-" + number + "-source-DICE");
        robot.press(SPACE);
        type(form, "#draw-" + number + "-date", "7 March 2026");
        type(form, "#draw-" + number + "-time", time);
        form.picture(PICTURES.resolve("2-" + number + ".png"));
        form.tabTo(".primary");
        robot.press(ENTER);
        type(form, "#draw-" + number + "-how", "In the town hall, by children, before everybody.");
        form.tabTo(".primary");
        robot.press(ENTER);
    }

    private void type(Shown screen, String field, String text) {
        screen.tabTo(field);
        robot.type(text);
    }

    private void freeze(Shown screen) {
        picture(screen, "3-freeze");
        screen.tabTo("#draw-freeze");
        robot.press(ENTER);
        assertThat(draw().frozen()).isEmpty();
        screen.tabTo("#draw-freeze-sure");
        robot.press(ENTER);
        assertThat(draw().frozen()).isPresent();
    }

    private void passes(int hours) {
        chamber.send(State.RECORDED).meanwhile(record -> record.pass(Duration.ofHours(hours)));
    }

    private void number(Shown screen, String digits) {
        type(screen, "#draw-digits", "12");
        screen.tabTo("#draw-state");
        robot.press(ENTER);
        assertThat(screen.said()).anyMatch(text -> text.startsWith("The announcement says"));
        screen.tabTo("#draw-digits");
        var typed = (TextInputControl) screen.find("#draw-digits");
        Fx.run(typed::clear);
        robot.type(digits);
        screen.tabTo("#draw-state");
        robot.press(ENTER);
    }

    private void confirm() {
        chamber.send(State.RECORDED)
                .meanwhile(record ->
                        record.write(
                                AUTHORITY,
                                new NumberConfirmed(draw().stated().getLast().mark().id())));
    }

    private void exports(Shown screen) throws IOException {
        screen.tabTo("#draw-selected");
        robot.press(ENTER);
        screen.tabTo("#draw-remaining");
        robot.press(ENTER);
        List<String> selected = Files.readAllLines(folder.resolve("selected.csv"));
        assertThat(selected).hasSize(SEATS + 1).contains("nr,name,street,gender,age");
        assertThat(Files.readAllLines(folder.resolve("remaining.csv"))).hasSize(120 - SEATS + 1);
        screen.tabToSpoken("A volunteer asks, folded away");
        robot.press(ENTER);
        screen.tabTo("#draw-numbered");
        robot.press(ENTER);
        // Public numbers are of chance: whose it is stands in the organiser's table.
        String row =
                Files.readAllLines(folder.resolve("numbered.csv")).stream()
                        .filter(line -> line.contains(",P1007,"))
                        .findFirst()
                        .orElseThrow();
        int number = Integer.parseInt(row.substring("V-".length(), row.indexOf(',')));
        screen.tabTo("#draw-receipt-for");
        robot.type("P1007");
        screen.tabTo("#draw-receipt");
        robot.press(ENTER);
        Lottery lottery =
                Lottery.parse(
                        Files.readString(
                                chamber.attachments()
                                        .file(
                                                draw().lottery()
                                                        .orElseThrow()
                                                        .event()
                                                        .file()
                                                        .sha256())
                                        .orElseThrow()));
        assertThat(Files.readString(folder.resolve("in-words-V-" + number + ".txt")))
                .contains("You are in " + lottery.times()[number - 1] + " of 1,000 panels.");
        Receipt receipt = Receipt.parse(Files.readString(folder.resolve("V-" + number + ".txt")));
        assertThat(receipt.draw()).isEqualTo(draw().id().hash());
        assertThat(receipt.line().number()).isEqualTo(number);
        assertThat(receipt.holds(draw().frozen().orElseThrow().freeze())).isTrue();
        assertThat(IntStream.of(lottery.times()).sum()).isEqualTo(1_000 * SEATS);
    }

    private Draw draw() {
        return draw(chamber);
    }

    private static Draw draw(TestChamber chamber) {
        var draws = chamber.standing().get().expected().draws();
        return draws.all().get(draws.all().size() - 1);
    }

    private void picture(Shown screen, String name) {
        screen.picture(PICTURES.resolve(name + ".png"));
        screen.size(TextSize.PERCENT_200);
        screen.picture(PICTURES.resolve(name + "-200.png"));
        assertThat(screen.faults()).isEmpty();
        screen.size(TextSize.PERCENT_100);
    }

    private Shown screen() {
        return show(chamber);
    }

    private Shown show(TestChamber of) {
        return show(of, Place.of(ScreenId.DRAW));
    }

    private Shown show(TestChamber of, Place place) {
        close();
        shown.clear();
        Shown made =
                Shown.at(
                        test,
                        place,
                        () ->
                                new DrawScreen(
                                        test.desk,
                                        of,
                                        (_, _, name) -> Optional.of(folder.resolve(name)),
                                        (_, _) -> opened,
                                        new SecureRandom(),
                                        InstantSource.system()));
        shown.add(made);
        return made;
    }
}
