package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.RollEvent.LetterConfirmed;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Holder;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// What goes wrong in every assembly: a laptop is lost, and somebody asks for their words to be
/// removed.
final class Mishaps {
    private final World world;

    Mishaps(World world) {
        this.world = world;
    }

    void plan() {
        List<List<Meeting>> weekends = world.script().timetable().weekends();
        if (weekends.size() < 2 || world.cast().members() < 10) {
            return;
        }
        Instant second = world.dates().start(weekends.get(1).getFirst());
        Holder lost = Holder.seat(world.cast().lost());
        Instant home = world.dates().end(weekends.getFirst().getLast());
        Instant loss = home.plus(Duration.between(home, second).dividedBy(3));
        world.at(loss, () -> world.member(lost.number()).leave());
        world.at(second.minus(Duration.ofMinutes(18)), () -> reissue(lost));
        world.at(
                world.dates().end(weekends.getFirst().getLast()).plus(Duration.ofDays(3)),
                this::erase);
    }

    /// The registrar gives a new letter to whoever lost their laptop, and a facilitator confirms
    /// it. Nobody uses it here: it is for whoever wants to take this seat.
    private void reissue(Holder holder) {
        world.does(World.REGISTRAR, new LetterReissued(holder, world.keys().letterKey(holder, 2)))
                .ifPresent(reissue ->
                        world.in(
                                Duration.ofMinutes(7),
                                () -> world.does(World.FACILITATOR, new LetterConfirmed(reissue))));
    }

    /// Somebody regrets what they wrote on the first weekend; the registrar removes the words.
    private void erase() {
        Optional<Statement> statement =
                world.assembly().positions().statements().values().stream()
                        .filter(s -> s.mark().seat() != world.cast().lost())
                        .skip(4)
                        .findFirst();
        statement.ifPresent(s ->
                world.does(
                        World.REGISTRAR,
                        new BodyErased(s.mark().id(), ErasureGround.AUTHOR_ASKED)));
    }
}
