package org.plenary.desktop.facilitate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.PlainTable;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Who takes part, by seat number, from the record alone.
final class ParticipationSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final ParticipationModel model;
    private final FileChoice files;
    private final Slot<ParticipationModel.Page> slot;
    private final Page page;

    ParticipationSheet(Counter counter, FileChoice files) {
        this.counter = counter;
        this.files = files;
        words = counter.words();
        model = new ParticipationModel(words, counter.chamber());
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.participation"))
                        .lead(words.text("facilitate.participation.lead"))
                        .with(slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(model.page(counter.moments()));
    }

    private List<Node> draw(ParticipationModel.Page now) {
        List<Node> parts = new ArrayList<>();
        var facts = Column.of(Gap.TIGHT);
        now.facts().forEach(fact -> facts.getChildren().add(Type.body(fact)));
        parts.add(facts);
        var stuck = Column.of(Gap.SMALL, Type.heading(words.text("facilitate.part.stuck")));
        if (now.stuck().isEmpty()) {
            stuck.getChildren().add(Type.body(words.text("facilitate.part.stuck.none")));
        }
        now.stuck()
                .forEach(line -> {
                    Label label = Type.body(line);
                    label.setGraphic(Symbol.PERSON.picture());
                    stuck.getChildren().add(label);
                });
        parts.add(stuck);
        var table =
                Named.as(
                        "participation",
                        new PlainTable(words.text("facilitate.participation"), now.headings()));
        table.show(now.rows());
        parts.add(Type.heading(words.text("facilitate.part.table")));
        parts.add(
                Named.as(
                        "export",
                        Buttons.plain(
                                Symbol.SAVE,
                                words.text("facilitate.part.export"),
                                () -> export(now))));
        parts.add(table);
        return parts;
    }

    private void export(ParticipationModel.Page now) {
        files.save(words.text("facilitate.part.file"))
                .ifPresent(file ->
                        counter.desk()
                                .background()
                                .run(
                                        () -> write(file, now),
                                        saved ->
                                                counter.desk()
                                                        .notices()
                                                        .say(
                                                                words.text(
                                                                        "facilitate.part.saved",
                                                                        "file",
                                                                        saved.toString()))));
    }

    private static Path write(Path file, ParticipationModel.Page now) throws java.io.IOException {
        return Files.writeString(file, Csv.text(now.headings(), now.rows()));
    }
}
