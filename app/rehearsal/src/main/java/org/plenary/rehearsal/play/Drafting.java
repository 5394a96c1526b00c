package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.RecommendationEvent.AmendmentDecided;
import org.plenary.core.event.RecommendationEvent.AmendmentProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationProposed;
import org.plenary.core.event.RecommendationEvent.RecommendationRevised;
import org.plenary.core.event.RecommendationEvent.RecommendationSupported;
import org.plenary.core.event.RecommendationEvent.SupportWithdrawn;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.rehearsal.script.Script;

/// Recommendations: proposed, amended, decided on, taken in, and supported.
final class Drafting {
    private final World world;

    Drafting(World world) {
        this.world = world;
    }

    /// The name under which the world knows a recommendation.
    static String key(Script.Recommendation recommendation) {
        return "recommendation " + recommendation.name();
    }

    void plan() {
        for (Script.Recommendation recommendation : world.script().recommendations()) {
            Chance chance = world.chance(key(recommendation));
            Instant proposed = after(opening(recommendation), recommendation.day(), chance);
            world.at(proposed, () -> propose(recommendation, chance));
            Instant last = proposed;
            int version = 1;
            for (Script.Version next : versions(recommendation)) {
                last = planAmendments(recommendation, version, last, chance);
                last = after(last.plus(Duration.ofMinutes(25)), next.day(), chance);
                Instant revised = last;
                takenIn(recommendation, next)
                        .ifPresent(amendment ->
                                world.at(
                                        revised.minus(Duration.ofMinutes(9)),
                                        () -> decide(recommendation, amendment)));
                world.at(revised, () -> revise(recommendation, next));
                version = next.number();
            }
            planAmendments(recommendation, version, last, chance);
        }
    }

    private static List<Script.Version> versions(Script.Recommendation recommendation) {
        return recommendation.versions();
    }

    private Instant opening(Script.Recommendation recommendation) {
        return world.script()
                .timetable()
                .opening(recommendation.question(), Stage.DELIBERATING)
                .map(when -> world.dates().at(when).plus(Duration.ofMinutes(4)))
                .orElse(Instant.EPOCH);
    }

    /// Some time on a day, but after something else.
    private Instant after(Instant earliest, int day, Chance chance) {
        Instant time = world.dates().during(day, chance);
        if (time.isAfter(earliest)) {
            return time;
        }
        return earliest.plus(Duration.ofMinutes(chance.between(4, 25)));
    }

    private Instant planAmendments(
            Script.Recommendation recommendation, int version, Instant from, Chance chance) {
        Instant last = from;
        for (Script.Amendment amendment : recommendation.amendments()) {
            if (amendment.version() != version) {
                continue;
            }
            Instant time = after(last.plus(Duration.ofMinutes(5)), amendment.day(), chance);
            world.at(time, () -> amend(recommendation, amendment, chance));
            boolean waits =
                    recommendation.versions().stream()
                            .anyMatch(v ->
                                    v.amendment().filter(amendment.name()::equals).isPresent());
            if (!waits) {
                world.at(
                        time.plus(Duration.ofMinutes(chance.between(20, 90))),
                        () -> decide(recommendation, amendment));
            }
            last = time;
        }
        return last;
    }

    private static Optional<Script.Amendment> takenIn(
            Script.Recommendation recommendation, Script.Version version) {
        return recommendation.amendments().stream()
                .filter(a -> version.amendment().filter(a.name()::equals).isPresent())
                .findFirst();
    }

    /// Of those who like it most, and talk.
    private void propose(Script.Recommendation recommendation, Chance chance) {
        Optional<Member> drafter =
                world.active().stream()
                        .filter(m -> m.talkative() > 0.3)
                        .max(Comparator.comparingDouble(m -> liking(m, recommendation)))
                        .or(() -> world.active().stream().findFirst());
        if (drafter.isEmpty()) {
            return;
        }
        Optional<EntryId> id =
                world.does(
                        drafter.get().holder(),
                        new RecommendationProposed(recommendation.question()),
                        recommendation.words());
        if (id.isPresent()) {
            world.name(key(recommendation), id.get());
            planSupport(recommendation, id.get(), chance);
        }
    }

    /// How likely a member is to say yes to a recommendation, and a taste of their own.
    double liking(Member member, Script.Recommendation recommendation) {
        Stance stance = member.stance(recommendation.question());
        double yes = recommendation.yes(stance) / 100.0;
        double taste = member.chance().of("taste for " + recommendation.name()).around();
        return yes + 0.15 * taste;
    }

    /// Most of those who like a text support it within some days, the rest before the wording is
    /// fixed; a few take it back.
    private void planSupport(Script.Recommendation recommendation, EntryId id, Chance chance) {
        Instant from = world.now().plus(Duration.ofMinutes(2));
        Instant until =
                world.script()
                        .timetable()
                        .opening(recommendation.question(), Stage.CHECKING)
                        .map(world.dates()::at)
                        .orElse(from.plus(Duration.ofDays(14)));
        for (Member member : world.members()) {
            Instant time =
                    chance.happens(0.35)
                            ? Dates.within(chance, from, from.plus(Duration.ofMinutes(70)))
                            : world.dates().atHome(chance, from, until);
            double dice = chance.share();
            world.at(time, () -> support(member, recommendation, id, dice));
        }
    }

    private void support(
            Member member, Script.Recommendation recommendation, EntryId id, double dice) {
        Recommendation now = world.assembly().recommendations().recommendation(id).orElseThrow();
        if (!world.active(member)
                || now.supporters().containsKey(member.seat())
                || dice > 0.8 * liking(member, recommendation)) {
            return;
        }
        world.does(member.holder(), new RecommendationSupported(id));
        if (dice < 0.02 && now.supporters().size() > 12) {
            world.in(
                    Duration.ofHours(5),
                    () -> {
                        if (world.active(member)) {
                            world.does(member.holder(), new SupportWithdrawn(id));
                        }
                    });
        }
    }

    private void amend(
            Script.Recommendation recommendation, Script.Amendment amendment, Chance chance) {
        Optional<Recommendation> now = current(recommendation);
        if (now.isEmpty()) {
            return;
        }
        List<Member> others =
                world.active().stream()
                        .filter(m -> !now.get().drafters().contains(m.seat()))
                        .toList();
        if (others.isEmpty()) {
            return;
        }
        world.does(
                        chance.pick(others).holder(),
                        new AmendmentProposed(now.get().mark().id(), amendment.version()),
                        amendment.words())
                .ifPresent(id -> world.name(key(recommendation, amendment), id));
    }

    private void decide(Script.Recommendation recommendation, Script.Amendment amendment) {
        Optional<EntryId> id = world.named(key(recommendation, amendment));
        Optional<Member> drafter = current(recommendation).flatMap(this::drafter);
        if (id.isPresent() && drafter.isPresent()) {
            world.does(
                    drafter.get().holder(),
                    new AmendmentDecided(id.get(), amendment.accepted()),
                    amendment.decision());
        }
    }

    private void revise(Script.Recommendation recommendation, Script.Version version) {
        Optional<Recommendation> now = current(recommendation);
        Optional<Member> drafter = now.flatMap(this::drafter);
        Optional<EntryId> amendment =
                takenIn(recommendation, version)
                        .flatMap(taken -> world.named(key(recommendation, taken)));
        if (now.isPresent() && drafter.isPresent()) {
            world.does(
                    drafter.get().holder(),
                    new RecommendationRevised(now.get().mark().id(), version.number(), amendment),
                    version.words());
        }
    }

    /// The first drafter who is still there.
    Optional<Member> drafter(Recommendation recommendation) {
        int first = recommendation.mark().seat();
        return world.active().stream()
                .filter(m -> recommendation.drafters().contains(m.seat()))
                .min(Comparator.comparingInt(m -> m.seat() == first ? 0 : m.seat()));
    }

    Optional<Recommendation> current(Script.Recommendation recommendation) {
        return world.named(key(recommendation))
                .flatMap(id -> world.assembly().recommendations().recommendation(id));
    }

    private static String key(Script.Recommendation recommendation, Script.Amendment amendment) {
        return "amendment " + recommendation.name() + "/" + amendment.name();
    }
}
