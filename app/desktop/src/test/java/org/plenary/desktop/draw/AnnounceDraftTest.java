package org.plenary.desktop.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.core.term.NumberFor.LOTTERY;
import static org.plenary.core.term.NumberFor.PANEL;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.term.NumberSource;
import org.plenary.desktop.draw.AnnounceDraft.Fault;
import org.plenary.desktop.parts.LocalTimes;

class AnnounceDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-27T08:00:00Z");

    private final Map<String, String> fields = new HashMap<>();
    private final AnnounceDraft draft =
            new AnnounceDraft(
                    name -> fields.getOrDefault(name, ""),
                    new LocalTimes(ZoneId.of("Europe/Dublin"), Locale.UK),
                    NOW);

    @Test
    void whatIsTypedInTheAssemblysZoneIsAnnounced() {
        number("lottery", "30 March 2026", "15:00", "20");
        number("panel", "1/4/2026", "18", "3");
        assertThat(draft.event(99))
                .isEqualTo(
                        new DrawAnnounced(
                                99,
                                new Announced(
                                        NumberSource.DICE,
                                        Instant.parse("2026-03-30T14:00:00Z"),
                                        20),
                                new Announced(
                                        NumberSource.DICE,
                                        Instant.parse("2026-04-01T17:00:00Z"),
                                        3)));
    }

    @Test
    void eachThingThatIsMissingOrWrongIsNamedByItself() {
        assertThat(draft.fault(LOTTERY)).contains(Fault.SOURCE);
        fields.put("lottery.source", "DICE");
        assertThat(draft.fault(LOTTERY)).contains(Fault.DATE);
        number("lottery", "29 March 2026", "1:30", "20");
        assertThat(draft.fault(LOTTERY)).contains(Fault.TIME);
        number("lottery", "27 March 2026", "8:00", "20");
        assertThat(draft.fault(LOTTERY)).contains(Fault.PAST);
        number("lottery", "27 March 2026", "8:01", "5");
        assertThat(draft.fault(LOTTERY)).contains(Fault.DIGITS);
        number("lottery", "27 March 2026", "8:01", "65");
        assertThat(draft.fault(LOTTERY)).contains(Fault.DIGITS);
        number("lottery", "27 March 2026", "8:01", "6");
        assertThat(draft.fault(LOTTERY)).isEmpty();
    }

    @Test
    void theSecondNumberComesAfterTheFirst() {
        number("lottery", "30 March 2026", "15:00", "20");
        number("panel", "30 March 2026", "15:00", "3");
        assertThat(draft.fault(PANEL)).contains(Fault.ORDER);
        number("panel", "30 March 2026", "15:01", "3");
        assertThat(draft.fault(PANEL)).isEmpty();
    }

    private void number(String number, String date, String time, String digits) {
        fields.put(number + ".source", "DICE");
        fields.put(number + ".date", date);
        fields.put(number + ".time", time);
        fields.put(number + ".digits", digits);
    }
}
