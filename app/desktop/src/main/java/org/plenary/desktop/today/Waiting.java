package org.plenary.desktop.today;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.today.Duty.Press;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.ScreenId;

/// How many things wait for the holder of this laptop on each screen: the numbers in the
/// navigation. What is only possible is not counted.
public final class Waiting {
    private Waiting() {}

    /// The numbers now; a screen on which nothing waits is not in it.
    public static Map<ScreenId, Integer> on(Desk desk, Chamber chamber, InstantSource clock) {
        Standing standing = chamber.standing().get();
        Instant now = standing.now(clock.instant());
        Telling telling =
                new Telling(
                        desk.words(), desk.moments(), standing.expected(), chamber.texts(), now);
        Map<ScreenId, Integer> waiting = new EnumMap<>(ScreenId.class);
        DueList.of(standing, now, event -> chamber.refusal(event).isEmpty()).stream()
                .filter(duty -> duty.press() == Press.DUE)
                .map(duty -> telling.tell(duty).place().screen())
                .forEach(screen -> waiting.merge(screen, 1, Integer::sum));
        return waiting;
    }
}
