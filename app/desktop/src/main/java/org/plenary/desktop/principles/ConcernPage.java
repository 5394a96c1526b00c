package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.People;

/// A drafter answers, in public, those who say that a principle is broken.
final class ConcernPage {
    private static final int LINES = 8;

    private final Desk desk;
    private final Chamber chamber;
    private final PrinciplesModel.One one;
    private final PrinciplesModel.Answered concern;
    private final FormDraft draft;
    private final Sending sending;
    private final Form form;
    private final Page page;

    ConcernPage(
            Desk desk, Chamber chamber, PrinciplesModel.One one, PrinciplesModel.Answered concern) {
        this.desk = desk;
        this.chamber = chamber;
        this.one = one;
        this.concern = concern;
        sending = new Sending(desk, chamber);
        String about =
                "principles/concern/"
                        + one.id().hex()
                        + "/"
                        + one.version()
                        + "/"
                        + concern.principle().number();
        draft =
                new FormDraft(
                        new DraftKeeper(desk.background(), chamber.drafts(), about), Map.of());
        form =
                new Form(
                        desk,
                        draft.keeper(),
                        new Form.Says(text("principles.review"), text("principles.sign")),
                        List.of(answer()),
                        this::review,
                        this::sign,
                        () -> Place.at(ScreenId.PRINCIPLES, one.id().hex()));
        page = Page.titled(text("principles.concern.title")).with(form);
    }

    private WritingStep answer() {
        List<Node> above = new ArrayList<>();
        above.add(Type.strong(concern.principle().question()));
        above.add(Type.body(concern.concern().isEmpty() ? concern.counts() : concern.concern()));
        above.add(ReasonList.of(desk, concern.reasons()));
        return new WritingStep(
                desk,
                new Ask(
                        text("principles.concern.ask"),
                        text("principles.concern.label"),
                        text("principles.concern.hint"),
                        text("principles.concern.missing")),
                "text",
                LINES,
                () -> draft.get("text"),
                now -> draft.put("text", now),
                above.toArray(Node[]::new));
    }

    private Review review() {
        return new Review(
                List.of(new Answer(text("principles.concern.ask"), draft.get("text"), 0)),
                desk.words()
                        .text(
                                "principles.review.seen",
                                "who",
                                People.called(desk.words(), chamber.standing().get().me())),
                List.of());
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        return form.back();
    }

    private void sign() {
        sending.send(
                new ConcernAnswered(one.id(), one.version(), concern.principle().number()),
                Words.of("text", draft.get("text").strip()),
                draft.keeper(),
                text("principles.concern.sent"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
