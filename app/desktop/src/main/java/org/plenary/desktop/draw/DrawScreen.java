package org.plenary.desktop.draw;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.OpenDialog;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.StageBar;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// The draw of the seats. The registrar is led through it one step after the other; the other
/// offices see where it is, and confirm the public numbers that they saw fall.
public final class DrawScreen implements Screen {
    /// The place of the announcement.
    static final String ANNOUNCE = "announce";

    private final Tools tools;
    private final Words words;
    private final DrawModel model;
    private final Page page;
    private final StageBar bar;
    private final Slot<List<String>> facts;
    private final Slot<List<DrawLook.Stated>> stated;
    private final Slot<List<DrawLook.Seal>> seals;
    private final Slot<Optional<EntryId>> giveUp;
    private final Column place = Column.of(Gap.AIRY);
    private final Column chances = Column.of(Gap.NONE);
    private final Column whole;
    private Optional<Reached> reached = Optional.empty();
    private Optional<Part> part = Optional.empty();
    private Optional<AnnounceForm> form = Optional.empty();

    /// How far a draw has come; a part of the page is made for each.
    ///
    /// @param here whether the lottery's file is on this laptop, which may come later than its
    ///   entry
    private record Reached(Step step, Optional<EntryId> draw, int parts, boolean here) {}

    /// The screen over a chamber; salts and letters are made of `random`, and `clock` says how long
    /// a lottery has been in the making.
    public DrawScreen(
            Desk desk,
            Chamber chamber,
            SaveDialog save,
            OpenDialog open,
            SecureRandom random,
            InstantSource clock) {
        words = desk.words();
        model = new DrawModel(words, desk.moments(), chamber);
        tools = new Tools(desk, chamber, model, save, open, random, clock);
        bar = new StageBar(words);
        seals = new Slot<>(Gap.NORMAL, new SealPart(tools)::draw);
        facts = new Slot<>(Gap.SMALL, this::drawFacts);
        stated = new Slot<>(Gap.NORMAL, this::drawStated);
        giveUp =
                new Slot<>(
                        Gap.NONE,
                        draw -> draw.<Node>map(id -> new GiveUpPart(tools, id)).stream().toList());
        page = Page.titled(words.text("ui.screen.draw")).lead(words.text("draw.lead"));
        whole = Column.of(Gap.AIRY, bar, stated, seals, place, facts, chances, giveUp);
        page.with(whole);
        chamber.standing().subscribe(this::refresh);
    }

    @Override
    public ScreenId id() {
        return ScreenId.DRAW;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void onShown(Place at) {
        boolean announcing = at.thing().equals(ANNOUNCE) && model.look().step() == Step.PREPARE;
        if (announcing && model.look().registrar()) {
            AnnounceForm made = new AnnounceForm(tools);
            form = Optional.of(made);
            page.show(made);
        } else {
            form = Optional.empty();
            page.show(Type.lead(words.text("draw.lead")), whole);
            refresh();
        }
        page.toTop();
    }

    @Override
    public boolean back() {
        return form.filter(AnnounceForm::back).isPresent();
    }

    private void refresh() {
        DrawLook look = model.look();
        bar.show(
                Arrays.stream(Step.values())
                        .filter(step -> step != Step.DONE)
                        .map(step ->
                                new StageBar.Part(words.each("draw.step", step), at(step, look)))
                        .toList());
        facts.show(look.facts());
        stated.show(look.stated());
        seals.show(look.seals());
        giveUp.show(look.mayGiveUp() ? look.draw() : Optional.empty());
        Optional<Draw> draw = DrawModel.draw(tools.chamber().standing().get().expected());
        Reached now =
                new Reached(
                        look.step(),
                        look.draw(),
                        draw.map(Draw::parts).orElse(0),
                        draw.filter(this::here).isPresent());
        if (reached.filter(now::equals).isPresent()) {
            part.ifPresent(each -> each.refresh(look));
            return;
        }
        reached = Optional.of(now);
        part = Optional.empty();
        place.getChildren().clear();
        chances.getChildren().clear();
        if (draw.isEmpty()) {
            begin(look);
        } else {
            go(look, now, draw.get());
        }
    }

    private boolean here(Draw draw) {
        return draw.lottery()
                .flatMap(lottery ->
                        tools.chamber().attachments().file(lottery.event().file().sha256()))
                .isPresent();
    }

    private static StageBar.Progress at(Step step, DrawLook look) {
        int order = step.compareTo(look.step());
        return order == 0
                ? StageBar.Progress.NOW
                : order < 0 ? StageBar.Progress.DONE : StageBar.Progress.NEXT;
    }

    private void begin(DrawLook look) {
        if (look.step() == Step.DONE) {
            place.getChildren().setAll(Type.body(words.text("draw.none.full")));
        } else if (look.registrar()) {
            show(new PreparePart(tools, look));
        } else {
            place.getChildren().setAll(Type.body(words.text("draw.none")));
        }
    }

    /// What the laptop keeps of the draw is read first; by then another step may have been taken.
    private void go(DrawLook look, Reached now, Draw draw) {
        if (look.step() == Step.FREEZE) {
            if (look.registrar()) {
                show(new PreparePart(tools, look));
            }
            return;
        }
        place.getChildren().setAll(Type.soft(words.text("draw.reading")));
        tools.desk()
                .background()
                .run(
                        () -> Result.of(tools.chamber(), draw),
                        result -> {
                            if (reached.filter(now::equals).isPresent()) {
                                go(model.look(), result);
                            }
                        });
    }

    private void go(DrawLook look, Result result) {
        place.getChildren().clear();
        switch (look.step()) {
            case PREPARE, FREEZE -> {}
            case FIRST_NUMBER -> number(look, result, NumberFor.LOTTERY);
            case SECOND_NUMBER -> {
                number(look, result, NumberFor.PANEL);
                showChances(result);
            }
            case LOTTERY -> {
                if (look.registrar()) {
                    show(new LotteryPart(tools, look, result.draw(), result.frozen()));
                } else {
                    place.getChildren().setAll(Type.body(words.text("draw.lottery.waits")));
                }
            }
            case SEATS, DONE -> {
                show(new SeatsPart(tools, look, result));
                showChances(result);
            }
        }
        if (look.registrar() && result.frozen().isPresent()) {
            place.getChildren()
                    .add(
                            Column.of(
                                    Gap.NORMAL,
                                    new ReceiptPart(tools, result),
                                    new AuditPart(tools, result)));
        }
    }

    /// Below what has happened so far: a long table must not push that out of sight.
    private void showChances(Result result) {
        result.lottery()
                .ifPresent(lottery ->
                        chances.getChildren().setAll(SeatsPart.chances(tools, result, lottery)));
    }

    private void number(DrawLook look, Result result, NumberFor purpose) {
        if (result.draw().isSealed(purpose)) {
            place.getChildren().setAll(Type.body(words.each("draw.number.shown", purpose)));
        } else if (look.registrar()) {
            show(new NumberPart(tools, look, result.draw(), purpose));
        } else {
            place.getChildren().setAll(Type.body(words.each("draw.number.waits", purpose)));
        }
    }

    private void show(Part made) {
        part = Optional.of(made);
        place.getChildren().setAll(made.node());
    }

    private List<Node> drawFacts(List<String> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("draw.facts")));
        all.forEach(fact -> parts.add(Type.body(fact)));
        return parts;
    }

    private List<Node> drawStated(List<DrawLook.Stated> all) {
        List<Node> parts = new ArrayList<>();
        for (DrawLook.Stated each : all) {
            var digits = Type.heading(each.digits());
            digits.getStyleClass().add("letter-code");
            Card card =
                    new Card(
                            Type.subheading(words.each("draw.stated", each.purpose())),
                            digits,
                            Type.soft(words.text("draw.stated.since", "moment", each.since())));
            if (each.mayConfirm()) {
                card.getChildren()
                        .addAll(
                                Type.body(words.text("draw.confirm.ask")),
                                Named.as(
                                        "draw-confirm-" + each.id().hex(),
                                        Buttons.primary(
                                                words.text("draw.confirm"),
                                                () -> confirm(each.id()))));
            } else {
                var others = Type.body(words.text("draw.stated.others"));
                others.setGraphic(Symbol.PEOPLE.picture());
                card.getChildren().add(others);
            }
            parts.add(card);
        }
        return parts;
    }

    private void confirm(EntryId number) {
        tools.sending()
                .send(
                        new NumberConfirmed(number),
                        words.text("draw.confirmed.news"),
                        why -> tools.desk().notices().say(why));
    }
}
