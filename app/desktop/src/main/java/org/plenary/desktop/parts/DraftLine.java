package org.plenary.desktop.parts;

import javafx.scene.control.Label;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;

/// "Draft saved 10:42", for as long as a draft is being written.
public final class DraftLine {
    private DraftLine() {}

    /// The line of one draft.
    public static Label of(Desk desk, DraftKeeper draft) {
        Label line = Type.soft("");
        line.setGraphic(Symbol.LAPTOP.picture());
        line.textProperty()
                .bind(
                        draft.savedProperty()
                                .map(saved ->
                                        saved.map(at ->
                                                        desk.words()
                                                                .text(
                                                                        "parts.draft.saved",
                                                                        "time",
                                                                        desk.moments().time(at)))
                                                .orElseGet(() ->
                                                        desk.words().text("parts.draft.none"))));
        return line;
    }
}
