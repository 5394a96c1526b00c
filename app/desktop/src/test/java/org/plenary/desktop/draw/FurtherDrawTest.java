package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.DrawSteps;
import org.plenary.core.draw.Lottery;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.Event;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.lottery.LotteryMaker;
import org.plenary.sortition.lottery.Progress;

/// A draw for the seats of two members who left, on the laptop of the registrar who made the first.
class FurtherDrawTest {
    private static final Path PICTURES = Path.of("target", "screens", "draw");
    private static final int SEATS = 10;
    private static final String CATEGORIES =
            """
            category,feature,min,max
            Gender,Female,5,5
            Gender,Male,5,5
            Age,16-39,3,4
            Age,40-64,3,4
            Age,65+,3,4
            """;

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.founded(SEATS);
    private final List<Shown> shown = new ArrayList<>();
    private TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
    private Optional<Path> opened = Optional.empty();

    @BeforeEach
    void twoOfTenLeave() throws Exception {
        List.of(REGISTRAR, FACILITATOR, AUTHORITY).forEach(assembly.record()::enrol);
        chamber = TestChamber.of(assembly, REGISTRAR);
        firstDraw();
        List.of(2, 5).forEach(seat -> assembly.record().enrol(Holder.seat(seat)));
        assembly.record().write(Holder.seat(2), new SeatLeft());
        EntryId stated =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new VacancyStated(5, VacancyGround.DIED),
                                Words.of("reason", "Their family wrote to us."));
        assembly.hoursPass(24 * 8).record().write(FACILITATOR, new VacancyConfirmed(stated));
        chamber.meanwhile(_ -> {});
        assertThat(chamber.standing().get().expected().roll().seated()).isEqualTo(SEATS - 2);
    }

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
        shown.clear();
    }

    /// Forty people; every fourth shares a household with the next one.
    private static String respondents() {
        StringBuilder table = new StringBuilder("nr,name,street,sex,age\n");
        for (int i = 0; i < 40; i++) {
            String age = i % 3 == 0 ? "16-39" : i % 3 == 1 ? "40-64" : "65+";
            String sex = i % 2 == 0 ? "Female" : "Mael";
            int house = i % 4 == 1 ? i - 1 : i;
            table.append("P%d,Person %d,%d Main Street,%s,%s%n".formatted(i, i, house, sex, age));
        }
        return table.toString();
    }

    private static Prepared brought() {
        return of(CATEGORIES);
    }

    private static Prepared of(String categories) {
        Mapping mapping =
                Mapping.plain()
                        .withId("nr")
                        .withAddress("street")
                        .withFeature("Gender", "sex")
                        .withSpelling("Gender", "Mael", "Male");
        return Tables.prepared(categories, respondents()).with(mapping);
    }

    private void firstDraw() throws Exception {
        Checked read = Checked.of(brought(), SEATS);
        assertThat(read.ready(0)).isTrue();
        chamber.strongbox().keep(Prepared.NAME, brought().encode());
        EntryId draw = announce(SEATS);
        Frozen frozen = Frozen.of(read, new SecureRandom());
        frozen.keep(chamber.strongbox(), draw);
        var quotas = chamber.attachments().take(frozen.quotas().text());
        sign(new PoolFrozen(draw, quotas, frozen.freeze(Optional.empty())));
        number(DrawSteps.first(draw));
        Lottery lottery =
                LotteryMaker.make(
                                frozen.quotas(),
                                frozen.respondents().pool(),
                                seed(),
                                Frozen.OBJECTIVE,
                                Frozen.PANELS,
                                Progress.unwatched())
                        .lottery();
        var file = chamber.attachments().take(lottery.text());
        sign(new LotteryCommitted(draw, file, lottery.tree().root()));
        number(DrawSteps.second(draw));
        var letters =
                IntStream.rangeClosed(1, SEATS)
                        .mapToObj(seat -> assembly.record().letterKey(Holder.seat(seat), 1))
                        .toList();
        for (SeatsFilled part : Result.of(chamber, draw()).filling(letters)) {
            sign(part);
        }
    }

    private EntryId announce(int seats) throws Exception {
        EntryId draw =
                sign(
                        new DrawSteps(seats)
                                .announced(assembly.record().now().clock(), Duration.ofHours(1)));
        chamber.send(State.RECORDED);
        return draw;
    }

    private EntryId sign(Event event) throws Exception {
        EntryId id = chamber.sign(event);
        chamber.send(State.RECORDED);
        return id;
    }

    /// The registrar writes it down, another office confirms it.
    private void number(Event stated) {
        chamber.send(State.RECORDED);
        assembly.hoursPass(1);
        assembly.record()
                .write(AUTHORITY, new NumberConfirmed(assembly.record().write(REGISTRAR, stated)));
        chamber.meanwhile(_ -> {});
    }

    private Hash seed() {
        Draw draw = draw();
        return draw.lotteryNumber()
                .orElseThrow()
                .number()
                .seed(draw.frozen().orElseThrow().freeze());
    }

    private Draw draw() {
        var draws = chamber.standing().get().expected().draws();
        return draws.all().get(draws.all().size() - 1);
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
                                        InstantSource.system()));
        shown.add(made);
        return made;
    }

    private void press(Shown screen, String button) {
        screen.tabTo(button);
        robot.press(ENTER);
    }

    private Prepared prepared() throws IOException {
        return Prepared.decode(chamber.strongbox().find(Prepared.NAME).orElseThrow());
    }

    @Test
    void twoSeatsAreDrawnForFromWhatTheLaptopHasAndAnAuditorGetsTheSameLottery() throws Exception {
        Shown screen = screen();
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("8 seats are filled, and 2 are to be drawn for"))
                .anyMatch(text -> text.startsWith("This draw cannot be frozen without"));
        press(screen, "#draw-former");
        Checked read = Checked.of(prepared(), 2);
        assertThat(read.stays().orElseThrow().size()).isEqualTo(8);
        assertThat(read.twice()).isEqualTo(new Twice(List.of(), List.of(), true));
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("8 people stay. The draw is for 2 seats"))
                .contains("Whole panel", "Stay", "Still to draw");
        picture(screen, "further-files");

        announce(2);
        screen = screen();
        picture(screen, "further-freeze");
        press(screen, "#draw-freeze");
        press(screen, "#draw-freeze-sure");
        Frozen frozen = Result.of(chamber, draw()).frozen().orElseThrow();
        assertThat(frozen.quotas()).isEqualTo(read.quotas().orElseThrow().quotas());
        assertThat(frozen.quotas().seats()).isEqualTo(2);
        number(DrawSteps.first(draw().id()));
        screen = screen();
        press(screen, "#draw-make");
        press(screen, "#draw-publish");
        audit();
        number(DrawSteps.second(draw().id()));
        screen = screen();
        press(screen, "#draw-prove");
        assertThat(draw().proof()).isPresent();
        press(screen, "#draw-fill");
        var roll = chamber.standing().get().expected().roll();
        assertThat(roll.seats().numbers()).containsExactly(1, 3, 4, 6, 7, 8, 9, 10, 11, 12);
        picture(screen, "further-done");
        wholePanelMeetsTheWholeQuotas();
    }

    /// From the three tables as they were saved, in a program of its own.
    private void audit() throws Exception {
        Shown screen = screen();
        screen.tabToSpoken("An auditor asks, folded away");
        robot.press(ENTER);
        List.of("volunteers", "categories", "staying")
                .forEach(table -> press(screen, "#draw-audit-" + table));
        String command = ((Label) screen.find("#draw-audit-command")).getText();
        var committed = draw().lottery().orElseThrow().event().file().sha256();
        Auditor auditor = new Auditor(folder, command);
        auditor.lottery(chamber.attachments().file(committed).orElseThrow());
        assertThat(auditor.says())
                .contains("8 people keep their seats")
                .contains("the same, sign by sign (SHA-256 " + committed.hex());
    }

    private void wholePanelMeetsTheWholeQuotas() throws IOException {
        Former former = Former.of(chamber).orElseThrow();
        Prepared third = former.prepared(Prepared.NOTHING, test.desk.words());
        // With everybody staying there is one seat more than there are quotas for.
        Checked all = Checked.of(third, 1);
        assertThat(all.stays().orElseThrow().size()).isEqualTo(SEATS);
        assertThat(all.stays().orElseThrow().counts().getFirst()).containsExactly(5, 5);
        assertThat(all.stays().orElseThrow().counts().getLast())
                .allSatisfy(count -> assertThat(count).isBetween(3, 4));
    }

    @Test
    void withoutTheTableOfWhoStaysNothingCanBeFrozenUntilItIsThere() throws Exception {
        announce(2);
        // Quotas that two seats alone can meet: nothing else is in the way.
        String two = CATEGORIES.replace(",5,5", ",1,1").replace(",3,4", ",0,1");
        chamber.strongbox().keep(Prepared.NAME, of(two).encode());
        assertThat(Checked.of(prepared(), 2).doctor().orElseThrow().reasons()).isEmpty();
        Shown screen = screen();
        assertThat(screen.said())
                .contains(
                        "First say below who keeps their seat: 8 seats are filled, and what they"
                                + " leave open is what may be frozen.")
                .anyMatch(text -> text.endsWith("a row for everybody who sits."));
        assertThat(screen.screen().node().lookupAll("#draw-freeze")).isEmpty();
        picture(screen, "further-none");
        chamber.strongbox().keep(Prepared.NAME, brought().encode());
        screen = screen();
        press(screen, "#draw-former");
        screen.tabTo("#draw-freeze");
        assertThat(screen.said()).noneMatch(text -> text.startsWith("First say below"));
    }

    @Test
    void aTableThatNamesOthersThanThoseWhoSitHoldsTheFreezeBack() throws Exception {
        announce(2);
        Shown screen = screen();
        choose(
                screen,
                """
                nr,street,Gender,Age
                P1,0 Main Street,Female,16-39
                P3,x,Female,16-39
                P7,y,Female,16-39
                P8,z,Female,16-39
                P9,u,Female,16-39
                Q1,v,Female,40-64
                """);
        assertThat(screen.said())
                .contains(
                        "6 people stand in this table, but in the record 8 seats are filled. It"
                                + " must have a row for everybody who sits, and for nobody who left.")
                .contains("5 people of this table keep their seats, so nobody may draw them again.")
                .contains(
                        "One person of this table lives with somebody who keeps their seat. Of a"
                                + " household at most one person sits.")
                .contains(
                        "Gender: Female: 6 people stay, and the panel may have at most 5. The draw"
                                + " cannot mend that; it draws nobody of them.")
                .anyMatch(text -> text.startsWith("Gender: 5 more people are needed"))
                .anyMatch(text -> text.startsWith("Age: 5 more people are needed"));
        picture(screen, "further-short");
        assertThat(screen.said())
                .contains("First the files below have to be read without a fault.");
        press(screen, "#draw-fix-0-0");
        assertThat(screen.said()).noneMatch(text -> text.contains("so nobody may draw them again"));
        assertThat(Checked.of(prepared(), 2).pool().orElseThrow().pool().size()).isEqualTo(35);
    }

    private void choose(Shown screen, String table) throws IOException {
        opened = Optional.of(Files.writeString(folder.resolve("stay.csv"), table));
        press(screen, "#draw-staying");
    }

    @Test
    void onAnotherLaptopNothingIsOfferedThatItDoesNotHave() throws Exception {
        Former former = Former.of(chamber).orElseThrow();
        assertThat(former.prepared(Prepared.NOTHING, test.desk.words()).staying()).isPresent();
        assertThat(Former.of(TestChamber.of(assembly, REGISTRAR))).isEmpty();
    }

    @Test
    void whoStaysIsKeptWithTheOtherTables() throws IOException {
        Prepared with = brought().withStaying(new Source("stay.csv", "Gender\n".getBytes(UTF_8)));
        assertThat(Prepared.decode(with.encode())).isEqualTo(with);
        assertThat(Prepared.decode(brought().encode())).isEqualTo(brought());
    }

    private void picture(Shown screen, String name) {
        screen.picture(PICTURES.resolve(name + ".png"));
        screen.size(TextSize.PERCENT_200);
        screen.picture(PICTURES.resolve(name + "-200.png"));
        assertThat(screen.faults()).isEmpty();
        screen.size(TextSize.PERCENT_100);
    }
}
