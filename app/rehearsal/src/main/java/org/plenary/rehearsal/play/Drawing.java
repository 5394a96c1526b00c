package org.plenary.rehearsal.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Objective;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.projection.Drawn;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.Words;

/// A draw of seats, within a week: announced and frozen by the registrar, dice on the third day,
/// balls on the fifth, letters on the sixth.
final class Drawing {
    private static final int FROZEN = 2;
    private static final int DICE = 3;
    private static final int BALLS = 5;
    static final int SEATS = 6;

    private final World world;
    private final Chance chance;
    private final DrawFiles files;
    private final Words announcement;
    private final int firstSeat;
    private Optional<Attachment> commitments = Optional.empty();
    private List<Integer> panel = List.of();

    /// The lottery, and the tree that proves its parts.
    private record Fixed(Lottery lottery, HashTree tree) {}

    /// @param firstSeat the number of the first seat that is filled
    Drawing(World world, Chance chance, DrawFiles files, Words announcement, int firstSeat) {
        this.world = world;
        this.chance = chance;
        this.files = files;
        this.announcement = announcement;
        this.firstSeat = firstSeat;
    }

    /// Announces the draw; the rest of it follows.
    void announce(int day) {
        Dates dates = world.dates();
        DrawAnnounced event =
                new DrawAnnounced(
                        files.quotas().seats(),
                        new Announced(NumberSource.DICE, dates.at(day + DICE, 15, 0), 20),
                        new Announced(NumberSource.DICE, dates.at(day + BALLS, 18, 0), 3));
        world.does(World.REGISTRAR, event, announcement).ifPresent(draw -> announced(draw, day));
    }

    private void announced(EntryId draw, int day) {
        Dates dates = world.dates();
        world.at(dates.at(day + FROZEN, 11, 30), () -> freeze(draw));
        world.at(
                dates.at(day + DICE, 15, 20),
                () -> falls(draw, NumberFor.LOTTERY, 20, World.FACILITATOR));
        world.at(
                dates.at(day + DICE + 1, 10, 0),
                () ->
                        lottery(draw)
                                .ifPresentOrElse(
                                        made -> commit(draw, day, made), () -> giveUp(draw)));
    }

    /// The volunteers who were seated, in the order of their seats; nobody before they are.
    List<Integer> drawn() {
        return panel;
    }

    private Freeze frozen(Attachment file) {
        return new Freeze(
                file.sha256(),
                files.tree().root(),
                files.pool().size(),
                files.quotas().seats(),
                DrawFiles.PANELS,
                Objective.LEXIMIN,
                commitments.map(Attachment::sha256));
    }

    private void freeze(EntryId draw) {
        Attachment file = world.publish(files.quotas().text().getBytes(UTF_8), Media.TEXT);
        commitments =
                files.commitments().map(text -> world.publish(text.getBytes(UTF_8), Media.TEXT));
        world.does(World.REGISTRAR, new PoolFrozen(draw, file, commitments, frozen(file)));
    }

    /// The registrar writes down what fell; another office, who was there, confirms it.
    private void falls(EntryId draw, NumberFor purpose, int digits, Holder other) {
        Chance dice = chance.of("dice for " + purpose.wire());
        String fell =
                IntStream.range(0, digits)
                        .mapToObj(_ -> Integer.toString(dice.below(10)))
                        .collect(Collectors.joining());
        world.does(World.REGISTRAR, new NumberStated(draw, purpose, fell))
                .ifPresent(stated ->
                        world.in(
                                Duration.ofMinutes(12),
                                () -> world.does(other, new NumberConfirmed(stated))));
    }

    private void commit(EntryId draw, int day, Lottery lottery) {
        HashTree parts = lottery.tree();
        Fixed now = new Fixed(lottery, parts);
        Attachment file = world.publish(lottery.text().getBytes(UTF_8), Media.TEXT);
        world.does(World.REGISTRAR, new LotteryCommitted(draw, file, parts.root()));
        Dates dates = world.dates();
        world.at(
                dates.at(day + BALLS, 18, 5),
                () -> falls(draw, NumberFor.PANEL, 3, World.AUTHORITY));
        world.at(dates.at(day + SEATS, 10, 30), () -> prove(draw, now));
        world.at(dates.at(day + SEATS, 11, 0), () -> seat(draw, now, 0));
    }

    /// Those who are left have no panel among them. A doctor of quotas would have said so before
    /// the freeze; a rehearsal is where one learns to ask.
    private void giveUp(EntryId draw) {
        world.does(
                World.REGISTRAR,
                new DrawAbandoned(draw),
                Words.of("reason", "Nobody's panel among those who are left meets the quotas."));
    }

    /// The lottery follows from the freeze and the first number alone, so it can be made again.
    private Optional<Lottery> lottery(EntryId id) {
        var draw = world.assembly().draws().draw(id).orElseThrow();
        Hash seed =
                draw.lotteryNumber()
                        .orElseThrow()
                        .number()
                        .seed(draw.frozen().orElseThrow().freeze());
        return files.lottery(seed);
    }

    /// The panel meets the quotas, and nobody learns who has which value.
    private void prove(EntryId draw, Fixed fixed) {
        if (commitments.isEmpty()) {
            return;
        }
        Drawn drawn = Drawn.of(world.assembly(), draw).proof().orElseThrow();
        String text = files.fit(commitments.get().sha256(), fixed.lottery().panel(drawn.panel()));
        Attachment file = world.publish(text.getBytes(UTF_8), Media.TEXT);
        world.does(World.REGISTRAR, new QuotaFitProved(draw, file));
    }

    private void seat(EntryId draw, Fixed fixed, int part) {
        Drawn drawn = Drawn.of(world.assembly(), draw).proof().orElseThrow();
        Lottery lottery = fixed.lottery();
        PanelPart people = lottery.part(drawn.panel(), part);
        int parts = PanelPart.parts(lottery.seats());
        int first = firstSeat + part * PanelPart.SIZE;
        List<PublicKey> letters =
                IntStream.range(first, first + people.volunteers().size())
                        .mapToObj(seat -> world.keys().letterKey(Holder.seat(seat), 1))
                        .toList();
        List<Hash> path = fixed.tree().path(drawn.panel() * parts + part);
        world.does(
                World.REGISTRAR, new SeatsFilled(draw, part, people.volunteers(), letters, path));
        if (part + 1 < parts) {
            world.in(Duration.ofMinutes(3), () -> seat(draw, fixed, part + 1));
        } else {
            panel = IntStream.of(lottery.panel(drawn.panel())).boxed().toList();
        }
    }
}
