package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.term.BodyRef;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.DraftLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.ErrorSummary;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// Correcting one item: its words as fields, and what would change before anything is signed.
final class CorrectSheet implements Sheet {
    private static final String WHY = "correction";

    private final Counter counter;
    private final Words words;
    private final CorrectionsModel model;
    private final Item item;
    private final DraftKeeper draft;
    private final Map<String, TextInputControl> inputs = new LinkedHashMap<>();
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final ErrorSummary summary;
    private final Column changes = Column.of(Gap.NORMAL);
    private final Page page;

    CorrectSheet(Counter counter, CorrectionsModel model, Item item) {
        this.counter = counter;
        this.model = model;
        this.item = item;
        words = counter.words();
        draft = counter.draft("facilitate/correct/" + item.mark().id().hex());
        summary = new ErrorSummary(words);
        for (String name : CorrectionsModel.FIELDS) {
            field(
                    name,
                    draft.fields().isEmpty() ? model.standing(item).get(name) : draft.get(name));
        }
        field(WHY, draft.get(WHY));
        page =
                Page.titled(words.text("facilitate.correct"))
                        .lead(words.text("facilitate.correct.lead"))
                        .with(summary);
        model.mayNot(item)
                .ifPresentOrElse(
                        why -> page.with(Type.strong(why)),
                        () -> {
                            page.with(fields.values().toArray(Node[]::new));
                            page.with(
                                    Type.subheading(words.text("facilitate.correct.changes")),
                                    changes,
                                    DraftLine.of(counter.desk(), draft),
                                    Row.of(
                                            Gap.NORMAL,
                                            Named.as(
                                                    "sign-correction",
                                                    Buttons.primary(
                                                            words.text("facilitate.correct.sign"),
                                                            this::sign)),
                                            Buttons.plain(
                                                    words.text("facilitate.plan.leave"),
                                                    counter.desk().navigator()::back)));
                        });
        show();
    }

    private void field(String name, String text) {
        TextInputControl input =
                switch (name) {
                    case "title", "presenter" -> new WritingLine(words, text);
                    case "text" -> new WritingArea(words, 14, BodyRef.MAX_LENGTH);
                    default -> new WritingArea(words, 3);
                };
        input.setText(text);
        inputs.put(name, Named.as("correct-" + name, input));
        fields.put(
                name,
                new FormField(
                        words.text("facilitate.correct.field", "field", name),
                        words.text("facilitate.correct.hint", "field", name),
                        input));
        input.textProperty()
                .subscribe((_, now) -> {
                    draftAll();
                    show();
                });
        input.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        draft.keepNow();
                    }
                });
    }

    private void draftAll() {
        inputs.forEach((name, input) -> draft.put(name, input.getText()));
    }

    private String typed(String name) {
        return java.util.Objects.requireNonNull(inputs.get(name)).getText();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        show();
    }

    @Override
    public void leave() {
        draft.keepNow();
    }

    private void show() {
        if (inputs.size() <= CorrectionsModel.FIELDS.size()) {
            return;
        }
        List<Node> parts = new ArrayList<>();
        for (String name : model.changed(item, this::typed)) {
            parts.add(
                    Column.of(
                            Gap.TIGHT,
                            Type.kicker(words.text("facilitate.correct.field", "field", name)),
                            new DiffView(words, model.standing(item).get(name), typed(name))));
        }
        if (parts.isEmpty()) {
            parts.add(Type.soft(words.text("facilitate.correct.nothing")));
        }
        changes.getChildren().setAll(parts);
    }

    private void sign() {
        fields.values().forEach(FormField::accept);
        switch (model.result(item, this::typed)) {
            case CorrectionsModel.Result.Faulty(var faults) -> {
                faults.forEach((name, sentence) ->
                        java.util.Objects.requireNonNull(fields.get(name)).fail(sentence));
                summary.check(List.copyOf(fields.values()));
            }
            case CorrectionsModel.Result.Ready ready ->
                    counter.sending()
                            .send(
                                    ready.event(),
                                    ready.words(),
                                    draft,
                                    words.text("facilitate.correct.signed"),
                                    _ -> counter.desk().navigator().back(),
                                    why -> {
                                        java.util.Objects.requireNonNull(fields.get("text"))
                                                .fail(why);
                                        summary.check(List.copyOf(fields.values()));
                                    });
        }
    }
}
