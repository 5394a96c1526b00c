package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.CharterRules;
import org.plenary.core.event.CheckEvent.ConcernAnswered;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Opening;

/// The principle check: everybody's answers, in one sitting a recommendation, and what drafters
/// answer to concerns.
final class Checking {
    private final World world;
    private final Drafting drafting;

    Checking(World world, Drafting drafting) {
        this.world = world;
        this.drafting = drafting;
    }

    void plan() {
        for (Opening opening : world.script().timetable().openings()) {
            if (opening.stage() == Stage.CHECKING) {
                Instant from = world.dates().at(opening.when()).plus(Duration.ofMinutes(10));
                Instant until =
                        world.script()
                                .timetable()
                                .opening(opening.question(), Stage.BALLOTING)
                                .map(world.dates()::at)
                                .orElse(from.plus(Duration.ofDays(7)));
                plan(opening.question(), from, until);
            }
        }
    }

    private void plan(int question, Instant from, Instant until) {
        Instant doors = until.minus(Duration.ofHours(8));
        for (Script.Recommendation recommendation : of(question)) {
            for (Member member : world.members()) {
                Chance chance = member.chance().of("check of " + recommendation.name());
                for (int round = 0; round < world.cast().busyness(); round++) {
                    Instant time = world.dates().atHome(chance, from, doors);
                    if (chance.happens(0.88)) {
                        world.at(time, () -> check(member, recommendation, chance));
                    }
                }
                Instant reminded = Dates.within(chance, doors, until.minus(Duration.ofHours(1)));
                if (chance.happens(0.92)) {
                    world.at(reminded, () -> checkTheRest(member, recommendation));
                }
            }
            Instant middle = from.plus(Duration.between(from, until).dividedBy(2));
            for (Instant time : List.of(middle, doors, until.minus(Duration.ofMinutes(30)))) {
                world.at(time, () -> reply(recommendation));
            }
        }
    }

    private List<Script.Recommendation> of(int question) {
        return world.script().recommendations().stream()
                .filter(r -> r.question() == question)
                .toList();
    }

    /// A sitting: one principle after the other, some seconds each.
    private void check(Member member, Script.Recommendation recommendation, Chance chance) {
        Duration at = Duration.ZERO;
        for (int principle = 1; principle <= principles(); principle++) {
            int of = principle;
            at = at.plusSeconds(chance.between(8, 50));
            world.in(at, () -> answer(member, recommendation, of));
        }
    }

    private int principles() {
        return world.script().charter().principles().size();
    }

    /// Answers at once whatever a member has not answered yet.
    void checkTheRest(Member member, Script.Recommendation recommendation) {
        Optional<Recommendation> text = drafting.current(recommendation);
        if (text.isEmpty()) {
            return;
        }
        for (int principle = 1; principle <= principles(); principle++) {
            if (!so(text.get()).to(principle).containsKey(member.seat())) {
                answer(member, recommendation, principle);
            }
        }
    }

    private Check so(Recommendation text) {
        return world.assembly().checks().of(text.mark().id(), text.version());
    }

    private void answer(Member member, Script.Recommendation recommendation, int principle) {
        Optional<Recommendation> text = drafting.current(recommendation);
        Stage stage = world.stage(recommendation.question());
        if (text.isEmpty()
                || !world.active(member)
                || (stage != Stage.CHECKING && stage != Stage.BALLOTING)) {
            return;
        }
        CheckAnswer answer = opinion(member, recommendation, text.get(), principle);
        PrincipleAnswered event =
                new PrincipleAnswered(
                        text.get().mark().id(), text.get().version(), principle, answer);
        world.does(member.holder(), event, reason(member, recommendation, principle, answer));
    }

    private CheckAnswer opinion(
            Member member,
            Script.Recommendation recommendation,
            Recommendation text,
            int principle) {
        Chance chance =
                member.chance().of("principle " + principle + " of " + recommendation.name());
        Optional<Script.Concern> concern = recommendation.concern(principle);
        double dislike = 1 - drafting.liking(member, recommendation);
        double breaks =
                concern.map(c -> c.breaks() / 100.0 * (0.5 + dislike))
                        .orElse(0.02 + 0.05 * dislike);
        if (chance.happens(breaks)) {
            return concern.isPresent() || stayBelow(text, principle)
                    ? CheckAnswer.BREAKS
                    : CheckAnswer.UNSURE;
        }
        return chance.happens(0.08 + 0.2 * dislike) ? CheckAnswer.UNSURE : CheckAnswer.KEEPS;
    }

    /// Whether one more "breaks it" leaves a principle, to which the script has no answer, below
    /// the share at which its drafters must answer.
    private boolean stayBelow(Recommendation text, int principle) {
        CharterRules rules = world.assembly().charter().rules();
        int seats = world.assembly().roll().seated();
        int few = so(text).count(principle, CheckAnswer.BREAKS) + 1;
        var answering = rules.checkShare().share();
        long least = (long) seats * answering.numerator() / answering.denominator();
        return !rules.concernShare().reachedBy(few, Math.max(1, least));
    }

    private Optional<Words> reason(
            Member member,
            Script.Recommendation recommendation,
            int principle,
            CheckAnswer answer) {
        Chance chance = member.chance().of("reason " + principle + " of " + recommendation.name());
        List<String> reasons =
                world.script().people().views().stream()
                        .filter(v -> v.principle() == principle && v.answer() == answer)
                        .filter(v ->
                                v.recommendation().map(recommendation.name()::equals).orElse(true))
                        .map(Script.View::reason)
                        .toList();
        double says = answer == CheckAnswer.KEEPS ? 0.05 : 0.3;
        return reasons.isEmpty() || !chance.happens(says)
                ? Optional.empty()
                : Optional.of(Words.of("reason", chance.pick(reasons)));
    }

    /// The drafters answer every concern that somebody has raised and that they have not answered
    /// yet.
    void reply(Script.Recommendation recommendation) {
        Optional<Recommendation> text = drafting.current(recommendation);
        if (text.isEmpty()) {
            return;
        }
        for (Script.Concern concern : recommendation.concerns()) {
            Check check = so(text.get());
            boolean open =
                    check.count(concern.principle(), CheckAnswer.BREAKS) > 0
                            && !check.replies().containsKey(concern.principle());
            Optional<Member> drafter = drafting.drafter(text.get());
            if (open && drafter.isPresent()) {
                world.does(
                        drafter.get().holder(),
                        new ConcernAnswered(
                                text.get().mark().id(), text.get().version(), concern.principle()),
                        concern.reply());
            }
        }
    }
}
