package org.plenary.desktop.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.ChoiceStep;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.Reading;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.DiffView;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.People;

/// A drafter's decision on an amendment, in public and with reasons.
final class DecidePage {
    private static final int LINES = 5;

    /// What can be decided.
    private enum Verdict {
        ACCEPT,
        DECLINE
    }

    private final Desk desk;
    private final Chamber chamber;
    private final One.Amendment amendment;
    private final FormDraft draft;
    private final Sending sending;
    private final Form form;
    private final Page page;

    DecidePage(Desk desk, Chamber chamber, One.Amendment amendment) {
        this.desk = desk;
        this.chamber = chamber;
        this.amendment = amendment;
        sending = new Sending(desk, chamber);
        String about = "recommendations/decide/" + amendment.id().hex();
        draft =
                new FormDraft(
                        new DraftKeeper(desk.background(), chamber.drafts(), about), Map.of());
        form =
                new Form(
                        desk,
                        draft.keeper(),
                        new Form.Says(
                                text("recommendations.write.review"),
                                text("recommendations.decide.sign")),
                        List.of(choice(), reasons()),
                        this::review,
                        this::sign,
                        () -> Place.at(ScreenId.RECOMMENDATIONS, amendment.id().hex()));
        page = Page.titled(text("recommendations.decide.title")).with(form);
    }

    private ChoiceStep<Verdict> choice() {
        return new ChoiceStep<>(
                new Ask(
                        text("recommendations.decide.ask"),
                        text("recommendations.decide.label"),
                        text("recommendations.decide.hint"),
                        text("recommendations.decide.missing")),
                List.of(Verdict.values()),
                verdict -> desk.words().each("recommendations.decision", verdict),
                this::verdict,
                verdict -> draft.put("verdict", verdict.name()),
                Type.soft(amendment.line()),
                new Card(
                        Reading.of(desk, amendment.reasons()),
                        new DiffView(desk.words(), amendment.before(), amendment.text().text())));
    }

    private WritingStep reasons() {
        return new WritingStep(
                desk,
                new Ask(
                        text("recommendations.write.reasons"),
                        text("recommendations.write.reasons.label"),
                        text("recommendations.decide.reasons.hint"),
                        text("recommendations.write.reasons.missing")),
                "reasons",
                LINES,
                () -> draft.get("reasons"),
                now -> draft.put("reasons", now));
    }

    private Optional<Verdict> verdict() {
        return switch (draft.get("verdict")) {
            case "ACCEPT" -> Optional.of(Verdict.ACCEPT);
            case "DECLINE" -> Optional.of(Verdict.DECLINE);
            default -> Optional.empty();
        };
    }

    private Review review() {
        return new Review(
                List.of(
                        new Answer(
                                text("recommendations.decide.ask"),
                                verdict()
                                        .map(v -> desk.words().each("recommendations.decision", v))
                                        .orElse(""),
                                0),
                        new Answer(text("recommendations.write.reasons"), draft.get("reasons"), 1)),
                desk.words()
                        .text(
                                "recommendations.write.seen",
                                "who",
                                People.called(desk.words(), chamber.standing().get().me())),
                verdict().filter(v -> v == Verdict.ACCEPT).isPresent()
                        ? List.of(text("recommendations.decide.then"))
                        : List.of());
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
                new AmendmentDecided(amendment.id(), verdict().orElseThrow() == Verdict.ACCEPT),
                Words.of("reasons", draft.get("reasons").strip()),
                draft.keeper(),
                text("recommendations.sent.decided"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
