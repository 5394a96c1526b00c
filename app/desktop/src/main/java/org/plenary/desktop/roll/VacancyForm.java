package org.plenary.desktop.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.term.Holder;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.ChoiceStep;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.People;

/// The registrar states that a seat is free: on which ground, in which words, a last look.
final class VacancyForm {
    private static final int LINES = 5;

    private final Desk desk;
    private final Holder seat;
    private final DraftKeeper draft;
    private final Sending sending;
    private final Form form;

    /// Whoever has stated it, or thought better of it, is led on by `left`.
    VacancyForm(Desk desk, Chamber chamber, Holder seat, Runnable left) {
        this.desk = desk;
        this.seat = seat;
        String about = "roll/vacancy/" + seat.number();
        draft = new DraftKeeper(desk.background(), chamber.drafts(), about);
        sending = new Sending(desk, chamber);
        String review =
                desk.words().text("roll.free.review", "whose", People.called(desk.words(), seat));
        form =
                new Form(
                        desk,
                        draft,
                        new Form.Says(review, text("roll.free.sign")),
                        List.of(grounds(), reason()),
                        this::review,
                        this::sign,
                        left);
    }

    Node node() {
        return form;
    }

    private ChoiceStep<VacancyGround> grounds() {
        return new ChoiceStep<>(
                new Ask(
                        desk.words()
                                .text(
                                        "roll.free.title",
                                        "whose",
                                        People.called(desk.words(), seat)),
                        text("roll.free.ground.label"),
                        "",
                        text("roll.free.ground.missing")),
                List.of(VacancyGround.values()),
                ground -> desk.words().each("roll.vacancy", ground),
                this::ground,
                ground -> draft.put("ground", ground.name()),
                Type.body(text("roll.free.how")));
    }

    private WritingStep reason() {
        return new WritingStep(
                desk,
                new Ask(
                        text("roll.free.reason"),
                        text("roll.free.reason.label"),
                        text("roll.free.reason.hint"),
                        text("roll.free.reason.missing")),
                "roll-reason",
                LINES,
                () -> draft.get("reason"),
                now -> draft.put("reason", now));
    }

    private Optional<VacancyGround> ground() {
        return Arrays.stream(VacancyGround.values())
                .filter(ground -> ground.name().equals(draft.get("ground")))
                .findFirst();
    }

    private Review review() {
        String ground = ground().map(each -> desk.words().each("roll.vacancy", each)).orElse("");
        return new Review(
                List.of(
                        new Answer(text("roll.free.ground"), ground, 0),
                        new Answer(text("roll.free.reason"), draft.get("reason"), 1)),
                text("roll.free.seen"),
                List.of());
    }

    private void sign() {
        sending.send(
                new VacancyStated(seat.number(), ground().orElseThrow()),
                Words.of("reason", draft.get("reason").strip()),
                draft,
                text("roll.freed.news"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
