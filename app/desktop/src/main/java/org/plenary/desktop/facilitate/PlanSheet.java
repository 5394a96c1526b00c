package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.facilitate.SessionPlan.Fault;
import org.plenary.desktop.parts.DraftLine;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.ErrorSummary;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// Planning a session, or planning one anew.
final class PlanSheet implements Sheet {
    private final Counter counter;
    private final Words words;
    private final SessionsModel model;
    private final Optional<EntryId> replaces;
    private final DraftKeeper draft;
    private final LocalTimes times;
    private final Page page;
    private final ErrorSummary summary;
    private final TextField title;
    private final TextField place;
    private final TextField date;
    private final TextField start;
    private final Map<Fault, FormField> fields;
    private final BoxRows boxes;
    private final FormField boxesField;
    private final Column preview = Column.of(Gap.SMALL);

    PlanSheet(Counter counter, Optional<EntryId> replaces) {
        this.counter = counter;
        this.replaces = replaces;
        words = counter.words();
        model = new SessionsModel(words, counter.chamber(), counter.now());
        times = counter.times();
        draft =
                counter.draft(
                        replaces.map(id -> "facilitate/session/" + id.hex())
                                .orElse("facilitate/session/new"));
        SessionPlan first = first();
        title = Named.as("plan-title", new WritingLine(words, first.title()));
        place = Named.as("plan-place", new WritingLine(words, first.place()));
        date = Named.as("plan-date", new WritingLine(words, first.date()));
        start = Named.as("plan-start", new WritingLine(words, first.start()));
        summary = new ErrorSummary(words);
        boxes = new BoxRows(words, first.boxes(), this::changed);
        boxesField =
                new FormField(
                        words.text("facilitate.plan.boxes"),
                        words.text("facilitate.plan.boxes.hint"),
                        boxes.node());
        boxesField.getStyleClass().add("time-boxes");
        boxesField.says(boxes);
        var titleField = new FormField(words.text("facilitate.plan.title"), title);
        var placeField =
                new FormField(
                        words.text("facilitate.plan.place"),
                        words.text("facilitate.plan.place.hint"),
                        place);
        var dateField =
                new FormField(
                        words.text("facilitate.plan.date"),
                        words.text("facilitate.date.hint"),
                        date);
        var startField =
                new FormField(
                        words.text("facilitate.plan.start"),
                        words.text(
                                "facilitate.time.hint",
                                "zone",
                                counter.moments().zoneName(counter.now().instant())),
                        start);
        fields =
                Map.of(
                        Fault.TITLE, titleField,
                        Fault.PLACE, placeField,
                        Fault.DATE, dateField,
                        Fault.TIME, startField,
                        Fault.NO_SUCH_TIME, startField,
                        Fault.BOXES, boxesField,
                        Fault.BOX, boxesField,
                        Fault.TOO_LONG, boxesField);
        page =
                Page.titled(
                                words.text(
                                        replaces.isPresent()
                                                ? "facilitate.plan.again"
                                                : "facilitate.sessions.plan"))
                        .with(
                                summary,
                                titleField,
                                placeField,
                                Row.of(Gap.WIDE, dateField, startField),
                                template(),
                                boxesField,
                                preview,
                                DraftLine.of(counter.desk(), draft),
                                Row.of(
                                        Gap.NORMAL,
                                        Named.as(
                                                "sign-plan",
                                                Buttons.primary(
                                                        words.text("facilitate.plan.sign"),
                                                        this::sign)),
                                        Buttons.plain(
                                                words.text("facilitate.plan.leave"),
                                                counter.desk().navigator()::back)));
        for (TextField field : List.of(title, place, date, start)) {
            field.textProperty().subscribe((_, _) -> changed());
            field.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused) {
                            draft.keepNow();
                        }
                    });
        }
        show();
    }

    private SessionPlan first() {
        SessionPlan drafted = PlanDraft.of(draft::get);
        boolean any = !drafted.boxes().isEmpty() || !drafted.title().isBlank();
        return any ? drafted : model.first(replaces, times);
    }

    @Override
    public Node node() {
        return page;
    }

    /// What others planned meanwhile may clash with this.
    @Override
    public void refresh() {
        show();
    }

    @Override
    public void leave() {
        draft.keepNow();
    }

    private Node template() {
        List<SessionsModel.Template> earlier = model.templates(counter.moments());
        if (earlier.isEmpty()) {
            return Column.of(Gap.NONE);
        }
        ComboBox<SessionsModel.Template> choice =
                Named.as(
                        "plan-template",
                        Choices.searchable(
                                words.text("facilitate.plan.templates"),
                                earlier,
                                SessionsModel.Template::title));
        choice.setOnAction(_ -> Fields.chosen(choice).ifPresent(this::take));
        return new FormField(
                words.text("facilitate.plan.templates"),
                words.text("facilitate.plan.templates.hint"),
                choice);
    }

    private void take(SessionsModel.Template template) {
        SessionPlan after = model.after(plan(), template.id());
        title.setText(after.title());
        place.setText(after.place());
        boxes.show(after.boxes());
        changed();
    }

    private SessionPlan plan() {
        return new SessionPlan(
                title.getText(), place.getText(), date.getText(), start.getText(), boxes.boxes());
    }

    private void changed() {
        PlanDraft.fields(plan()).forEach(draft::put);
        show();
    }

    private void show() {
        SessionsModel.Preview now = model.preview(plan(), times, counter.moments(), replaces);
        boxes.times(now.boxes());
        List<Node> parts = new ArrayList<>();
        if (!now.when().isEmpty()) {
            parts.add(Type.strong(now.when()));
        }
        now.warnings()
                .forEach(warning -> {
                    Label label = Type.strong(warning);
                    label.setGraphic(Symbol.WARNING.picture());
                    parts.add(label);
                });
        preview.getChildren().setAll(parts);
    }

    private void sign() {
        fields.values().forEach(FormField::accept);
        switch (plan().ready(times, replaces)) {
            case SessionPlan.Result.Faulty(var faults) -> {
                faults.forEach((fault, box) ->
                        java.util.Objects.requireNonNull(fields.get(fault))
                                .fail(
                                        words.text(
                                                "facilitate.plan.fault",
                                                "fault",
                                                fault.name(),
                                                "box",
                                                box)));
                summary.check(List.copyOf(new java.util.LinkedHashSet<>(inOrder())));
            }
            case SessionPlan.Result.Ready ready -> send(ready);
        }
    }

    private List<FormField> inOrder() {
        return java.util.Arrays.stream(Fault.values())
                .map(fault -> java.util.Objects.requireNonNull(fields.get(fault)))
                .toList();
    }

    private void send(SessionPlan.Result.Ready ready) {
        counter.sending()
                .send(
                        ready.event(),
                        ready.words(),
                        draft,
                        words.text("facilitate.plan.signed", "title", title.getText().strip()),
                        _ -> counter.desk().navigator().back(),
                        why -> {
                            boxesField.fail(why);
                            summary.check(List.of(boxesField));
                        });
    }
}
