package org.plenary.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.procedure.TestAssembly.FACILITATOR;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;

final class RecordTest {
    private final TestAssembly hall = Ready.in(Stage.DELIBERATING);

    @Test
    void anEntryWasReceivedAtTheTimeOfTheLatestClockEntryBeforeIt() {
        Instant noon = Instant.parse("2026-03-08T12:00:00Z");
        hall.trail().clock(noon);
        EntryId id = states();

        assertThat(hall.now().positions().statement(id).orElseThrow().mark().at()).isEqualTo(noon);
    }

    @Test
    void clocksNeverGoBackAndMayStandStill() {
        Instant now = hall.now().clock();
        hall.trail().pass(Duration.ofSeconds(-1));
        assertThat(hall.trail().refusal()).contains(Refusal.CLOCK_WENT_BACK);
        assertThat(hall.now().clock()).isEqualTo(now);
        hall.trail().pass(Duration.ZERO);
        assertThat(hall.trail().refusal()).isEmpty();
    }

    @Test
    void nobodyButTheSequencerKeepsTheClock() {
        hall.write(FACILITATOR, new ClockTicked(hall.now().clock().plusSeconds(60)));

        assertThat(hall.trail().refusal()).contains(Refusal.NOT_YOUR_ROLE);
    }

    @Test
    void wordsAreRemovedOnceAndWhatTheEntryDidStays() {
        EntryId id = states();
        hall.write(REGISTRAR, new BodyErased(id, ErasureGround.PRIVACY));
        assertThat(hall.trail().refusal()).isEmpty();
        assertThat(hall.now().erasures()).containsOnlyKeys(id);
        assertThat(hall.now().positions().standing(3, 1).orElseThrow().stance())
                .isEqualTo(Stance.FOR);

        hall.write(REGISTRAR, new BodyErased(id, ErasureGround.LAW));
        assertThat(hall.trail().refusal()).contains(Refusal.ALREADY_ERASED);
    }

    private EntryId states() {
        return hall.write(seat(3), new PositionStated(1, Stance.FOR, List.of()));
    }
}
