package org.plenary.sortition.linear;

import org.plenary.sortition.words.Shown;

/// A fault for the architecture test to find.
public final class LinearFault {
    String word() {
        return Shown.cell("word");
    }
}
