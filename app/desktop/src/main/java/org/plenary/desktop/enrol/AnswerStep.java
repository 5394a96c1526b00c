package org.plenary.desktop.enrol;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.ErrorSummary;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.WritingArea;
import org.plenary.desktop.ui.WritingLine;
import org.plenary.desktop.ui.words.Words;

/// A step that asks for one part of the letter, and says at once what does not fit.
final class AnswerStep implements Steps.Step {
    private final String title;
    private final TextInputControl input;
    private final FormField field;
    private final DraftKeeper draft;
    private final ErrorSummary summary;
    private final Function<String, Optional<String>> wrong;
    private final Column node;

    private AnswerStep(
            Words words,
            String title,
            FormField field,
            TextInputControl input,
            DraftKeeper draft,
            String name,
            Function<String, Optional<String>> wrong) {
        this.title = title;
        this.field = field;
        this.input = input;
        this.draft = draft;
        this.wrong = wrong;
        summary = new ErrorSummary(words);
        input.setId("enrol-" + name);
        input.setText(draft.get(name));
        input.textProperty()
                .subscribe((_, now) -> {
                    field.accept();
                    summary.check(List.of(field));
                    draft.put(name, now);
                });
        node = Column.of(Gap.WIDE, summary, field);
    }

    static AnswerStep address(Words words, EnrolModel model, DraftKeeper draft) {
        var input = new WritingLine(words, "");
        var field =
                new FormField(
                        words.text("enrol.address.label"), words.text("enrol.address.hint"), input);
        return new AnswerStep(
                words,
                words.text("enrol.address"),
                field,
                input,
                draft,
                "address",
                model::wrongAddress);
    }

    static AnswerStep code(Words words, EnrolModel model, DraftKeeper draft) {
        var input = new WritingLine(words, "");
        input.getStyleClass().add("code-field");
        var field =
                new FormField(words.text("enrol.code.label"), words.text("enrol.code.hint"), input);
        return new AnswerStep(
                words, words.text("enrol.code"), field, input, draft, "code", model::wrongCode);
    }

    static AnswerStep words(Words words, EnrolModel model, DraftKeeper draft) {
        var input = new WritingArea(words, 3);
        var field =
                new FormField(
                        words.text("enrol.words.label"), words.text("enrol.words.hint"), input);
        return new AnswerStep(
                words, words.text("enrol.words"), field, input, draft, "words", model::wrongWords);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean mayLeave() {
        draft.keepNow();
        wrong.apply(input.getText()).ifPresentOrElse(field::fail, field::accept);
        return summary.check(List.of(field));
    }
}
