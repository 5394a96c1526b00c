package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Objective;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.Event;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Known;
import org.plenary.core.projection.Draws.Sealing;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.Role;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.draw.DrawLook.Seal;
import org.plenary.desktop.draw.DrawLook.Seal.Next;
import org.plenary.desktop.parts.AssemblyClock;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.May;
import org.plenary.desktop.wording.People;

/// Says where the draw is and what has happened, from what is expected to count.
final class DrawModel {
    /// A file that stands for one that does not exist yet, to ask what would be refused.
    private static final Attachment SOME_FILE =
            new Attachment(Hash.sha256("some file".getBytes(UTF_8)), 9, Media.TEXT);

    private final Words words;
    private final Moments laptop;
    private final Chamber chamber;

    DrawModel(Words words, Moments laptop, Chamber chamber) {
        this.words = words;
        this.laptop = laptop;
        this.chamber = chamber;
    }

    DrawLook look() {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        Optional<Draw> draw = draw(assembly);
        int vacant = vacant(assembly);
        Step step = step(draw, vacant);
        return new DrawLook(
                step,
                draw.map(Draw::id),
                draw.map(each -> each.announced().seats()).orElse(vacant),
                assembly.roll().seated(),
                draw.map(each -> facts(assembly, each)).orElse(List.of()),
                draw.map(this::stated).orElse(List.of()),
                draw.map(this::seals).orElse(List.of()),
                standing.me().role() == Role.REGISTRAR,
                draw.flatMap(each -> mayNot(step, each)),
                draw.filter(each -> May.not(chamber, new DrawAbandoned(each.id())).isEmpty())
                        .isPresent());
    }

    /// The draw that is running; once every seat is filled, the last one.
    static Optional<Draw> draw(Assembly assembly) {
        Draws draws = assembly.draws();
        return draws.running()
                .or(() ->
                        vacant(assembly) == 0 && !draws.all().isEmpty()
                                ? Optional.of(draws.all().get(draws.all().size() - 1))
                                : Optional.empty());
    }

    /// How many seats nobody sits in.
    static int vacant(Assembly assembly) {
        int seats = assembly.founding().map(f -> f.facts().seats()).orElse(0);
        return seats - assembly.roll().seated();
    }

    private static Step step(Optional<Draw> running, int vacant) {
        if (running.isEmpty()) {
            return vacant == 0 ? Step.DONE : Step.PREPARE;
        }
        Draw draw = running.get();
        if (draw.frozen().isEmpty()) {
            return Step.FREEZE;
        }
        if (draw.lotteryNumber().isEmpty()) {
            return Step.FIRST_NUMBER;
        }
        if (draw.lottery().isEmpty()) {
            return Step.LOTTERY;
        }
        if (draw.panelNumber().isEmpty()) {
            return Step.SECOND_NUMBER;
        }
        return draw.complete() ? Step.DONE : Step.SEATS;
    }

    private Optional<String> mayNot(Step step, Draw draw) {
        Optional<Event> next =
                switch (step) {
                    case FREEZE -> Optional.of(new PoolFrozen(draw.id(), SOME_FILE, some(draw)));
                    case FIRST_NUMBER -> Optional.of(number(draw, NumberFor.LOTTERY));
                    case LOTTERY ->
                            Optional.of(
                                    new LotteryCommitted(draw.id(), SOME_FILE, SOME_FILE.sha256()));
                    case SECOND_NUMBER -> Optional.of(number(draw, NumberFor.PANEL));
                    case PREPARE, SEATS, DONE -> Optional.empty();
                };
        boolean registrar = chamber.standing().get().me().role() == Role.REGISTRAR;
        return next.filter(_ -> registrar).flatMap(event -> May.not(chamber, event));
    }

    private static Freeze some(Draw draw) {
        int seats = draw.announced().seats();
        return new Freeze(
                SOME_FILE.sha256(),
                SOME_FILE.sha256(),
                seats,
                seats,
                Frozen.PANELS,
                Objective.LEXIMIN);
    }

    private static Event number(Draw draw, NumberFor purpose) {
        int digits = Math.max(1, draw.source(purpose).digits());
        return new NumberStated(draw.id(), purpose, "0".repeat(digits));
    }

    private List<DrawLook.Stated> stated(Draw draw) {
        return draw.stated().stream()
                .filter(each -> draw.number(each.event().purpose()).isEmpty())
                .map(each ->
                        new DrawLook.Stated(
                                each.mark().id(),
                                each.event().purpose(),
                                grouped(each.event().digits()),
                                moments().dayAndTime(each.mark().at()),
                                chamber.refusal(new NumberConfirmed(each.mark().id())).isEmpty()))
                .toList();
    }

    private List<Seal> seals(Draw draw) {
        return Arrays.stream(NumberFor.values())
                .filter(purpose -> draw.isSealed(purpose) && draw.number(purpose).isEmpty())
                .map(purpose -> seal(draw, purpose))
                .toList();
    }

    private Seal seal(Draw draw, NumberFor purpose) {
        Standing standing = chamber.standing().get();
        Optional<Sealing> own =
                draw.sealings(purpose).stream()
                        .filter(sealing -> sealing.mark().by().equals(standing.me()))
                        .findFirst();
        boolean shows = own.filter(sealing -> sealing.shown().isEmpty()).isPresent();
        boolean seals =
                May.not(chamber, new NumberSealed(draw.id(), purpose, SOME_FILE.sha256()))
                        .isEmpty();
        boolean due = draw.isDue(purpose, standing.expected().clock());
        return new Seal(
                draw.id(),
                purpose,
                draw.sealings(purpose).stream().map(this::said).toList(),
                due ? shows ? Next.SHOW : Next.OTHERS : seals ? Next.SEAL : Next.WAIT,
                moments().dayAndTime(draw.source(purpose).at()),
                own.map(sealing -> sealing.mark().id()));
    }

    private String said(Sealing sealing) {
        return words.text(
                sealing.shown().isPresent() ? "draw.seal.shown" : "draw.seal.by",
                "who",
                People.called(words, sealing.mark().by()));
    }

    /// Digits in groups of five, as they are read out.
    static String grouped(String digits) {
        return digits.replaceAll("(.{5})(?=.)", "$1\u00a0");
    }

    /// Times in the zone of the assembly.
    Moments moments() {
        return AssemblyClock.moments(chamber, laptop, words.locale());
    }

    private List<String> facts(Assembly assembly, Draw draw) {
        List<String> all = new ArrayList<>();
        all.add(
                words.text(
                        "draw.fact.announced",
                        "when",
                        moments().dayAndTime(draw.mark().at()),
                        "seats",
                        draw.announced().seats(),
                        "title",
                        Visible.line(chamber.texts().words(draw.mark()).get("title"))));
        if (draw.lotteryNumber().isEmpty()) {
            all.add(due("draw.fact.first", draw, NumberFor.LOTTERY));
        }
        draw.frozen()
                .ifPresent(frozen ->
                        all.add(
                                words.text(
                                        "draw.fact.frozen",
                                        "when",
                                        moments().dayAndTime(frozen.mark().at()),
                                        "volunteers",
                                        frozen.freeze().volunteers())));
        draw.lotteryNumber()
                .ifPresent(known ->
                        all.add(
                                draw.isSealed(NumberFor.LOTTERY)
                                        ? shown("draw.fact.first.shown", draw, NumberFor.LOTTERY)
                                        : known("draw.fact.first.known", known)));
        draw.lottery()
                .ifPresent(committed ->
                        all.add(
                                words.text(
                                        "draw.fact.lottery",
                                        "when",
                                        moments().dayAndTime(committed.mark().at()))));
        if (draw.panelNumber().isEmpty()) {
            all.add(due("draw.fact.second", draw, NumberFor.PANEL));
        }
        draw.panelNumber()
                .ifPresent(known ->
                        all.add(
                                draw.isSealed(NumberFor.PANEL)
                                        ? shown("draw.fact.second.shown", draw, NumberFor.PANEL)
                                        : known("draw.fact.second.known", known)));
        Drawn.of(assembly, draw.id())
                .proof()
                .ifPresent(drawn ->
                        all.add(
                                words.text(
                                        "draw.fact.drawn",
                                        "panel",
                                        String.valueOf(drawn.panel()))));
        draw.proof()
                .ifPresent(proved ->
                        all.add(
                                words.text(
                                        "draw.fact.fit",
                                        "when",
                                        moments().dayAndTime(proved.mark().at()))));
        return all;
    }

    private String due(String key, Draw draw, NumberFor purpose) {
        Announced source = draw.source(purpose);
        return words.text(
                key,
                "when",
                moments().dayAndTime(source.at()),
                "source",
                source(source.source()),
                "how",
                Visible.line(chamber.texts().words(draw.mark()).get(purpose.wire())));
    }

    private String source(NumberSource source) {
        return words.each("draw.source", source);
    }

    private String shown(String key, Draw draw, NumberFor purpose) {
        return words.text(
                key,
                "number",
                grouped(draw.number(purpose).orElseThrow().number().text()),
                "people",
                draw.sealings(purpose).size());
    }

    private String known(String key, Known known) {
        return words.text(
                key,
                "number",
                grouped(known.number().text()),
                "who",
                People.called(words, known.mark().by()));
    }

    /// The name of the assembly.
    String assembly() {
        return chamber.standing()
                .get()
                .expected()
                .founding()
                .map(f -> Visible.line(chamber.texts().words(f.mark()).get("title")))
                .orElse("");
    }

    /// What the draw's own words say of a number's drawing.
    String how(Draw draw, NumberFor purpose) {
        return Visible.line(chamber.texts().words(draw.mark()).get(purpose.wire()));
    }
}
