package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Steps;
import org.plenary.desktop.ui.Type;

/// Saying where one stands, or revising it: one question a step, all answers looked over before
/// anything is signed.
final class WritePage {
    private static final int REASON_LINES = 9;

    private final Desk desk;
    private final PositionsModel model;
    private final Sending sending;
    private final int question;
    private final Writing writing;
    private final Optional<Statement> standing;
    private final Form form;
    private final Page page;

    WritePage(Desk desk, Chamber chamber, PositionsModel model, int question) {
        this.desk = desk;
        this.model = model;
        this.question = question;
        sending = new Sending(desk, chamber);
        standing = model.mineNow(question);
        var keeper =
                new DraftKeeper(desk.background(), chamber.drafts(), PositionDraft.about(question));
        writing =
                new Writing(
                        keeper,
                        standing,
                        standing.map(s -> chamber.texts().words(s.mark())).orElse(Texts.NONE));
        var says = new WriteModel(desk.words(), chamber, model, question);
        form =
                new Form(
                        desk,
                        keeper,
                        new Form.Says(
                                desk.words().text("positions.write.review"),
                                desk.words().text("positions.write.sign")),
                        questions(says, chamber),
                        () -> says.review(writing.draft(), standing),
                        this::sign,
                        () -> Place.at(ScreenId.POSITIONS, "question/" + question));
        page =
                Page.titled(
                                desk.words()
                                        .text(
                                                standing.isPresent()
                                                        ? "positions.write.revise"
                                                        : "positions.write.title"))
                        .with(form);
    }

    private List<Steps.Step> questions(WriteModel says, Chamber chamber) {
        List<Steps.Step> all = new ArrayList<>();
        all.add(new StanceStep(desk, model, says, writing, standing));
        all.add(
                new WritingStep(
                        desk,
                        says.askReasons(),
                        "reasons",
                        REASON_LINES,
                        () -> writing.draft().reasons(),
                        writing::reasons,
                        said(says)));
        all.add(new CitesStep(desk, chamber, says, writing));
        if (standing.isPresent()) {
            all.add(new MovedStep(desk, chamber, says, writing));
        }
        all.add(new NameStep(desk, says, writing));
        return all;
    }

    /// What one says now, to look at and to go on from when something else was written first, such
    /// as a passage taken over from the evidence.
    private Node[] said(WriteModel says) {
        return standing.map(says::said).filter(text -> !text.isEmpty()).stream()
                .map(text ->
                        new Fold(
                                desk.words(),
                                desk.words().text("positions.mine"),
                                () ->
                                        Column.of(
                                                Gap.SMALL,
                                                Type.body(text),
                                                Buttons.plain(
                                                        desk.words().text("positions.write.go-on"),
                                                        () -> goOn(text)))))
                .toArray(Node[]::new);
    }

    private void goOn(String text) {
        writing.reasons((text + "\n\n" + writing.draft().reasons()).strip());
        form.go(form.at());
    }

    Page page() {
        return page;
    }

    /// One step back: true when there was one.
    boolean back() {
        return form.back();
    }

    /// Nothing somebody types is ever drawn anew.
    void refresh() {}

    private void sign() {
        PositionDraft draft = writing.draft();
        sending.send(
                draft.event(question, standing),
                draft.words(standing.isPresent()),
                writing.keeper(),
                desk.words()
                        .text(standing.isPresent() ? "positions.sent.revised" : "positions.sent"),
                _ -> form.leave(),
                form::refused);
    }
}
