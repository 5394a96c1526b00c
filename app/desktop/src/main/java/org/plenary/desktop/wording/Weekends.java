package org.plenary.desktop.wording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.desktop.ui.words.Words;

/// The weekends of an assembly: its sessions, those of neighbouring days together.
///
/// @param all in order, each with its sessions by start; none is empty
public record Weekends(List<List<Session>> all) {
    private static final Duration APART = Duration.ofDays(3);

    /// The lists are copied.
    public Weekends {
        all = all.stream().map(List::copyOf).toList();
    }

    /// The weekends of the sessions that stand.
    public static Weekends of(Assembly assembly) {
        List<List<Session>> all = new ArrayList<>();
        for (Session session : assembly.sessions().standing().toList()) {
            boolean next =
                    all.isEmpty()
                            || Duration.between(all.getLast().getLast().start(), session.start())
                                            .compareTo(APART)
                                    >= 0;
            if (next) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(session);
        }
        return new Weekends(all);
    }

    /// How many weekends have begun.
    public int begun(Instant now) {
        return (int) all.stream().filter(w -> !now.isBefore(w.getFirst().start())).count();
    }

    /// When the latest one began that has begun.
    public Optional<Instant> latest(Instant now) {
        int begun = begun(now);
        return begun == 0 ? Optional.empty() : Optional.of(all.get(begun - 1).getFirst().start());
    }

    /// Where the assembly is among them: "weekend 2 of 5". Empty while none is planned.
    public String where(Words words, Instant now) {
        int begun = begun(now);
        if (all.isEmpty()) {
            return "";
        }
        if (begun == 0) {
            return words.text("wording.weekend.before", "of", all.size());
        }
        boolean over = now.isAfter(all.get(begun - 1).getLast().end().plus(Duration.ofHours(12)));
        if (!over) {
            return words.text("wording.weekend", "number", begun, "of", all.size());
        }
        return begun == all.size()
                ? words.text("wording.weekend.after", "of", all.size())
                : words.text("wording.weekend.between", "number", begun, "of", all.size());
    }
}
