package org.plenary.desktop.positions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;

/// Which of everybody's statements are shown.
///
/// @param since only who revised at this time or later
/// @param movedBy only who was moved by this, in that time
/// @param found only who wrote one of these statements, now or earlier
record Filter(
        Optional<Stance> stance,
        Optional<Instant> since,
        Optional<MovedBy> movedBy,
        Optional<Set<EntryId>> found) {
    static final Filter ALL =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Filter stance(Optional<Stance> wanted) {
        return new Filter(wanted, since, movedBy, found);
    }

    Filter since(Optional<Instant> wanted) {
        return new Filter(stance, wanted, movedBy, found);
    }

    Filter movedBy(Optional<MovedBy> wanted) {
        return new Filter(stance, since, wanted, found);
    }

    Filter found(Optional<Set<EntryId>> wanted) {
        return new Filter(stance, since, movedBy, wanted);
    }

    /// Whether somebody whose statements are these, oldest first, is shown.
    boolean shows(List<Statement> history) {
        return stance.filter(s -> s != history.getLast().stance()).isEmpty()
                && found.filter(ids -> history.stream().noneMatch(s -> ids.contains(s.mark().id())))
                        .isEmpty()
                && ((since.isEmpty() && movedBy.isEmpty())
                        || history.stream().anyMatch(this::fits));
    }

    private boolean fits(Statement statement) {
        boolean revised = statement.previous().isPresent();
        boolean late = since.filter(statement.mark().at()::isBefore).isEmpty();
        boolean moved =
                movedBy.isEmpty()
                        || statement.moved().stream()
                                .anyMatch(m -> m.by() == movedBy.orElseThrow());
        return revised && late && moved;
    }
}
