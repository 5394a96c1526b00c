package org.plenary.desktop.trail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.FateLine;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.Refusals;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.parts.TrustStatement;
import org.plenary.desktop.trail.Look.Checked;
import org.plenary.desktop.trail.Look.Laptop;
import org.plenary.desktop.trail.Look.Own;
import org.plenary.desktop.trail.Look.SaidFree;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EightWordsView;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Fold;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.QrView;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// The record as this laptop knows it: own entries and their proofs, what does not count and why,
/// the latest checkpoint, the holder's laptops, and what one has to trust.
public final class TrailScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final SaveDialog save;
    private final TrailModel model;
    private final Sending sending;
    private final Page page;
    private final Column whole;
    private final Column place;
    private final Slot<String> connection;
    private final Slot<Boolean> send;
    private final Slot<String> newer;
    private final Slot<Optional<Checked>> checkpoint;
    private final Slot<List<Laptop>> laptops;
    private final Slot<List<Own>> refused;
    private final Slot<String> everybody;
    private final Rows<Own> own;
    private final Slot<Boolean> none;
    private final Slot<Boolean> leaving;
    private final Slot<List<SaidFree>> saidFree;
    private Optional<EntryId> shown = Optional.empty();

    /// The screen over a chamber; proofs are saved where `save` says.
    public TrailScreen(Desk desk, Chamber chamber, SaveDialog save) {
        this.desk = desk;
        this.chamber = chamber;
        this.save = save;
        words = desk.words();
        model = new TrailModel(words, desk.moments(), chamber);
        sending = new Sending(desk, chamber);
        connection = new Slot<>(Gap.NONE, text -> List.of(Type.body(text)));
        send = new Slot<>(Gap.NONE, this::drawSend);
        newer = new Slot<>(Gap.NONE, this::drawNewer);
        checkpoint = new Slot<>(Gap.NORMAL, this::drawCheckpoint);
        laptops = new Slot<>(Gap.NORMAL, this::drawLaptops);
        refused = new Slot<>(Gap.NORMAL, this::drawRefused);
        everybody = new Slot<>(Gap.NONE, text -> List.of(Type.soft(text)));
        own =
                new Rows<Own>(words, this::row, this::spoken, each -> open(each.id()))
                        .named(each -> "trail-entry-" + each.id().hex());
        none = new Slot<>(Gap.NONE, this::drawNone);
        leaving = new Slot<>(Gap.NONE, this::drawLeaving);
        saidFree = new Slot<>(Gap.NORMAL, new VacancyView(desk, sending)::draw);
        page = Page.titled(words.text("ui.screen.trail"));
        whole =
                Column.of(
                        Gap.AIRY,
                        saidFree,
                        Column.of(Gap.NORMAL, connection, send, newer),
                        Column.of(Gap.NORMAL, refused, everybody),
                        Column.of(Gap.NORMAL, Type.heading(words.text("trail.own")), none, own),
                        checkpoint,
                        laptops,
                        leaving,
                        Column.of(
                                Gap.NORMAL,
                                Type.heading(words.text("trail.trust")),
                                new TrustStatement(words)));
        place = Column.of(Gap.NONE, whole);
        page.lead(words.text("trail.lead")).with(place);
        chamber.standing().subscribe(this::refresh);
    }

    @Override
    public ScreenId id() {
        return ScreenId.TRAIL;
    }

    @Override
    public Parent node() {
        return page;
    }

    /// Comes to an own entry by its id, to the laptops, to what is said of one's own seat, or to
    /// what does not count.
    @Override
    public void onShown(Place at) {
        leave();
        switch (at.thing()) {
            case "" -> page.toTop();
            case "laptops" -> reveal(laptops);
            case "seat" -> reveal(saidFree);
            case "refused" -> {
                reveal(refused);
                saw();
            }
            default ->
                    chamber.standing().get().outbox().stream()
                            .filter(each -> each.id().hex().equals(at.thing()))
                            .findFirst()
                            .ifPresent(each -> open(each.id()));
        }
    }

    @Override
    public boolean back() {
        if (shown.isEmpty()) {
            return false;
        }
        leave();
        return true;
    }

    private void reveal(Node node) {
        page.reveal(node);
        node.requestFocus();
    }

    private void saw() {
        chamber.standing().get().outbox().stream()
                .filter(each -> each.refusal().isPresent())
                .flatMap(each -> each.index().stream())
                .max(Long::compare)
                .ifPresent(index -> Refusals.saw(desk.preferences(), index));
    }

    private void refresh() {
        Look look = model.look();
        connection.show(look.connection());
        send.show(look.canSend());
        newer.show(look.newer());
        refused.show(look.own().stream().filter(each -> !each.fate().reason().isEmpty()).toList());
        everybody.show(look.everybody());
        none.show(look.own().isEmpty());
        own.show(look.own());
        checkpoint.show(look.checkpoint());
        laptops.show(look.laptops());
        saidFree.show(look.saidFree());
        leaving.show(chamber.refusal(new SeatLeft()).isEmpty());
        shown.ifPresent(id -> show(look, id));
    }

    private List<Node> drawSend(boolean waits) {
        return waits
                ? List.of(
                        Named.as(
                                "trail-send",
                                Buttons.plain(
                                        Symbol.SENDING,
                                        words.text("trail.send"),
                                        () -> {
                                            chamber.sendNow();
                                            desk.notices().say(words.text("trail.send.news"));
                                        })))
                : List.of();
    }

    private List<Node> drawNewer(String sentence) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        Label line = Type.strong(sentence);
        line.setGraphic(Symbol.WARNING.picture());
        return List.of(line);
    }

    private List<Node> drawNone(boolean empty) {
        return empty
                ? List.of(new EmptyState(words.text("trail.none"), words.text("trail.none.do")))
                : List.of();
    }

    private List<Node> drawCheckpoint(Optional<Checked> known) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("trail.checkpoint.title")));
        if (known.isEmpty()) {
            parts.add(
                    new EmptyState(
                            words.text("trail.checkpoint.none"),
                            words.text("trail.checkpoint.none.do")));
            return parts;
        }
        parts.add(Type.body(known.get().sentence()));
        parts.add(new EightWordsView(words, known.get().eight()));
        parts.add(Type.body(words.text("trail.checkpoint.compare")));
        parts.add(
                new Fold(
                        words,
                        words.text("trail.qr"),
                        () ->
                                Column.of(
                                        Gap.SMALL,
                                        Type.body(words.text("trail.qr.for")),
                                        new QrView(
                                                known.get().code(), words.text("trail.qr.said")))));
        return parts;
    }

    private List<Node> drawRefused(List<Own> all) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("trail.refused")));
        if (all.isEmpty()) {
            parts.add(Type.body(words.text("trail.refused.none")));
        }
        for (Own each : all) {
            Column line =
                    Column.of(
                            Gap.TIGHT,
                            Named.as(
                                    "trail-refused-" + each.id().hex(),
                                    Buttons.quiet(each.did(), () -> open(each.id()))),
                            Type.body(each.fate().reason()),
                            Type.soft(
                                    words.text(
                                            "trail.when",
                                            "place",
                                            each.place(),
                                            "when",
                                            each.when())));
            parts.add(line);
        }
        return parts;
    }

    private List<Node> drawLaptops(List<Laptop> all) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("trail.laptops")));
        for (Laptop laptop : all) {
            Label said = Type.body(laptop.said());
            said.setGraphic(Symbol.LAPTOP.picture());
            Column line = Column.of(Gap.TIGHT, said);
            if (laptop.canRevoke()) {
                line.getChildren()
                        .addAll(
                                Type.soft(words.text("trail.revoke.for")),
                                Named.as(
                                        "trail-revoke-" + laptop.id(),
                                        Buttons.plain(
                                                words.text("trail.revoke"), () -> revoke(laptop))));
            }
            parts.add(line);
        }
        parts.add(Type.soft(words.text("trail.laptops.lost")));
        return parts;
    }

    private List<Node> drawLeaving(boolean may) {
        return may ? List.of(new LeaveView(desk, sending)) : List.of();
    }

    private void revoke(Laptop laptop) {
        sending.send(
                new DeviceRevoked(laptop.id()),
                words.text("trail.revoked.news"),
                why -> desk.notices().say(why));
    }

    private Column row(Own each) {
        return Column.of(
                Gap.TIGHT,
                Type.strong(each.did()),
                Row.of(
                        Gap.NORMAL,
                        Type.soft(
                                words.text(
                                        "trail.when",
                                        "place",
                                        each.place().isEmpty() ? "none" : each.place(),
                                        "when",
                                        each.when())),
                        FateLine.of(each.fate())));
    }

    private String spoken(Own each) {
        return words.text(
                "trail.spoken",
                "did",
                each.did(),
                "when",
                each.when(),
                "state",
                each.fate().state(),
                "reason",
                each.fate().reason());
    }

    private void open(EntryId id) {
        shown = Optional.of(id);
        show(model.look(), id);
        page.toTop();
    }

    private void leave() {
        shown = Optional.empty();
        if (!place.getChildren().contains(whole)) {
            place.getChildren().setAll(whole);
        }
        refresh();
    }

    private void show(Look look, EntryId id) {
        look.own().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        each ->
                                place.getChildren()
                                        .setAll(
                                                new EntryView(
                                                        words,
                                                        each,
                                                        this::leave,
                                                        () -> saveProof(each),
                                                        () -> takeBack(each))),
                        this::leave);
    }

    private void saveProof(Own each) {
        Optional<String> proof = chamber.proofs().of(each.id());
        if (proof.isEmpty()) {
            desk.notices().say(words.text("trail.proof.not-yet"));
            return;
        }
        String name = words.text("trail.proof.file") + "-" + each.id().hex().substring(0, 8);
        Optional<Path> file = save.ask(page, words.text("trail.proof.title"), name + ".tlog-proof");
        file.ifPresent(to ->
                desk.background()
                        .run(
                                () -> Files.writeString(to, proof.get()),
                                done ->
                                        desk.notices()
                                                .say(
                                                        words.text(
                                                                "trail.proof.saved",
                                                                "file",
                                                                String.valueOf(
                                                                        done.getFileName())))));
    }

    private void takeBack(Own each) {
        desk.background()
                .run(
                        () -> chamber.takeBack(each.id()),
                        taken ->
                                desk.notices()
                                        .say(
                                                words.text(
                                                        taken
                                                                ? "trail.taken"
                                                                : "trail.not-taken")));
    }
}
