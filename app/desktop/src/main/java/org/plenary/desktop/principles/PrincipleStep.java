package org.plenary.desktop.principles;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.core.term.CheckAnswer;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.SideBySide;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// One principle: its question, why it is asked and where it comes from, the recommendation's text,
/// three answers, and room for a reason.
final class PrincipleStep extends BuiltStep {
    private static final int LINES = 3;

    private final Desk desk;
    private final PrinciplesModel.Text principle;
    private final String group;
    private final CheckedText text;
    private final Column textHere = Column.of(Gap.NONE);
    private final Column textBeside = Column.of(Gap.NONE);
    private final CheckDraft draft;
    private final ToggleGroup answers = new ToggleGroup();
    private final BooleanProperty stacked = new SimpleBooleanProperty();
    private final Column buttons = Column.of(Gap.SMALL).styled("choice");
    private final FormField field;

    PrincipleStep(
            Desk desk,
            PrinciplesModel.Text principle,
            String group,
            CheckedText text,
            CheckDraft draft) {
        this.desk = desk;
        this.principle = principle;
        this.group = group;
        this.text = text;
        this.draft = draft;
        field =
                new FormField(
                        words("principles.step.label"), words("principles.step.hint"), buttons);
    }

    @Override
    public String title() {
        return principle.question();
    }

    @Override
    protected Node build() {
        List<CheckAnswer> all = List.of(CheckAnswer.values());
        for (CheckAnswer answer : all) {
            var button = new RadioButton(desk.words().each("principles.answer", answer));
            button.setToggleGroup(answers);
            buttons.getChildren().add(button);
        }
        draft.answer(principle.number())
                .ifPresent(answer ->
                        answers.selectToggle(answers.getToggles().get(all.indexOf(answer))));
        answers.selectedToggleProperty()
                .subscribe((_, toggle) -> {
                    if (toggle != null) {
                        field.accept();
                        draft.answer(
                                principle.number(), all.get(answers.getToggles().indexOf(toggle)));
                    }
                });
        var column =
                Column.of(
                        Gap.NORMAL,
                        Type.soft(
                                desk.words()
                                        .text(
                                                "principles.step.principle",
                                                "number",
                                                principle.number(),
                                                "title",
                                                principle.title(),
                                                "group",
                                                group)),
                        Column.of(
                                Gap.TIGHT,
                                Type.strong(words("principles.step.why")),
                                Type.body(principle.why())),
                        textHere,
                        field,
                        reason(),
                        source());
        var both = new SideBySide(column, textBeside);
        stacked.bind(both.stackedProperty());
        stacked.subscribe(this::place);
        return both;
    }

    @Override
    public void entered() {
        place();
    }

    private void place() {
        text.place(stacked.get(), textHere, textBeside);
        textHere.setManaged(stacked.get());
    }

    private Node reason() {
        var area = Named.as("reason", new WritingArea(desk.words(), LINES));
        area.setText(draft.reason(principle.number()));
        area.textProperty().subscribe((_, now) -> draft.reason(principle.number(), now));
        return new FormField(
                words("principles.step.reason"), words("principles.step.reason.hint"), area);
    }

    private Node source() {
        return new Fold(
                desk.words(),
                words("principles.step.source"),
                () ->
                        Column.of(
                                Gap.SMALL,
                                Type.soft(principle.source()),
                                Reading.of(desk, principle.text())));
    }

    @Override
    public boolean mayLeave() {
        if (draft.answer(principle.number()).isEmpty()) {
            field.fail(words("principles.step.missing"));
            buttons.getChildren().getFirst().requestFocus();
            return false;
        }
        return true;
    }

    private String words(String key) {
        return desk.words().text(key);
    }
}
