package org.plenary.desktop.trail;

import javafx.scene.layout.VBox;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.trail.Look.Own;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// One own entry: what it did, how far it has come and what that means, its name, and its proof.
final class EntryView extends VBox {
    EntryView(Words words, Own each, Runnable leave, Runnable save, Runnable takeBack) {
        getStyleClass().addAll("column", Gap.WIDE.styleClass());
        Column head =
                Column.of(
                        Gap.SMALL,
                        Type.heading(each.did()),
                        Type.soft(
                                words.text(
                                        "trail.when",
                                        "place",
                                        each.place().isEmpty() ? "none" : each.place(),
                                        "when",
                                        each.when())),
                        FateLine.of(each.fate()),
                        Type.body(words.each("trail.means", each.fate().tone())));
        Row buttons = Row.of(Gap.NORMAL);
        if (each.hasProof()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "trail-proof",
                                    Buttons.primary(words.text("trail.proof.save"), save)));
        }
        if (each.canTakeBack()) {
            buttons.getChildren()
                    .add(
                            Named.as(
                                    "trail-take-back",
                                    Buttons.plain(
                                            Symbol.UNDO, words.text("trail.take-back"), takeBack)));
        }
        buttons.getChildren()
                .add(
                        Named.as(
                                "trail-leave",
                                Buttons.plain(Symbol.BACK, words.text("trail.leave"), leave)));
        getChildren()
                .addAll(
                        head,
                        Column.of(
                                Gap.TIGHT,
                                Type.strong(words.text("trail.name")),
                                Type.body(each.id().hex()),
                                Type.soft(words.text("trail.name.for"))),
                        buttons);
        if (each.hasProof()) {
            getChildren().add(Type.soft(words.text("trail.proof.for")));
        }
    }
}
