package org.plenary.desktop.draw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Exports;
import org.plenary.sortition.file.Respondents;

/// What a volunteer who asks is handed, and the table that says which public number is whose.
final class ReceiptPart extends VBox {
    private final Tools tools;
    private final Words words;
    private final Receipts receipts;
    private final TextField typed;
    private final FormField field;

    ReceiptPart(Tools tools, Result result) {
        this.tools = tools;
        words = tools.words();
        receipts = new Receipts(words, result);
        typed = Named.as("draw-receipt-for", new WritingLine(words, "", 100));
        field =
                new FormField(
                        words.text("draw.receipt.for"), words.text("draw.receipt.for.hint"), typed);
        typed.textProperty().subscribe((_, _) -> field.accept());
        Respondents people = result.frozen().orElseThrow().respondents();
        getChildren()
                .add(
                        new Fold(
                                words,
                                words.text("draw.receipt"),
                                () ->
                                        Column.of(
                                                Gap.NORMAL,
                                                Type.body(words.text("draw.receipt.what")),
                                                field,
                                                Row.of(
                                                        Gap.NORMAL,
                                                        Named.as(
                                                                "draw-receipt",
                                                                Buttons.plain(
                                                                        Symbol.SAVE,
                                                                        words.text(
                                                                                "draw.receipt.save"),
                                                                        this::save)),
                                                        Named.as(
                                                                "draw-numbered",
                                                                Buttons.plain(
                                                                        Symbol.SAVE,
                                                                        words.text("draw.numbered"),
                                                                        () ->
                                                                                numbered(
                                                                                        people)))))));
    }

    private void numbered(Respondents people) {
        tools.save(
                this, words.text("draw.numbered"), "numbered.csv", () -> Exports.numbered(people));
    }

    private void save() {
        Optional<Integer> volunteer = receipts.find(typed.getText());
        if (volunteer.isEmpty()) {
            field.fail(words.text("draw.receipt.unknown"));
            typed.requestFocus();
            return;
        }
        int who = volunteer.get();
        tools.save()
                .ask(this, words.text("draw.receipt.save"), Respondents.number(who) + ".txt")
                .ifPresent(file -> save(who, file));
    }

    /// The receipt itself is for the verifier; what it says stands beside it, for its owner.
    private void save(int who, Path file) {
        String name = String.valueOf(file.getFileName());
        String told = words.text("draw.receipt.words") + "-" + name;
        tools.desk()
                .background()
                .run(
                        () -> {
                            Files.writeString(file, receipts.file(who));
                            return Files.writeString(file.resolveSibling(told), receipts.told(who));
                        },
                        _ ->
                                tools.desk()
                                        .notices()
                                        .say(
                                                words.text(
                                                        "draw.receipt.saved",
                                                        "file",
                                                        name,
                                                        "words",
                                                        told)));
    }
}
