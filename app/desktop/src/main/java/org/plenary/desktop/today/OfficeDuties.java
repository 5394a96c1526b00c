package org.plenary.desktop.today;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.Event;
import org.plenary.core.event.RollEvent.VacancyConfirmed;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Checked;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Sealing;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Sessions.Session;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Holder;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Stage;
import org.plenary.desktop.today.Duty.Press;

/// What is for a facilitator, the registrar or the authority to do.
final class OfficeDuties {
    /// How long before its start a session is worth opening.
    private static final Duration BEFORE = Duration.ofMinutes(30);

    private final Assembly assembly;
    private final Instant now;
    private final Predicate<Event> possible;
    private final List<Duty> duties = new ArrayList<>();

    private OfficeDuties(Assembly assembly, Instant now, Predicate<Event> possible) {
        this.assembly = assembly;
        this.now = now;
        this.possible = possible;
    }

    static List<Duty> of(
            Assembly assembly,
            Holder me,
            List<Integer> questions,
            Instant now,
            Predicate<Event> possible) {
        OfficeDuties all = new OfficeDuties(assembly, now, possible);
        all.seals(me);
        switch (me.role()) {
            case FACILITATOR -> {
                assembly.sessions().standing().forEach(all::session);
                all.numbers();
                all.confirm();
                all.requests();
                questions.forEach(all::ballots);
                questions.forEach(all::stage);
            }
            case REGISTRAR -> all.seats();
            case AUTHORITY -> {
                all.promise();
                all.answers();
                all.numbers();
                all.confirm();
            }
            case MEMBER, CONVENOR, SEQUENCER -> {}
        }
        return all.duties;
    }

    private void session(Session session) {
        boolean begins = !now.isBefore(session.start().minus(BEFORE));
        if (session.state() == State.PLANNED && begins && now.isBefore(session.end())) {
            duties.add(new OfficeDuty.OpenSession(session.mark().id()));
        }
        if (session.state() == State.OPEN && !now.isBefore(session.end())) {
            duties.add(new OfficeDuty.CloseSession(session.mark().id()));
        }
    }

    private void confirm() {
        assembly.roll().waiting().values().stream()
                .sorted((a, b) -> Long.compare(a.mark().index(), b.mark().index()))
                .forEach(reissue -> duties.add(new OfficeDuty.ConfirmLetter(reissue.mark().id())));
        assembly.roll().vacancies().keySet().stream()
                .filter(vacancy -> possible.test(new VacancyConfirmed(vacancy)))
                .forEach(vacancy -> duties.add(new OfficeDuty.ConfirmVacancy(vacancy)));
    }

    /// The last of those that were written down: an earlier one was mistyped.
    private void numbers() {
        assembly.draws().running().stream()
                .flatMap(draw -> draw.stated().stream())
                .filter(each -> possible.test(new NumberConfirmed(each.mark().id())))
                .reduce((_, last) -> last)
                .ifPresent(each ->
                        duties.add(
                                new OfficeDuty.ConfirmNumber(
                                        each.mark().id(), each.event().purpose())));
    }

    /// A number to seal before the freeze, or the own one to show when its moment has come.
    private void seals(Holder me) {
        for (Draw draw : assembly.draws().running().stream().toList()) {
            for (NumberFor purpose : NumberFor.values()) {
                if (possible.test(new NumberSealed(draw.id(), purpose, draw.id().hash()))) {
                    duties.add(new OfficeDuty.SealNumber(purpose, draw.source(purpose).at()));
                }
                if (draw.isSealed(purpose) && draw.isDue(purpose, assembly.clock())) {
                    draw.sealings(purpose).stream()
                            .filter(sealing -> sealing.mark().by().equals(me))
                            .filter(sealing -> sealing.shown().isEmpty())
                            .map(Sealing::mark)
                            .forEach(mark ->
                                    duties.add(new OfficeDuty.ShowNumber(mark.id(), purpose)));
                }
            }
        }
    }

    private void requests() {
        int waiting =
                (int)
                        assembly.evidence().requests().values().stream()
                                .filter(request -> request.decision().isEmpty())
                                .count();
        if (waiting > 0) {
            duties.add(new OfficeDuty.DecideRequests(waiting));
        }
    }

    private void ballots(int question) {
        if (assembly.stages().of(question) != Stage.BALLOTING) {
            return;
        }
        int needed = assembly.charter().rules().supportersToTable();
        List<Recommendation> ready =
                assembly.recommendations()
                        .on(question)
                        .filter(r -> assembly.ballots().on(r.mark().id()).isEmpty())
                        .filter(r -> r.supporters().size() >= needed)
                        .filter(r -> Checked.of(assembly, r.mark().id()).proof().isPresent())
                        .toList();
        ready.stream()
                .findFirst()
                .ifPresent(first ->
                        duties.add(new OfficeDuty.OpenBallots(first.mark().id(), ready.size())));
    }

    /// Nothing waits for a stage but where the assembly cannot begin without it, or where all its
    /// ballots are settled.
    private void stage(int question) {
        Stage here = assembly.stages().of(question);
        Stage next = here.next();
        if (next == here || !possible.test(new StageOpened(question, next))) {
            return;
        }
        boolean voted = assembly.ballots().of(question).findAny().isPresent();
        boolean due = here == Stage.CONVENING || (here == Stage.BALLOTING && voted);
        if (here != Stage.BALLOTING || voted) {
            duties.add(new OfficeDuty.OpenStage(question, next, due ? Press.DUE : Press.MAY));
        }
    }

    private void seats() {
        int seats = assembly.founding().map(f -> f.facts().seats()).orElse(0);
        if (assembly.roll().seated() < seats) {
            duties.add(new OfficeDuty.SeatPanel(assembly.roll().seated(), seats));
        }
    }

    private void promise() {
        if (assembly.charter().adopted().isPresent() && assembly.responses().promise().isEmpty()) {
            duties.add(new OfficeDuty.Promise(assembly.charter().rules().maxResponseDays()));
        }
    }

    private void answers() {
        assembly.recommendations().all().keySet().stream()
                .filter(id -> assembly.responses().to(id).isEmpty())
                .flatMap(id -> Reported.of(assembly, id).proof().stream())
                .sorted((a, b) -> a.answerDue().compareTo(b.answerDue()))
                .map(adopted ->
                        new OfficeDuty.Answer(
                                adopted.recommendation(),
                                adopted.answerDue(),
                                adopted.answerDue().isBefore(assembly.clock())))
                .forEach(duties::add);
    }
}
