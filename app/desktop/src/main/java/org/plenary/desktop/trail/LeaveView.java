package org.plenary.desktop.trail;

import javafx.scene.layout.VBox;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// A member leaves the assembly: folded away, and with everything that follows in plain words
/// before it is done.
final class LeaveView extends VBox {
    private final Desk desk;
    private final Words words;
    private final Sending sending;
    private final Column step = Column.of(Gap.NORMAL);

    LeaveView(Desk desk, Sending sending) {
        this.desk = desk;
        this.sending = sending;
        words = desk.words();
        getStyleClass().add("column");
        getChildren().add(new Fold(words, words.text("trail.leave-assembly"), () -> step));
        ask();
    }

    private void ask() {
        step.getChildren()
                .setAll(
                        Type.body(words.text("trail.leave.what")),
                        Named.as(
                                "trail-leave",
                                Buttons.plain(words.text("trail.leave.look"), this::look)));
    }

    private void look() {
        step.getChildren()
                .setAll(
                        new Card(
                                Type.strong(words.text("trail.leave.sure")),
                                Type.body(words.text("trail.leave.ends")),
                                Type.body(words.text("trail.leave.stays")),
                                Type.body(words.text("trail.leave.seat")),
                                Row.of(
                                        Gap.NORMAL,
                                        Named.as(
                                                "trail-leave-stay",
                                                Buttons.primary(
                                                        words.text("trail.leave.stay"), this::ask)),
                                        Named.as(
                                                "trail-leave-sign",
                                                Buttons.plain(
                                                        words.text("trail.leave.sign"),
                                                        this::leave)))));
    }

    private void leave() {
        sending.send(new SeatLeft(), words.text("trail.left.news"), why -> desk.notices().say(why));
    }
}
