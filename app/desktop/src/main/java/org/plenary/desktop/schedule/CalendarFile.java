package org.plenary.desktop.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Words;

/// Sessions as an iCalendar file (RFC 5545) that any calendar takes in.
///
/// A session planned anew keeps its UID and has a higher SEQUENCE, so that a calendar moves the
/// entry it has instead of adding another; a cancelled one takes it out. Times are UTC, which every
/// calendar shows in its owner's zone.
final class CalendarFile {
    private static final Duration DAY_BEFORE = Duration.ofDays(-1);
    private static final Duration HOUR_BEFORE = Duration.ofHours(-1);

    private final Assembly assembly;

    /// @param words what a session's plan says
    record Entry(Session session, Words words, String title, List<String> agenda) {}

    CalendarFile(Assembly assembly) {
        this.assembly = assembly;
    }

    /// The file's bytes. Of a chain of plans only the last is in it.
    byte[] of(List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//Plenary desktop//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.stream()
                .filter(entry -> entry.session().state() != State.REPLACED)
                .forEach(entry -> calendar.add(event(entry)));
        return bytes(calendar);
    }

    /// The outputter folds long lines as the format asks; the calendar's own text does not.
    private static byte[] bytes(Calendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return out.toByteArray();
    }

    private VEvent event(Entry entry) {
        Session session = entry.session();
        boolean cancelled = session.state() == State.CANCELLED;
        List<EntryId> chain = chain(session);
        VEvent event = new VEvent(session.start(), session.end(), entry.title());
        // The library stamps an event with this computer's clock unless it is told otherwise.
        event.removeIf(DtStamp.class::isInstance);
        event.add(new DtStamp(session.changed().at()));
        event.add(new LastModified(session.changed().at()));
        event.add(new Uid(chain.getLast().hex() + "@" + host()));
        event.add(new Sequence(chain.size() - 1 + (cancelled ? 1 : 0)));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (!entry.words().get("place").isBlank()) {
            event.add(new Location(entry.words().get("place").strip()));
        }
        if (!entry.agenda().isEmpty()) {
            event.add(new Description(String.join("\n", entry.agenda())));
        }
        if (!cancelled) {
            event.add(alarm(DAY_BEFORE, entry.title()));
            event.add(alarm(HOUR_BEFORE, entry.title()));
        }
        return event;
    }

    private static VAlarm alarm(Duration before, String title) {
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private String host() {
        return assembly.founding().orElseThrow().origin().host();
    }

    /// The plan and every one that it replaced, newest first.
    private List<EntryId> chain(Session session) {
        List<EntryId> chain = new ArrayList<>();
        Optional<Session> each = Optional.of(session);
        while (each.isPresent()) {
            chain.add(each.get().mark().id());
            each = each.get().supersedes().flatMap(assembly.sessions()::session);
        }
        return chain;
    }
}
