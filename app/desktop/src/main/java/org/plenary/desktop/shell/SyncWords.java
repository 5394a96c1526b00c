package org.plenary.desktop.shell;

import java.util.List;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.ui.SyncState;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// How a laptop stands with the server, in one line: what waits, what is on its way, and that work
/// is safe.
final class SyncWords {
    private SyncWords() {}

    /// The line now.
    static SyncLine of(Words words, Moments moments, Standing standing) {
        Connection connection = standing.connection();
        int unsent = waiting(standing.outbox(), false);
        int unproven = waiting(standing.outbox(), true);
        return switch (connection.state()) {
            case FORKED -> new SyncLine(SyncState.PROBLEM, words.text("shell.sync.forked"));
            case AWAY ->
                    new SyncLine(SyncState.OFFLINE, words.text("shell.sync.away", "count", unsent));
            case TRYING ->
                    unsent > 0
                            ? new SyncLine(
                                    SyncState.SENDING,
                                    words.text("shell.sync.sending", "count", unsent))
                            : settled(words, moments, connection, unproven);
            case UNTRIED ->
                    new SyncLine(
                            SyncState.WAITING, words.text("shell.sync.untried", "count", unsent));
            case REACHED ->
                    unsent > 0
                            ? new SyncLine(
                                    SyncState.WAITING,
                                    words.text("shell.sync.waiting", "count", unsent))
                            : settled(words, moments, connection, unproven);
        };
    }

    private static SyncLine settled(
            Words words, Moments moments, Connection connection, int unproven) {
        if (unproven > 0) {
            return new SyncLine(
                    SyncState.WAITING, words.text("shell.sync.proving", "count", unproven));
        }
        return new SyncLine(
                SyncState.ALL_SENT,
                connection
                        .lastReached()
                        .map(at -> words.text("shell.sync.all-sent", "time", moments.time(at)))
                        .orElseGet(() -> words.text("shell.sync.nothing")));
    }

    private static int waiting(List<Outgoing> outbox, boolean inTheRecord) {
        return (int)
                outbox.stream()
                        .map(Outgoing::state)
                        .filter(state ->
                                inTheRecord
                                        ? state == State.IN_THE_RECORD
                                        : state == State.ON_THIS_LAPTOP
                                                || state == State.HANDED_OVER)
                        .count();
    }
}
