package org.plenary.core.projection;

import java.util.Optional;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;

/// The first wall: a panel that was drawn, from a frozen pool under frozen quotas, out of a
/// committed lottery, by a public number that did not exist before. Without one of these nobody
/// gets a seat.
public sealed interface Drawn permits DrawnPanel {
    /// Which draw.
    EntryId draw();

    /// Which of the lottery's panels the public number picked, from 0. Nobody declares it.
    int panel();

    /// What was frozen before the first number.
    Freeze freeze();

    /// The root of the lottery, which was in the record before the second number.
    Hash lottery();

    /// Whether these people are that part of the panel that was drawn.
    default boolean holds(SeatsFilled event) {
        return new PanelPart(panel(), event.part(), event.volunteers())
                .standsIn(lottery(), freeze().panels(), freeze().seats(), event.path());
    }

    /// The proof that a panel was drawn, or what is missing.
    static Wall<Drawn> of(Assembly assembly, EntryId id) {
        Optional<Draw> found = assembly.draws().draw(id);
        if (found.isEmpty()) {
            return Wall.stands(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = found.get();
        if (draw.frozen().isEmpty() || draw.lottery().isEmpty() || draw.panelNumber().isEmpty()) {
            return Wall.stands(Refusal.NOT_DRAWN);
        }
        Freeze freeze = draw.frozen().get().freeze();
        Hash lottery = draw.lottery().get().event().root();
        int panel = draw.panelNumber().get().number().pick(freeze.panels(), lottery);
        return new Wall.Passed<>(new DrawnPanel(id, panel, freeze, lottery));
    }
}
