package org.plenary.desktop.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.LocalTimes;
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
    private final LocalTimes dates;
    private final List<Place> places = new ArrayList<>();

    ActionsStep(Desk desk, FormDraft draft) {
        this.desk = desk;
        this.draft = draft;
        dates = new LocalTimes(desk.moments().zone(), desk.words().locale());
    }

    /// One thing to be done by a day.
    record Action(LocalDate day, String what) {}

    /// The two questions of one action.
    private record Place(FormField what, FormField day) {}

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
            Place place = place(i);
            places.add(place);
            column.getChildren().add(Column.of(Gap.SMALL, place.what(), place.day()));
        }
        return column;
    }

    private Place place(int number) {
        return new Place(
                new FormField(
                        desk.words().text("recommendations.answer.what", "number", number),
                        line("what", number)),
                new FormField(
                        desk.words().text("recommendations.answer.day", "number", number),
                        desk.words().text("recommendations.answer.day.hint"),
                        line("day", number)));
    }

    private WritingLine line(String name, int number) {
        String field = name + "." + number;
        var line = Named.as(name + "-" + number, new WritingLine(desk.words(), draft.get(field)));
        line.textProperty().subscribe((_, now) -> draft.put(field, now));
        return line;
    }

    /// What is wrong is said at every place, and the keyboard is at the first of them.
    @Override
    public boolean mayLeave() {
        boolean well = true;
        for (int i = PLACES; i >= 1; i--) {
            Place place = places.get(i - 1);
            boolean named = !draft.get("what." + i).isBlank();
            if (named && day(i).isEmpty()) {
                well = fail(place.day(), "recommendations.answer.day.missing", i);
            } else if (!named && !draft.get("day." + i).isBlank()) {
                well = fail(place.what(), "recommendations.answer.what.missing", i);
            }
        }
        return well;
    }

    private boolean fail(FormField field, String key, int number) {
        field.fail(desk.words().text(key, "number", number));
        field.input().requestFocus();
        return false;
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
                                                desk.moments().date(action.day()),
                                                "what",
                                                action.what()))
                        .toList();
        return all.isEmpty()
                ? List.of(desk.words().text("recommendations.answer.actions.none"))
                : all;
    }

    private Optional<LocalDate> day(int number) {
        return dates.date(draft.get("day." + number));
    }
}
