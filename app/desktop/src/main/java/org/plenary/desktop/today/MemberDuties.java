package org.plenary.desktop.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.event.CharterRules;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Charter.Principle;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Evidence.Item;
import org.plenary.core.projection.Evidence.Packet;
import org.plenary.core.projection.Minority;
import org.plenary.core.projection.Recommendations.Amendment;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.projection.Responses.SeatResponse;
import org.plenary.core.projection.Sessions;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.desktop.today.Duty.Press;

/// What is for one member to do, from the assembly as it is expected to stand: what somebody waits
/// for first, and among that what has a deadline first.
final class MemberDuties {
    private final Assembly assembly;
    private final int seat;
    private final List<Duty> duties = new ArrayList<>();

    private MemberDuties(Assembly assembly, int seat) {
        this.assembly = assembly;
        this.seat = seat;
    }

    static List<Duty> of(Assembly assembly, int seat, List<Integer> questions) {
        MemberDuties all = new MemberDuties(assembly, seat);
        all.seat();
        all.sessions();
        questions.forEach(all::ballots);
        questions.forEach(all::checking);
        questions.forEach(all::drafter);
        questions.forEach(all::reading);
        questions.forEach(all::position);
        questions.forEach(all::texts);
        questions.forEach(all::answers);
        return all.duties;
    }

    private void seat() {
        assembly.roll().vacancies().values().stream()
                .filter(vacancy -> vacancy.event().seat() == seat && vacancy.contested().isEmpty())
                .forEach(vacancy ->
                        duties.add(
                                new MemberDuty.KeepSeat(vacancy.mark().id(), vacancy.earliest())));
    }

    private void sessions() {
        assembly.sessions()
                .standing()
                .filter(s -> s.state() == Sessions.State.OPEN && !s.present().containsKey(seat))
                .forEach(s -> duties.add(new MemberDuty.CheckIn(s.mark().id())));
    }

    private Stage stage(int question) {
        return assembly.stages().of(question);
    }

    private boolean between(int question, Stage first, Stage last) {
        Stage now = stage(question);
        return now.compareTo(first) >= 0 && now.compareTo(last) <= 0;
    }

    private void ballots(int question) {
        if (!assembly.charter().complete()) {
            return;
        }
        List<Ballot> open =
                assembly.ballots()
                        .of(question)
                        .filter(b -> b.closed().isEmpty() && assembly.clock().isBefore(b.closes()))
                        .filter(b -> b.electorate().has(seat))
                        .sorted(Comparator.comparing(Ballot::closes))
                        .toList();
        open.stream().flatMap(b -> unread(b).stream()).findFirst().ifPresent(duties::add);
        votes(open.stream().filter(b -> !b.votes().containsKey(seat)).toList())
                .ifPresent(
                        v -> duties.add(new MemberDuty.Vote(v.first(), v.ballots(), v.closes())));
        votes(open.stream().filter(b -> b.votes().containsKey(seat)).toList())
                .ifPresent(v ->
                        duties.add(new MemberDuty.VoteAgain(v.first(), v.ballots(), v.closes())));
        assembly.ballots().of(question).forEach(this::minority);
    }

    private record Votes(EntryId first, int ballots, Instant closes) {}

    private static Optional<Votes> votes(List<Ballot> ballots) {
        return ballots.stream()
                .findFirst()
                .map(first -> new Votes(first.mark().id(), ballots.size(), first.closes()));
    }

    private Optional<Duty> unread(Ballot ballot) {
        List<Item> items =
                assembly.evidence()
                        .itemsBefore(ballot.question(), ballot.mark().index())
                        .filter(item -> !stated(item))
                        .toList();
        return items.stream()
                .findFirst()
                .map(item ->
                        new MemberDuty.StateReading(
                                ballot.mark().id(), item.mark().id(), items.size()));
    }

    private boolean stated(Item item) {
        return assembly.evidence().read(seat, item.mark().id()).isPresent();
    }

    private void minority(Ballot ballot) {
        Optional<Minority> minority = assembly.minority(ballot.mark().id());
        boolean done = ballot.reports().containsKey(seat) || ballot.declined().containsKey(seat);
        minority.filter(m -> !done && m.seats().contains(seat))
                .filter(m -> assembly.clock().isBefore(m.until()))
                .ifPresent(m ->
                        duties.add(new MemberDuty.ReportMinority(ballot.mark().id(), m.until())));
    }

    /// What a ballot may be opened on, or is open on: the rest of the texts may be answered, but
    /// nothing waits for it.
    private void checking(int question) {
        if (!between(question, Stage.CHECKING, Stage.BALLOTING) || !assembly.charter().complete()) {
            return;
        }
        List<Recommendation> unanswered =
                assembly.recommendations().on(question).filter(r -> open(r) > 0).toList();
        answering(unanswered.stream().filter(this::awaitsCheck).toList(), Press.DUE);
        if (stage(question) == Stage.CHECKING) {
            answering(unanswered.stream().filter(r -> !awaitsCheck(r)).toList(), Press.MAY);
        }
    }

    private void answering(List<Recommendation> texts, Press press) {
        int questions = texts.stream().mapToInt(this::open).sum();
        texts.stream()
                .findFirst()
                .ifPresent(first ->
                        duties.add(
                                new MemberDuty.AnswerPrinciples(
                                        first.mark().id(), texts.size(), questions, press)));
    }

    private boolean awaitsCheck(Recommendation recommendation) {
        Optional<Ballot> ballot = assembly.ballots().on(recommendation.mark().id());
        int needed = assembly.charter().rules().supportersToTable();
        return ballot.map(b -> b.closed().isEmpty() && b.electorate().has(seat))
                .orElseGet(() -> recommendation.supporters().size() >= needed);
    }

    private Check check(Recommendation recommendation) {
        return assembly.checks().of(recommendation.mark().id(), recommendation.version());
    }

    private int open(Recommendation recommendation) {
        Check check = check(recommendation);
        return (int)
                assembly.charter().principles().stream()
                        .filter(p -> !check.to(p.number()).containsKey(seat))
                        .count();
    }

    private void drafter(int question) {
        List<Recommendation> own =
                assembly.recommendations()
                        .on(question)
                        .filter(r -> r.draftedBy(seat, assembly.roll().seats()))
                        .toList();
        if (between(question, Stage.CHECKING, Stage.BALLOTING)) {
            own.forEach(this::concerns);
        }
        if (between(question, Stage.DELIBERATING, Stage.DRAFTING)) {
            own.forEach(this::amendments);
        }
    }

    private void concerns(Recommendation recommendation) {
        Check check = check(recommendation);
        CharterRules rules = assembly.charter().rules();
        for (Principle principle : assembly.charter().principles()) {
            int answers = check.to(principle.number()).size();
            int breaks = check.count(principle.number(), CheckAnswer.BREAKS);
            if (rules.concernShare().reachedBy(breaks, answers)
                    && !check.replies().containsKey(principle.number())) {
                duties.add(
                        new MemberDuty.AnswerConcern(
                                recommendation.mark().id(), principle.number(), breaks, answers));
            }
        }
    }

    private void amendments(Recommendation recommendation) {
        int waiting =
                (int)
                        assembly.recommendations()
                                .amendmentsTo(recommendation.mark().id())
                                .filter(a -> a.decision().isEmpty())
                                .count();
        if (waiting > 0) {
            duties.add(new MemberDuty.DecideAmendments(recommendation.mark().id(), waiting));
        }
    }

    private void reading(int question) {
        if (!between(question, Stage.LEARNING, Stage.CHECKING)) {
            return;
        }
        Press press = stage(question) == Stage.CHECKING ? Press.MAY : Press.DUE;
        for (Packet packet : assembly.evidence().packets().values()) {
            List<Item> items = assembly.evidence().itemsOf(packet.mark().id()).toList();
            List<Item> unread = items.stream().filter(item -> !stated(item)).toList();
            if (packet.question() == question && !unread.isEmpty()) {
                duties.add(
                        new MemberDuty.Read(
                                packet.mark().id(),
                                unread.getFirst().mark().id(),
                                unread.size(),
                                items.size(),
                                unread.stream().mapToInt(Item::minutes).sum(),
                                press));
            }
        }
    }

    private void position(int question) {
        if (!between(question, Stage.LEARNING, Stage.BALLOTING)) {
            return;
        }
        assembly.positions()
                .standing(seat, question)
                .ifPresentOrElse(
                        statement ->
                                again(question, statement.mark().id(), statement.mark().index()),
                        () -> duties.add(new MemberDuty.StatePosition(question)));
    }

    private void again(int question, EntryId statement, long index) {
        int later =
                (int)
                        assembly.evidence().items().values().stream()
                                .filter(item -> item.question() == question)
                                .filter(item -> item.current().index() > index)
                                .count();
        if (later > 0) {
            Press press = stage(question) == Stage.DELIBERATING ? Press.DUE : Press.MAY;
            duties.add(new MemberDuty.LookAgain(question, statement, later, press));
        }
    }

    private void texts(int question) {
        if (!between(question, Stage.DELIBERATING, Stage.CHECKING)) {
            return;
        }
        List<Recommendation> all = assembly.recommendations().on(question).toList();
        long untouched = all.stream().filter(r -> !touched(r)).count();
        if (untouched > 0) {
            boolean none = untouched == all.size() && stage(question) != Stage.DELIBERATING;
            duties.add(
                    new MemberDuty.LookAtTexts(
                            question, (int) untouched, none ? Press.DUE : Press.MAY));
        }
        if (between(question, Stage.DELIBERATING, Stage.DRAFTING)) {
            duties.add(new MemberDuty.Propose(question));
        }
    }

    private boolean touched(Recommendation recommendation) {
        Stream<Amendment> amendments =
                assembly.recommendations().amendmentsTo(recommendation.mark().id());
        return recommendation.supporters().containsKey(seat)
                || recommendation.drafters().contains(seat)
                || amendments.anyMatch(a -> a.mark().seat() == seat);
    }

    private void answers(int question) {
        assembly.responses().answers().values().stream()
                .filter(answer ->
                        assembly.recommendations()
                                .recommendation(answer.recommendation())
                                .filter(r -> r.question() == question)
                                .isPresent())
                .filter(answer ->
                        !assembly.responses()
                                .ratings()
                                .containsKey(new SeatResponse(seat, answer.mark().id())))
                .forEach(answer ->
                        duties.add(
                                new MemberDuty.RateAnswer(
                                        answer.recommendation(), answer.mark().id())));
    }
}
