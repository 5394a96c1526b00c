package org.plenary.desktop.chamber;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
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
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.PublicKey;

/// The draw of every seat in a test's record. Twice as many people volunteer as are drawn; which
/// panels the lottery has is of no matter here.
public final class TestDraw {
    private static final Attachment QUOTAS =
            new Attachment(Hash.sha256("quotas".getBytes(UTF_8)), 6, Media.TEXT);
    private static final int PANELS = 1_000;
    private static final int DRAWN = 41;

    private final Lottery lottery;

    private TestDraw(int seats) {
        int[][] panels = new int[PANELS][];
        for (int panel = 0; panel < PANELS; panel++) {
            int first = panel;
            panels[panel] = IntStream.range(0, seats).map(i -> (first + i) % (2 * seats)).toArray();
        }
        lottery = Lottery.of(2 * seats, panels);
    }

    /// Announced: dice after one step and after two.
    private DrawAnnounced announced(Instant now, Duration step) {
        return new DrawAnnounced(
                lottery.seats(),
                new Announced(NumberSource.DICE, now.plus(step), 20),
                new Announced(NumberSource.DICE, now.plus(step).plus(step), 3));
    }

    /// Frozen.
    private PoolFrozen frozen(EntryId draw) {
        Freeze freeze =
                new Freeze(
                        QUOTAS.sha256(),
                        Hash.sha256("pool".getBytes(UTF_8)),
                        lottery.volunteers(),
                        lottery.seats(),
                        PANELS,
                        Objective.LEXIMIN);
        return new PoolFrozen(draw, QUOTAS, freeze);
    }

    /// The first number as it fell.
    private static NumberStated first(EntryId draw) {
        return new NumberStated(draw, NumberFor.LOTTERY, "31415926535897932384");
    }

    /// The lottery, fixed.
    private LotteryCommitted committed(EntryId draw) {
        byte[] file = lottery.text().getBytes(UTF_8);
        return new LotteryCommitted(
                draw,
                new Attachment(Hash.sha256(file), file.length, Media.TEXT),
                lottery.tree().root());
    }

    /// The second number as it fell.
    private static NumberStated second(EntryId draw) {
        return new NumberStated(draw, NumberFor.PANEL, "0" + DRAWN);
    }

    /// What fills the seats, part by part.
    ///
    /// @param letter the letter of each seat
    private List<SeatsFilled> filled(EntryId draw, IntFunction<PublicKey> letter) {
        HashTree tree = lottery.tree();
        int parts = PanelPart.parts(lottery.seats());
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    PanelPart people = lottery.part(DRAWN, part);
                    int first = part * PanelPart.SIZE + 1;
                    return new SeatsFilled(
                            draw,
                            part,
                            people.volunteers(),
                            IntStream.range(first, first + people.volunteers().size())
                                    .mapToObj(letter)
                                    .toList(),
                            tree.path(DRAWN * parts + part));
                })
                .toList();
    }

    /// Every seat is drawn and filled, in two seconds; both offices have enrolled.
    public static void fill(TestRecord record, Holder registrar, Holder other) {
        Duration second = Duration.ofSeconds(1);
        TestDraw draw = new TestDraw(record.now().founding().orElseThrow().facts().seats());
        EntryId id = record.write(registrar, draw.announced(record.now().clock(), second));
        record.write(registrar, draw.frozen(id));
        record.pass(second);
        record.write(other, new NumberConfirmed(record.write(registrar, first(id))));
        record.write(registrar, draw.committed(id));
        record.pass(second);
        record.write(other, new NumberConfirmed(record.write(registrar, second(id))));
        draw.filled(id, seat -> record.letterKey(Holder.seat(seat), 1))
                .forEach(part -> record.write(registrar, part));
    }
}
