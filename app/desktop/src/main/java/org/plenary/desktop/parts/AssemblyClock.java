package org.plenary.desktop.parts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;

/// The zone by which the assembly meets, whatever zone the laptop is set to.
public final class AssemblyClock {
    private AssemblyClock() {}

    /// Dates and times in the zone that the founding names; in the laptop's while it is not known.
    public static Moments moments(Chamber chamber, Moments laptop, Locale locale) {
        return new Moments(locale, zone(chamber, laptop.zone()));
    }

    private static ZoneId zone(Chamber chamber, ZoneId laptop) {
        return chamber.standing()
                .get()
                .expected()
                .founding()
                .map(founding -> chamber.texts().words(founding.mark()).get("zone").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> named(name, laptop))
                .orElse(laptop);
    }

    private static ZoneId named(String name, ZoneId otherwise) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknownHere) {
            // A zone that this Java does not know yet: the laptop's own is said beside every time.
            return otherwise;
        }
    }
}
