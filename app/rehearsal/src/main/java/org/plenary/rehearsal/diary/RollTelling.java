package org.plenary.rehearsal.diary;

import static org.plenary.rehearsal.diary.Telling.are;
import static org.plenary.rehearsal.diary.Telling.does;
import static org.plenary.rehearsal.diary.Telling.name;
import static org.plenary.rehearsal.diary.Telling.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;

/// What happened on a day to the seats and to who sits in them, in sentences.
final class RollTelling {
    private final Day day;
    private final List<String> told = new ArrayList<>();

    RollTelling(Day day) {
        this.day = day;
    }

    List<String> sentences() {
        draw();
        roll();
        return told;
    }

    private void draw() {
        for (var announced : day.all(DrawAnnounced.class)) {
            tell("A draw for %s is announced.", people(announced.event().seats(), "seat"));
        }
        for (var frozen : day.all(PoolFrozen.class)) {
            tell(
                    "The pool is frozen, with %s.",
                    people(frozen.event().freeze().volunteers(), "volunteer"));
        }
        for (var stated : day.all(NumberStated.class)) {
            tell(
                    "The number that %s is %s.",
                    switch (stated.event().purpose()) {
                        case LOTTERY -> "seeds the lottery";
                        case PANEL -> "picks the panel";
                    },
                    stated.event().digits());
        }
        if (!day.all(DrawAbandoned.class).isEmpty()) {
            tell("The draw is given up.");
        }
        if (!day.all(LotteryCommitted.class).isEmpty()) {
            tell("The lottery is fixed.");
        }
        if (!day.all(QuotaFitProved.class).isEmpty()) {
            tell("A proof is published that the panel meets every quota.");
        }
    }

    private void roll() {
        vacancies();
        int filled = day.after().roll().lastSeat() - day.before().roll().lastSeat();
        if (filled > 0) {
            tell("%s filled.", are(filled, "seat"));
        }
        long members =
                day.all(DeviceEnrolled.class).stream().filter(h -> h.by().isMember()).count();
        for (var enrolled : day.all(DeviceEnrolled.class)) {
            if (!enrolled.by().isMember()) {
                tell("The %s enrols a laptop.", name(enrolled.by()));
            }
        }
        if (members > 0) {
            tell("%s a laptop.", does(members, "member", "enrol"));
        }
        for (var letter : day.all(LetterReissued.class)) {
            tell("The %s gets a new letter.", name(letter.event().holder()));
        }
        for (var letter : day.all(LetterConfirmed.class)) {
            tell("The %s confirms a new letter.", name(letter.by()));
        }
    }

    private void vacancies() {
        for (var stated : day.all(VacancyStated.class)) {
            tell(
                    "The registrar states that seat %d is free: %s.",
                    stated.event().seat(),
                    switch (stated.event().ground()) {
                        case LEFT -> "whoever sat there left";
                        case DIED -> "whoever sat there died";
                        case NEVER_CAME -> "whoever was drawn never came";
                        case IRREGULAR -> "whoever sits there should never have had it";
                    });
        }
        for (var contested : day.all(VacancyContested.class)) {
            tell("The %s says that the seat is not free.", name(contested.by()));
        }
        for (var left : day.all(SeatLeft.class)) {
            tell("The %s leaves the assembly.", name(left.by()));
        }
        day.after().roll().seats().left().keySet().stream()
                .filter(day.before().roll().seats()::has)
                .sorted()
                .forEach(seat -> tell("Seat %d is free.", seat));
    }

    @SuppressWarnings("AnnotateFormatMethod") // every format is a literal in this file
    private void tell(String sentence, Object... parts) {
        told.add(String.format(Locale.ROOT, sentence, parts));
    }
}
