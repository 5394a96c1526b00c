package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.term.Holder;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Script.FreeSeat;
import org.plenary.rehearsal.script.Script.FurtherDraw;

/// Seats become free in the sample assembly, and others are drawn for them.
class FurtherDrawTest {
    private static final Assembly END = Sample.WHOLE.assembly();
    private static final Seats SEATS = END.roll().seats();
    private static final Words WORDS =
            Words.of("title", "Once more").with("lottery", "Dice.").with("panel", "Balls.");

    @Test
    void twoSeatsAreLeftAndTheNextTwoNumbersAreGiven() {
        assertThat(SEATS.left().values())
                .extracting(Left::ground)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(VacancyGround.IRREGULAR));
        assertThat(SEATS.last()).isEqualTo(101);
        assertThat(SEATS.count()).isEqualTo(99);
        assertThat(List.of(100, 101)).allMatch(SEATS::has);
    }

    @Test
    void theFurtherDrawIsAmongThoseWhoWereNotDrawnBefore() {
        List<Draw> draws = END.draws().all();

        assertThat(draws).hasSize(2);
        int before = draws.getFirst().frozen().orElseThrow().freeze().volunteers();
        assertThat(draws.getLast().announced().seats()).isEqualTo(2);
        assertThat(draws.getLast().frozen().orElseThrow().freeze().volunteers())
                .isBetween(before - 99 - 50, before - 99);
    }

    @Test
    void whoeverLeftWritesNothingMore() {
        SEATS.left()
                .forEach((seat, left) -> {
                    Set<Object> devices = Set.copyOf(END.roll().devicesOf(Holder.seat(seat)));
                    List<SignedEntry> after =
                            Sample.WHOLE
                                    .entries()
                                    .subList(
                                            (int) left.since().index() + 1,
                                            Sample.WHOLE.entries().size());
                    assertThat(after).noneMatch(e -> devices.contains(e.envelope().device()));
                });
    }

    @Test
    void whatSomebodyDidWhoShouldNeverHaveHadTheSeatStays() {
        int seat =
                SEATS.left().keySet().stream().filter(SEATS::irregular).findFirst().orElseThrow();

        assertThat(END.positions().statements().values()).anyMatch(s -> s.mark().seat() == seat);
    }

    @Test
    void whoeverComesLaterTakesPart() {
        Set<Integer> present =
                END.sessions().all().values().stream()
                        .map(Session::present)
                        .flatMap(seats -> seats.keySet().stream())
                        .collect(Collectors.toSet());

        assertThat(present).contains(100, 101);
        assertThat(END.positions().standing(1))
                .anyMatch(statement -> statement.mark().seat() >= 100);
        assertThat(END.ballots().all().values())
                .anyMatch(ballot -> ballot.votes().keySet().stream().anyMatch(s -> s >= 100));
    }

    @Test
    void whereNobodyWhoIsLeftMeetsTheQuotasTheDrawIsGivenUp() {
        List<Quota> months =
                IntStream.rangeClosed(1, 12).mapToObj(m -> new Quota("month " + m, 1, 1)).toList();
        List<Feature> features = List.of(new Feature("born", months), new Feature("wed", months));
        Assembly end = furthered(new Quotas(12, features));

        assertThat(end.roll().seated()).isEqualTo(11);
        assertThat(end.draws().all()).hasSize(2);
        assertThat(end.draws().running()).isEmpty();
    }

    @Test
    void aSmallAssemblyDrawsForWhoeverNeverCame() {
        Assembly end = furthered(Tiny.script().draw().quotas());

        assertThat(end.roll().seats().left().keySet()).containsExactly(12);
        assertThat(end.roll().seats().numbers())
                .isEqualTo(
                        IntStream.rangeClosed(1, 13).filter(seat -> seat != 12).boxed().toList());
    }

    /// Tiny, with other quotas and a draw for the seat that nobody took.
    private static Assembly furthered(Quotas quotas) {
        Script of = Tiny.script();
        FreeSeat never =
                new FreeSeat(
                        2,
                        Optional.of(VacancyGround.NEVER_CAME),
                        Words.of("reason", "Nobody came."),
                        Optional.empty());
        FurtherDraw further = new FurtherDraw(10, WORDS, List.of(never));
        Script script =
                new Script(
                        of.seats(),
                        of.questions(),
                        of.remit(),
                        new Script.Draw(of.draw().announcement(), quotas, Optional.of(further)),
                        of.charter(),
                        of.packets(),
                        of.timetable(),
                        of.recommendations(),
                        of.people(),
                        of.authority());
        Rehearsed whole = Rehearsal.of(script, 1, Tiny.FIRST_DAY).whole();
        assertThat(whole.undone()).isEmpty();
        return whole.assembly();
    }
}
