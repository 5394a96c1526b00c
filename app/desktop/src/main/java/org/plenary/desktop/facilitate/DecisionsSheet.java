package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.parts.DraftLine;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Choices;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.FormField;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.WritingArea;

/// Deciding, in public and with a reason, on what members asked to hear.
final class DecisionsSheet implements Sheet {
    private final Counter counter;
    private final org.plenary.desktop.ui.words.Words words;
    private final DecisionsModel model;
    private final Slot<List<DecisionsModel.Line>> slot;
    private final Map<EntryId, DraftKeeper> drafts = new HashMap<>();
    private final Page page;

    DecisionsSheet(Counter counter) {
        this.counter = counter;
        words = counter.words();
        model = new DecisionsModel(words, counter.chamber());
        slot = new Slot<>(Gap.WIDE, this::draw);
        page =
                Page.titled(words.text("facilitate.requests"))
                        .lead(words.text("facilitate.requests.lead"))
                        .with(slot);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void refresh() {
        slot.show(model.lines(counter.moments()));
    }

    @Override
    public void leave() {
        drafts.values().forEach(DraftKeeper::keepNow);
    }

    private List<Node> draw(List<DecisionsModel.Line> lines) {
        if (lines.isEmpty()) {
            return List.of(
                    new EmptyState(
                            words.text("facilitate.requests.none"),
                            words.text("facilitate.requests.none.do")));
        }
        return lines.stream().<Node>map(this::line).toList();
    }

    private Node line(DecisionsModel.Line line) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(line.what()));
        parts.add(Type.soft(line.asked()));
        if (!line.reason().isEmpty()) {
            parts.add(Type.body(line.reason()));
        }
        if (line.waits()) {
            parts.add(line.mayNot().<Node>map(Type::body).orElseGet(() -> form(line.id())));
        } else {
            var state = Row.of(Gap.SMALL, Pill.of(Symbol.DONE, line.decided(), Pill.Tone.PLAIN));
            state.getChildren().addAll(FateLine.of(line.fate()));
            parts.add(state);
            parts.add(
                    Type.body(words.text("facilitate.request.because", "reason", line.because())));
        }
        return new Card(parts.toArray(Node[]::new));
    }

    private Node form(EntryId request) {
        DraftKeeper draft =
                drafts.computeIfAbsent(
                        request, id -> counter.draft("facilitate/request/" + id.hex()));
        var group = new ToggleGroup();
        RadioButton yes = radio(group, "grant", "facilitate.request.grant", request);
        RadioButton no = radio(group, "refuse", "facilitate.request.refuse", request);
        yes.setSelected(draft.get("granted").equals("yes"));
        no.setSelected(draft.get("granted").equals("no"));
        yes.setOnAction(_ -> draft.put("granted", "yes"));
        no.setOnAction(_ -> draft.put("granted", "no"));
        var decision =
                new FormField(
                        words.text("facilitate.request.decision"), Column.of(Gap.TIGHT, yes, no));
        WritingArea reason =
                Named.as(
                        "reason-" + request.hex(),
                        Fields.drafted(new WritingArea(words, 3), draft, "reason"));
        var reasonField =
                new FormField(
                        words.text("facilitate.request.reason"),
                        words.text("facilitate.request.reason.hint"),
                        reason);
        ComboBox<DecisionsModel.Choice> item =
                Named.as(
                        "item-" + request.hex(),
                        Choices.searchable(
                                words.text("facilitate.request.item"),
                                model.choices(),
                                DecisionsModel.Choice::title));
        item.getItems().stream()
                .filter(choice -> key(choice).equals(draft.get("item")))
                .findFirst()
                .ifPresent(item::setValue);
        item.setOnAction(
                _ -> Fields.chosen(item).ifPresent(choice -> draft.put("item", key(choice))));
        var itemField = new FormField(words.text("facilitate.request.item"), item);
        return Column.of(
                Gap.NORMAL,
                decision,
                reasonField,
                itemField,
                DraftLine.of(counter.desk(), draft),
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "decide-" + request.hex(),
                                Buttons.plain(
                                        words.text("facilitate.request.sign"),
                                        () -> {
                                            boolean chosen = group.getSelectedToggle() != null;
                                            if (checked(decision, chosen, reasonField, reason)) {
                                                send(
                                                        new EvidenceRequestDecided(
                                                                request,
                                                                yes.isSelected(),
                                                                Fields.chosen(item)
                                                                        .flatMap(
                                                                                DecisionsModel
                                                                                                .Choice
                                                                                        ::item)),
                                                        reason,
                                                        draft,
                                                        reasonField);
                                            }
                                        }))));
    }

    private RadioButton radio(ToggleGroup group, String id, String key, EntryId request) {
        var radio = Named.as(id + "-" + request.hex(), new RadioButton(words.text(key)));
        radio.setToggleGroup(group);
        return radio;
    }

    private boolean checked(
            FormField decision, boolean chosen, FormField reasonField, WritingArea reason) {
        decision.accept();
        reasonField.accept();
        if (!chosen) {
            decision.fail(words.text("facilitate.request.decision.missing"));
        }
        if (reason.getText().isBlank()) {
            reasonField.fail(words.text("facilitate.request.reason.missing"));
        }
        return decision.message().isEmpty() && reasonField.message().isEmpty();
    }

    private void send(
            EvidenceRequestDecided event, WritingArea reason, DraftKeeper draft, FormField field) {
        counter.sending()
                .send(
                        event,
                        Words.of("reason", reason.getText().strip()),
                        draft,
                        words.text("facilitate.request.signed"),
                        id -> drafts.remove(event.request()),
                        field::fail);
    }

    private static String key(DecisionsModel.Choice choice) {
        return choice.item().map(EntryId::hex).orElse("");
    }
}
