package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.CONVENOR;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.RULES;
import static org.plenary.core.procedure.TestAssembly.enrolment;
import static org.plenary.core.procedure.TestAssembly.founded;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;

final class RollTest {
    private static final TestAssembly SEATED = founded(99).charter(RULES).seats();

    private final TestAssembly hall = SEATED.copy();

    @Test
    void aWholePanelIsSeatedInParts() {
        assertThat(hall.now().roll().seated()).isEqualTo(99);
        assertThat(hall.now().roll().validLetter(seat(41))).contains(Keys.letter(seat(41), 1));
        assertThat(hall.now().roll().seatsEnrolled()).isZero();
        assertThat(hall.now().refused()).isEmpty();
    }

    @Test
    void eachSeatHasALetterOfItsOwn() {
        TestDraw draw = TestDraw.drawn(7);
        List<PublicKey> letters = draw.parts(41).getFirst().letters();

        assertThat(filling(draw, letters.getFirst(), letters.getFirst()))
                .contains(Refusal.KEY_IN_USE);
        assertThat(filling(draw, letters.getFirst(), Keys.letter(FACILITATOR, 1)))
                .contains(Refusal.KEY_IN_USE);
        assertThat(filling(draw, letters.getFirst(), Keys.laptop(REGISTRAR, 1)))
                .contains(Refusal.KEY_IN_USE);
        assertThat(filling(draw, letters.getFirst(), PublicKey.of(new byte[32])))
                .contains(Refusal.BAD_KEY);
        assertThat(filling(draw, letters.getFirst(), letters.getLast())).isEmpty();
        assertThat(draw.hall().now().roll().seated()).isEqualTo(7);
    }

    /// The seats of a draw are filled, the first and the last with these letters.
    private static Optional<Refusal> filling(TestDraw draw, PublicKey first, PublicKey last) {
        SeatsFilled right = draw.parts(41).getFirst();
        List<PublicKey> letters = new ArrayList<>(right.letters());
        letters.set(0, first);
        letters.set(letters.size() - 1, last);
        draw.hall()
                .write(
                        REGISTRAR,
                        new SeatsFilled(draw.id(), 0, right.volunteers(), letters, right.path()));
        return draw.hall().trail().refusal();
    }

    @Test
    void aLetterEnrolsItsSeatsLaptop() {
        hall.enrol(seat(41));

        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().roll().enrolled(seat(41))).isTrue();
        assertThat(hall.now().roll().devicesOf(seat(41)))
                .containsExactly(Keys.laptop(seat(41), 1).device());
        assertThat(hall.now().roll().seatsEnrolled()).isEqualTo(1);
    }

    @Test
    void aLetterIsUsedOnce() {
        hall.enrol(seat(41));
        hall.trail().uses(seat(41), Keys.laptop(seat(41), 2));
        hall.write(seat(41), enrolment(seat(41), 1, 2));

        assertThat(hall.trail().refusal()).contains(Refusal.LETTER_USED);
        assertThat(hall.now().roll().devicesOf(seat(41))).hasSize(1);
    }

    @Test
    void aLetterThatNobodyWroteEnrolsNobody() {
        hall.write(seat(41), enrolment(seat(100), 1, 1));

        assertThat(hall.trail().refusal()).contains(Refusal.LETTER_UNKNOWN);
    }

    @Test
    void aLaptopEnrolsItselfAndNoOther() {
        hall.write(
                seat(41), new DeviceEnrolled(Keys.letter(seat(41), 1), Keys.laptop(seat(42), 1)));

        assertThat(hall.trail().refusal()).contains(Refusal.BAD_KEY);
    }

    @Test
    void aLaptopWithAKeyThatVerifiersDisagreeAboutIsNotEnrolled() {
        PublicKey smallOrder = PublicKey.of(new byte[32]);
        hall.trail().uses(seat(41), smallOrder);
        hall.write(seat(41), new DeviceEnrolled(Keys.letter(seat(41), 1), smallOrder));

        assertThat(hall.trail().refusal()).contains(Refusal.BAD_KEY);
        assertThat(hall.now().roll().enrolled(seat(41))).isFalse();
    }

    @Test
    void oneLaptopServesOneSeat() {
        hall.enrol(seat(41));
        hall.trail().uses(seat(42), Keys.laptop(seat(41), 1));
        hall.write(
                seat(42), new DeviceEnrolled(Keys.letter(seat(42), 1), Keys.laptop(seat(41), 1)));

        assertThat(hall.trail().refusal()).contains(Refusal.KEY_IN_USE);
    }

    @Test
    void aLettersKeyIsNoLaptopsKey() {
        PublicKey letter = Keys.letter(seat(41), 1);
        hall.trail().uses(seat(41), letter);
        hall.write(seat(41), new DeviceEnrolled(letter, letter));

        assertThat(hall.trail().refusal()).contains(Refusal.KEY_IN_USE);
    }

    @Test
    void whoeverIsNotEnrolledWritesNothingThatCounts() {
        hall.proposes(41);

        assertThat(hall.trail().refusal()).contains(Refusal.UNKNOWN_DEVICE);
    }

    @Test
    void aNewLetterWorksOnceAnotherOfficeHasConfirmedIt() {
        hall.enrol(FACILITATOR).enrol(seat(41));
        EntryId reissue = reissue(seat(41), Keys.letter(seat(41), 2));
        assertThat(hall.trail().refusal()).isEmpty();

        enrolSecondLaptop();
        assertThat(hall.trail().refusal()).contains(Refusal.LETTER_UNKNOWN);
        hall.write(REGISTRAR, new LetterConfirmed(reissue));
        assertThat(hall.trail().refusal())
                .as("the registrar alone enrols nobody")
                .contains(Refusal.NOT_YOUR_ROLE);
        hall.write(FACILITATOR, new LetterConfirmed(reissue));
        assertThat(hall.trail().refusal()).isEmpty();
        hall.write(seat(41), enrolment(seat(41), 2, 2));
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().roll().devicesOf(seat(41))).hasSize(2);
    }

    @Test
    void aNewLetterTakesThePlaceOfTheOldOne() {
        hall.enrol(AUTHORITY);
        EntryId reissue = reissue(seat(41), Keys.letter(seat(41), 2));
        hall.write(AUTHORITY, new LetterConfirmed(reissue));

        hall.enrol(seat(41));
        assertThat(hall.trail().refusal()).contains(Refusal.LETTER_USED);
    }

    @Test
    void aNewLetterIsConfirmedOnce() {
        hall.enrol(FACILITATOR);
        EntryId reissue = reissue(seat(41), Keys.letter(seat(41), 2));
        hall.write(FACILITATOR, new LetterConfirmed(reissue));
        hall.write(FACILITATOR, new LetterConfirmed(reissue));

        assertThat(hall.trail().refusal()).contains(Refusal.REISSUE_UNKNOWN);
    }

    @Test
    void aNewLetterIsForASeatOrOfficeThatExists() {
        reissue(seat(100), Keys.letter(seat(100), 1));
        assertThat(hall.trail().refusal()).contains(Refusal.HOLDER_UNKNOWN);
        reissue(new Holder(Role.FACILITATOR, 9), Keys.letter(FACILITATOR, 9));
        assertThat(hall.trail().refusal()).contains(Refusal.HOLDER_UNKNOWN);
        reissue(FACILITATOR, Keys.letter(FACILITATOR, 2));
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void aNewLetterHasAKeyThatServesNobodyElse() {
        hall.enrol(seat(42));
        reissue(seat(41), Keys.letter(seat(42), 1));
        assertThat(hall.trail().refusal()).as("a letter").contains(Refusal.KEY_IN_USE);
        reissue(seat(41), Keys.laptop(seat(42), 1));
        assertThat(hall.trail().refusal()).as("a laptop").contains(Refusal.KEY_IN_USE);
        reissue(seat(41), PublicKey.of(new byte[32]));
        assertThat(hall.trail().refusal()).contains(Refusal.BAD_KEY);
    }

    @Test
    void aLetterThatWaitsForItsConfirmationIsTakenToo() {
        PublicKey waiting = Keys.letter(seat(41), 2);
        reissue(seat(41), waiting);

        reissue(seat(42), waiting);
        assertThat(hall.trail().refusal()).as("for another seat").contains(Refusal.KEY_IN_USE);
        hall.trail().uses(seat(42), waiting);
        hall.write(seat(42), new DeviceEnrolled(Keys.letter(seat(42), 1), waiting));
        assertThat(hall.trail().refusal()).as("as a laptop").contains(Refusal.KEY_IN_USE);
    }

    @Test
    void aSeatThatIsFilledCannotTakeALetterThatWaits() {
        TestDraw draw = TestDraw.drawn(7);
        List<PublicKey> letters = draw.parts(41).getFirst().letters();
        draw.hall().write(REGISTRAR, new LetterReissued(FACILITATOR, letters.getLast()));

        assertThat(filling(draw, letters.getFirst(), letters.getLast()))
                .contains(Refusal.KEY_IN_USE);
    }

    @Test
    void aLostLaptopIsRevokedByTheNewOneAndWritesNoMore() {
        EntryId before = lostLaptopReplaced();
        PublicKey lost = Keys.laptop(seat(41), 1);

        hall.trail().uses(seat(41), lost);
        hall.write(seat(41), new DeviceRevoked(Keys.laptop(seat(41), 2).device()));
        assertThat(hall.trail().refusal())
                .as("not even to revoke the new one")
                .contains(Refusal.DEVICE_REVOKED);
        assertThat(hall.now().roll().device(lost.device()).orElseThrow().revoked()).isPresent();
        assertThat(hall.now().positions().statement(before))
                .as("what it wrote before stands")
                .isPresent();
    }

    @Test
    void aLaptopIsRevokedOnlyByTheSamePersonsOther() {
        hall.enrol(seat(41)).enrol(seat(42));

        revokes(seat(42), Keys.laptop(seat(41), 1));
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_YOUR_DEVICE);
        revokes(REGISTRAR, Keys.laptop(seat(41), 1));
        assertThat(hall.trail().refusal()).contains(Refusal.NOT_YOUR_DEVICE);
        revokes(seat(41), Keys.laptop(seat(41), 1));
        assertThat(hall.trail().refusal()).as("itself").contains(Refusal.NOT_YOUR_DEVICE);
        revokes(seat(41), Keys.laptop(seat(43), 1));
        assertThat(hall.trail().refusal()).contains(Refusal.UNKNOWN_DEVICE);
    }

    @Test
    void aLaptopIsRevokedOnce() {
        lostLaptopReplaced();
        revokes(seat(41), Keys.laptop(seat(41), 1));

        assertThat(hall.trail().refusal()).contains(Refusal.DEVICE_REVOKED);
    }

    @Test
    void theConvenorGetsNoSecondLaptop() {
        hall.enrol(FACILITATOR);
        EntryId reissue = reissue(CONVENOR, Keys.letter(CONVENOR, 1));
        hall.write(FACILITATOR, new LetterConfirmed(reissue));
        hall.trail().uses(CONVENOR, Keys.laptop(CONVENOR, 2));
        hall.write(CONVENOR, enrolment(CONVENOR, 1, 2));

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_YOUR_ROLE);
    }

    /// Seat 41 says where it stands, loses the laptop, enrols another and revokes the lost one.
    private EntryId lostLaptopReplaced() {
        hall.enrol(AUTHORITY).enrol(FACILITATOR).enrol(seat(41)).promise(90);
        hall.open(Stage.LEARNING);
        EntryId before = hall.write(seat(41), new PositionStated(1, Stance.FOR, List.of()));
        EntryId reissue = reissue(seat(41), Keys.letter(seat(41), 2));
        hall.write(FACILITATOR, new LetterConfirmed(reissue));
        enrolSecondLaptop();
        revokes(seat(41), Keys.laptop(seat(41), 1));
        assertThat(hall.now().refused()).isEmpty();
        return before;
    }

    private EntryId reissue(Holder holder, PublicKey letter) {
        return hall.write(REGISTRAR, new LetterReissued(holder, letter));
    }

    private void revokes(Holder by, PublicKey laptop) {
        hall.write(by, new DeviceRevoked(laptop.device()));
    }

    private void enrolSecondLaptop() {
        hall.trail().uses(seat(41), Keys.laptop(seat(41), 2));
        hall.write(seat(41), enrolment(seat(41), 2, 2));
    }
}
