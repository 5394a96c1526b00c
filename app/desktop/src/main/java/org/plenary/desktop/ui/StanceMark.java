package org.plenary.desktop.ui;

import javafx.scene.control.Label;
import org.plenary.core.term.Stance;
import org.plenary.desktop.ui.words.Words;

/// A stance as shape, colour and word together.
public final class StanceMark extends Label {
    private StanceMark(Words words, SeatMark mark) {
        super(words.each("ui.mark", mark), new MarkShape(mark));
        getStyleClass().add("stance-mark");
    }

    /// The mark of a member's stance.
    public static StanceMark of(Words words, Stance stance) {
        return new StanceMark(words, SeatMark.of(stance));
    }

    /// The mark of a seat.
    public static StanceMark of(Words words, SeatMark mark) {
        return new StanceMark(words, mark);
    }
}
