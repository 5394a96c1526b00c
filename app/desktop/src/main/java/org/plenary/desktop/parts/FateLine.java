package org.plenary.desktop.parts;

import java.util.Optional;
import javafx.scene.Node;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Pill;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.wording.Fate;

/// An own entry's fate: how far it has come, and why it does not count if it does not.
public final class FateLine {
    private FateLine() {}

    /// The pill, and under it the reason where there is one.
    public static Node of(Fate fate) {
        Pill pill =
                switch (fate.tone()) {
                    case WAITING -> Pill.of(Symbol.WAITING, fate.state(), Pill.Tone.WARN);
                    case RECORDED -> Pill.of(Symbol.DONE, fate.state(), Pill.Tone.GOOD);
                    case WITHOUT_EFFECT -> Pill.of(Symbol.PROBLEM, fate.state(), Pill.Tone.BAD);
                };
        return fate.reason().isEmpty()
                ? pill
                : Column.of(Gap.TIGHT, pill, Type.soft(fate.reason()));
    }

    /// The same as no node or one, for a list of parts.
    public static Node[] of(Optional<Fate> fate) {
        return fate.map(FateLine::of).stream().toArray(Node[]::new);
    }
}
