package org.plenary.desktop.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.plenary.core.event.SessionEvent.SeatCheckedIn;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.parts.EveryMinute;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.parts.SaveDialog;
import org.plenary.desktop.parts.Sending;
import org.plenary.desktop.parts.Slot;
import org.plenary.desktop.schedule.Plan.Day;
import org.plenary.desktop.schedule.Plan.Sitting;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.EmptyState;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Page;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Screen;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// When the assembly meets and what for; checking in to a session that is open; calendar files.
public final class ScheduleScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;
    private final SaveDialog save;
    private final ScheduleModel model;
    private final Sending sending;
    private final Page page;
    private final Slot<String> zone;
    private final Slot<List<Day>> days;
    private final Map<EntryId, SittingView> views = new HashMap<>();

    /// The screen over a chamber; `clock` tells the time of day, and nothing that counts.
    public ScheduleScreen(Desk desk, Chamber chamber, InstantSource clock, SaveDialog save) {
        this.desk = desk;
        this.chamber = chamber;
        this.save = save;
        words = desk.words();
        model = new ScheduleModel(words, desk.moments(), chamber, clock);
        sending = new Sending(desk, chamber);
        zone = new Slot<>(Gap.NONE, text -> List.of(Type.lead(text)));
        days = new Slot<>(Gap.AIRY, this::draw);
        page = Page.titled(words.text("ui.screen.schedule")).with(zone, days);
        chamber.standing().subscribe(this::refresh);
        EveryMinute.on(page, this::refresh);
    }

    @Override
    public ScreenId id() {
        return ScreenId.SCHEDULE;
    }

    @Override
    public Parent node() {
        return page;
    }

    /// Comes to a session, and to its button for checking in if there is one; without a session to
    /// the one that is open or next.
    @Override
    public void onShown(Place place) {
        refresh();
        Optional<SittingView> asked =
                views.entrySet().stream()
                        .filter(e -> e.getKey().hex().equals(place.thing()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .or(() -> views.values().stream().filter(SittingView::isNear).findFirst());
        asked.ifPresent(view -> {
            page.reveal(view);
            view.begin();
        });
    }

    private void refresh() {
        Plan plan = model.plan();
        zone.show(plan.zone());
        days.show(plan.days());
    }

    private List<Node> draw(List<Day> all) {
        views.clear();
        if (all.isEmpty()) {
            return List.of(
                    new EmptyState(words.text("schedule.none"), words.text("schedule.none.do")));
        }
        List<Node> parts = new ArrayList<>();
        parts.add(
                Row.of(
                        Gap.NORMAL,
                        Named.as(
                                "schedule-save-all",
                                Buttons.plain(
                                        Symbol.SAVE,
                                        words.text("schedule.save-all"),
                                        this::saveAll)),
                        Type.soft(words.text("schedule.save-all.hint"))));
        for (Day day : all) {
            parts.add(new DayView(day.name(), day.sittings().stream().map(this::view).toList()));
        }
        return parts;
    }

    private SittingView view(Sitting sitting) {
        SittingView view =
                new SittingView(
                        words,
                        sitting,
                        () -> checkIn(sitting),
                        () -> saveOne(sitting),
                        () ->
                                sitting.instead()
                                        .ifPresent(next ->
                                                desk.navigator()
                                                        .open(
                                                                Place.at(
                                                                        ScreenId.SCHEDULE,
                                                                        next.hex()))));
        views.put(sitting.id(), view);
        return view;
    }

    private void checkIn(Sitting sitting) {
        sending.send(
                new SeatCheckedIn(sitting.id()),
                words.text("schedule.checked-in.news"),
                why -> desk.notices().say(why));
    }

    private void saveAll() {
        Assembly assembly = chamber.standing().get().expected();
        write(List.copyOf(assembly.sessions().all().values()), words.text("schedule.file-all"));
    }

    private void saveOne(Sitting sitting) {
        Assembly assembly = chamber.standing().get().expected();
        write(
                assembly.sessions().session(sitting.id()).stream().toList(),
                words.text("schedule.file-one"));
    }

    private void write(List<Session> sessions, String name) {
        Optional<Path> chosen = save.ask(page, words.text("schedule.save.title"), name + ".ics");
        if (chosen.isEmpty()) {
            return;
        }
        Assembly assembly = chamber.standing().get().expected();
        List<CalendarFile.Entry> entries = sessions.stream().map(this::entry).toList();
        desk.background()
                .run(
                        () -> Files.write(chosen.get(), new CalendarFile(assembly).of(entries)),
                        file ->
                                desk.notices()
                                        .say(
                                                words.text(
                                                        "schedule.saved",
                                                        "file",
                                                        String.valueOf(file.getFileName()))));
    }

    private CalendarFile.Entry entry(Session session) {
        var said = chamber.texts().words(session.mark());
        List<String> agenda =
                IntStream.range(0, session.agenda().size())
                        .mapToObj(i -> agenda(session, said, i))
                        .toList();
        return new CalendarFile.Entry(
                session, said, Titles.session(words, chamber.texts(), session), agenda);
    }

    private String agenda(Session session, org.plenary.core.trail.Words said, int place) {
        var item = session.agenda().get(place);
        String named = Visible.line(said.get("item." + (place + 1)));
        return words.text(
                "schedule.agenda.line",
                "time",
                desk.moments().time(session.start().plus(Duration.ofMinutes(item.offset()))),
                "item",
                named.isEmpty() ? words.each("wording.agenda", item.kind()) : named);
    }
}
