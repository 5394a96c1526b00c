package org.plenary.desktop.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.DraftLine;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.ErrorSummary;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// What members asked to hear and what became of it; and asking.
final class RequestsView {
    private final Desk desk;
    private final org.plenary.desktop.ui.words.Words words;
    private final Chamber chamber;
    private final RequestsModel model;
    private final Slot<List<RequestsModel.Line>> asked;
    private final Slot<List<RequestsModel.Topic>> asking;
    private final Map<Integer, DraftKeeper> drafts = new HashMap<>();
    private final Page page;

    RequestsView(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        words = desk.words();
        model = new RequestsModel(words, desk.moments(), chamber);
        asked = new Slot<>(Gap.WIDE, this::drawAsked);
        asking = new Slot<>(Gap.WIDE, this::drawAsking);
        page =
                Page.titled(words.text("evidence.requests"))
                        .lead(words.text("evidence.requests.lead"))
                        .with(asking, Type.heading(words.text("evidence.requests.all")), asked);
    }

    Page page() {
        return page;
    }

    void refresh() {
        RequestsModel.Page now = model.page();
        asked.show(now.lines());
        asking.show(now.member() ? now.topics() : List.of());
    }

    /// Keeps what was typed, before somebody goes away.
    void leave() {
        drafts.values().forEach(DraftKeeper::keepNow);
    }

    private List<Node> drawAsking(List<RequestsModel.Topic> topics) {
        List<Node> parts = new ArrayList<>();
        for (RequestsModel.Topic topic : topics) {
            if (topics.size() > 1) {
                parts.add(Type.subheading(topic.text()));
            }
            parts.add(topic.mayNot().<Node>map(Type::body).orElseGet(() -> form(topic.question())));
        }
        return parts;
    }

    private Node form(int question) {
        var draft =
                new DraftKeeper(
                        desk.background(), chamber.drafts(), "evidence/request/" + question);
        drafts.put(question, draft);
        WritingArea what = area(draft, "what", 2);
        WritingArea reason = area(draft, "reason", 3);
        var whatField =
                new FormField(
                        words.text("evidence.ask.what"),
                        words.text("evidence.ask.what.hint"),
                        Named.as("ask-what-" + question, what));
        var reasonField =
                new FormField(
                        words.text("evidence.ask.reason"),
                        words.text("evidence.ask.reason.hint"),
                        Named.as("ask-reason-" + question, reason));
        var summary = new ErrorSummary(words);
        Runnable send =
                () -> {
                    check(whatField, what, words.text("evidence.ask.what.missing"));
                    check(reasonField, reason, words.text("evidence.ask.reason.missing"));
                    if (summary.check(List.of(whatField, reasonField))) {
                        send(question, draft, what, reason, whatField, summary);
                    }
                };
        return Column.of(
                Gap.NORMAL,
                summary,
                whatField,
                reasonField,
                DraftLine.of(desk, draft),
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "ask-" + question,
                                Buttons.primary(words.text("evidence.ask.send"), send))));
    }

    private WritingArea area(DraftKeeper draft, String field, int lines) {
        var area = new WritingArea(words, lines);
        area.setText(draft.get(field));
        area.textProperty().subscribe(text -> draft.put(field, text));
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        draft.keepNow();
                    }
                });
        return area;
    }

    private static void check(FormField field, WritingArea area, String missing) {
        if (area.getText().isBlank()) {
            field.fail(missing);
        } else {
            field.accept();
        }
    }

    private void send(
            int question,
            DraftKeeper draft,
            WritingArea what,
            WritingArea reason,
            FormField field,
            ErrorSummary summary) {
        Words said =
                Words.of(
                        Map.of(
                                "what", what.getText().strip(),
                                "reason", reason.getText().strip()));
        new Sending(desk, chamber)
                .send(
                        new EvidenceRequested(question),
                        said,
                        draft,
                        words.text("evidence.asked"),
                        _ -> {
                            what.clear();
                            reason.clear();
                        },
                        why -> {
                            field.fail(why);
                            summary.check(List.of(field));
                        });
    }

    private List<Node> drawAsked(List<RequestsModel.Line> lines) {
        if (lines.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("evidence.requests.none"),
                            words.text("evidence.requests.none.do")));
        }
        return lines.stream().<Node>map(this::line).toList();
    }

    private Node line(RequestsModel.Line line) {
        var column =
                Column.of(Gap.SMALL, Type.strong(line.what()), Type.soft(line.asked()))
                        .styled("request");
        if (!line.reason().isEmpty()) {
            column.getChildren().add(Type.body(line.reason()));
        }
        Pill pill =
                line.waits()
                        ? Pill.of(Symbol.LATER, line.decided(), Pill.Tone.WARN)
                        : Pill.of(Symbol.DONE, line.decided(), Pill.Tone.PLAIN);
        var state = Row.of(Gap.SMALL, pill);
        state.getChildren().addAll(FateLine.of(line.fate()));
        column.getChildren().add(state);
        if (!line.because().isEmpty()) {
            column.getChildren()
                    .add(
                            Type.body(
                                    words.text(
                                            "evidence.request.because", "reason", line.because())));
        }
        line.item()
                .ifPresent(item ->
                        column.getChildren()
                                .add(
                                        Named.as(
                                                "answer-" + line.id().hex(),
                                                Buttons.quiet(
                                                        words.text(
                                                                "evidence.request.item",
                                                                "title",
                                                                item.sentence()),
                                                        () ->
                                                                desk.navigator()
                                                                        .open(
                                                                                new Where.Entry(
                                                                                                item
                                                                                                        .item(),
                                                                                                "")
                                                                                        .place())))));
        return column;
    }
}
