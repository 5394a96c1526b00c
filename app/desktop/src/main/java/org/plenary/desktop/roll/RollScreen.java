package org.plenary.desktop.roll;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Signing;
import org.plenary.desktop.letters.Letter;
import org.plenary.desktop.letters.LetterSheet;
import org.plenary.desktop.letters.Letters;
import org.plenary.desktop.letters.Letters.Made;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.roll.RollLook.FreeSeat;
import org.plenary.desktop.roll.RollLook.Row;
import org.plenary.desktop.roll.RollLook.Waiting;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Rows;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// Seats, letters and laptops: letters are given out here by the registrar and confirmed by another
/// office, and words are removed on a named ground.
public final class RollScreen implements Screen {
    private final Desk desk;
    private final Chamber chamber;
    private final Words words;
    private final SaveDialog save;
    private final Letters letters;
    private final RollModel model;
    private final Sending sending;
    private final Signing signing;
    private final Page page;
    private final Column whole;
    private final Column place;
    private final Slot<String> summary;
    private final Slot<List<Waiting>> waiting;
    private final Slot<List<FreeSeat>> vacancies;
    private final Slot<Boolean> erase;
    private final SearchBox search;
    private final Rows<Row> rows;
    private Optional<Holder> shown = Optional.empty();

    /// The screen over a chamber; letters are saved where `save` says, and made of `random`.
    public RollScreen(Desk desk, Chamber chamber, SaveDialog save, SecureRandom random) {
        this.desk = desk;
        this.chamber = chamber;
        this.save = save;
        letters = new Letters(chamber, random);
        words = desk.words();
        model = new RollModel(words, desk.moments(), chamber);
        sending = new Sending(desk, chamber);
        signing = new Signing(desk.background(), chamber);
        summary = new Slot<>(Gap.NONE, text -> List.of(Type.lead(text)));
        waiting = new Slot<>(Gap.NORMAL, this::drawWaiting);
        vacancies = new Slot<>(Gap.NORMAL, this::drawVacancies);
        erase = new Slot<>(Gap.NONE, this::drawErase);
        search = new SearchBox(words.text("roll.search"), desk.background(), _ -> refresh());
        rows = new Rows<>(words, this::row, this::spoken, each -> open(each.holder()));
        page = Page.titled(words.text("ui.screen.roll"));
        whole =
                Column.of(
                        Gap.AIRY,
                        waiting,
                        vacancies,
                        Column.of(
                                Gap.NORMAL,
                                Type.heading(words.text("roll.everybody")),
                                search,
                                rows),
                        erase);
        place = Column.of(Gap.NONE, whole);
        page.with(summary, place);
        chamber.standing().subscribe(this::refresh);
    }

    @Override
    public ScreenId id() {
        return ScreenId.ROLL;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void onShown(Place at) {
        leave();
        page.toTop();
    }

    @Override
    public boolean back() {
        if (place.getChildren().contains(whole)) {
            return false;
        }
        leave();
        return true;
    }

    private void leave() {
        shown = Optional.empty();
        if (!place.getChildren().contains(whole)) {
            place.getChildren().setAll(whole);
        }
        refresh();
    }

    private void refresh() {
        RollLook look = model.look();
        summary.show(look.summary());
        waiting.show(look.waiting());
        vacancies.show(look.vacancies());
        erase.show(look.registrar());
        rows.show(RollModel.found(look.holders(), search.text()));
        shown.flatMap(holder ->
                        look.holders().stream()
                                .filter(each -> each.holder().equals(holder))
                                .findFirst())
                .ifPresent(this::show);
    }

    private List<Node> drawWaiting(List<Waiting> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("roll.waiting")));
        parts.add(Type.body(words.text("roll.waiting.why")));
        for (Waiting each : all) {
            Card card =
                    new Card(
                            Type.subheading(each.whose()),
                            Type.soft(words.text("roll.waiting.since", "moment", each.since())));
            if (each.mayConfirm()) {
                card.getChildren()
                        .addAll(
                                Type.body(words.text("roll.confirm.ask", "whose", each.whose())),
                                Named.as(
                                        "roll-confirm-" + each.id().hex(),
                                        Buttons.primary(
                                                words.text("roll.confirm"),
                                                () -> confirm(each.id()))));
            } else {
                card.getChildren().add(Type.body(words.text("roll.waiting.others")));
            }
            parts.add(card);
        }
        return parts;
    }

    private List<Node> drawVacancies(List<FreeSeat> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(Type.heading(words.text("roll.vacancies")));
        parts.add(Type.body(words.text("roll.vacancies.why")));
        for (FreeSeat each : all) {
            Card card =
                    new Card(
                            Type.subheading(each.whose()),
                            Type.body(each.ground()),
                            Type.body(each.reason()),
                            Type.soft(words.text("roll.vacancies.since", "moment", each.since())));
            if (!each.contested().isEmpty()) {
                card.getChildren().add(Type.strong(each.contested()));
            }
            if (each.mayConfirm()) {
                card.getChildren()
                        .addAll(
                                Type.body(words.text("roll.vacancy.ask", "whose", each.whose())),
                                Named.as(
                                        "roll-vacancy-" + each.id().hex(),
                                        Buttons.primary(
                                                words.text("roll.vacancy.confirm"),
                                                () -> vacate(each.id()))));
            } else {
                card.getChildren()
                        .add(Type.body(words.text("roll.vacancy.from", "moment", each.from())));
            }
            parts.add(card);
        }
        return parts;
    }

    private void vacate(EntryId vacancy) {
        sending.send(
                new VacancyConfirmed(vacancy),
                words.text("roll.vacated.news"),
                why -> desk.notices().say(why));
    }

    private void confirm(EntryId reissue) {
        sending.send(
                new LetterConfirmed(reissue),
                words.text("roll.confirmed.news"),
                why -> desk.notices().say(why));
    }

    private List<Node> drawErase(boolean registrar) {
        return registrar ? List.of(new EraseView(desk, model, sending)) : List.of();
    }

    private Region row(Row each) {
        return Column.of(Gap.TIGHT, Type.strong(each.called()), Type.soft(each.state()));
    }

    private String spoken(Row each) {
        return words.text("roll.spoken", "who", each.called(), "state", each.state());
    }

    private void open(Holder holder) {
        shown = Optional.of(holder);
        refresh();
        page.toTop();
    }

    private void show(Row each) {
        Column column =
                Column.of(
                        Gap.WIDE,
                        Column.of(Gap.TIGHT, Type.heading(each.called()), Type.body(each.state())));
        if (each.mayReissue()) {
            column.getChildren()
                    .addAll(
                            Column.of(
                                    Gap.SMALL,
                                    Type.strong(words.text("roll.reissue")),
                                    Type.body(words.text("roll.reissue.how"))),
                            Named.as(
                                    "roll-reissue",
                                    Buttons.primary(
                                            words.text("roll.reissue.button"),
                                            () -> reissue(each.holder()))));
        } else if (!model.left(each.holder())) {
            column.getChildren()
                    .add(
                            new EmptyState(
                                    words.text("roll.reissue.registrar"),
                                    words.text("roll.reissue.registrar.do")));
        }
        if (each.mayFree()) {
            column.getChildren()
                    .addAll(
                            Column.of(
                                    Gap.SMALL,
                                    Type.strong(words.text("roll.free")),
                                    Type.body(words.text("roll.free.how"))),
                            Named.as(
                                    "roll-free",
                                    Buttons.plain(
                                            words.text("roll.free.button"),
                                            () -> free(each.holder()))));
        }
        column.getChildren().add(leaveButton());
        place.getChildren().setAll(column);
    }

    private void free(Holder holder) {
        shown = Optional.empty();
        place.getChildren().setAll(new VacancyForm(desk, chamber, holder, this::leave).node());
        page.toTop();
    }

    private Button leaveButton() {
        return Named.as(
                "roll-leave", Buttons.plain(Symbol.BACK, words.text("roll.leave"), this::leave));
    }

    private void reissue(Holder holder) {
        Made made = letters.make(holder);
        signing.sign(
                Signing.Act.of(new LetterReissued(holder, made.key())),
                _ -> {
                    shown = Optional.empty();
                    Letter fresh = letters.printed(words, made);
                    place.getChildren()
                            .setAll(new FreshLetter(words, fresh, () -> keep(fresh), this::leave));
                    page.toTop();
                },
                why -> desk.notices().say(why.sentence()));
    }

    private void keep(Letter fresh) {
        String name = words.text("roll.letter.file") + "-" + fresh.holder().number() + ".html";
        save.ask(page, words.text("roll.letter.save.title"), name)
                .ifPresent(file ->
                        desk.background()
                                .run(
                                        () ->
                                                Files.writeString(
                                                        file,
                                                        new LetterSheet(words, model.assembly())
                                                                .of(List.of(fresh))),
                                        done ->
                                                desk.notices()
                                                        .say(
                                                                words.text(
                                                                        "roll.letter.saved",
                                                                        "file",
                                                                        String.valueOf(
                                                                                done
                                                                                        .getFileName())))));
    }
}
