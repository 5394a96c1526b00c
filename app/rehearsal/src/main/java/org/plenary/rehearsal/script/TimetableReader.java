package org.plenary.rehearsal.script;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.SessionEvent.AgendaItem;
import org.plenary.core.term.AgendaKind;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Timetable.Cancelled;
import org.plenary.rehearsal.script.Timetable.Earlier;
import org.plenary.rehearsal.script.Timetable.Meeting;
import org.plenary.rehearsal.script.Timetable.When;

/// Reads when an assembly meets, when its stages open and when its ballots are held.
final class TimetableReader {
    private final Folder folder;
    private final ZoneId zone;
    private final Known known;
    private final List<Timetable.Opening> openings = new ArrayList<>();
    private final List<Timetable.Polling> ballots = new ArrayList<>();
    private final List<Card> sessions = new ArrayList<>();
    private final Map<String, Earlier> earlier = new HashMap<>();
    private final Map<String, Cancelled> cancelled = new HashMap<>();

    TimetableReader(Folder folder, ZoneId zone, Known known) {
        this.folder = folder;
        this.known = known;
        this.zone = zone;
    }

    Timetable timetable() throws IOException, BadScript {
        List<Card> cards = folder.cards("timetable.md");
        for (Card card : cards) {
            switch (card.one("card")) {
                case "stage" -> opening(card.only("card", "day", "time", "question", "stage"));
                case "ballots" ->
                        polling(card.only("card", "day", "time", "close-day", "close-time"));
                case "session" ->
                        sessions.add(
                                card.only(
                                        "card", "name", "day", "start", "end", "title", "place",
                                        "item"));
                case "planned-before" -> earlier(card);
                case "cancelled" -> cancelled(card.only("card", "session", "day"));
                default -> throw card.wrong("there is no such card in a timetable");
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (Card card : sessions) {
            meetings.add(meeting(card));
        }
        meetings.sort(Comparator.comparing(m -> new When(m.day(), m.start())));
        openings.sort(Comparator.comparing(Timetable.Opening::when));
        ballots.sort(Comparator.comparing(Timetable.Polling::opens));
        Card first = cards.getFirst();
        return first.make(() -> new Timetable(zone, meetings, openings, ballots));
    }

    static When when(Card card, String day, String time) throws BadScript {
        return new When(card.read(day, TimetableReader::day), card.time(time));
    }

    static int day(Card card, String key) throws BadScript {
        return card.read(key, TimetableReader::day);
    }

    private static int day(String value) {
        return value.startsWith("-") ? -Card.whole(value.substring(1)) : Card.whole(value);
    }

    private void opening(Card card) throws BadScript {
        openings.add(
                new Timetable.Opening(
                        when(card, "day", "time"),
                        known.question(card),
                        card.constant("stage", Stage.class)));
    }

    private void polling(Card card) throws BadScript {
        ballots.add(
                new Timetable.Polling(
                        when(card, "day", "time"), when(card, "close-day", "close-time")));
    }

    private void earlier(Card card) throws BadScript {
        card.only("card", "session", "day", "start", "end", "place");
        earlier.put(
                session(card),
                new Earlier(
                        day(card, "day"), card.time("start"), card.time("end"), card.one("place")));
    }

    private void cancelled(Card card) throws BadScript {
        cancelled.put(
                session(card), new Cancelled(day(card, "day"), Words.of("reason", card.words())));
    }

    /// The session that a card speaks of; it stands further up.
    private String session(Card card) throws BadScript {
        String name = card.one("session");
        for (Card session : sessions) {
            if (session.one("name").equals(name)) {
                return name;
            }
        }
        throw card.wrong("no session \u201c" + name + "\u201d stands before this card");
    }

    private Meeting meeting(Card card) throws BadScript {
        LocalTime start = card.time("start");
        List<AgendaItem> agenda = new ArrayList<>();
        Words words = Words.of("title", card.one("title")).with("place", card.one("place"));
        for (Titled item : card.readAll("item", value -> item(start, value))) {
            agenda.add(item.item());
            words = words.with("item." + agenda.size(), item.title());
        }
        String name = card.one("name");
        int day = day(card, "day");
        LocalTime end = card.time("end");
        Words all = words;
        return card.make(() ->
                new Meeting(
                        name,
                        day,
                        start,
                        end,
                        agenda,
                        all,
                        Optional.ofNullable(earlier.get(name)),
                        Optional.ofNullable(cancelled.get(name))));
    }

    /// An agenda item and its title.
    private record Titled(AgendaItem item, String title) {}

    private static Titled item(LocalTime start, String value) {
        String[] parts = Reader.parts(value, 4);
        int offset = (int) Duration.between(start, Card.clock(parts[0])).toMinutes();
        AgendaItem item =
                new AgendaItem(
                        Card.named(parts[2], AgendaKind.class), offset, Card.whole(parts[1]));
        return new Titled(item, parts[3]);
    }
}
