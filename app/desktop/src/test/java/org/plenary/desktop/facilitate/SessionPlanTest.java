package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.term.AgendaKind;
import org.plenary.desktop.facilitate.SessionPlan.Box;
import org.plenary.desktop.facilitate.SessionPlan.Fault;
import org.plenary.desktop.facilitate.SessionPlan.Result;
import org.plenary.desktop.parts.LocalTimes;

class SessionPlanTest {
    private final LocalTimes times = new LocalTimes(ZoneId.of("Europe/Dublin"), Locale.UK);
    private final SessionPlan plan =
            new SessionPlan(
                    "Second weekend",
                    "Town Hall",
                    "28 November 2026",
                    "9:30",
                    List.of(
                            new Box(AgendaKind.OPENING, "Welcome", "15"),
                            new Box(AgendaKind.TABLE, "Tables", "60")));

    @Test
    void boxesFollowOneAnotherAndTheSessionEndsWithTheLast() {
        var ready = (Result.Ready) plan.ready(times, Optional.empty());
        assertThat(ready.event().start()).isEqualTo(Instant.parse("2026-11-28T09:30:00Z"));
        assertThat(ready.event().end()).isEqualTo(Instant.parse("2026-11-28T10:45:00Z"));
        assertThat(ready.event().agenda())
                .containsExactly(
                        new AgendaItem(AgendaKind.OPENING, 0, 15),
                        new AgendaItem(AgendaKind.TABLE, 15, 60));
        assertThat(ready.words().get("item.2")).isEqualTo("Tables");
    }

    @Test
    void movingABoxChangesWhenItBeginsAndNothingElse() {
        SessionPlan moved = plan.moved(1, -1);
        assertThat(moved.boxes()).extracting(Box::title).containsExactly("Tables", "Welcome");
        assertThat(moved.offsets()).containsExactly(0, 60, 75);
        assertThat(plan.moved(0, -1)).isEqualTo(plan);
        assertThat(plan.moved(1, 1)).isEqualTo(plan);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWithTheFirstBoxConcerned() {
        var bad =
                new SessionPlan(
                        " ",
                        "",
                        "soon",
                        "25:00",
                        List.of(
                                new Box(AgendaKind.OPENING, "Welcome", "15"),
                                new Box(AgendaKind.TABLE, "", "60"),
                                new Box(AgendaKind.CLOSE, "Close", "0")));
        assertThat(((Result.Faulty) bad.ready(times, Optional.empty())).faults())
                .isEqualTo(
                        Map.of(
                                Fault.TITLE,
                                0,
                                Fault.PLACE,
                                0,
                                Fault.DATE,
                                0,
                                Fault.TIME,
                                0,
                                Fault.BOX,
                                2));
    }

    @Test
    void aTimeThatNeverComesAndAPlanOfThreeDaysAreRefused() {
        var never = new SessionPlan("A", "B", "2026-03-29", "1:30", plan.boxes());
        assertThat(((Result.Faulty) never.ready(times, Optional.empty())).faults())
                .containsOnlyKeys(Fault.NO_SUCH_TIME);
        var box = new Box(AgendaKind.TABLE, "Long", "1440");
        var threeDays = plan.with(List.of(box, box, box));
        assertThat(((Result.Faulty) threeDays.ready(times, Optional.empty())).faults())
                .containsOnlyKeys(Fault.TOO_LONG);
        assertThat(((Result.Faulty) plan.with(List.of()).ready(times, Optional.empty())).faults())
                .containsOnlyKeys(Fault.BOXES);
    }

    @Test
    void aDraftedPlanComesBackAsItWas() {
        var fields = PlanDraft.fields(plan);
        assertThat(PlanDraft.of(name -> fields.getOrDefault(name, ""))).isEqualTo(plan);
        assertThat(PlanDraft.of(_ -> "").boxes()).isEmpty();
    }
}
