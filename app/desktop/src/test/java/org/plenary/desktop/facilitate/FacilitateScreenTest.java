package org.plenary.desktop.facilitate;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Walk;

class FacilitateScreenTest {
    private static final Path SAMPLE =
            Path.of("..", "..", "assets", "sample-assembly", "evidence")
                    .toAbsolutePath()
                    .normalize();

    private final TestAssembly assembly = TestAssembly.convened(12);
    private final TestChamber chamber = TestChamber.of(assembly, FACILITATOR);
    private Optional<Path> saved = Optional.empty();
    private Walk walk =
            Walk.through(desk ->
                    new FacilitateScreen(
                            desk,
                            chamber,
                            () -> assembly.record().now().clock(),
                            Optional.of(new Chosen())));

    @TempDir private Path folder;

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> save(String name) {
            saved = Optional.of(folder.resolve(name));
            return saved;
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(SAMPLE);
        }
    }

    @BeforeEach
    void begin() {
        walk.open("");
    }

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void theOverviewSaysHowEveryPartStands() {
        assembly.upTo(Stage.LEARNING);
        assembly.asks(4, "A nurse");
        assembly.session("First weekend", MORNING.plus(Duration.ofDays(2)));
        pull();
        walk.pictures("facilitate-overview");
        assertThat(walk.written())
                .contains("1 request waits for a decision.")
                .contains("Next: “First weekend”")
                .contains("12 of 12 seats have used their letter.");
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void aSessionIsPlannedByKeyboardAndItsBoxesMoveWithIt() {
        walk.open("sessions/new").pictures("facilitate-plan");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("sign-plan").press(SPACE);
        assertThat(walk.written()).contains("Give the session a name.");
        walk.tabTo("plan-title").type("Second weekend");
        assertThat(wrong("plan-title")).isFalse();
        assertThat(wrong("plan-place")).isTrue();
        walk.tabTo("plan-place").type("Town Hall");
        walk.tabTo("box-title-1").press(ALT, DOWN);
        assertThat(walk.focused().map(node -> node.getId())).contains("box-title-2");
        assertThat(text("box-title-1")).isEqualTo("Evidence is presented");
        walk.pictures("facilitate-plan-filled");
        walk.tabTo("sign-plan").press(SPACE);
        var session =
                chamber.standing().get().expected().sessions().standing().findFirst().orElseThrow();
        assertThat(chamber.texts().words(session.mark()).get("title")).isEqualTo("Second weekend");
        assertThat(chamber.texts().words(session.mark()).get("item.1"))
                .isEqualTo("Evidence is presented");
        assertThat(chamber.drafts().all("facilitate/")).isEmpty();
        assertThat(walk.place()).isEmpty();
    }

    @Test
    void aPlanThatWasBegunIsThereAgain() {
        walk.open("sessions/new").tabTo("plan-title").type("Begun");
        walk.open("").open("sessions/new");
        assertThat(text("plan-title")).isEqualTo("Begun");
    }

    @Test
    void aSessionIsOpenedClosedAndAnotherCancelledWithItsReason() {
        EntryId first = assembly.session("First weekend", MORNING);
        EntryId second = assembly.session("Second weekend", MORNING.plus(Duration.ofDays(9)));
        pull();
        walk.open("sessions").pictures("facilitate-sessions");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("open-" + first.hex()).press(SPACE);
        assertThat(state(first)).isEqualTo(State.OPEN);
        walk.tabTo("close-" + first.hex()).press(SPACE);
        assertThat(state(first)).isEqualTo(State.CLOSED);
        walk.tabTo("cancel-" + second.hex()).press(SPACE);
        walk.tabTo("sign-cancel").press(SPACE);
        assertThat(walk.written()).contains("Say why, in a sentence that everybody can read.");
        walk.tabTo("reason-" + second.hex())
                .type("The hall is flooded.")
                .tabTo("sign-cancel")
                .press(SPACE);
        assertThat(state(second)).isEqualTo(State.CANCELLED);
    }

    @Test
    void aStageIsOpenedOnlyAfterASecondThought() {
        walk.open("stages").pictures("facilitate-stages");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("stage-1-LEARNING").press(SPACE);
        assertThat(chamber.standing().get().expected().stages().of(1)).isEqualTo(Stage.CONVENING);
        walk.tabTo("stage-1-LEARNING").press(SPACE);
        assertThat(chamber.standing().get().expected().stages().of(1)).isEqualTo(Stage.LEARNING);
    }

    @Test
    void aFolderIsCheckedLookedOverAndPublished() {
        assembly.upTo(Stage.LEARNING);
        pull();
        walk.open("publish").tabTo("choose-folder").press(SPACE);
        walk.pictures("facilitate-publish");
        assertThat(walk.written())
                .contains("Nothing is wrong")
                .contains("How language models are made");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("publish").press(SPACE);
        assertThat(chamber.standing().get().expected().evidence().packets()).hasSize(3);
        assertThat(walk.written()).contains("3 packets with ");
    }

    @Test
    void aFolderWithAMissingFileSaysWhichAndOffersNothing() throws IOException {
        assembly.upTo(Stage.LEARNING);
        pull();
        Files.writeString(
                folder.resolve("packet.md"), "---\nquestion: 1\ntitle: A\nshort: B\n---\n");
        Files.writeString(
                folder.resolve("01-a.md"),
                "---\ntitle: Who\nshort: x\npresenter: y\nside: FOR\nminutes: 3\ninterest: no\ndisclosure: none\nsource: z\nfile: gone.png\nalt: w\n---\nText.\n");
        walk.open("publish");
        walk.tabTo("folder").type(folder.toString()).tabTo("check-folder").press(SPACE);
        walk.pictures("facilitate-publish-wrong");
        assertThat(walk.written())
                .contains("One thing must be put right first")
                .contains("01-a.md, line 10")
                .contains("The folder has no file “gone.png”.");
        assertThat(walk.find("publish")).isEmpty();
        assertThat(chamber.standing().get().expected().evidence().packets()).isEmpty();
    }

    @Test
    void aRequestIsDecidedWithAReason() {
        assembly.upTo(Stage.LEARNING);
        EntryId request = assembly.asks(4, "A nurse who works with it every day");
        pull();
        walk.open("requests").pictures("facilitate-requests");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("decide-" + request.hex()).press(SPACE);
        assertThat(walk.written()).contains("Choose whether it is granted.");
        walk.tabTo("grant-" + request.hex()).press(SPACE);
        walk.tabTo("reason-" + request.hex()).type("Nobody had heard the wards.");
        walk.tabTo("decide-" + request.hex()).press(SPACE);
        var decision =
                chamber.standing().get().expected().evidence().requests().get(request).decision();
        assertThat(decision.orElseThrow().granted()).isTrue();
        assertThat(walk.written()).contains("Because: Nobody had heard the wards.");
    }

    @Test
    void theItemThatAnswersARequestIsFoundByTypingAPartOfItsName() {
        assembly.upTo(Stage.LEARNING);
        EntryId request = assembly.asks(4, "A nurse who works with it every day");
        EntryId packet = assembly.packet("A packet");
        assembly.item(packet, "Who writes the rules");
        EntryId wards = assembly.item(packet, "Nights on the wards");
        pull();
        walk.open("requests").tabTo("item-" + request.hex());
        walk.press(ALT, DOWN).type("wards").press(DOWN).press(ENTER);
        walk.tabTo("grant-" + request.hex()).press(SPACE);
        walk.tabTo("reason-" + request.hex()).type("Nobody had heard the wards.");
        walk.tabTo("decide-" + request.hex()).press(SPACE);
        var decision =
                chamber.standing().get().expected().evidence().requests().get(request).decision();
        assertThat(decision.orElseThrow().item()).contains(wards);
    }

    @Test
    void anItemIsCorrectedInTheOpen() {
        assembly.upTo(Stage.LEARNING);
        EntryId item = assembly.item(assembly.packet("A packet"), "First");
        pull();
        walk.open("corrections").pictures("facilitate-corrections");
        walk.open("corrections/" + item.hex());
        walk.tabTo("correct-text")
                .press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.END);
        walk.type(" And more.");
        walk.tabTo("correct-correction").type("A sentence was missing.");
        walk.pictures("facilitate-correct");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("sign-correction").press(SPACE);
        assertThat(
                        chamber.standing()
                                .get()
                                .expected()
                                .evidence()
                                .item(item)
                                .orElseThrow()
                                .corrections())
                .hasSize(1);
    }

    @Test
    void aBallotIsLookedOverAndOpened() {
        assembly.upTo(Stage.DRAFTING);
        EntryId text = assembly.proposes(1, "Publish the rules");
        for (int seat = 2; seat <= 12; seat++) {
            assembly.supports(seat, text);
        }
        assembly.open(Stage.CHECKING);
        assembly.checks(1, text, CheckAnswer.KEEPS);
        pull();
        walk.open("ballots").pictures("facilitate-ballots-early");
        assertThat(walk.written()).contains("Show what is missing");
        for (int seat = 2; seat <= 12; seat++) {
            assembly.checks(seat, text, CheckAnswer.KEEPS);
        }
        assembly.hoursPass(24L * 30);
        assembly.open(Stage.BALLOTING);
        pull();
        walk.tabTo("ballot-" + text.hex()).press(SPACE);
        walk.pictures("facilitate-ballot");
        assertThat(walk.faults()).isEmpty();
        walk.tabTo("sign-ballot").press(SPACE);
        assertThat(chamber.standing().get().expected().ballots().on(text)).isPresent();
    }

    @Test
    void participationIsShownAndSaved() throws IOException {
        assembly.upTo(Stage.LEARNING);
        assembly.hoursPass(24L * 9);
        assembly.states(3, Stance.FOR);
        pull();
        walk.open("participation").pictures("facilitate-participation");
        assertThat(walk.written()).contains("1 of 12 seats have said where they stand.");
        walk.tabTo("export").press(ENTER);
        walk.press(SPACE);
        assertThat(Files.readString(saved.orElseThrow()))
                .startsWith("Seat,Enrolled,")
                .contains("\r\n3,yes,");
    }

    private State state(EntryId session) {
        return chamber.standing()
                .get()
                .expected()
                .sessions()
                .session(session)
                .orElseThrow()
                .state();
    }

    private String text(String id) {
        return ((TextInputControl) walk.find(id).orElseThrow()).getText();
    }

    private void pull() {
        chamber.meanwhile(_ -> {});
    }

    /// Whether something is said to be wrong with the answer in this field.
    private boolean wrong(String id) {
        return walk.find(id).orElseThrow().getParent() instanceof FormField field
                && field.message().isPresent();
    }
}
