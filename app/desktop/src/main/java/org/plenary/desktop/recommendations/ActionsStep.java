package org.plenary.desktop.recommendations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingLine;

/// What the commissioning body will do, and by which day. Draft fields: `what.N` and `day.N`.
final class ActionsStep extends BuiltStep {
    private static final int PLACES = 4;

    private final Desk desk;
    private final FormDraft draft;
    private final List<FormField> days = new ArrayList<>();

    ActionsStep(Desk desk, FormDraft draft) {
        this.desk = desk;
        this.draft = draft;
    }

    /// One thing to be done by a day.
    record Action(LocalDate day, String what) {}

    @Override
    public String title() {
        return desk.words().text("recommendations.answer.actions");
    }

    @Override
    protected Node build() {
        var column =
                Column.of(
                        Gap.WIDE,
                        Type.body(desk.words().text("recommendations.answer.actions.hint")));
        for (int i = 1; i <= PLACES; i++) {
            column.getChildren().add(place(i));
        }
        return column;
    }

    private Node place(int number) {
        var what =
                Named.as(
                        "what-" + number,
                        new WritingLine(desk.words(), draft.get("what." + number)));
        what.textProperty().subscribe((_, now) -> draft.put("what." + number, now));
        var day =
                Named.as(
                        "day-" + number, new WritingLine(desk.words(), draft.get("day." + number)));
        var field =
                new FormField(
                        desk.words().text("recommendations.answer.day", "number", number),
                        desk.words().text("recommendations.answer.day.hint"),
                        day);
        day.textProperty()
                .subscribe((_, now) -> {
                    field.accept();
                    draft.put("day." + number, now);
                });
        days.add(field);
        return Column.of(
                Gap.SMALL,
                new FormField(
                        desk.words().text("recommendations.answer.what", "number", number), what),
                field);
    }

    @Override
    public boolean mayLeave() {
        boolean well = true;
        for (int i = PLACES; i >= 1; i--) {
            boolean named = !draft.get("what." + i).isBlank();
            if (named && day(i).isEmpty()) {
                FormField field = days.get(i - 1);
                field.fail(desk.words().text("recommendations.answer.day.missing"));
                field.input().requestFocus();
                well = false;
            }
        }
        return well;
    }

    /// Everything that was named with its day.
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int i = 1; i <= PLACES; i++) {
            String what = draft.get("what." + i).strip();
            if (!what.isEmpty()) {
                day(i).ifPresent(day -> actions.add(new Action(day, what)));
            }
        }
        return List.copyOf(actions);
    }

    /// The same in sentences.
    List<String> sentences() {
        List<String> all =
                actions().stream()
                        .map(action ->
                                desk.words()
                                        .text(
                                                "recommendations.answer.action",
                                                "day",
                                                desk.moments()
                                                        .date(
                                                                action.day()
                                                                        .atTime(12, 0)
                                                                        .atZone(
                                                                                desk.moments()
                                                                                        .zone())
                                                                        .toInstant()),
                                                "what",
                                                action.what()))
                        .toList();
        return all.isEmpty()
                ? List.of(desk.words().text("recommendations.answer.actions.none"))
                : all;
    }

    private Optional<LocalDate> day(int number) {
        try {
            return Optional.of(LocalDate.parse(draft.get("day." + number).strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
