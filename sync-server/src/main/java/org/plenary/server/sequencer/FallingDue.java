package org.plenary.server.sequencer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.event.Event;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.procedure.Duties;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Seen;

/// Writes what the procedure says is due, into a group: the clock before anything that happens, and
/// closings and unsealings when their time has come.
///
/// When the record holds an entry that this version does not understand, closing and unsealing
/// stop, because nobody here can tell what they would do; clock entries go on.
final class FallingDue {
    private static final Logger LOG = System.getLogger(FallingDue.class.getName());

    private final OwnHand hand;
    private final Set<Event> hopeless = new HashSet<>();

    FallingDue(OwnHand hand) {
        this.hand = hand;
    }

    /// Whether something falls due by this time though nobody hands anything in.
    static boolean waits(Standing standing, Instant now) {
        return standing.unread().isEmpty()
                && standing.assembly().founding().isPresent()
                && Duties.due(standing.assembly(), now);
    }

    /// The clock, if a minute or a deadline has passed, and then whatever that makes due.
    void write(Group group, Instant now, Seen seen) throws IOException {
        if (group.standing().assembly().founding().isEmpty() || !group.needsClock()) {
            return;
        }
        Optional<Event> clock = clock(group.standing(), now);
        if (clock.isPresent()) {
            append(group, clock.get(), seen);
        }
        duties(group, seen);
    }

    /// Whatever is due by the record's own clock.
    void duties(Group group, Seen seen) throws IOException {
        while (group.standing().unread().isEmpty()) {
            List<Event> due = now(group);
            if (due.isEmpty()) {
                return;
            }
            for (Event event : due) {
                append(group, event, seen);
            }
        }
    }

    private List<Event> now(Group group) throws IOException {
        try {
            return Duties.now(group.standing().assembly(), vote -> choice(group, vote)).stream()
                    .filter(event -> !hopeless.contains(event))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw new IOException("a sealed choice cannot be read", unreadable);
        }
    }

    private static Optional<SealedChoice> choice(Group group, EntryId vote) {
        try {
            return group.choice(vote);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void append(Group group, Event event, Seen seen) throws IOException {
        Optional<Ruling> ruling =
                group.append(hand.write(event, group.standing().own(), seen), Optional.empty());
        if (ruling.isPresent() && ruling.get() instanceof Ruling.DoesNotCount(var why)) {
            hopeless.add(event);
            LOG.log(
                    Level.ERROR,
                    "What fell due does not count and is not tried again: {0}",
                    why.sentence());
        }
    }

    private static Optional<Event> clock(Standing standing, Instant now) {
        if (standing.unread().isEmpty()) {
            return Duties.clock(standing.assembly(), now);
        }
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        return second.isBefore(standing.clock().plus(Duties.MINUTE))
                ? Optional.empty()
                : Optional.of(new ClockTicked(second));
    }
}
