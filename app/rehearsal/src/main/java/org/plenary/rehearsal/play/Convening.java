package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.core.event.CharterEvent.CharterAdopted;
import org.plenary.core.event.CharterEvent.PrincipleAdopted;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.PostQuantumKey;
import org.plenary.core.event.ResponseEvent.ResponsePromised;
import org.plenary.core.ledger.MlDsa44;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.DeviceKey;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Opening;

/// The founding, the charter, the roll and the promise, four weeks before the first stage opens;
/// and then each stage at its time.
final class Convening {
    private static final int DAYS_BEFORE = 28;

    private final World world;

    Convening(World world) {
        this.world = world;
    }

    /// The day of the founding.
    static int foundingDay(World world) {
        int first = world.script().timetable().meetings().getFirst().day();
        return world.script().timetable().openings().stream()
                        .mapToInt(opening -> opening.when().day())
                        .reduce(first, Math::min)
                - DAYS_BEFORE;
    }

    void plan() {
        int day = foundingDay(world);
        Dates dates = world.dates();
        world.at(dates.at(day, 9, 0), this::found);
        world.at(dates.at(day, 9, 20), this::charter);
        world.at(dates.at(day, 10, 30), () -> world.enrol(World.REGISTRAR));
        Drawing drawing =
                new Drawing(
                        world,
                        world.chance("draw"),
                        world.prepared().first(),
                        world.script().draw().announcement(),
                        1);
        world.at(dates.at(day, 11, 0), () -> drawing.announce(day));
        new Replacing(world, drawing).plan();
        world.at(dates.at(day + 2, 10, 0), () -> world.enrol(World.FACILITATOR));
        world.at(dates.at(day + 3, 14, 0), () -> world.enrol(World.AUTHORITY));
        world.at(dates.at(day + 4, 11, 0), this::promise);
        for (Member member : world.members()) {
            if (member.seat() <= world.cast().members() && !world.cast().neverCame(member.seat())) {
                world.at(enrolment(member, day), () -> world.enrol(member));
            }
        }
        for (Opening opening : world.script().timetable().openings()) {
            world.at(dates.at(opening.when()), () -> open(opening, 0));
        }
    }

    /// Most enrol in the week after their letter came, some in the last days, a few at the door,
    /// and the last on the second weekend.
    private Instant enrolment(Member member, int day) {
        Chance chance = member.chance().of("enrolment");
        Dates dates = world.dates();
        var weekends = world.script().timetable().weekends();
        var first = weekends.getFirst().getFirst();
        if (member.prompt() > 0.3 || world.cast().losesLaptop(member.seat())) {
            return dates.atHome(chance, dates.at(day + 8, 9, 0), dates.at(day + 18, 22, 0));
        }
        if (member.prompt() > 0.1) {
            return dates.atHome(chance, dates.at(day + 18, 9, 0), dates.at(first.day() - 1, 22, 0));
        }
        boolean second = member.prompt() < 0.02 && weekends.size() > 1;
        Instant start = dates.start(second ? weekends.get(1).getFirst() : first);
        return Dates.within(
                chance, start.minus(Duration.ofMinutes(50)), start.plus(Duration.ofMinutes(15)));
    }

    private void found() {
        List<OfficeLetter> offices = new ArrayList<>();
        for (Holder office :
                List.of(
                        World.REGISTRAR,
                        World.FACILITATOR,
                        World.SECOND_FACILITATOR,
                        World.AUTHORITY)) {
            offices.add(new OfficeLetter(office, world.keys().letterKey(office, 1)));
        }
        Script script = world.script();
        AssemblyFounded founding =
                new AssemblyFounded(
                        true,
                        world.cast().members(),
                        script.questions(),
                        world.laptop(World.CONVENOR).key().publicKey(),
                        world.laptop(World.SEQUENCER).key().publicKey(),
                        DeviceKey.publicKey(world.keys().log()),
                        PostQuantumKey.of(MlDsa44.ofSeed(world.keys().postQuantum()).publicKey()),
                        offices);
        world.does(World.CONVENOR, founding, script.remit());
    }

    private void charter() {
        Script.Charter charter = world.script().charter();
        List<Script.Principle> principles = charter.principles();
        world.does(
                World.CONVENOR,
                new CharterAdopted(rules(charter.rules()), principles.size()),
                charter.words());
        for (int i = 0; i < principles.size(); i++) {
            int number = i + 1;
            Script.Principle principle = principles.get(i);
            world.in(
                    Duration.ofMinutes(2L * number),
                    () ->
                            world.does(
                                    World.CONVENOR,
                                    new PrincipleAdopted(number, principle.group()),
                                    principle.words()));
        }
    }

    /// The charter's rules; another number of members needs as many supporters in proportion.
    private CharterRules rules(CharterRules of) {
        int members = world.cast().members();
        int supporters = of.supportersToTable() * members / world.script().seats();
        return new CharterRules(
                of.recommendation(),
                of.checkShare(),
                of.concernShare(),
                of.checkHours(),
                of.ballotHours(),
                of.unsealHours(),
                of.minorityHours(),
                of.maxResponseDays(),
                of.reviewMonths(),
                Math.max(1, supporters));
    }

    private void promise() {
        Script.Authority authority = world.script().authority();
        world.does(World.AUTHORITY, new ResponsePromised(authority.days()), authority.promise());
    }

    /// A question is decided once its votes are counted; until then the facilitator tries again.
    private void open(Opening opening, int tries) {
        StageOpened event = new StageOpened(opening.question(), opening.stage());
        boolean waits = opening.stage() == Stage.DECIDED && tries < 400;
        if (waits && !world.may(World.FACILITATOR, event)) {
            world.in(Duration.ofHours(1), () -> open(opening, tries + 1));
        } else {
            world.does(World.FACILITATOR, event);
        }
    }
}
