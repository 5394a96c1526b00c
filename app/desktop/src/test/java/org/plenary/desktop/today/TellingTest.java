package org.plenary.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;
import static org.plenary.desktop.chamber.TestAssembly.MORNING;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.TestDesk;

class TellingTest {
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.convened(7);
    private final EntryId session = assembly.session("First", MORNING);

    @Test
    void aSessionThatIsOpenAfterItsTimeWasDueToEnd() {
        assembly.record().write(FACILITATOR, new SessionOpened(session));
        Instant end = MORNING.plus(Duration.ofHours(2));
        assertThat(effort(end.minusSeconds(1))).isEqualTo("One press. The session ends at 10:00.");
        assertThat(effort(end))
                .isEqualTo("One press. The session was due to end at 10:00, and is still open.");
    }

    private String effort(Instant now) {
        TestChamber chamber = TestChamber.of(assembly, FACILITATOR);
        var telling =
                new Telling(
                        test.words,
                        test.desk.moments(),
                        assembly.record().now(),
                        chamber.texts(),
                        now);
        return telling.tell(new MemberDuty.CheckIn(session)).effort();
    }
}
