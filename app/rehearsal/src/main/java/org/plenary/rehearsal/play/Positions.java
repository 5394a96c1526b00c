package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// Where members say they stand, and how they change their minds: never at random, always after
/// something that moved them, and with a text of the script that fits.
final class Positions {
    private static final double SILENT = 0.05;
    private static final double NEXT_TO = 1.2;

    /// How far an opinion must have moved from what somebody said before they think of saying so.
    private static final double ENOUGH = 0.6;

    private final World world;
    private final Map<Object, Integer> used = new HashMap<>();
    private final Set<String> reconsidering = new HashSet<>();

    Positions(World world) {
        this.world = world;
    }

    void plan() {
        for (int question = 1; question <= world.script().questions(); question++) {
            deal(question);
        }
        for (Member member : world.members()) {
            Chance chance = member.chance().of("first statement");
            if (member.talkative() < SILENT) {
                continue;
            }
            for (int question = 1; question <= world.script().questions(); question++) {
                int of = question;
                world.at(firstTime(member, chance), () -> state(member, of, chance));
            }
        }
    }

    /// At the beginning opinions are spread as the script's statements are.
    private void deal(int question) {
        List<Script.Position> all =
                world.chance("opinions on " + question)
                        .shuffled(
                                world.script().people().positions().stream()
                                        .filter(p -> p.question() == question)
                                        .toList());
        for (Member member : world.members()) {
            member.begins(
                    question,
                    all.isEmpty()
                            ? Stance.UNDECIDED
                            : all.get(member.seat() % all.size()).stance());
        }
    }

    /// The talkative speak on the first weekend, at its tables; the others at home or on the
    /// weekends after it.
    private Instant firstTime(Member member, Chance chance) {
        List<List<Meeting>> weekends = world.script().timetable().weekends();
        double late = 1 - member.talkative() + 0.25 * chance.around();
        List<Meeting> first = weekends.getFirst();
        if (late < 0.3 || weekends.size() == 1) {
            Instant end = world.dates().end(first.getFirst());
            return Dates.within(chance, end.minus(Duration.ofMinutes(48)), end);
        }
        if (late < 0.5) {
            Meeting last = first.getLast();
            return Dates.within(
                    chance,
                    world.dates().start(last).plus(Duration.ofMinutes(15)),
                    world.dates().end(last).plus(Duration.ofMinutes(30)));
        }
        Meeting second = weekends.get(1).getFirst();
        if (late < 0.68) {
            return world.dates()
                    .atHome(
                            chance,
                            world.dates().end(first.getLast()).plus(Duration.ofHours(2)),
                            world.dates().start(second));
        }
        List<Meeting> then = weekends.get(late < 0.88 ? 1 : Math.min(2, weekends.size() - 1));
        return Dates.within(
                chance,
                world.dates().start(then.getFirst()).plus(Duration.ofMinutes(45)),
                world.dates().end(then.getLast()).plus(Duration.ofHours(5)));
    }

    private void state(Member member, int question, Chance chance) {
        if (member.gone() || world.cast().neverCame(member.seat())) {
            return;
        }
        if (!world.active(member)) {
            world.in(Duration.ofHours(40), () -> state(member, question, chance));
            return;
        }
        Optional<Script.Position> card = position(question, member.opinion(question), chance);
        if (card.isEmpty()) {
            return;
        }
        PositionStated event =
                new PositionStated(question, card.get().stance(), cited(card.get().cites()));
        world.does(member.holder(), event, words(member, "reasons", card.get().reasons()))
                .ifPresent(_ -> member.spoke(question));
    }

    /// A text for a member's stance, and if none is left that nobody has used, one for a stance
    /// next to it.
    private Optional<Script.Position> position(int question, double opinion, Chance chance) {
        List<Script.Position> of =
                world.script().people().positions().stream()
                        .filter(p -> p.question() == question && published(p.cites()))
                        .toList();
        List<Script.Position> fresh = of.stream().filter(p -> !used.containsKey(p)).toList();
        List<Script.Position> near = nearest(fresh, opinion);
        boolean fits =
                near.stream().anyMatch(p -> Math.abs(Lean.of(p.stance()) - opinion) < NEXT_TO);
        return leastUsed(fits ? near : nearest(of, opinion), chance);
    }

    private static List<Script.Position> nearest(List<Script.Position> cards, double opinion) {
        double least =
                cards.stream()
                        .mapToDouble(p -> Math.abs(Lean.of(p.stance()) - opinion))
                        .min()
                        .orElse(0);
        return cards.stream()
                .filter(p -> Math.abs(Lean.of(p.stance()) - opinion) <= least)
                .toList();
    }

    private <T> Optional<T> leastUsed(List<T> cards, Chance chance) {
        int least = cards.stream().mapToInt(c -> used.getOrDefault(c, 0)).min().orElse(0);
        List<T> fresh = cards.stream().filter(c -> used.getOrDefault(c, 0) == least).toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        T picked = chance.pick(fresh);
        used.merge(picked, 1, Integer::sum);
        return Optional.of(picked);
    }

    private boolean published(List<String> items) {
        return items.stream().allMatch(name -> world.named(Hearing.key(name)).isPresent());
    }

    private List<EntryId> cited(List<String> items) {
        return items.stream().flatMap(name -> world.named(Hearing.key(name)).stream()).toList();
    }

    private Words words(Member member, String place, String text) {
        Words words = Words.of(place, text);
        return name(member).map(name -> words.with("name", name)).orElse(words);
    }

    private Optional<String> name(Member member) {
        List<String> names = world.script().people().names();
        return member.seat() <= names.size()
                ? Optional.of(world.chance("names").shuffled(names).get(member.seat() - 1))
                : Optional.empty();
    }

    /// Something moved a member: if their stance is no longer what they said, they say so within
    /// some time, or do not.
    void reconsiders(Member member, int question, Duration within) {
        Optional<Statement> standing = standing(member, question);
        if (standing.isEmpty()
                || Math.abs(member.opinion(question) - Lean.of(standing.get().stance())) < ENOUGH
                || !reconsidering.add(member.seat() + "/" + question)) {
            return;
        }
        Chance chance = member.chance().of("again at " + world.now() + " on " + question);
        double says = world.cast().busyness() > 1 ? 1 : 0.5 + 0.45 * member.talkative();
        if (!chance.happens(says)) {
            reconsidering.remove(member.seat() + "/" + question);
            return;
        }
        Instant from = world.now().plus(Duration.ofMinutes(3));
        Instant time =
                chance.happens(0.5)
                        ? Dates.within(chance, from, from.plus(Duration.ofMinutes(40)))
                        : world.dates().atHome(chance, from, from.plus(within));
        world.at(time, () -> revise(member, question, chance));
    }

    private void revise(Member member, int question, Chance chance) {
        reconsidering.remove(member.seat() + "/" + question);
        Optional<Statement> standing = standing(member, question);
        if (standing.isEmpty() || !world.active(member) || over(question)) {
            return;
        }
        Optional<Script.Turn> turn = turn(member, standing.get(), chance);
        if (turn.isEmpty()) {
            return;
        }
        PositionRevised event =
                new PositionRevised(
                        standing.get().mark().id(),
                        turn.get().to(),
                        moved(member, question, turn.get()),
                        cited(turn.get().cites()));
        Words words =
                words(member, "reasons", turn.get().reasons()).with("moved", turn.get().moved());
        world.does(member.holder(), event, words).ifPresent(_ -> member.spoke(question));
    }

    private boolean over(int question) {
        return world.stage(question) == Stage.DECIDED;
    }

    private Optional<Statement> standing(Member member, int question) {
        return world.assembly().positions().standing(member.seat(), question);
    }

    /// A text that goes from where they stood to where they stand and names what did move them; or
    /// else one that goes the same way.
    private Optional<Script.Turn> turn(Member member, Statement standing, Chance chance) {
        Stance to = member.stance(standing.question());
        int way = Integer.signum(Lean.way(standing.stance(), to));
        if (way == 0) {
            return Optional.empty();
        }
        List<Script.Turn> possible =
                world.script().people().turns().stream()
                        .filter(t -> t.question() == standing.question())
                        .filter(t -> published(t.cites()) && t.to() != standing.stance())
                        .filter(t -> Integer.signum(Lean.way(standing.stance(), t.to())) == way)
                        .filter(t -> influence(member, t).isPresent())
                        .toList();
        List<Predicate<Script.Turn>> wishes =
                List.of(
                        t -> t.from() == standing.stance() && t.to() == to,
                        t -> t.from() == standing.stance() && way * Lean.way(t.to(), to) > 0,
                        t -> t.to() == to && Math.abs(Lean.way(t.from(), standing.stance())) <= 1);
        return wishes.stream()
                .map(wish -> possible.stream().filter(wish).toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .flatMap(fitting -> leastUsed(fitting, chance));
    }

    /// What moved this member as a text says: an influence of that kind in that direction.
    private Optional<Member.Influence> influence(Member member, Script.Turn turn) {
        Optional<EntryId> item = turn.source().flatMap(name -> world.named(Hearing.key(name)));
        boolean up = Lean.way(turn.from(), turn.to()) > 0;
        return member.influences(turn.question()).stream()
                .filter(i -> i.by() == turn.by() && i.pull() > 0 == up)
                .filter(i -> turn.by() != MovedBy.ITEM || i.source().equals(item))
                .max((a, b) -> Double.compare(Math.abs(a.pull()), Math.abs(b.pull())));
    }

    private List<Moved> moved(Member member, int question, Script.Turn turn) {
        List<Moved> moved = new ArrayList<>();
        influence(member, turn).ifPresent(i -> moved.add(new Moved(i.by(), i.source())));
        Function<MovedBy, Boolean> another = by -> by != turn.by() && by != MovedBy.OWN_THOUGHT;
        member.influences(question).stream()
                .filter(i -> another.apply(i.by()) && Math.abs(i.pull()) > 0.25)
                .max((a, b) -> Double.compare(Math.abs(a.pull()), Math.abs(b.pull())))
                .ifPresent(i -> moved.add(new Moved(i.by(), i.source())));
        return moved;
    }
}
