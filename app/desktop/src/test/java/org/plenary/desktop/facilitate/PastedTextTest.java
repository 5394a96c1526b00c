package org.plenary.desktop.facilitate;

import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Walk;

/// A megabyte that is pasted into a form of a facilitator's: what was there stays, and a sentence
/// beside the field says why.
class PastedTextTest {
    private static final String MEGABYTE = "word ".repeat(200_000);

    private final TestAssembly assembly = TestAssembly.convened(12);
    private final TestChamber chamber = TestChamber.of(assembly, FACILITATOR);
    private final Walk walk =
            Walk.through(desk ->
                    new FacilitateScreen(
                            desk,
                            chamber,
                            () -> assembly.record().now().clock(),
                            Optional.empty()));

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void inThePlanOfASession() {
        walk.open("sessions/new");
        inEach(
                "plan-title",
                "plan-place",
                "plan-date",
                "plan-start",
                "box-title-1",
                "box-minutes-1");
    }

    @Test
    void inTheReasonForCancellingASession() {
        EntryId session = assembly.session("A weekend", MORNING.plus(Duration.ofDays(9)));
        pull();
        walk.open("sessions").tabTo("cancel-" + session.hex()).press(SPACE);
        inEach("reason-" + session.hex());
    }

    @Test
    void inTheFolderToPublish() {
        walk.open("publish");
        inEach("folder");
    }

    @Test
    void inTheDecisionOnARequest() {
        assembly.upTo(Stage.LEARNING);
        EntryId request = assembly.asks(4, "A nurse");
        pull();
        walk.open("requests");
        inEach("reason-" + request.hex());
    }

    @Test
    void inTheCorrectionOfAnItem() {
        assembly.upTo(Stage.LEARNING);
        EntryId item = assembly.item(assembly.packet("A packet"), "First");
        pull();
        walk.open("corrections/" + item.hex());
        inEach("correct-title", "correct-text", "correct-correction");
    }

    private void inEach(String... ids) {
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            TextInputControl input = (TextInputControl) walk.find(id).orElseThrow();
            Fx.run(() -> input.setText("12"));
            Fx.run(() -> input.replaceText(2, 2, MEGABYTE));
            assertThat(Fx.<String>get(input::getText)).as(id).isEqualTo("12");
            assertThat(said(input))
                    .as(id)
                    .hasValueSatisfying(why -> assertThat(why).contains("1,000,002"));
            Fx.run(() -> input.setText("13"));
            assertThat(said(input).filter(why -> why.contains("1,000,002"))).as(id).isEmpty();
        }
    }

    /// What stands under the question that a control answers.
    private static Optional<String> said(Node input) {
        return Fx.get(() ->
                Stream.<Node>iterate(input, node -> node != null, Node::getParent)
                        .filter(FormField.class::isInstance)
                        .map(FormField.class::cast)
                        .findFirst()
                        .flatMap(FormField::message));
    }

    private void pull() {
        chamber.meanwhile(_ -> {});
    }
}
