package org.plenary.core.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.core.term.PublicKey;

/// The steps of a draw of every seat. Twice as many people volunteer as are drawn; which panels the
/// lottery has is of no matter here.
public final class DrawSteps {
    private static final Attachment QUOTAS =
            new Attachment(Hash.sha256("quotas".getBytes(UTF_8)), 6, Media.TEXT);
    private static final int PANELS = 1_000;
    private static final int DRAWN = 41;

    private final Lottery lottery;

    /// The draw of so many seats.
    public DrawSteps(int seats) {
        int[][] panels = new int[PANELS][];
        for (int panel = 0; panel < PANELS; panel++) {
            int first = panel;
            panels[panel] = IntStream.range(0, seats).map(i -> (first + i) % (2 * seats)).toArray();
        }
        lottery = Lottery.of(2 * seats, panels);
    }

    /// The lottery that will be fixed.
    public Lottery lottery() {
        return lottery;
    }

    /// Announced: dice after one step and after two.
    public DrawAnnounced announced(Instant now, Duration step) {
        return new DrawAnnounced(
                lottery.seats(),
                new Announced(NumberSource.DICE, now.plus(step), 20),
                new Announced(NumberSource.DICE, now.plus(step).plus(step), 3));
    }

    /// Frozen.
    public PoolFrozen frozen(EntryId draw) {
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
    public static NumberStated first(EntryId draw) {
        return new NumberStated(draw, NumberFor.LOTTERY, "31415926535897932384");
    }

    /// The lottery, fixed.
    public LotteryCommitted committed(EntryId draw) {
        byte[] file = lottery.text().getBytes(UTF_8);
        return new LotteryCommitted(
                draw,
                new Attachment(Hash.sha256(file), file.length, Media.TEXT),
                lottery.tree().root());
    }

    /// The second number as it fell.
    public static NumberStated second(EntryId draw) {
        return new NumberStated(draw, NumberFor.PANEL, "0" + DRAWN);
    }

    /// What fills the seats with the panel of the second number, part by part.
    ///
    /// @param letter the letter of each seat, counted from 1 for the first that is drawn
    public List<SeatsFilled> filled(EntryId draw, IntFunction<PublicKey> letter) {
        return filled(draw, DRAWN, letter);
    }

    /// What fills the seats with a panel, part by part.
    public List<SeatsFilled> filled(EntryId draw, int panel, IntFunction<PublicKey> letter) {
        HashTree tree = lottery.tree();
        int parts = PanelPart.parts(lottery.seats());
        return IntStream.range(0, parts)
                .mapToObj(part -> {
                    PanelPart people = lottery.part(panel, part);
                    int first = part * PanelPart.SIZE + 1;
                    return new SeatsFilled(
                            draw,
                            part,
                            people.volunteers(),
                            IntStream.range(first, first + people.volunteers().size())
                                    .mapToObj(letter)
                                    .toList(),
                            tree.path(panel * parts + part));
                })
                .toList();
    }
}
