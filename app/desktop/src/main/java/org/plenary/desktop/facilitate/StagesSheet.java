package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.StageBar;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Where each question is, what is still missing, and the next stage to open. Opening asks once
/// more: a stage concerns everybody and is never taken back.
final class StagesSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final StagesModel model;
    private final Slot<Shown> slot;
    private final Page page;
    private String asking = "";

    /// What is drawn.
    private record Shown(List<StagesModel.Line> lines, String asking) {}

    StagesSheet(Counter counter) {
        this.counter = counter;
        words = counter.words();
        model = new StagesModel(words, counter.chamber());
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.stages"))
                        .lead(words.text("facilitate.stages.lead"))
                        .with(slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(new Shown(model.lines(counter.moments()), asking));
    }

    private List<Node> draw(Shown shown) {
        return shown.lines().stream().<Node>map(this::line).toList();
    }

    private Node line(StagesModel.Line line) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(line.text()));
        var bar = new StageBar(words);
        bar.show(line.way());
        parts.add(bar);
        parts.add(Type.body(line.since()));
        parts.addAll(List.of(FateLine.of(line.fate())));
        if (!line.facts().isEmpty()) {
            var facts = Column.of(Gap.TIGHT, Type.kicker(words.text("facilitate.stages.facts")));
            line.facts()
                    .forEach(fact -> {
                        Label label = Type.body(fact);
                        label.setGraphic(Symbol.INFO.picture());
                        facts.getChildren().add(label);
                    });
            parts.add(facts);
        }
        line.steps().forEach(step -> parts.add(step(line, step)));
        return new Card(parts.toArray(Node[]::new));
    }

    private Node step(StagesModel.Line line, StagesModel.Step step) {
        String id = "stage-" + line.question() + "-" + step.event().stage().name();
        var column = Column.of(Gap.SMALL, Type.body(step.meaning()));
        if (step.refusal().isPresent()) {
            Label why = Type.strong(step.refusal().get());
            why.setGraphic(Symbol.PROBLEM.picture());
            column.getChildren().add(why);
            return column;
        }
        boolean asked = asking.equals(id);
        column.getChildren()
                .add(
                        asked
                                ? Named.as(
                                        id,
                                        Buttons.primary(
                                                words.text(
                                                        "facilitate.stage.sure",
                                                        "button",
                                                        step.button()),
                                                () -> open(step)))
                                : Named.as(id, Buttons.plain(step.button(), () -> ask(id))));
        return column;
    }

    private void ask(String id) {
        asking = id;
        refresh();
    }

    private void open(StagesModel.Step step) {
        asking = "";
        counter.sending()
                .send(
                        step.event(),
                        words.text(
                                "facilitate.stage.opened",
                                "stage",
                                words.each("facilitate.stage.name", step.event().stage())),
                        counter.desk().notices()::say);
    }
}
