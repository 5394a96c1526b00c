package org.plenary.server.site.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.EntryId;
import org.plenary.server.site.book.Book;

/// The meetings as an iCalendar file (RFC 5545). A meeting that was planned anew keeps its UID, so
/// that it moves in people's calendars instead of standing there twice.
final class CalendarFile {
    private final Book book;

    CalendarFile(Book book) {
        this.book = book;
    }

    byte[] ics() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//Public pages//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (Session session : book.assembly().sessions().all().values()) {
            if (session.state() != State.REPLACED) {
                calendar.add(event(session));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Session session) {
        EntryId first = session.mark().id();
        int times = 0;
        for (Session s = session; s.supersedes().isPresent(); times++) {
            first = s.supersedes().get();
            s = book.assembly().sessions().session(first).orElseThrow();
        }
        VEvent event = new VEvent(false);
        event.add(new Uid(first.hex() + "@" + book.edition().origin().host()));
        event.add(new DtStamp(session.changed().at()));
        event.add(new DtStart<>(session.start()));
        event.add(new DtEnd<>(session.end()));
        event.add(new Sequence(times + (session.state() == State.CANCELLED ? 1 : 0)));
        event.add(new Summary(book.title(session.mark())));
        String place = book.line(session.mark(), "place", 200);
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        Status status =
                session.state() == State.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        return event;
    }
}
