package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// Every session, and what can be done with it: open, close, plan anew, cancel.
final class SessionsSheet implements Sheet {
    private final Counter counter;
    private final org.plenary.desktop.ui.words.Words words;
    private final SessionsModel model;
    private final Slot<Shown> slot;
    private final Map<EntryId, DraftKeeper> reasons = new HashMap<>();
    private final Page page;
    private Optional<EntryId> cancelling = Optional.empty();

    /// What is drawn.
    private record Shown(List<SessionsModel.Line> lines, Optional<EntryId> cancelling) {}

    SessionsSheet(Counter counter) {
        this.counter = counter;
        words = counter.words();
        model = new SessionsModel(words, counter.chamber(), counter.now());
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.sessions"))
                        .lead(words.text("facilitate.sessions.lead"))
                        .with(
                                Row.of(
                                        Gap.NORMAL,
                                        Named.as(
                                                "plan",
                                                Buttons.primary(
                                                        words.text("facilitate.sessions.plan"),
                                                        () -> counter.go(Where.Part.NEW_SESSION)))),
                                slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(new Shown(model.lines(counter.moments()), cancelling));
    }

    @Override
    public void leave() {
        reasons.values().forEach(DraftKeeper::keepNow);
    }

    private List<Node> draw(Shown shown) {
        List<SessionsModel.Line> lines = shown.lines();
        if (lines.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("facilitate.sessions.empty"),
                            words.text("facilitate.sessions.empty.do")));
        }
        return lines.stream().<Node>map(this::line).toList();
    }

    private Node line(SessionsModel.Line line) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(line.title()));
        parts.add(Type.body(line.when()));
        if (!line.place().isEmpty()) {
            parts.add(Type.soft(line.place()));
        }
        var state = Row.of(Gap.SMALL, pill(line));
        if (line.state() == State.OPEN || line.state() == State.CLOSED) {
            state.getChildren().add(Type.soft(line.present()));
        }
        state.getChildren().addAll(FateLine.of(line.fate()));
        parts.add(state);
        parts.add(
                new Fold(
                        words,
                        words.text("facilitate.session.agenda", "count", line.agenda().size()),
                        () -> {
                            var agenda = Column.of(Gap.TIGHT);
                            line.agenda()
                                    .forEach(item -> agenda.getChildren().add(Type.body(item)));
                            return agenda;
                        }));
        switch (line.state()) {
            case PLANNED -> parts.addAll(planned(line));
            case OPEN ->
                    parts.add(
                            Named.as(
                                    "close-" + line.id().hex(),
                                    Buttons.primary(
                                            words.text("facilitate.session.close"),
                                            () -> close(line))));
            case CLOSED, REPLACED, CANCELLED -> {}
        }
        return new Card(parts.toArray(Node[]::new));
    }

    private Pill pill(SessionsModel.Line line) {
        return switch (line.state()) {
            case PLANNED -> Pill.of(Symbol.LATER, line.stateInWords(), Pill.Tone.PLAIN);
            case OPEN -> Pill.of(Symbol.NOW, line.stateInWords(), Pill.Tone.GOOD);
            case CLOSED -> Pill.of(Symbol.DONE, line.stateInWords(), Pill.Tone.PLAIN);
            case REPLACED -> Pill.of(Symbol.HISTORY, line.stateInWords(), Pill.Tone.PLAIN);
            case CANCELLED -> Pill.of(Symbol.CLOSE, line.stateInWords(), Pill.Tone.WARN);
        };
    }

    private List<Node> planned(SessionsModel.Line line) {
        String id = line.id().hex();
        List<Node> parts = new ArrayList<>();
        line.hindered().ifPresent(why -> parts.add(Type.soft(why)));
        var row = Row.of(Gap.NORMAL);
        if (line.hindered().isEmpty()) {
            row.getChildren()
                    .add(
                            Named.as(
                                    "open-" + id,
                                    Buttons.plain(
                                            words.text("facilitate.session.open"),
                                            () -> open(line))));
        }
        row.getChildren()
                .addAll(
                        Named.as(
                                "replan-" + id,
                                Buttons.plain(
                                        words.text("facilitate.session.replan"),
                                        () -> counter.go(new Where.Replan(line.id())))),
                        Named.as(
                                "cancel-" + id,
                                Buttons.plain(
                                        words.text("facilitate.session.cancel"),
                                        () -> ask(line.id()))));
        parts.add(row);
        if (cancelling.filter(line.id()::equals).isPresent()) {
            parts.add(reason(line));
        }
        return parts;
    }

    private void ask(EntryId session) {
        cancelling = Optional.of(session);
        refresh();
        Optional.ofNullable(slot.lookup("#reason-" + session.hex())).ifPresent(Node::requestFocus);
    }

    private Node reason(SessionsModel.Line line) {
        DraftKeeper draft =
                reasons.computeIfAbsent(
                        line.id(), id -> counter.draft("facilitate/cancel/" + id.hex()));
        WritingArea area =
                Named.as(
                        "reason-" + line.id().hex(),
                        Fields.drafted(new WritingArea(words, 2), draft, "reason"));
        var field =
                new FormField(
                        words.text("facilitate.session.reason"),
                        words.text("facilitate.session.reason.hint"),
                        area);
        return Column.of(
                Gap.NORMAL,
                field,
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "sign-cancel",
                                Buttons.primary(
                                        words.text("facilitate.session.cancel.sign"),
                                        () -> cancel(line, draft, area, field)))));
    }

    private void cancel(
            SessionsModel.Line line, DraftKeeper draft, WritingArea area, FormField field) {
        if (area.getText().isBlank()) {
            field.fail(words.text("facilitate.session.reason.missing"));
            area.requestFocus();
            return;
        }
        counter.sending()
                .send(
                        SessionsModel.cancelling(line.id()),
                        Words.of("reason", area.getText().strip()),
                        draft,
                        words.text("facilitate.session.cancelled", "title", line.title()),
                        _ -> {
                            cancelling = Optional.empty();
                            refresh();
                        },
                        field::fail);
    }

    private void open(SessionsModel.Line line) {
        counter.sending()
                .send(
                        SessionsModel.opening(line.id()),
                        words.text("facilitate.session.opened", "title", line.title()),
                        counter.desk().notices()::say);
    }

    private void close(SessionsModel.Line line) {
        counter.sending()
                .send(
                        SessionsModel.closing(line.id()),
                        words.text("facilitate.session.closed", "title", line.title()),
                        counter.desk().notices()::say);
    }
}
