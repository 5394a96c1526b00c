package org.plenary.rehearsal.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.RollEvent.SeatLeft;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.event.RollEvent.VacancyContested;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.VacancyGround;
import org.plenary.rehearsal.script.Script.Contest;
import org.plenary.rehearsal.script.Script.FreeSeat;
import org.plenary.rehearsal.script.Script.FurtherDraw;

/// How seats become free, and who is drawn for them: out of those who volunteered and were not
/// drawn before.
final class Replacing {
    private final World world;
    private final Drawing first;

    /// @param first the draw of all seats
    Replacing(World world, Drawing first) {
        this.world = world;
        this.first = first;
    }

    void plan() {
        world.further().ifPresent(this::plan);
    }

    private void plan(FurtherDraw draw) {
        List<Member> leaving = leaving();
        int next = 0;
        for (FreeSeat seat : draw.free()) {
            boolean never = seat.ground().equals(Optional.of(VacancyGround.NEVER_CAME));
            if (never) {
                plan(seat, world.member(world.cast().members()));
            } else if (next < leaving.size()) {
                plan(seat, leaving.get(next++));
            }
        }
        world.at(world.dates().at(draw.day(), 11, 0), () -> announce(draw));
        for (Member newcomer : world.newcomers()) {
            enrols(newcomer, draw.day());
        }
    }

    /// Members whom the record knows well by then: of those who enrol early and like to speak.
    private List<Member> leaving() {
        Cast cast = world.cast();
        List<Member> known =
                world.members().stream()
                        .filter(m -> m.seat() < cast.members() && !cast.losesLaptop(m.seat()))
                        .filter(m -> m.prompt() > 0.3 && m.talkative() > 0.7)
                        .toList();
        return world.chance("who leaves").shuffled(known);
    }

    private void plan(FreeSeat seat, Member member) {
        Instant morning = world.dates().at(seat.day(), 10, 0);
        world.at(
                morning,
                () ->
                        seat.ground()
                                .ifPresentOrElse(
                                        ground -> state(seat, ground, member),
                                        () -> leaves(seat, member)));
    }

    private void leaves(FreeSeat seat, Member member) {
        if (world.active(member)
                && world.does(member.holder(), new SeatLeft(), seat.words()).isPresent()) {
            member.leave();
        }
    }

    private void state(FreeSeat seat, VacancyGround ground, Member member) {
        world.does(World.REGISTRAR, new VacancyStated(member.seat(), ground), seat.words())
                .ifPresent(vacancy -> {
                    seat.contested().ifPresent(contest -> contests(contest, vacancy, member));
                    world.in(Vacancy.WAIT.plusMinutes(20), () -> confirm(vacancy, member));
                });
    }

    private void contests(Contest contest, EntryId vacancy, Member member) {
        world.at(
                world.dates().at(contest.day(), 19, 10),
                () -> {
                    if (world.active(member)) {
                        world.does(member.holder(), new VacancyContested(vacancy), contest.words());
                    }
                });
    }

    /// Unless whoever sits there has said that they are still here.
    private void confirm(EntryId vacancy, Member member) {
        VacancyConfirmed event = new VacancyConfirmed(vacancy);
        if (world.may(World.FACILITATOR, event)
                && world.does(World.FACILITATOR, event).isPresent()) {
            member.leave();
        }
    }

    private void announce(FurtherDraw draw) {
        List<Integer> drawn = first.drawn();
        List<Integer> staying = new ArrayList<>();
        for (int seat : world.assembly().roll().seats().numbers()) {
            staying.add(drawn.get(seat - 1));
        }
        if (staying.size() < drawn.size()) {
            new Drawing(
                            world,
                            world.chance("further draw"),
                            world.prepared().further(drawn, staying),
                            draw.announcement(),
                            drawn.size() + 1)
                    .announce(draw.day());
        }
    }

    /// In the days after the letters went out.
    private void enrols(Member newcomer, int day) {
        Dates dates = world.dates();
        Instant time =
                dates.atHome(
                        newcomer.chance().of("enrolment"),
                        dates.at(day + Drawing.SEATS, 17, 0),
                        dates.at(day + Drawing.SEATS + 4, 22, 0));
        world.at(
                time,
                () -> {
                    if (world.assembly().roll().knows(newcomer.holder())) {
                        world.enrol(newcomer);
                    }
                });
    }
}
