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

/// The draw of the seats, in the week after the founding: announced and frozen by the registrar,
/// dice on the third day, balls on the fifth, letters on the sixth.
final class Drawing {
    private static final int FROZEN = 2;
    private static final int DICE = 3;
    private static final int BALLS = 5;
    private static final int SEATS = 6;

    private final World world;
    private final Chance chance;
    private final Prepared prepared;
    private Optional<Attachment> commitments = Optional.empty();
    private Optional<Fixed> fixed = Optional.empty();

    /// The lottery, and the tree that proves its parts.
    private record Fixed(Lottery lottery, HashTree tree) {}

    Drawing(World world) {
        this.world = world;
        chance = world.chance("draw");
        prepared = world.prepared();
    }

    void plan(int foundingDay) {
        Dates dates = world.dates();
        DrawAnnounced announcement =
                new DrawAnnounced(
                        prepared.quotas().seats(),
                        new Announced(NumberSource.DICE, dates.at(foundingDay + DICE, 15, 0), 20),
                        new Announced(NumberSource.DICE, dates.at(foundingDay + BALLS, 18, 0), 3));
        world.at(
                dates.at(foundingDay, 11, 0),
                () ->
                        world.does(
                                        World.REGISTRAR,
                                        announcement,
                                        world.script().draw().announcement())
                                .ifPresent(draw -> announced(draw, foundingDay)));
    }

    private void announced(EntryId draw, int foundingDay) {
        Dates dates = world.dates();
        world.at(dates.at(foundingDay + FROZEN, 11, 30), () -> freeze(draw));
        world.at(
                dates.at(foundingDay + DICE, 15, 20),
                () -> falls(draw, NumberFor.LOTTERY, 20, World.FACILITATOR));
        world.at(dates.at(foundingDay + DICE + 1, 10, 0), () -> commit(draw));
        world.at(
                dates.at(foundingDay + BALLS, 18, 5),
                () -> falls(draw, NumberFor.PANEL, 3, World.AUTHORITY));
        world.at(dates.at(foundingDay + SEATS, 10, 30), () -> prove(draw));
        world.at(dates.at(foundingDay + SEATS, 11, 0), () -> seat(draw, 0));
    }

    private Freeze frozen(Attachment file) {
        return new Freeze(
                file.sha256(),
                prepared.tree().root(),
                prepared.pool().size(),
                prepared.quotas().seats(),
                Prepared.PANELS,
                Objective.LEXIMIN,
                commitments.map(Attachment::sha256));
    }

    private void freeze(EntryId draw) {
        Attachment file = world.publish(prepared.quotas().text().getBytes(UTF_8), Media.TEXT);
        commitments =
                prepared.commitments().map(text -> world.publish(text.getBytes(UTF_8), Media.TEXT));
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

    private void commit(EntryId draw) {
        Lottery lottery = lottery(draw);
        HashTree parts = lottery.tree();
        fixed = Optional.of(new Fixed(lottery, parts));
        Attachment file = world.publish(lottery.text().getBytes(UTF_8), Media.TEXT);
        world.does(World.REGISTRAR, new LotteryCommitted(draw, file, parts.root()));
    }

    /// The lottery follows from the freeze and the first number alone, so it can be made again.
    private Lottery lottery(EntryId id) {
        var draw = world.assembly().draws().draw(id).orElseThrow();
        Hash seed =
                draw.lotteryNumber()
                        .orElseThrow()
                        .number()
                        .seed(draw.frozen().orElseThrow().freeze());
        return prepared.lottery(seed);
    }

    /// The panel meets the quotas, and nobody learns who has which value.
    private void prove(EntryId draw) {
        if (commitments.isEmpty()) {
            return;
        }
        Drawn drawn = Drawn.of(world.assembly(), draw).proof().orElseThrow();
        int[] panel = fixed.orElseThrow().lottery().panel(drawn.panel());
        String text = prepared.fit(commitments.get().sha256(), panel);
        Attachment file = world.publish(text.getBytes(UTF_8), Media.TEXT);
        world.does(World.REGISTRAR, new QuotaFitProved(draw, file));
    }

    private void seat(EntryId draw, int part) {
        Drawn drawn = Drawn.of(world.assembly(), draw).proof().orElseThrow();
        Lottery lottery = fixed.orElseThrow().lottery();
        PanelPart people = lottery.part(drawn.panel(), part);
        int parts = PanelPart.parts(lottery.seats());
        int first = part * PanelPart.SIZE + 1;
        List<PublicKey> letters =
                IntStream.range(first, first + people.volunteers().size())
                        .mapToObj(seat -> world.keys().letterKey(Holder.seat(seat), 1))
                        .toList();
        List<Hash> path = fixed.orElseThrow().tree().path(drawn.panel() * parts + part);
        world.does(
                World.REGISTRAR, new SeatsFilled(draw, part, people.volunteers(), letters, path));
        if (part + 1 < parts) {
            world.in(Duration.ofMinutes(3), () -> seat(draw, part + 1));
        }
    }
}
