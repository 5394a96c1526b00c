package org.plenary.desktop.roll;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.AUTHORITY;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.REGISTRAR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.projection.Roll;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.chamber.Texts.Text;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Shown;
import org.plenary.desktop.ui.TestDesk;
import org.plenary.desktop.ui.UiRobot;
import org.plenary.desktop.ui.look.TextSize;

class RollScreenTest {
    private static final Path PICTURES = Path.of("target", "screens", "roll");
    private static final Holder SEAT = Holder.seat(4);

    @TempDir Path folder;
    private final UiRobot robot = new UiRobot();
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.convened(7);
    private final List<Shown> shown = new ArrayList<>();

    @AfterEach
    void close() {
        shown.forEach(Shown::close);
    }

    @Test
    void whoLeftAndWhoCameLaterAreSaidToHave() {
        assembly.replace(4);
        Shown screen = show(TestChamber.of(assembly, REGISTRAR));
        assertThat(screen.said())
                .contains("Nobody sits here any more, since 7 March 2026: left by their own word")
                .contains("Has a letter and has not used it yet (came on 7 March 2026)");
        screen.picture(PICTURES.resolve("later.png"));
        screen.size(TextSize.PERCENT_200);
        screen.picture(PICTURES.resolve("later-200.png"));
        assertThat(screen.faults()).isEmpty();
    }

    @Test
    void theRegistrarGivesOutALetterWhoseCodeIsShownOnceAndIsInNoEntry() throws Exception {
        TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
        Shown screen = show(chamber);
        screen.picture(PICTURES.resolve("registrar.png"));
        open(screen, "Seat 4. Has enrolled one laptop");
        screen.tabTo("#roll-reissue");
        robot.press(ENTER);
        screen.picture(PICTURES.resolve("letter.png"));
        assertThat(screen.faults()).isEmpty();
        String code = code(screen);
        Roll.Reissue reissue =
                chamber.standing().get().expected().roll().waiting().values().iterator().next();
        LetterCode letter = LetterCode.parse(code);
        assertThat(reissue.letter())
                .isEqualTo(DeviceKey.publicKey(letter.seed(assembly.record().origin().value())));
        screen.tabTo("#roll-save-letter");
        robot.press(ENTER);
        assertThat(Files.readString(folder.resolve("letter-4.html"))).contains(code);
        screen.tabTo("#roll-leave");
        robot.press(ENTER);
        assertThat(screen.said()).doesNotContain(code);
        assertThat(screen.said())
                .contains("A facilitator or the commissioning body has to confirm it.");
    }

    @Test
    void aFacilitatorConfirmsANewLetterByKeyboardAloneAndCannotGiveOutOne() {
        EntryId reissue = reissued();
        TestChamber chamber = TestChamber.of(assembly, FACILITATOR);
        Shown screen = show(chamber);
        screen.picture(PICTURES.resolve("facilitator.png"));
        screen.tabTo("#roll-confirm-" + reissue.hex());
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().roll().waiting()).isEmpty();
        open(screen, "Seat 4. Has enrolled a laptop, and has a letter for another");
        assertThat(screen.said()).contains("Only the registrar gives out letters.");
    }

    @Test
    void theRegistrarCannotConfirmTheirOwnLetter() {
        reissued();
        assertThat(show(TestChamber.of(assembly, REGISTRAR)).said())
                .doesNotContain("Confirm this letter");
        assertThat(show(TestChamber.of(assembly, AUTHORITY)).said())
                .contains("Confirm this letter");
    }

    @Test
    void wordsAreRemovedOnANamedGroundAndOnlyAfterALookAtThem() {
        EntryId statement = assembly.upTo(Stage.LEARNING).states(5, Stance.FOR);
        TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
        Shown screen = show(chamber);
        screen.tabTo(".fold-heading");
        robot.press(ENTER);
        screen.tabTo("#roll-erase-entry");
        var entry = (TextInputControl) screen.find("#roll-erase-entry");
        Fx.run(() -> entry.insertText(0, "9".repeat(1_000_000)));
        assertThat(Fx.<String>get(entry::getText)).isEmpty();
        assertThat(screen.said()).anyMatch(text -> text.contains("1,000,000"));
        robot.type("999999");
        assertThat(screen.said()).noneMatch(text -> text.contains("1,000,000"));
        screen.tabTo("#roll-erase-look");
        robot.press(ENTER);
        assertThat(screen.said())
                .contains("There is no entry with words under this number or name.");
        robot.press(CONTROL, A);
        robot.type(statement.hex().substring(0, 10));
        screen.tabTo("#roll-erase-look");
        robot.press(ENTER);
        assertThat(screen.said()).contains("Please name the ground.");
        screen.tabTo("#roll-ground-AUTHOR_ASKED");
        robot.press(SPACE);
        screen.tabTo("#roll-erase-look");
        robot.press(ENTER);
        assertThat(screen.said()).anyMatch(text -> text.contains("says seat 5"));
        screen.picture(PICTURES.resolve("erase.png"));
        screen.tabTo("#roll-erase");
        robot.press(ENTER);
        chamber.send(State.RECORDED);
        assertThat(
                        chamber.texts()
                                .of(
                                        chamber.standing()
                                                .get()
                                                .expected()
                                                .positions()
                                                .statement(statement)
                                                .orElseThrow()
                                                .mark()))
                .isInstanceOf(Text.Erased.class);
    }

    @Test
    void theRegistrarStatesThatASeatIsFreeAndAnotherOfficeConfirmsIt() {
        TestChamber chamber = TestChamber.of(assembly, REGISTRAR);
        Shown screen = show(chamber);
        open(screen, "Seat 4. Has enrolled one laptop");
        screen.tabTo("#roll-free");
        robot.press(ENTER);
        screen.tabTo(".primary");
        robot.press(ENTER);
        assertThat(screen.said()).contains("Please say why.");
        screen.tabTo(".radio-button");
        robot.press(DOWN);
        screen.picture(PICTURES.resolve("free.png")).tabTo(".primary");
        robot.press(ENTER);
        robot.type("Died in March.");
        screen.tabTo(".primary");
        robot.press(ENTER);
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("free-review.png")).tabTo(".primary");
        robot.press(ENTER);
        Roll roll = chamber.standing().get().expected().roll();
        assertThat(roll.vacancies().values())
                .singleElement()
                .matches(vacancy -> vacancy.event().ground() == VacancyGround.DIED);
        assertThat(roll.seats().has(4)).isTrue();
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("A facilitator or the commissioning body has to"))
                .doesNotContain("Confirm that this seat is free");
    }

    @Test
    void aFacilitatorConfirmsAFreeSeatAfterReadingWhy() {
        EntryId vacancy =
                assembly.record()
                        .write(
                                REGISTRAR,
                                new VacancyStated(4, VacancyGround.NEVER_CAME),
                                Words.of("reason", "Never answered a letter."));
        assertThat(show(TestChamber.of(assembly, FACILITATOR)).said())
                .doesNotContain("Confirm that this seat is free")
                .anyMatch(
                        text -> text.startsWith("A facilitator or the commissioning body has to"));
        assembly.hoursPass(7 * 24);
        TestChamber chamber = TestChamber.of(assembly, FACILITATOR);
        Shown screen = show(chamber);
        assertThat(screen.said()).contains("was drawn and never came", "Never answered a letter.");
        screen.picture(PICTURES.resolve("vacancy.png")).tabTo("#roll-vacancy-" + vacancy.hex());
        robot.press(ENTER);
        assertThat(chamber.standing().get().expected().roll().seats().has(4)).isFalse();
        assertThat(screen.said())
                .anyMatch(text -> text.startsWith("Nobody sits here any more, since"));
    }

    @Test
    void everyControlHasItsWordsAtTwiceTheSize() {
        reissued();
        Shown screen = show(TestChamber.of(assembly, FACILITATOR));
        assertThat(screen.faults()).isEmpty();
        screen.size(TextSize.PERCENT_200);
        assertThat(screen.faults()).isEmpty();
        screen.picture(PICTURES.resolve("facilitator-200.png"));
    }

    private EntryId reissued() {
        return assembly.record()
                .write(REGISTRAR, new LetterReissued(SEAT, assembly.record().letterKey(SEAT, 2)));
    }

    private Shown show(TestChamber chamber) {
        Shown made =
                Shown.at(
                        test,
                        Place.of(ScreenId.ROLL),
                        () ->
                                new RollScreen(
                                        test.desk,
                                        chamber,
                                        (_, _, name) -> Optional.of(folder.resolve(name)),
                                        new SecureRandom()));
        shown.add(made);
        return made;
    }

    /// Opens the row that is read out so.
    private void open(Shown screen, String spoken) {
        screen.tabToSpoken(spoken);
        robot.press(ENTER);
    }

    private static String code(Shown screen) {
        return screen.said().stream()
                .filter(text -> text.matches("([0-9A-Z]{4}-){5}[0-9A-Z]{2}"))
                .findFirst()
                .orElseThrow();
    }
}
