package org.plenary.desktop.draw;

import javafx.scene.layout.VBox;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.DraftLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// Giving up a draw, with a reason that everybody reads.
final class GiveUpPart extends VBox {
    private final Tools tools;
    private final EntryId draw;
    private final DraftKeeper draft;
    private final WritingArea reason;
    private final FormField field;

    GiveUpPart(Tools tools, EntryId draw) {
        this.tools = tools;
        this.draw = draw;
        var words = tools.words();
        draft =
                new DraftKeeper(
                        tools.desk().background(),
                        tools.chamber().drafts(),
                        "draw/give-up/" + draw.hex());
        reason = Named.as("draw-give-up-reason", new WritingArea(words, 3));
        reason.setText(draft.get("reason"));
        field =
                new FormField(
                        words.text("draw.give-up.reason"),
                        words.text("draw.give-up.reason.hint"),
                        reason);
        reason.textProperty()
                .subscribe((_, now) -> {
                    field.accept();
                    draft.put("reason", now);
                });
        getChildren()
                .add(
                        new Fold(
                                words,
                                words.text("draw.give-up"),
                                () ->
                                        Column.of(
                                                Gap.NORMAL,
                                                Type.body(words.text("draw.give-up.what")),
                                                field,
                                                DraftLine.of(tools.desk(), draft),
                                                Named.as(
                                                        "draw-give-up",
                                                        Buttons.plain(
                                                                words.text("draw.give-up.sign"),
                                                                this::sign)))));
    }

    private void sign() {
        if (reason.getText().isBlank()) {
            field.fail(tools.words().text("draw.give-up.missing"));
            reason.requestFocus();
            return;
        }
        tools.sending()
                .send(
                        new DrawAbandoned(draw),
                        Words.of("reason", reason.getText().strip()),
                        draft,
                        tools.words().text("draw.given-up.news"),
                        _ -> {},
                        field::fail);
    }
}
