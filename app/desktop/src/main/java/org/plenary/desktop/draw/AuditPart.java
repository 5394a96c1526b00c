package org.plenary.desktop.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.plenary.core.draw.Freeze;
import org.plenary.core.ledger.Hash;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.file.Exports;

/// What an auditor is handed, who makes the lottery again with a program of their own: the tables
/// from which it follows, as they were frozen. What was mended in the wizard is mended in them, and
/// nobody's name or street is.
final class AuditPart extends VBox {
    private final Tools tools;
    private final Words words;
    private final Result result;
    private final Frozen frozen;

    AuditPart(Tools tools, Result result) {
        this.tools = tools;
        this.result = result;
        frozen = result.frozen().orElseThrow();
        words = tools.words();
        getChildren().add(new Fold(words, words.text("draw.audit"), this::parts));
    }

    private Node parts() {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.body(words.text("draw.audit.what")));
        result.draw()
                .lotteryNumber()
                .ifPresent(known -> {
                    Freeze freeze = result.draw().frozen().orElseThrow().freeze();
                    parts.add(Type.body(words.text("draw.audit.how")));
                    parts.add(command(command(known.number().seed(freeze))));
                });
        Row row =
                Row.of(
                        Gap.NORMAL,
                        button(
                                "volunteers",
                                words.text("draw.audit.volunteers"),
                                () -> Exports.frozen(frozen.quotas(), frozen.respondents())),
                        button(
                                "categories",
                                words.text("draw.audit.categories"),
                                () -> frozen.prepared().categories().orElseThrow().bytes()));
        frozen.prepared()
                .staying()
                .ifPresent(file ->
                        row.getChildren()
                                .add(
                                        button(
                                                "staying",
                                                words.text("draw.audit.staying"),
                                                file::bytes)));
        parts.add(row);
        return Column.of(Gap.NORMAL, parts.toArray(Node[]::new));
    }

    private Node command(String command) {
        Label shown = Named.as("draw-audit-command", Type.body(command));
        shown.getStyleClass().add("letter-code");
        return Column.of(
                Gap.SMALL,
                shown,
                Named.as(
                        "draw-audit-copy",
                        Buttons.plain(
                                Symbol.COPY, words.text("draw.audit.copy"), () -> copy(command))));
    }

    private void copy(String command) {
        var content = new ClipboardContent();
        content.putString(command);
        Clipboard.getSystemClipboard().setContent(content);
        tools.desk().notices().say(words.text("draw.audit.copied"));
    }

    /// What the auditor writes, word by word, once the lottery's file stands beside the tables.
    private String command(Hash seed) {
        List<String> said =
                new ArrayList<>(
                        List.of(
                                "java -jar plenary-draw.jar audit",
                                file("categories"),
                                file("volunteers"),
                                "lottery.txt"));
        if (frozen.prepared().staying().isPresent()) {
            said.addAll(List.of("--kept", file("staying")));
        }
        said.addAll(
                List.of(
                        "--address",
                        quoted(Exports.household(frozen.quotas())),
                        "--seed",
                        seed.hex()));
        return String.join(" ", said);
    }

    private static String quoted(String name) {
        return name.contains(" ") ? '"' + name + '"' : name;
    }

    private static String file(String name) {
        return name + "-as-frozen.csv";
    }

    private Node button(String name, String title, Tools.Making bytes) {
        return Named.as(
                "draw-audit-" + name,
                Buttons.plain(
                        Symbol.SAVE, title, () -> tools.save(this, title, file(name), bytes)));
    }
}
