package org.plenary.rehearsal.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.event.ResponseEvent.ResponseRated;
import org.plenary.core.projection.Reported;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Polling;

/// The authority's answers to what was adopted, and what members think of them.
final class Answering {
    private static final int DAYS_TO_RATE = 12;

    private final World world;

    Answering(World world) {
        this.world = world;
    }

    void plan() {
        for (Polling polling : world.script().timetable().ballots()) {
            for (Script.Response response : world.script().authority().responses()) {
                int day = polling.closes().day() + response.afterDays();
                world.at(
                        world.dates()
                                .at(
                                        day,
                                        LocalTime.of(
                                                11,
                                                world.chance(
                                                                "answer to "
                                                                        + response.recommendation())
                                                        .below(60))),
                        () -> answer(response));
            }
        }
    }

    /// When nothing more happens.
    static int lastDay(Script script) {
        int closing =
                script.timetable().ballots().stream()
                        .mapToInt(p -> p.closes().day())
                        .max()
                        .orElse(script.timetable().meetings().getLast().day());
        int answers =
                script.authority().responses().stream()
                        .mapToInt(Script.Response::afterDays)
                        .max()
                        .orElse(0);
        return closing + answers + DAYS_TO_RATE + 2;
    }

    private void answer(Script.Response response) {
        Optional<EntryId> id = world.named("recommendation " + response.recommendation());
        boolean due =
                id.filter(r -> Reported.of(world.assembly(), r).proof().isPresent())
                        .filter(r -> world.assembly().responses().to(r).isEmpty())
                        .isPresent();
        if (!due) {
            return;
        }
        LocalDate today = world.dates().date(world.now());
        List<LocalDate> actions = response.actions().stream().map(today::plusDays).toList();
        world.does(
                        World.AUTHORITY,
                        new ResponseGiven(id.get(), response.verdict(), actions),
                        response.words())
                .ifPresent(answer -> planRatings(response, answer));
    }

    private void planRatings(Script.Response response, EntryId answer) {
        Instant from = world.now().plusSeconds(3_600);
        Instant until = from.plus(java.time.Duration.ofDays(DAYS_TO_RATE));
        for (Member member : world.members()) {
            Chance chance = member.chance().of("grade of " + response.recommendation());
            if (chance.happens(0.7)) {
                int grade = grade(response.verdict(), chance);
                world.at(
                        world.dates().atHome(chance, from, until),
                        () -> {
                            if (world.active(member)) {
                                world.does(member.holder(), new ResponseRated(answer, grade));
                            }
                        });
            }
        }
    }

    private static int grade(ResponseVerdict verdict, Chance chance) {
        double middle =
                switch (verdict) {
                    case ACCEPTED -> 7.2;
                    case CHANGED -> 5.4;
                    case REJECTED -> 2.6;
                };
        return Math.clamp(Math.round(middle + 3.2 * chance.around()), 0, 10);
    }
}
