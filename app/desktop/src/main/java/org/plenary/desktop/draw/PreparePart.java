package org.plenary.desktop.draw;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.plenary.core.draw.Freeze;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Before the freeze: the announcement, the files, and the freeze itself, which asks once more.
final class PreparePart implements Part {
    private final Tools tools;
    private final Words words;
    private final FilesPart files;
    private final Slot<Offer> offer;
    private final Column node;
    private Optional<Checked> checked = Optional.empty();
    private Optional<DrawLook> look = Optional.empty();
    private boolean asked;
    private boolean freezing;

    /// What can be done next.
    ///
    /// @param draw the draw that was announced; empty before
    /// @param first what has to be done before the files can be frozen; empty if nothing
    /// @param freezing whether that is being done: nobody may do it twice
    private record Offer(
            Optional<EntryId> draw,
            int seats,
            Optional<String> first,
            boolean asked,
            boolean freezing,
            Optional<String> mayNot) {}

    PreparePart(Tools tools, DrawLook now) {
        this.tools = tools;
        words = tools.words();
        offer = new Slot<>(Gap.NONE, this::draw);
        files = new FilesPart(tools, now, this::read);
        node =
                Column.of(
                        Gap.AIRY,
                        offer,
                        Column.of(
                                Gap.NORMAL,
                                Type.heading(words.text("draw.files")),
                                Type.body(words.text("draw.files.what")),
                                files));
        refresh(now);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(DrawLook now) {
        look = Optional.of(now);
        files.refresh(now);
        show();
    }

    private void read(Checked now) {
        checked = Optional.of(now);
        asked = false;
        show();
    }

    private void show() {
        look.ifPresent(now ->
                offer.show(
                        new Offer(
                                now.step() == Step.FREEZE ? now.draw() : Optional.empty(),
                                now.seats(),
                                first(now.taken()),
                                asked,
                                freezing,
                                now.mayNot())));
    }

    private Optional<String> first(int taken) {
        if (checked.filter(each -> each.ready(taken)).isPresent()) {
            return Optional.empty();
        }
        boolean lacksStaying = checked.filter(each -> each.lacksStaying(taken)).isPresent();
        return Optional.of(
                lacksStaying
                        ? words.text("draw.freeze.staying", "taken", taken)
                        : words.text("draw.freeze.files"));
    }

    private List<Node> draw(Offer now) {
        return List.of(now.draw().isEmpty() ? announce(now) : freeze(now, now.draw().get()));
    }

    private Node announce(Offer now) {
        return new Card(
                Type.subheading(words.text("draw.announce", "seats", now.seats())),
                Type.body(words.text("draw.announce.what")),
                Named.as(
                        "draw-announce",
                        Buttons.primary(
                                words.text("draw.announce.button"),
                                () ->
                                        tools.desk()
                                                .navigator()
                                                .open(
                                                        Place.at(
                                                                ScreenId.DRAW,
                                                                DrawScreen.ANNOUNCE)))));
    }

    private Node freeze(Offer now, EntryId draw) {
        Card card =
                new Card(
                        Type.subheading(words.text("draw.freeze")),
                        Type.body(words.text("draw.freeze.what")));
        if (now.freezing()) {
            card.getChildren().add(Type.strong(words.text("draw.freeze.working")));
        } else if (now.mayNot().isPresent()) {
            card.getChildren().add(problem(now.mayNot().get()));
        } else if (now.first().isPresent()) {
            card.getChildren().add(Type.strong(now.first().get()));
        } else if (now.asked()) {
            card.getChildren()
                    .addAll(
                            Type.strong(words.text("draw.freeze.sure")),
                            Named.as(
                                    "draw-freeze-sure",
                                    Buttons.primary(
                                            words.text("draw.freeze.yes"), () -> sign(draw))));
        } else {
            card.getChildren()
                    .add(
                            Named.as(
                                    "draw-freeze",
                                    Buttons.primary(words.text("draw.freeze.button"), this::ask)));
        }
        return card;
    }

    static Node problem(String sentence) {
        var label = Type.strong(sentence);
        label.setGraphic(Symbol.PROBLEM.picture());
        return label;
    }

    private void ask() {
        asked = true;
        show();
    }

    private void sign(EntryId draw) {
        Checked now = checked.orElseThrow();
        freezing = true;
        show();
        tools.desk()
                .background()
                .run(
                        () -> freeze(draw, now),
                        refusal -> {
                            freezing = false;
                            show();
                            tools.desk()
                                    .notices()
                                    .say(
                                            refusal.map(Refusal::sentence)
                                                    .orElseGet(
                                                            () -> words.text("draw.frozen.news")));
                        });
    }

    /// What is frozen is kept first, then its files are taken in, and only then is it signed: a
    /// freeze whose salts were lost could never be proven.
    private Optional<Refusal> freeze(EntryId draw, Checked now) throws IOException {
        Frozen frozen = Frozen.of(now, tools.random());
        frozen.keep(tools.chamber().strongbox(), draw);
        var files = tools.chamber().attachments();
        Attachment quotas = files.take(frozen.quotas().text());
        Optional<Attachment> commitments = Optional.empty();
        if (frozen.prover().isPresent()) {
            String text = frozen.prover().get().commitments().text();
            commitments = Optional.of(files.take(text));
        }
        Freeze freeze = frozen.freeze(commitments.map(Attachment::sha256));
        try {
            tools.chamber().sign(new PoolFrozen(draw, quotas, commitments, freeze));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.why());
        }
    }
}
