package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.SECOND_FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.PublicNumber;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.Event;
import org.plenary.core.event.SealedNumber;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Drawn;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Refusal;

final class DrawTest {
    private static final String THROWN = "31415926535897932384";

    @Test
    void thePanelIsWhomThePublicNumberPicksOutOfTheLottery() {
        TestDraw draw = TestDraw.drawn(99);
        assertThat(draw.hall().now().roll().seated()).isZero();
        draw.seats(41);

        assertThat(draw.hall().now().refused()).isEmpty();
        assertThat(draw.hall().now().roll().seated()).isEqualTo(99);
        assertThat(draw.now().complete()).isTrue();
        assertThat(draw.hall().now().draws().running()).isEmpty();
        assertThat(draw.hall().now().roll().validLetter(seat(99)))
                .contains(Keys.letter(seat(99), 1));
    }

    @Test
    void nobodySaysWhichPanelWasDrawn() {
        TestDraw draw = TestDraw.drawn(7);

        assertThat(Drawn.of(draw.hall().now(), draw.id()).proof().map(Drawn::panel)).contains(41);
        assertThat(refused(draw, draw.parts(42).getFirst())).contains(Refusal.NOT_THE_PANEL_DRAWN);
    }

    @Test
    void withoutADrawnPanelTheWallStands() {
        TestDraw draw = TestDraw.announced(7).freezes().drawsLotteryNumber().commits();

        assertThat(Drawn.of(draw.hall().now(), draw.id()).refusal()).contains(Refusal.NOT_DRAWN);
        assertThat(refused(draw, draw.parts(41).getFirst())).contains(Refusal.NOT_DRAWN);
        assertThat(Drawn.of(draw.hall().now(), otherEntry()).refusal())
                .contains(Refusal.DRAW_UNKNOWN);
    }

    /// The organiser's pool: everything in it was fixed before the first number existed.
    @Test
    void thePoolCannotBeTriedOutAgainstTheFirstNumber() {
        TestDraw late = TestDraw.announced(7).hour();
        assertThat(refused(late, new PoolFrozen(late.id(), TestDraw.QUOTAS, late.freeze())))
                .as("frozen once dice may have been thrown")
                .contains(Refusal.DRAW_LAPSED);

        TestDraw draw = TestDraw.announced(7).freezes();
        Freeze other =
                new Freeze(
                        TestDraw.QUOTAS.sha256(),
                        Hash.sha256(),
                        14,
                        7,
                        10_000,
                        draw.freeze().objective());
        assertThat(refused(draw, new PoolFrozen(draw.id(), TestDraw.QUOTAS, other)))
                .as("frozen again")
                .contains(Refusal.ALREADY_FROZEN);
    }

    @Test
    void aFreezeIsForTheSeatsThatWereAnnounced() {
        TestDraw draw = TestDraw.announced(7);
        Freeze six =
                new Freeze(
                        TestDraw.QUOTAS.sha256(),
                        Hash.sha256(),
                        14,
                        6,
                        1_000,
                        draw.freeze().objective());

        assertThat(refused(draw, new PoolFrozen(draw.id(), TestDraw.QUOTAS, six)))
                .contains(Refusal.SEATS_NOT_VACANT);
    }

    /// The organiser's numbers: one for each purpose, at its time, and somebody else was there.
    @Test
    void aNumberCannotBeChosen() {
        TestDraw unfrozen = TestDraw.announced(7).hour();
        unfrozen.states(NumberFor.LOTTERY, THROWN);
        assertThat(unfrozen.hall().trail().refusal()).contains(Refusal.NUMBER_TOO_EARLY);

        TestDraw draw = TestDraw.announced(7).freezes();
        draw.states(NumberFor.LOTTERY, THROWN);
        assertThat(draw.hall().trail().refusal())
                .as("before its moment")
                .contains(Refusal.NUMBER_TOO_EARLY);
        draw.hour().states(NumberFor.LOTTERY, "314");
        assertThat(draw.hall().trail().refusal())
                .as("of another length than announced")
                .contains(Refusal.NUMBER_DOES_NOT_FIT);
        draw.draws(NumberFor.LOTTERY, THROWN);
        assertThat(draw.now().lotteryNumber().orElseThrow().number())
                .isEqualTo(new PublicNumber(THROWN));
        draw.states(NumberFor.LOTTERY, "0".repeat(20));
        assertThat(draw.hall().trail().refusal())
                .as("another throw")
                .contains(Refusal.NUMBER_KNOWN);
    }

    @Test
    void whatTheRegistrarWritesDownAloneIsNoNumber() {
        TestDraw draw = TestDraw.announced(7).freezes().hour();
        EntryId first = draw.states(NumberFor.LOTTERY, THROWN);
        EntryId second = draw.states(NumberFor.LOTTERY, "0".repeat(20));
        assertThat(draw.now().lotteryNumber()).isEmpty();

        assertThat(refused(draw, new NumberConfirmed(first))).contains(Refusal.NOT_YOUR_ROLE);
        draw.hall().write(FACILITATOR, new NumberConfirmed(first));
        assertThat(draw.now().lotteryNumber().orElseThrow().number().text()).isEqualTo(THROWN);
        draw.hall().write(AUTHORITY, new NumberConfirmed(second));
        assertThat(draw.hall().trail().refusal())
                .as("confirmed after another")
                .contains(Refusal.NUMBER_KNOWN);
        draw.hall().write(AUTHORITY, new NumberConfirmed(otherEntry()));
        assertThat(draw.hall().trail().refusal()).contains(Refusal.NUMBER_UNKNOWN);
    }

    /// The organiser's lottery: one, before the second number can be known.
    @Test
    void theLotteryCannotBeTriedOutAgainstTheSecondNumber() {
        TestDraw early = TestDraw.announced(7).freezes();
        assertThat(refused(early, early.commitment()))
                .as("before its seed")
                .contains(Refusal.NUMBER_UNKNOWN);

        TestDraw draw = TestDraw.announced(7).freezes().drawsLotteryNumber().commits();
        LotteryCommitted other =
                new LotteryCommitted(draw.id(), draw.commitment().file(), Hash.sha256());
        assertThat(refused(draw, other)).as("another lottery").contains(Refusal.LOTTERY_EXISTS);

        TestDraw late = TestDraw.announced(7).freezes().drawsLotteryNumber().hour();
        assertThat(refused(late, late.commitment()))
                .as("once dice may have been thrown")
                .contains(Refusal.DRAW_LAPSED);
        late.states(NumberFor.PANEL, "041");
        assertThat(late.hall().trail().refusal())
                .as("a number with no lottery to pick from")
                .contains(Refusal.NUMBER_TOO_EARLY);
    }

    @Test
    void thereIsOneDrawAtATime() {
        TestDraw draw = TestDraw.announced(7);

        assertThat(refused(draw, TestDraw.announcement(draw.hall())))
                .contains(Refusal.DRAW_RUNNING);
    }

    @Test
    void aDrawIsGivenUpOnlyWhileNobodyCanKnowWhomItDraws() {
        TestDraw draw = TestDraw.announced(7).freezes().drawsLotteryNumber().commits();
        TestDraw again = TestDraw.running(draw.hall().copy());
        again.hall().write(REGISTRAR, new DrawAbandoned(again.id()));
        assertThat(again.now().abandoned()).isPresent();
        assertThat(again.hall().now().draws().running()).isEmpty();

        draw.hour();
        assertThat(refused(draw, new DrawAbandoned(draw.id())))
                .contains(Refusal.TOO_LATE_TO_ABANDON);
    }

    @Test
    void aDrawWhoseMomentPassedUnusedIsGivenUpAndAnotherAnnounced() {
        TestDraw lapsed = TestDraw.announced(7).freezes().drawsLotteryNumber().hour();
        lapsed.hall().write(REGISTRAR, new DrawAbandoned(lapsed.id()));
        TestDraw next = TestDraw.announced(lapsed.hall(), TestDraw.announcement(lapsed.hall()));

        assertThat(next.hall().trail().refusal()).isEmpty();
        assertThat(next.hall().now().draws().all()).hasSize(2);
        assertThat(refused(next, new PoolFrozen(lapsed.id(), TestDraw.QUOTAS, next.freeze())))
                .as("the draw that was given up")
                .contains(Refusal.DRAW_UNKNOWN);
    }

    @Test
    void aDrawIsAnnouncedAheadAndForEveryEmptySeat() {
        TestAssembly hall = TestAssembly.founded(7).charter(RULES).enrolEverybody();
        hall.write(
                REGISTRAR,
                new DrawAnnounced(6, TestDraw.dice(hall, 1, 20), TestDraw.dice(hall, 2, 3)));
        assertThat(hall.trail().refusal()).contains(Refusal.SEATS_NOT_VACANT);
        hall.write(
                REGISTRAR,
                new DrawAnnounced(7, TestDraw.dice(hall, 0, 20), TestDraw.dice(hall, 2, 3)));
        assertThat(hall.trail().refusal()).contains(Refusal.NUMBER_NOT_AHEAD);

        TestDraw whole = TestDraw.drawn(7).seats(41);
        assertThat(
                        refused(
                                whole,
                                new DrawAnnounced(
                                        1,
                                        TestDraw.dice(whole.hall(), 1, 20),
                                        TestDraw.dice(whole.hall(), 2, 3))))
                .contains(Refusal.SEATS_NOT_VACANT);
    }

    @Test
    void theFitIsProvenOfADrawnPanelWhoseFreezeCommitsToValues() {
        TestDraw early = TestDraw.announced(7).freezes(TestDraw.COMMITMENTS);
        assertThat(refused(early, new QuotaFitProved(early.id(), TestDraw.QUOTAS)))
                .contains(Refusal.NOT_DRAWN);
        assertThat(refused(early, new QuotaFitProved(otherEntry(), TestDraw.QUOTAS)))
                .contains(Refusal.DRAW_UNKNOWN);
        TestDraw without = TestDraw.drawn(7);
        assertThat(refused(without, new QuotaFitProved(without.id(), TestDraw.QUOTAS)))
                .contains(Refusal.NOTHING_COMMITTED);
        assertThat(without.now().proof()).isEmpty();

        TestDraw draw = TestDraw.provable(7);
        assertThat(draw.now().proof()).isEmpty();
        assertThat(draw.hall().now().draws().files())
                .contains(TestDraw.QUOTAS, TestDraw.COMMITMENTS);
        assertThat(refused(draw, new QuotaFitProved(draw.id(), draw.commitment().file())))
                .isEmpty();
        draw.seats(41);
        assertThat(refused(draw, new QuotaFitProved(draw.id(), TestDraw.COMMITMENTS)))
                .as("mended, and with every seat filled")
                .isEmpty();
        assertThat(draw.now().proof().orElseThrow().event().file()).isEqualTo(TestDraw.COMMITMENTS);
        assertThat(draw.now().complete()).isTrue();
        assertThat(draw.hall().now().draws().files()).contains(TestDraw.COMMITMENTS);
    }

    @Test
    void nobodyIsSeatedInAnothersPlace() {
        TestDraw draw = TestDraw.drawn(99);
        List<SeatsFilled> parts = draw.parts(41);
        SeatsFilled first = parts.getFirst();

        assertThat(refused(draw, parts.get(1))).contains(Refusal.SEATS_OUT_OF_ORDER);
        assertThat(refused(draw, with(first, swap(first.volunteers(), 150), first.path())))
                .as("somebody else")
                .contains(Refusal.NOT_THE_PANEL_DRAWN);
        assertThat(refused(draw, with(first, reversed(first.volunteers()), first.path())))
                .as("in another order")
                .contains(Refusal.NOT_THE_PANEL_DRAWN);
        assertThat(refused(draw, with(first, first.volunteers(), reversed(first.path()))))
                .as("with another proof")
                .contains(Refusal.NOT_THE_PANEL_DRAWN);
        assertThat(refused(draw, first)).isEmpty();
        assertThat(refused(draw, first)).as("twice").contains(Refusal.SEATS_OUT_OF_ORDER);
        assertThat(
                        refused(
                                draw,
                                new SeatsFilled(
                                        draw.id(),
                                        1,
                                        parts.get(1).volunteers(),
                                        first.letters(),
                                        parts.get(1).path())))
                .as("with letters that others have")
                .contains(Refusal.KEY_IN_USE);
    }

    @Test
    void sealedNumbersGiveOneNumberThatNoOfficeSteersAlone() {
        TestDraw draw = sealing();
        EntryId registrars = seals(draw, REGISTRAR, NumberFor.LOTTERY, 1);
        seals(draw, REGISTRAR, NumberFor.PANEL, 1);
        draw.freezes();
        assertThat(draw.hall().trail().refusal())
                .as("only the organiser's own number")
                .contains(Refusal.TOO_FEW_SEALED);
        EntryId authoritys = seals(draw, AUTHORITY, NumberFor.LOTTERY, 2);
        seals(draw, AUTHORITY, NumberFor.PANEL, 2);
        draw.freezes().hour();
        assertThat(draw.now().frozen()).isPresent();

        draw.hall().write(REGISTRAR, new NumberShown(registrars, number(1)));
        assertThat(draw.now().lotteryNumber()).as("one is still sealed").isEmpty();
        draw.hall().write(AUTHORITY, new NumberShown(authoritys, number(3)));
        assertThat(draw.hall().trail().refusal())
                .as("another number than was sealed")
                .contains(Refusal.NUMBER_DOES_NOT_FIT);
        draw.hall().write(FACILITATOR, new NumberShown(authoritys, number(2)));
        assertThat(draw.hall().trail().refusal()).contains(Refusal.NOT_YOUR_NUMBER);
        draw.hall().write(AUTHORITY, new NumberShown(authoritys, number(2)));
        assertThat(draw.now().lotteryNumber().orElseThrow().number())
                .isEqualTo(PublicNumber.of(List.of(number(1), number(2))));
    }

    @Test
    void aNumberIsSealedOnceAndBeforeTheFreezeAndShownAfterItsMoment() {
        TestDraw draw = sealing();
        EntryId sealed = seals(draw, REGISTRAR, NumberFor.LOTTERY, 1);
        seals(draw, REGISTRAR, NumberFor.LOTTERY, 2);
        assertThat(draw.hall().trail().refusal()).contains(Refusal.ALREADY_SEALED);
        draw.hall().write(REGISTRAR, new NumberShown(sealed, number(1)));
        assertThat(draw.hall().trail().refusal()).contains(Refusal.NUMBER_TOO_EARLY);
        draw.states(NumberFor.LOTTERY, THROWN);
        assertThat(draw.hall().trail().refusal())
                .as("dice where numbers were to be sealed")
                .contains(Refusal.OTHER_SOURCE);
        seals(draw, REGISTRAR, NumberFor.PANEL, 1);
        seals(draw, FACILITATOR, NumberFor.LOTTERY, 3);
        seals(draw, FACILITATOR, NumberFor.PANEL, 3);
        draw.freezes();
        seals(draw, SECOND_FACILITATOR, NumberFor.LOTTERY, 4);
        assertThat(draw.hall().trail().refusal()).contains(Refusal.ALREADY_FROZEN);
        draw.hall().hoursPass(1);
        draw.hall().write(REGISTRAR, new NumberShown(sealed, number(1)));
        assertThat(draw.hall().trail().refusal()).isEmpty();
        draw.hall().write(REGISTRAR, new NumberShown(sealed, number(1)));
        assertThat(draw.hall().trail().refusal()).as("twice").contains(Refusal.NUMBER_KNOWN);

        TestDraw dice = TestDraw.announced(7);
        seals(dice, REGISTRAR, NumberFor.LOTTERY, 1);
        assertThat(dice.hall().trail().refusal()).contains(Refusal.OTHER_SOURCE);
    }

    private static Optional<Refusal> refused(TestDraw draw, Event event) {
        draw.hall().write(REGISTRAR, event);
        return draw.hall().trail().refusal();
    }

    private static TestDraw sealing() {
        TestAssembly hall = TestAssembly.founded(7).charter(RULES).enrolEverybody();
        return TestDraw.announced(
                hall, new DrawAnnounced(7, TestDraw.sealing(hall, 1), TestDraw.sealing(hall, 2)));
    }

    private static EntryId seals(TestDraw draw, Holder by, NumberFor purpose, int number) {
        Hash sealed = SealedNumber.commitment(draw.id(), purpose, number(number));
        return draw.hall().write(by, new NumberSealed(draw.id(), purpose, sealed));
    }

    private static Hash number(int number) {
        return Hash.sha256(new byte[] {(byte) number});
    }

    private static EntryId otherEntry() {
        return new EntryId(number(99));
    }

    private static SeatsFilled with(SeatsFilled part, List<Integer> volunteers, List<Hash> path) {
        return new SeatsFilled(part.draw(), part.part(), volunteers, part.letters(), path);
    }

    private static List<Integer> swap(List<Integer> volunteers, int by) {
        return IntStream.range(0, volunteers.size())
                .mapToObj(i -> i == 0 ? by : volunteers.get(i))
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
