package org.plenary.desktop.parts;

import javafx.scene.Node;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.prose.Pictures;
import org.plenary.desktop.ui.prose.Prose;
import org.plenary.desktop.wording.Said;

/// What somebody wrote, as something to read.
public final class Reading {
    private Reading() {}

    /// Their words, or in soft letters why there are none.
    public static Node of(Desk desk, Said said) {
        return said.here()
                ? new Prose(desk.words(), said.text(), Pictures.none(), desk.links())
                : Type.soft(said.text());
    }
}
