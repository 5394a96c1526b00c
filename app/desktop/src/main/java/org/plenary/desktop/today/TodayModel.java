package org.plenary.desktop.today;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Stage;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.parts.Refusals;
import org.plenary.desktop.today.Duty.Press;
import org.plenary.desktop.today.Today.Part;
import org.plenary.desktop.today.Today.Path;
import org.plenary.desktop.today.Today.When;
import org.plenary.desktop.ui.Preferences;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Remit;

/// What the screen says, from what is expected to count.
final class TodayModel {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Words words;
    private final Moments moments;
    private final Preferences preferences;
    private final Chamber chamber;
    private final InstantSource clock;

    TodayModel(
            Words words,
            Moments moments,
            Preferences preferences,
            Chamber chamber,
            InstantSource clock) {
        this.words = words;
        this.moments = moments;
        this.preferences = preferences;
        this.chamber = chamber;
        this.clock = clock;
    }

    /// Everything, with the picture of this question, or of the first one that is still to be
    /// decided.
    Today look(Optional<Integer> chosen) {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        Instant now = standing.now(clock.instant());
        Telling telling = new Telling(words, moments, assembly, chamber.texts(), now);
        List<Told> all =
                DueList.of(standing, now, event -> chamber.refusal(event).isEmpty()).stream()
                        .map(telling::tell)
                        .toList();
        List<Told> due = with(all, Press.DUE);
        int question = chosen.orElseGet(() -> inFront(assembly));
        var record = new Sofar(words, moments, assembly, chamber.texts());
        return new Today(
                hello(standing),
                assembly.roll().left(standing.me()).isPresent()
                        ? words.text("today.lead.left")
                        : due.isEmpty()
                                ? words.text("today.lead.nothing")
                                : words.text("today.lead.due", "count", due.size()),
                trouble(standing),
                due.stream().findFirst(),
                due.stream().skip(1).toList(),
                with(all, Press.MAY),
                record.done(standing),
                record.next(now),
                paths(assembly),
                new Standpoints(words, moments, assembly, chamber.texts())
                        .picture(question, standing.seat(), now));
    }

    private static List<Told> with(List<Told> all, Press press) {
        return all.stream().filter(told -> told.duty().press() == press).toList();
    }

    private String hello(Standing standing) {
        LocalTime time = clock.instant().atZone(moments.zone()).toLocalTime();
        String part =
                time.isBefore(NOON) ? "morning" : time.isBefore(EVENING) ? "afternoon" : "evening";
        return words.text(
                "today.hello",
                "part",
                part,
                "role",
                standing.me().role().name(),
                "number",
                standing.me().number());
    }

    /// Own entries that do not count and whose reason was not looked at yet.
    private int trouble(Standing standing) {
        long seen = Refusals.seen(preferences);
        return (int)
                standing.outbox().stream()
                        .filter(own -> own.refusal().isPresent())
                        .filter(own -> own.index().orElse(Long.MAX_VALUE) > seen)
                        .count();
    }

    private static int inFront(Assembly assembly) {
        return Remit.questions(assembly).stream()
                .filter(q -> assembly.stages().of(q) != Stage.DECIDED)
                .findFirst()
                .orElse(1);
    }

    private List<Path> paths(Assembly assembly) {
        List<Integer> questions = Remit.questions(assembly);
        return questions.stream().map(q -> path(assembly, q, questions.size() > 1)).toList();
    }

    private Path path(Assembly assembly, int question, boolean named) {
        Stage here = assembly.stages().of(question);
        Stage[] all = Stage.values();
        List<Part> parts = new ArrayList<>();
        Arrays.stream(all)
                .forEach(stage ->
                        parts.add(new Part(words.each("today.stage", stage), when(stage, here))));
        String name =
                named
                        ? words.text(
                                "today.question",
                                "number",
                                question,
                                "question",
                                Remit.question(assembly, chamber.texts(), question))
                        : "";
        return new Path(
                name,
                words.text(
                        "today.step",
                        "step",
                        List.of(all).indexOf(here) + 1,
                        "steps",
                        all.length,
                        "stage",
                        words.each("today.stage", here)),
                words.each("today.doing", here),
                parts);
    }

    private static When when(Stage stage, Stage here) {
        int compared = stage.compareTo(here);
        return compared < 0 ? When.DONE : compared == 0 ? When.NOW : When.NEXT;
    }
}
