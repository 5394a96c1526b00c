package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Signing.Act;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.wording.People;
import org.plenary.desktop.wording.Said;
import org.plenary.desktop.wording.Titles;

/// Answering every principle for one recommendation, one question a step; nothing is signed before
/// all answers were looked over.
final class CheckPage {
    private final Desk desk;
    private final Chamber chamber;
    private final Recommendation recommendation;
    private final List<PrinciplesModel.Text> principles;
    private final CheckDraft draft;
    private final Sending sending;
    private final Form form;
    private final Page page;

    CheckPage(Desk desk, Chamber chamber, PrinciplesModel model, Recommendation on, int first) {
        this.desk = desk;
        this.chamber = chamber;
        recommendation = on;
        sending = new Sending(desk, chamber);
        List<Principle> all = chamber.standing().get().expected().charter().principles();
        principles = all.stream().map(model::text).toList();
        var recorded =
                CheckDraft.recorded(
                        model.check(on),
                        all.size(),
                        chamber.standing().get().seat().orElse(0),
                        chamber.texts());
        var keeper = new DraftKeeper(desk.background(), chamber.drafts(), CheckDraft.about(on));
        draft = new CheckDraft(new FormDraft(keeper, recorded), on, all.size(), recorded);
        form =
                new Form(
                        desk,
                        keeper,
                        new Form.Says(text("principles.review"), text("principles.sign")),
                        questions(model),
                        this::review,
                        this::sign,
                        () -> Place.at(ScreenId.PRINCIPLES, on.mark().id().hex()));
        page = Page.titled(Titles.recommendation(desk.words(), chamber.texts(), on)).with(form);
        int begin = first >= 1 && first <= all.size() ? first : draft.firstOpen();
        form.go(begin - 1);
    }

    private List<Steps.Step> questions(PrinciplesModel model) {
        var text =
                new CheckedText(
                        desk,
                        Said.of(
                                desk.words(),
                                chamber.texts().of(recommendation.current().mark()),
                                "text"));
        List<Steps.Step> all = new ArrayList<>();
        for (PrinciplesModel.Text principle : principles) {
            all.add(
                    new PrincipleStep(
                            desk, principle, model.group(principle.number()), text, draft));
        }
        return all;
    }

    private Review review() {
        List<Answer> answers = new ArrayList<>();
        for (PrinciplesModel.Text principle : principles) {
            int number = principle.number();
            String answer =
                    draft.answer(number)
                            .map(a -> desk.words().each("principles.answer", a))
                            .orElseGet(() -> text("principles.review.open"));
            String reason = draft.reason(number).strip();
            answers.add(
                    new Answer(
                            principle.question(),
                            reason.isEmpty()
                                    ? answer
                                    : desk.words()
                                            .text(
                                                    "principles.review.reason",
                                                    "answer",
                                                    answer,
                                                    "reason",
                                                    reason),
                            number - 1));
        }
        return new Review(
                answers,
                desk.words()
                        .text(
                                "principles.review.seen",
                                "who",
                                People.called(desk.words(), chamber.standing().get().me())),
                draft.acts().isEmpty() ? List.of(text("principles.review.same")) : List.of());
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        return form.back();
    }

    private void sign() {
        List<Act> acts = draft.acts();
        if (acts.isEmpty()) {
            form.refused(text("principles.review.same"));
            return;
        }
        sending.sendAll(
                acts,
                draft.form().keeper(),
                desk.words().text("principles.sent", "count", acts.size()),
                (List<EntryId> _) -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
