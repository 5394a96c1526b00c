package org.plenary.desktop.today;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.WritingLine;

/// The commissioning body promises when it will answer: the days, the words, a last look.
final class PromiseForm {
    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");
    private static final int LINES = 8;

    private final Desk desk;
    private final int most;
    private final DraftKeeper draft;
    private final Sending sending;
    private final Form form;

    /// Whoever has promised, or goes on later, is led on by `left`.
    ///
    /// @param most the charter's longest time, in days
    PromiseForm(Desk desk, Chamber chamber, int most, Runnable left) {
        this.desk = desk;
        this.most = most;
        draft = new DraftKeeper(desk.background(), chamber.drafts(), "today/promise");
        sending = new Sending(desk, chamber);
        form =
                new Form(
                        desk,
                        draft,
                        new Form.Says(text("today.review"), text("today.promise.sign")),
                        List.of(new DaysStep(), promise()),
                        this::review,
                        this::sign,
                        left);
    }

    Node node() {
        return form;
    }

    private WritingStep promise() {
        return new WritingStep(
                desk,
                new Ask(
                        text("today.promise.text"),
                        text("today.promise.text.label"),
                        text("today.promise.text.hint"),
                        text("today.promise.text.missing")),
                "today-text",
                LINES,
                () -> draft.get("text"),
                now -> draft.put("text", now));
    }

    private Review review() {
        var words = desk.words();
        return new Review(
                List.of(
                        new Answer(
                                words.text("today.promise.days"),
                                words.text("today.promise.days.said", "days", days().orElse(0)),
                                0),
                        new Answer(words.text("today.promise.text"), draft.get("text"), 1)),
                words.text("today.review.seen"),
                List.of());
    }

    private Optional<Integer> days() {
        String typed = draft.get("days").strip();
        return DAYS.matcher(typed).matches()
                ? Optional.of(Integer.parseInt(typed)).filter(d -> d >= 1 && d <= most)
                : Optional.empty();
    }

    private void sign() {
        sending.send(
                new ResponsePromised(days().orElseThrow()),
                Words.of("text", draft.get("text").strip()),
                draft,
                text("today.promise.signed"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }

    /// How many days.
    private final class DaysStep extends BuiltStep {
        private final WritingLine days = Named.as("today-days", new WritingLine(desk.words(), ""));
        private final FormField field =
                new FormField(
                        desk.words().text("today.promise.days.label"),
                        desk.words().text("today.promise.days.hint", "most", most),
                        days);

        @Override
        public String title() {
            return desk.words().text("today.promise.days");
        }

        @Override
        protected Node build() {
            days.setPrefColumnCount(6);
            days.setMaxWidth(Region.USE_PREF_SIZE);
            days.setText(draft.get("days"));
            days.textProperty()
                    .subscribe((_, now) -> {
                        field.accept();
                        draft.put("days", now);
                    });
            return Column.of(Gap.NORMAL, field);
        }

        @Override
        public boolean mayLeave() {
            if (PromiseForm.this.days().isEmpty()) {
                field.fail(desk.words().text("today.promise.days.wrong", "most", most));
                days.requestFocus();
                return false;
            }
            return true;
        }
    }
}
