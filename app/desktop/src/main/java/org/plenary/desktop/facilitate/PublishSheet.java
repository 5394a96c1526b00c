package org.plenary.desktop.facilitate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.ProblemText;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.Remit;

/// Publishing evidence from a folder: it is checked first, everything that is wrong is shown with
/// its file and line, and nothing is published until all of it is right.
final class PublishSheet implements Sheet {
    private final Counter counter;
    private final Desk desk;
    private final Words words;
    private final FileChoice files;
    private final TextField path;
    private final FormField field;
    private final Column result = Column.of(Gap.WIDE);
    private final Page page;

    PublishSheet(Counter counter, FileChoice files) {
        this.counter = counter;
        this.files = files;
        desk = counter.desk();
        words = counter.words();
        path = Named.as("folder", new WritingLine(words, ""));
        field =
                new FormField(
                        words.text("facilitate.publish.folder"),
                        words.text("facilitate.publish.folder.hint"),
                        path);
        page =
                Page.titled(words.text("facilitate.publish"))
                        .lead(words.text("facilitate.publish.lead"))
                        .with(
                                field,
                                Row.of(
                                        Gap.NORMAL,
                                        Named.as(
                                                "choose-folder",
                                                Buttons.plain(
                                                        Symbol.FOLDER,
                                                        words.text("facilitate.publish.choose"),
                                                        this::choose)),
                                        Named.as(
                                                "check-folder",
                                                Buttons.primary(
                                                        words.text("facilitate.publish.check"),
                                                        this::check))),
                                result);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        // What is shown is what was found in the folder; it changes when somebody checks again.
    }

    private void choose() {
        files.folder()
                .ifPresent(chosen -> {
                    path.setText(chosen.toString());
                    check();
                });
    }

    private void check() {
        field.accept();
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            field.fail(words.text("facilitate.publish.folder.missing"));
            path.requestFocus();
            return;
        }
        int questions = Remit.questions(counter.chamber().standing().get().expected()).size();
        desk.background().run(() -> FolderReader.read(words, questions, folder.get()), this::show);
    }

    private Optional<Path> folder() {
        String typed = path.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void show(Folder folder) {
        List<Node> parts = new ArrayList<>();
        List<Folder.Finding> wrong =
                folder.findings().stream().filter(Folder.Finding::forbids).toList();
        List<Folder.Finding> hints =
                folder.findings().stream().filter(finding -> !finding.forbids()).toList();
        Label verdict =
                Type.heading(
                        words.text(
                                "facilitate.publish.verdict",
                                "wrong",
                                wrong.size(),
                                "items",
                                folder.items()));
        verdict.setGraphic((wrong.isEmpty() ? Symbol.DONE : Symbol.PROBLEM).picture());
        parts.add(Named.as("verdict", verdict));
        if (!wrong.isEmpty()) {
            parts.add(findings(words.text("facilitate.publish.wrong"), wrong, Symbol.PROBLEM));
        }
        if (!hints.isEmpty()) {
            parts.add(findings(words.text("facilitate.publish.hints"), hints, Symbol.WARNING));
        }
        folder.packets().forEach(packet -> parts.add(packet(packet)));
        if (folder.ready()) {
            parts.add(offer(folder));
        }
        result.getChildren().setAll(parts);
    }

    private Node findings(String heading, List<Folder.Finding> findings, Symbol symbol) {
        var column = Column.of(Gap.SMALL, Type.subheading(heading));
        for (Folder.Finding finding : findings) {
            Label sentence = Type.body(finding.sentence());
            sentence.setGraphic(symbol.picture());
            column.getChildren()
                    .add(
                            Column.of(
                                    Gap.NONE,
                                    Type.kicker(
                                            words.text(
                                                    "facilitate.publish.where",
                                                    "file",
                                                    finding.file(),
                                                    "line",
                                                    finding.line())),
                                    sentence));
        }
        return column;
    }

    private Node packet(Folder.Packet packet) {
        List<Node> parts = new ArrayList<>();
        parts.add(
                Type.kicker(
                        words.text("facilitate.publish.packet", "question", packet.question())));
        parts.add(Type.heading(packet.title()));
        parts.add(Type.body(packet.words().get("short")));
        packet.facts().forEach(fact -> parts.add(Type.strong(fact)));
        for (Folder.Item item : packet.items()) {
            var column =
                    Column.of(
                            Gap.TIGHT,
                            Type.strong(item.title()),
                            Type.body(
                                    words.text(
                                            "facilitate.publish.item",
                                            "side",
                                            words.each("facilitate.side", item.side()),
                                            "minutes",
                                            item.minutes(),
                                            "presenter",
                                            item.words().get("presenter"),
                                            "interest",
                                            item.interest())));
            item.facts().forEach(fact -> column.getChildren().add(Type.soft(fact)));
            parts.add(column);
        }
        return new Card(parts.toArray(Node[]::new));
    }

    private Node offer(Folder folder) {
        Optional<String> mayNot =
                folder.packets().stream()
                        .flatMap(packet ->
                                May.not(counter.chamber(), new PacketPublished(packet.question()))
                                        .stream())
                        .findFirst();
        if (mayNot.isPresent()) {
            return Type.strong(mayNot.get());
        }
        Button publish =
                Named.as(
                        "publish",
                        Buttons.primary(
                                words.text(
                                        "facilitate.publish.sign",
                                        "packets",
                                        folder.packets().size(),
                                        "items",
                                        folder.items()),
                                () -> publish(folder)));
        return Column.of(Gap.SMALL, Type.body(words.text("facilitate.publish.last")), publish);
    }

    private void publish(Folder folder) {
        result.getChildren().setAll(Type.body(words.text("facilitate.publish.doing")));
        desk.background()
                .run(
                        () -> new Publishing(counter.chamber()).publish(folder),
                        this::published,
                        problem -> {
                            var text = ProblemText.of(problem, words);
                            result.getChildren()
                                    .setAll(
                                            Type.strong(text.sentence()),
                                            Type.body(text.advice()),
                                            Type.body(words.text("facilitate.publish.stopped")));
                        });
    }

    private void published(Publishing.Published done) {
        String sentence =
                words.text(
                        "facilitate.publish.done",
                        "packets",
                        done.packets().size(),
                        "items",
                        done.items().size());
        var column = Column.of(Gap.NORMAL, Named.as("published", Type.strong(sentence)));
        done.refusal()
                .map(Refusal::sentence)
                .ifPresent(why -> column.getChildren().add(Type.body(why)));
        path.clear();
        result.getChildren().setAll(column);
        if (!done.signed().isEmpty()) {
            counter.sending().offer(sentence, done.signed(), () -> {});
        }
    }
}
