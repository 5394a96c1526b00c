package org.plenary.desktop.positions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.event.SessionEvent.SessionClosed;
import org.plenary.core.event.SessionEvent.SessionOpened;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stage;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;

/// Thirty people who have met twice: most have said where they stand, and some were moved.
final class Debate {
    static final int SEATS = 30;

    private static final List<Stance> STANCES = List.of(Stance.values());

    final TestAssembly assembly = TestAssembly.convened(SEATS);
    final List<EntryId> items = new ArrayList<>();
    final EntryId first;
    final EntryId ofSeat7;
    final EntryId revisionOfSeat3;

    Debate() {
        first = session("The first weekend", TestAssembly.MORNING.plus(Duration.ofHours(1)));
        assembly.upTo(Stage.LEARNING);
        EntryId packet = assembly.packet("Who writes the rules");
        items.add(assembly.item(packet, "Who writes the rules today"));
        items.add(assembly.item(packet, "Costs to those least heard"));
        assembly.upTo(Stage.DELIBERATING);
        for (int seat = 1; seat <= 24; seat++) {
            if (seat != 4) {
                says(seat, STANCES.get(seat % STANCES.size()));
            }
        }
        ofSeat7 = standing(7);
        closes(first);
        EntryId second =
                session("The second weekend", assembly.record().now().clock().plusSeconds(3600));
        revisionOfSeat3 =
                revises(
                        3,
                        Stance.STRONGLY_FOR,
                        "A rule that nobody can read is not a rule. That is why it has to stand in one public text.",
                        new Moved(MovedBy.ITEM, Optional.of(items.getFirst())),
                        new Moved(MovedBy.STATEMENT, Optional.of(ofSeat7)));
        revises(10, Stance.FOR, "My table convinced me.", moved(MovedBy.DISCUSSION));
        revises(11, Stance.UNDECIDED, "I slept over it.", moved(MovedBy.OWN_THOUGHT));
        closes(second);
    }

    private static Moved moved(MovedBy by) {
        return new Moved(by, Optional.empty());
    }

    private EntryId session(String title, Instant start) {
        EntryId session = assembly.session(title, start);
        assembly.record().clock(start);
        assembly.record().write(TestAssembly.FACILITATOR, new SessionOpened(session));
        return session;
    }

    private void closes(EntryId session) {
        assembly.hoursPass(2);
        assembly.record().write(TestAssembly.FACILITATOR, new SessionClosed(session));
    }

    EntryId says(int seat, Stance stance) {
        var words = new TreeMap<>(Map.of("reasons", reasons(seat)));
        if (seat % 3 == 1) {
            words.put("name", "Ada");
        }
        return assembly.record()
                .write(
                        Holder.seat(seat),
                        new PositionStated(1, stance, List.of(items.get(seat % 2))),
                        Words.of(words));
    }

    private static String reasons(int seat) {
        return "A rule that nobody can read is not a rule, says seat "
                + seat
                + ".\nI have waited at a counter\nand nobody could tell me why.\n\nSomebody has to answer for it.";
    }

    EntryId revises(int seat, Stance stance, String reasons, Moved... moved) {
        return assembly.record()
                .write(
                        Holder.seat(seat),
                        new PositionRevised(standing(seat), stance, List.of(moved), List.of()),
                        Words.of(Map.of("reasons", reasons, "moved", "I had not seen it so.")));
    }

    EntryId standing(int seat) {
        return assembly.record().now().positions().standing(seat, 1).orElseThrow().mark().id();
    }
}
