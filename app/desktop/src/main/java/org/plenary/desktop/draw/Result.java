package org.plenary.desktop.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.PanelPart;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.ledger.HashTree;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.PublicKey;
import org.plenary.desktop.chamber.Chamber;

/// A draw as far as it is known on this laptop: what was frozen, where that lies here, and the
/// lottery with the panel that was drawn, once there are any. Read off the JavaFX thread.
///
/// @param lottery the committed one, if its file is here and is what was committed
/// @param panel which of its panels was drawn, from 0
record Result(
        Draw draw, Optional<Frozen> frozen, Optional<Lottery> lottery, Optional<Integer> panel) {
    static Result of(Chamber chamber, Draw draw) throws IOException {
        Assembly assembly = chamber.standing().get().expected();
        Optional<Frozen> frozen =
                draw.frozen().isPresent()
                        ? Frozen.find(chamber.strongbox(), draw.id(), draw.frozen().get().freeze())
                        : Optional.empty();
        return new Result(
                draw,
                frozen,
                lottery(chamber, draw),
                Drawn.of(assembly, draw.id()).proof().map(Drawn::panel));
    }

    private static Optional<Lottery> lottery(Chamber chamber, Draw draw) throws IOException {
        if (draw.lottery().isEmpty()) {
            return Optional.empty();
        }
        var committed = draw.lottery().get().event();
        Optional<Path> file = chamber.attachments().file(committed.file().sha256());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            Lottery lottery = Lottery.parse(Files.readString(file.get()));
            return Optional.of(lottery)
                    .filter(each ->
                            each.fits(draw.frozen().orElseThrow().freeze(), committed.root()));
        } catch (IllegalArgumentException notALottery) {
            return Optional.empty();
        }
    }

    /// Who was drawn, counted from 0, in the order of their seats; empty while that is not known.
    int[] people() {
        return lottery.isPresent() && panel.isPresent()
                ? lottery.get().panel(panel.get())
                : new int[0];
    }

    /// The first seat of a part that was not filled yet, in the order of the draw's own seats.
    int seatsFilled() {
        return Math.min(draw.parts() * PanelPart.SIZE, draw.announced().seats());
    }

    /// What fills the seats that are still empty, part by part.
    ///
    /// @param letters a key for each of them, in order
    List<SeatsFilled> filling(List<PublicKey> letters) {
        Lottery all = lottery.orElseThrow();
        HashTree tree = all.tree();
        int parts = PanelPart.parts(all.seats());
        int done = seatsFilled();
        return IntStream.range(draw.parts(), parts)
                .mapToObj(part -> {
                    PanelPart people = all.part(panel.orElseThrow(), part);
                    int from = part * PanelPart.SIZE - done;
                    return new SeatsFilled(
                            draw.id(),
                            part,
                            people.volunteers(),
                            letters.subList(from, from + people.volunteers().size()),
                            tree.path(panel.orElseThrow() * parts + part));
                })
                .toList();
    }
}
