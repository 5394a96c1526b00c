package org.plenary.desktop.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.plenary.core.term.NumberFor;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.Ask;
import org.plenary.desktop.parts.Form;
import org.plenary.desktop.parts.FormDraft;
import org.plenary.desktop.parts.LineStep;
import org.plenary.desktop.parts.LocalTimes;
import org.plenary.desktop.parts.ReviewStep.Answer;
import org.plenary.desktop.parts.ReviewStep.Review;
import org.plenary.desktop.parts.WritingStep;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Moments;

/// The announcement of a draw: what it is called, and where, when and how each number is drawn.
final class AnnounceForm extends VBox {
    private final Tools tools;
    private final FormDraft draft;
    private final Moments moments;
    private final Form form;

    AnnounceForm(Tools tools) {
        this.tools = tools;
        moments = tools.model().moments();
        draft =
                new FormDraft(
                        new DraftKeeper(
                                tools.desk().background(),
                                tools.chamber().drafts(),
                                AnnounceDraft.ABOUT),
                        beginning());
        form =
                new Form(
                        tools.desk(),
                        draft.keeper(),
                        new Form.Says(text("draw.announce.review"), text("draw.announce.sign")),
                        List.of(
                                new LineStep(
                                        tools.desk(),
                                        new Ask(
                                                text("draw.ask.title"),
                                                text("draw.ask.title.label"),
                                                text("draw.ask.title.hint"),
                                                text("draw.ask.title.missing")),
                                        "draw-title",
                                        100,
                                        () -> draft.get("title"),
                                        typed -> draft.put("title", typed)),
                                number(NumberFor.LOTTERY),
                                how(NumberFor.LOTTERY),
                                number(NumberFor.PANEL),
                                how(NumberFor.PANEL)),
                        this::review,
                        this::sign,
                        () -> Place.of(ScreenId.DRAW));
        getChildren().add(form);
    }

    private String text(String key) {
        return tools.words().text(key);
    }

    private Map<String, String> beginning() {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", text("draw.ask.title.usual"));
        for (NumberFor purpose : NumberFor.values()) {
            fields.put(
                    AnnounceDraft.field(purpose, "digits"),
                    String.valueOf(AnnounceDraft.usual(purpose)));
        }
        return fields;
    }

    private AnnounceDraft read() {
        return new AnnounceDraft(
                draft::get,
                new LocalTimes(moments.zone(), tools.words().locale()),
                tools.chamber().standing().get().expected().clock());
    }

    private NumberQuestion number(NumberFor purpose) {
        String zone = moments.zoneName(tools.chamber().standing().get().expected().clock());
        return new NumberQuestion(tools.words(), purpose, zone, draft, this::read);
    }

    private WritingStep how(NumberFor purpose) {
        String field = AnnounceDraft.field(purpose, "how");
        return new WritingStep(
                tools.desk(),
                new Ask(
                        tools.words().each("draw.ask.how", purpose),
                        text("draw.ask.how.label"),
                        text("draw.ask.how.hint"),
                        text("draw.ask.how.missing")),
                "draw-" + purpose.wire() + "-how",
                5,
                () -> draft.get(field),
                typed -> draft.put(field, typed));
    }

    private Review review() {
        AnnounceDraft now = read();
        return new Review(
                List.of(
                        new Answer(text("draw.ask.title.label"), draft.get("title"), 0),
                        new Answer(
                                tools.words().each("draw.number", NumberFor.LOTTERY),
                                said(now, NumberFor.LOTTERY),
                                1),
                        new Answer(
                                tools.words().each("draw.ask.how", NumberFor.LOTTERY),
                                now.words().get("lottery"),
                                2),
                        new Answer(
                                tools.words().each("draw.number", NumberFor.PANEL),
                                said(now, NumberFor.PANEL),
                                3),
                        new Answer(
                                tools.words().each("draw.ask.how", NumberFor.PANEL),
                                now.words().get("panel"),
                                4)),
                text("draw.announce.seen"),
                List.of(text("draw.announce.note")));
    }

    private String said(AnnounceDraft now, NumberFor purpose) {
        Optional<AnnounceDraft.Fault> fault = now.fault(purpose);
        if (fault.isPresent()) {
            return tools.words().each("draw.ask.fault", fault.get());
        }
        return tools.words()
                .text(
                        "draw.announce.number",
                        "source",
                        tools.words().each("draw.source", now.source(purpose).orElseThrow()),
                        "digits",
                        now.digits(purpose).orElseThrow(),
                        "when",
                        moments.dayAndTime(now.at(purpose).orElseThrow()));
    }

    private void sign() {
        AnnounceDraft now = read();
        for (NumberFor purpose : NumberFor.values()) {
            Optional<AnnounceDraft.Fault> fault = now.fault(purpose);
            if (fault.isPresent()) {
                form.refused(tools.words().each("draw.ask.fault", fault.get()));
                return;
            }
        }
        Words said = now.words();
        int seats = DrawModel.vacant(tools.chamber().standing().get().expected());
        tools.sending()
                .send(
                        now.event(seats),
                        said,
                        draft.keeper(),
                        text("draw.announced.news"),
                        _ -> tools.desk().navigator().open(Place.of(ScreenId.DRAW)),
                        form::refused);
    }

    boolean back() {
        return form.back();
    }
}
