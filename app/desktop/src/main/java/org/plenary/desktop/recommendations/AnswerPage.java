package org.plenary.desktop.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.term.ResponseVerdict;
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
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;

/// The commissioning body's answer to an adopted recommendation: accepted, accepted with changed
/// words, or rejected, with reasons and with a day for whatever is to be done.
final class AnswerPage {
    private static final int LINES = 8;

    private final Desk desk;
    private final One one;
    private final FormDraft draft;
    private final ActionsStep actions;
    private final Sending sending;
    private final Form form;
    private final Page page;

    AnswerPage(Desk desk, Chamber chamber, One one) {
        this.desk = desk;
        this.one = one;
        sending = new Sending(desk, chamber);
        String about = "recommendations/answer/" + one.id().hex();
        draft =
                new FormDraft(
                        new DraftKeeper(desk.background(), chamber.drafts(), about),
                        Map.of("changed", one.text().words()));
        actions = new ActionsStep(desk, draft);
        form =
                new Form(
                        desk,
                        draft.keeper(),
                        new Form.Says(
                                text("recommendations.write.review"),
                                text("recommendations.answer.sign")),
                        List.of(verdictStep(), textStep(), changedStep(), actions),
                        this::review,
                        this::sign,
                        () -> Place.at(ScreenId.RECOMMENDATIONS, one.id().hex()));
        page = Page.titled(text("recommendations.answer.page")).with(form);
    }

    private ChoiceStep<ResponseVerdict> verdictStep() {
        return new ChoiceStep<>(
                new Ask(
                        text("recommendations.answer.ask"),
                        text("recommendations.answer.label"),
                        text("recommendations.answer.hint"),
                        text("recommendations.answer.missing")),
                List.of(ResponseVerdict.values()),
                verdict -> desk.words().each("recommendations.verdict", verdict),
                this::verdict,
                verdict -> draft.put("verdict", verdict.name()),
                new Card(Reading.of(desk, one.text())));
    }

    private WritingStep textStep() {
        return new WritingStep(
                desk,
                new Ask(
                        text("recommendations.answer.text"),
                        text("recommendations.answer.text.label"),
                        text("recommendations.answer.text.hint"),
                        text("recommendations.write.reasons.missing")),
                "text",
                LINES,
                () -> draft.get("text"),
                now -> draft.put("text", now));
    }

    private WritingStep changedStep() {
        return new WritingStep(
                desk,
                new Ask(
                        text("recommendations.answer.changed.ask"),
                        text("recommendations.answer.changed.label"),
                        text("recommendations.answer.changed.hint"),
                        ""),
                "changed",
                LINES,
                () -> draft.get("changed"),
                now -> draft.put("changed", now));
    }

    private Optional<ResponseVerdict> verdict() {
        for (ResponseVerdict each : ResponseVerdict.values()) {
            if (each.name().equals(draft.get("verdict"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean changes() {
        return verdict().filter(v -> v == ResponseVerdict.CHANGED).isPresent();
    }

    private Review review() {
        List<Answer> answers = new ArrayList<>();
        answers.add(
                new Answer(
                        text("recommendations.answer.ask"),
                        verdict()
                                .map(v -> desk.words().each("recommendations.verdict", v))
                                .orElse(""),
                        0));
        answers.add(new Answer(text("recommendations.answer.text"), draft.get("text"), 1));
        if (changes()) {
            answers.add(
                    new Answer(
                            text("recommendations.answer.changed.ask"), draft.get("changed"), 2));
        }
        answers.add(
                new Answer(
                        text("recommendations.answer.actions"),
                        String.join("\n", actions.sentences()),
                        3));
        return new Review(answers, text("recommendations.answer.seen"), List.of());
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        return form.back();
    }

    private void sign() {
        if (changes() && draft.get("changed").strip().equals(one.text().words().strip())) {
            form.refused(text("recommendations.answer.changed.missing"));
            return;
        }
        List<ActionsStep.Action> promised = actions.actions();
        var words = new TreeMap<String, String>();
        words.put("text", draft.get("text").strip());
        if (changes()) {
            words.put("changed", draft.get("changed").strip());
        }
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < promised.size(); i++) {
            days.add(promised.get(i).day());
            words.put("action." + (i + 1), promised.get(i).what());
        }
        sending.send(
                new ResponseGiven(one.id(), verdict().orElseThrow(), days),
                Words.of(words),
                draft.keeper(),
                text("recommendations.sent.answered"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
