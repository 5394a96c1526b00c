package org.plenary.desktop.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.term.Holder;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.BuiltStep;
import org.plenary.desktop.parts.ReviewStep;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.People;

/// The registrar states that a seat is free: on which ground, in which words, a last look.
final class VacancyForm {
    private static final int LINES = 5;

    private final Desk desk;
    private final Holder seat;
    private final Runnable left;
    private final DraftKeeper draft;
    private final Sending sending;
    private final ReviewStep review;
    private final Steps steps;

    VacancyForm(Desk desk, Chamber chamber, Holder seat, Runnable left) {
        this.desk = desk;
        this.seat = seat;
        this.left = left;
        var words = desk.words();
        draft =
                new DraftKeeper(
                        desk.background(), chamber.drafts(), "roll/vacancy/" + seat.number());
        sending = new Sending(desk, chamber);
        review =
                new ReviewStep(
                        desk,
                        words.text("roll.free.review", "whose", People.called(words, seat)),
                        this::review,
                        this::go);
        WritingStep reason =
                new WritingStep(
                        desk,
                        new Ask(
                                words.text("roll.free.reason"),
                                words.text("roll.free.reason.label"),
                                words.text("roll.free.reason.hint"),
                                words.text("roll.free.reason.missing")),
                        "roll-reason",
                        LINES,
                        () -> draft.get("reason"),
                        now -> draft.put("reason", now));
        steps =
                new Steps(
                        words,
                        List.of(new GroundStep(), reason, review),
                        words.text("roll.free.sign"),
                        this::sign,
                        this::leave);
    }

    Node node() {
        return steps;
    }

    private void go(int step) {
        steps.go(step);
    }

    private void leave() {
        draft.keepNow();
        left.run();
    }

    private Optional<VacancyGround> ground() {
        return Arrays.stream(VacancyGround.values())
                .filter(ground -> ground.name().equals(draft.get("ground")))
                .findFirst();
    }

    private Review review() {
        var words = desk.words();
        return new Review(
                List.of(
                        new Answer(
                                words.text("roll.free.ground"),
                                ground().map(each -> words.each("roll.vacancy", each)).orElse(""),
                                0),
                        new Answer(words.text("roll.free.reason"), draft.get("reason"), 1)),
                words.text("roll.free.seen"),
                List.of());
    }

    private void sign() {
        sending.send(
                new VacancyStated(seat.number(), ground().orElseThrow()),
                Words.of("reason", draft.get("reason").strip()),
                draft,
                desk.words().text("roll.freed.news"),
                _ -> left.run(),
                review::refused);
    }

    /// On which ground.
    private final class GroundStep extends BuiltStep {
        private final ToggleGroup group = new ToggleGroup();
        private final Column grounds = Column.of(Gap.SMALL);
        private final FormField field =
                new FormField(desk.words().text("roll.free.ground.label"), grounds);

        @Override
        public String title() {
            return desk.words().text("roll.free.title", "whose", People.called(desk.words(), seat));
        }

        @Override
        protected Node build() {
            for (VacancyGround ground : VacancyGround.values()) {
                var button = new RadioButton(desk.words().each("roll.vacancy", ground));
                button.setToggleGroup(group);
                button.setWrapText(true);
                button.setId("roll-vacancy-" + ground.name());
                button.setSelected(ground().filter(ground::equals).isPresent());
                button.setOnAction(_ -> {
                    field.accept();
                    draft.put("ground", ground.name());
                });
                grounds.getChildren().add(button);
            }
            return Column.of(Gap.NORMAL, Type.body(desk.words().text("roll.free.how")), field);
        }

        @Override
        public boolean mayLeave() {
            if (ground().isEmpty()) {
                field.fail(desk.words().text("roll.free.ground.missing"));
                return false;
            }
            return true;
        }
    }
}
