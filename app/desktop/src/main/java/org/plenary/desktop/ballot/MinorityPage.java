package org.plenary.desktop.ballot;

import java.util.List;
import java.util.Map;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.LineStep;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.wording.People;

/// Somebody whose side did not prevail says why, for everybody who reads the result.
final class MinorityPage {
    private static final int LINES = 10;
    private static final int LONGEST_TITLE = 200;

    private final Desk desk;
    private final Chamber chamber;
    private final BallotModel.One one;
    private final FormDraft draft;
    private final Sending sending;
    private final Form form;
    private final Page page;

    MinorityPage(Desk desk, Chamber chamber, BallotModel.One one) {
        this.desk = desk;
        this.chamber = chamber;
        this.one = one;
        sending = new Sending(desk, chamber);
        String about = "ballot/minority/" + one.id().hex();
        draft =
                new FormDraft(
                        new DraftKeeper(desk.background(), chamber.drafts(), about), Map.of());
        form =
                new Form(
                        desk,
                        draft.keeper(),
                        new Form.Says(text("ballot.report.review"), text("ballot.report.sign")),
                        List.of(title(), report()),
                        this::review,
                        this::sign,
                        () -> Place.at(ScreenId.BALLOT, one.id().hex()));
        page = Page.titled(text("ballot.report")).lead(one.title()).with(form);
    }

    private LineStep title() {
        return new LineStep(
                desk,
                new Ask(
                        text("ballot.report.title"),
                        text("ballot.report.title.label"),
                        text("ballot.report.title.hint"),
                        text("ballot.report.title.missing")),
                "title",
                LONGEST_TITLE,
                () -> draft.get("title"),
                now -> draft.put("title", now));
    }

    private WritingStep report() {
        return new WritingStep(
                desk,
                new Ask(
                        text("ballot.report.text"),
                        text("ballot.report.text.label"),
                        text("ballot.report.text.hint"),
                        text("ballot.report.text.missing")),
                "text",
                LINES,
                () -> draft.get("text"),
                now -> draft.put("text", now));
    }

    private Review review() {
        return new Review(
                List.of(
                        new Answer(text("ballot.report.title"), draft.get("title"), 0),
                        new Answer(text("ballot.report.text"), draft.get("text"), 1)),
                desk.words()
                        .text(
                                "ballot.report.seen",
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
                new MinorityReported(one.id()),
                Words.of(
                        Map.of(
                                "title",
                                draft.get("title").strip(),
                                "text",
                                draft.get("text").strip())),
                draft.keeper(),
                text("ballot.report.sent"),
                _ -> form.leave(),
                form::refused);
    }

    private String text(String key) {
        return desk.words().text(key);
    }
}
