package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.counting.Outcome;
import org.plenary.core.event.BallotEvent.BallotOpened;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.BallotEvent.MinorityReported;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Minority;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Polling;

/// Ballots: opened by a facilitator, voted in by nearly everybody, closed and unsealed by the
/// sequencer when they fall due, and the minority's word.
final class Balloting {
    private static final Duration TRY_AGAIN = Duration.ofMinutes(40);

    private final World world;
    private final Hearing hearing;
    private final Drafting drafting;
    private final Checking checking;

    Balloting(World world, Hearing hearing, Drafting drafting, Checking checking) {
        this.world = world;
        this.hearing = hearing;
        this.drafting = drafting;
        this.checking = checking;
    }

    void plan() {
        for (Polling polling : world.script().timetable().ballots()) {
            List<Script.Recommendation> all = world.script().recommendations();
            for (int i = 0; i < all.size(); i++) {
                Script.Recommendation recommendation = all.get(i);
                Instant time = world.dates().at(polling.opens()).plusSeconds(30L + 45L * i);
                world.at(time, () -> open(recommendation, polling, 0));
            }
        }
    }

    private void open(Script.Recommendation recommendation, Polling polling, int tries) {
        Optional<Recommendation> text = drafting.current(recommendation);
        if (text.isEmpty() || world.stage(recommendation.question()) != Stage.BALLOTING) {
            return;
        }
        BallotOpened event = opening(text.get(), polling);
        if (tries < 3 && !world.may(World.FACILITATOR, event)) {
            remind(recommendation);
            world.in(TRY_AGAIN, () -> open(recommendation, polling, tries + 1));
            return;
        }
        world.does(World.FACILITATOR, event)
                .ifPresent(id -> planVotes(recommendation, id, event.closes()));
    }

    /// The script's closing time, or the earliest that the charter allows where that is later.
    private BallotOpened opening(Recommendation text, Polling polling) {
        CharterRules rules = world.assembly().charter().rules();
        Instant planned = world.dates().at(polling.closes());
        Instant earliest =
                world.now().plus(Duration.ofHours(rules.ballotHours())).plus(Duration.ofMinutes(1));
        Instant closes = planned.isBefore(earliest) ? earliest : planned;
        return new BallotOpened(
                text.mark().id(),
                text.version(),
                rules.recommendation(),
                closes,
                closes.plus(Duration.ofHours(rules.unsealHours())));
    }

    /// Whoever has not finished the check is asked to, and the drafters to answer.
    private void remind(Script.Recommendation recommendation) {
        Chance chance = world.chance("reminder at " + world.now());
        for (Member member : world.active()) {
            if (chance.happens(0.85)) {
                world.at(
                        Dates.within(chance, world.now(), world.now().plus(TRY_AGAIN)),
                        () -> checking.checkTheRest(member, recommendation));
            }
        }
        world.in(TRY_AGAIN.minusSeconds(60), () -> checking.reply(recommendation));
    }

    private void planVotes(Script.Recommendation recommendation, EntryId ballot, Instant closes) {
        Instant opened = world.now().plus(Duration.ofMinutes(2));
        Instant evening = opened.plus(Duration.between(opened, closes).dividedBy(3));
        Instant last = closes.minus(Duration.ofMinutes(65));
        for (Member member : world.members()) {
            Chance chance = member.chance().of("vote on " + recommendation.name());
            if (!chance.happens(0.8 + 0.18 * member.faithful())) {
                continue;
            }
            Instant time =
                    chance.happens(0.35 + 0.5 * member.prompt())
                            ? Dates.within(chance, opened, evening)
                            : Dates.within(chance, last, closes.minusSeconds(40));
            world.at(time, () -> vote(member, recommendation, ballot, chance));
            if (chance.happens(0.06)) {
                world.at(
                        Dates.within(chance, last, closes.minusSeconds(20)),
                        () -> vote(member, recommendation, ballot, chance));
            }
        }
        planLateVote(recommendation, ballot, closes);
        world.at(closes.plus(Duration.ofMinutes(80)), () -> minority(recommendation, ballot, 0));
    }

    private void vote(
            Member member, Script.Recommendation recommendation, EntryId id, Chance chance) {
        if (!world.active(member)) {
            return;
        }
        Ballot ballot = world.assembly().ballots().ballot(id).orElseThrow();
        hearing.stateTheRest(member, ballot.question(), ballot.mark().index());
        checking.checkTheRest(member, recommendation);
        world.votes(member.holder(), id, choice(member, recommendation, chance));
    }

    private SealedChoice choice(
            Member member, Script.Recommendation recommendation, Chance chance) {
        Stance stance = member.stance(recommendation.question());
        int yes = recommendation.yes(stance);
        double taste = member.chance().of("taste for " + recommendation.name()).around();
        double dice = 100 * chance.share();
        Choice choice =
                dice < yes + 12 * taste
                        ? Choice.YES
                        : chance.happens(0.12)
                                ? Choice.ABSTAIN
                                : chance.happens(0.03) ? Choice.UNSTATED : Choice.NO;
        return new SealedChoice(choice, chance.secret("seal " + dice));
    }

    /// One member sends their vote on the first recommendation some seconds after the ballot has
    /// closed.
    private void planLateVote(
            Script.Recommendation recommendation, EntryId ballot, Instant closes) {
        Chance chance = world.chance("late vote on " + recommendation.name());
        if (!world.script().recommendations().getFirst().equals(recommendation)) {
            return;
        }
        world.at(
                closes.plusSeconds(chance.between(20, 240)),
                () -> voteLate(recommendation, ballot, chance));
        if (world.cast().faults().contains(Fault.LATE_VOTE)) {
            world.at(
                    closes.plusSeconds(300),
                    () -> world.planted(Fault.LATE_VOTE, voteLate(recommendation, ballot, chance)));
        }
    }

    private EntryId voteLate(Script.Recommendation recommendation, EntryId id, Chance chance) {
        Ballot ballot = world.assembly().ballots().ballot(id).orElseThrow();
        List<Member> without =
                world.active().stream().filter(m -> !ballot.votes().containsKey(m.seat())).toList();
        Member late = chance.pick(without.isEmpty() ? world.active() : without);
        return world.trail()
                .voteInVain(
                        world.laptop(late.holder()),
                        id,
                        choice(late, recommendation, chance),
                        Refusal.ARRIVED_AFTER_CLOSING);
    }

    /// One of the minority reports for all, where the script has a report of those who lost to a
    /// yes; some of the others give up their right.
    private void minority(Script.Recommendation recommendation, EntryId ballot, int tries) {
        Optional<Minority> minority = world.assembly().minority(ballot);
        if (minority.isEmpty() || minority.get().seats().isEmpty()) {
            if (minority.isPresent() && !minority.get().complete() && tries < 200) {
                world.in(Duration.ofHours(1), () -> minority(recommendation, ballot, tries + 1));
            }
            return;
        }
        Chance chance = world.chance("minority on " + recommendation.name());
        List<Member> seats =
                chance.shuffled(minority.get().seats()).stream()
                        .map(world::member)
                        .filter(world::active)
                        .toList();
        Optional<Script.Report> report =
                world.script().people().reports().stream()
                        .filter(r -> r.recommendation().equals(recommendation.name()))
                        .filter(_ -> carried(ballot))
                        .findFirst();
        for (int i = 0; i < seats.size(); i++) {
            Member member = seats.get(i);
            Instant time =
                    world.dates()
                            .atHome(
                                    chance,
                                    world.now(),
                                    minority.get().until().minus(Duration.ofHours(1)));
            if (i == 0 && report.isPresent()) {
                world.in(
                        Duration.ofHours(chance.between(3, 30)),
                        () ->
                                world.does(
                                        member.holder(),
                                        new MinorityReported(ballot),
                                        report.get().words()));
            } else if (chance.happens(0.2)) {
                world.at(time, () -> world.does(member.holder(), new MinorityDeclined(ballot)));
            }
        }
    }

    private boolean carried(EntryId ballot) {
        return Closed.of(world.assembly(), ballot)
                .proof()
                .flatMap(Closed::outcome)
                .filter(outcome -> outcome == Outcome.CARRIED)
                .isPresent();
    }
}
