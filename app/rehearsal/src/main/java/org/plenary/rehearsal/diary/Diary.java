package org.plenary.rehearsal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.Event;
import org.plenary.core.event.Kind;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Refused;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.rehearsal.play.Undone;

/// A trail, told day by day: folded once more, so that nothing is told that does not count.
public final class Diary {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final ZoneId zone;
    private final Map<EntryId, String> titles = new HashMap<>();
    private final List<Day> days = new ArrayList<>();
    private final Assembly end;

    /// Reads a trail.
    ///
    /// @param zone whose days are told
    public Diary(List<SignedEntry> entries, Map<Hash, Body> bodies, ZoneId zone) {
        this.zone = zone;
        Assembly assembly = Assembly.EMPTY;
        Instant first = entries.size() > 1 ? clockAfter(entries) : Instant.EPOCH;
        for (SignedEntry signed : entries) {
            Fold.Step step = Fold.step(assembly, signed.at(assembly.size()));
            titles.put(signed.id(), title(signed, bodies));
            Instant now =
                    step.after().founding().isEmpty() || assembly.size() == 0
                            ? first
                            : step.after().clock();
            Day day = day(now.isBefore(first) ? first : now, assembly);
            if (step.ruling() instanceof Ruling.Counts(Event event, var by)) {
                day.add(
                        new Happening<>(
                                signed.id(),
                                event,
                                by,
                                titles.getOrDefault(signed.id(), ""),
                                assembly));
            }
            assembly = step.after();
            day.ends(assembly);
        }
        end = assembly;
    }

    /// The founding has no time of its own: it is told on the day of what follows it.
    private static Instant clockAfter(List<SignedEntry> entries) {
        Assembly founded = Fold.step(Assembly.EMPTY, entries.getFirst().at(0)).after();
        return Fold.step(founded, entries.get(1).at(1)).after().clock();
    }

    private static String title(SignedEntry entry, Map<Hash, Body> bodies) {
        return entry.envelope()
                .body()
                .flatMap(ref -> Optional.ofNullable(bodies.get(ref.commitment())))
                .map(body -> {
                    try {
                        return body.words().get("title");
                    } catch (Malformed notWords) {
                        return "";
                    }
                })
                .orElse("");
    }

    private Day day(Instant now, Assembly before) {
        LocalDate date = now.atZone(zone).toLocalDate();
        if (days.isEmpty() || !days.getLast().date().equals(date)) {
            days.add(new Day(date, before));
        }
        return days.getLast();
    }

    /// The days on which something happened, each with its sentences.
    public List<String> lines(List<Undone> undone) {
        List<String> lines = new ArrayList<>();
        for (Day day : days) {
            List<String> told = new Telling(day, titles).sentences();
            List<String> vain = inVain(day, undone);
            if (told.isEmpty() && vain.isEmpty()) {
                continue;
            }
            lines.add(DATE.format(day.date()));
            told.forEach(sentence -> lines.add("  " + sentence));
            vain.forEach(sentence -> lines.add("  " + sentence));
            lines.add("");
        }
        lines.addAll(new Outcomes(end, titles).sentences());
        return lines;
    }

    private List<String> inVain(Day day, List<Undone> undone) {
        List<String> sentences = new ArrayList<>();
        for (Refused refused : day.after().refused()) {
            if (refused.index() >= day.before().size()) {
                sentences.add(
                        String.format(
                                Locale.ROOT,
                                "Does not count: entry %,d (%s) at %s. %s",
                                refused.index(),
                                refused.kind(),
                                time(refused.at()),
                                refused.why().sentence()));
            }
        }
        for (Undone act : undone) {
            if (act.at().atZone(zone).toLocalDate().equals(day.date())) {
                sentences.add(
                        String.format(
                                Locale.ROOT,
                                "Could not be done: %s by the %s at %s. %s",
                                Kind.of(act.event()).wire(),
                                Telling.name(act.by()),
                                time(act.at()),
                                act.why().sentence()));
            }
        }
        return sentences;
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
