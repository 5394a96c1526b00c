package org.plenary.desktop.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;

/// What somebody has written of a statement so far; every change is kept in the draft.
///
/// A revision begins with the words that stand, so that one changes them instead of writing anew;
/// they become a draft with the first change.
final class Writing {
    private final DraftKeeper keeper;
    private PositionDraft draft;

    Writing(DraftKeeper keeper, Optional<Statement> standing, Words said) {
        this.keeper = keeper;
        PositionDraft kept = PositionDraft.of(keeper::get);
        draft =
                standing.filter(_ -> isEmpty(kept))
                        .map(s ->
                                new PositionDraft(
                                        Optional.of(s.stance()),
                                        said.get("reasons"),
                                        s.cites(),
                                        List.of(),
                                        "",
                                        said.get("name")))
                        .orElse(kept);
    }

    private static boolean isEmpty(PositionDraft draft) {
        return draft.stance().isEmpty()
                && draft.reasons().isEmpty()
                && draft.cites().isEmpty()
                && draft.moved().isEmpty()
                && draft.movedWords().isEmpty();
    }

    PositionDraft draft() {
        return draft;
    }

    DraftKeeper keeper() {
        return keeper;
    }

    void stance(Stance stance) {
        keep(
                new PositionDraft(
                        Optional.of(stance),
                        draft.reasons(),
                        draft.cites(),
                        draft.moved(),
                        draft.movedWords(),
                        draft.name()));
    }

    void reasons(String reasons) {
        keep(
                new PositionDraft(
                        draft.stance(),
                        reasons,
                        draft.cites(),
                        draft.moved(),
                        draft.movedWords(),
                        draft.name()));
    }

    void cites(List<EntryId> cites) {
        keep(
                new PositionDraft(
                        draft.stance(),
                        draft.reasons(),
                        cites,
                        draft.moved(),
                        draft.movedWords(),
                        draft.name()));
    }

    void movedWords(String text) {
        keep(
                new PositionDraft(
                        draft.stance(),
                        draft.reasons(),
                        draft.cites(),
                        draft.moved(),
                        text,
                        draft.name()));
    }

    void name(String name) {
        keep(
                new PositionDraft(
                        draft.stance(),
                        draft.reasons(),
                        draft.cites(),
                        draft.moved(),
                        draft.movedWords(),
                        name));
    }

    /// What of this kind moved the author: named things, or for the unnamed kinds whether at all.
    void moved(MovedBy by, List<EntryId> sources) {
        List<Moved> moved = new ArrayList<>();
        draft.moved().stream().filter(m -> m.by() != by).forEach(moved::add);
        sources.forEach(id -> moved.add(new Moved(by, Optional.of(id))));
        moved(moved);
    }

    void moved(MovedBy by, boolean did) {
        List<Moved> moved = new ArrayList<>();
        draft.moved().stream().filter(m -> m.by() != by).forEach(moved::add);
        if (did) {
            moved.add(new Moved(by, Optional.empty()));
        }
        moved(moved);
    }

    /// The items or statements of this kind that moved the author.
    List<EntryId> movedBy(MovedBy by) {
        return draft.moved().stream()
                .filter(m -> m.by() == by)
                .flatMap(m -> m.source().stream())
                .toList();
    }

    boolean isMovedBy(MovedBy by) {
        return draft.moved().stream().anyMatch(m -> m.by() == by);
    }

    private void moved(List<Moved> moved) {
        keep(
                new PositionDraft(
                        draft.stance(),
                        draft.reasons(),
                        draft.cites(),
                        moved,
                        draft.movedWords(),
                        draft.name()));
    }

    private void keep(PositionDraft now) {
        draft = now;
        keeper.put("stance", now.stance().map(Enum::name).orElse(""));
        keeper.put("reasons", now.reasons());
        keeper.put("cites", PositionDraft.cites(now.cites()));
        keeper.put("moved.by", PositionDraft.moved(now.moved()));
        keeper.put("moved", now.movedWords());
        keeper.put("name", now.name());
    }
}
