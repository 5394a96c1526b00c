package org.plenary.desktop.wording;

import org.plenary.core.term.Holder;
import org.plenary.desktop.ui.words.Words;

/// What the people of an assembly are called: by seat, and by the name they chose where they chose
/// one.
public final class People {
    private People() {}

    /// Whoever acts, without a name.
    public static String called(Words words, Holder holder) {
        return switch (holder.role()) {
            case MEMBER -> words.text("wording.seat", "seat", holder.number());
            case FACILITATOR -> words.text("wording.facilitator", "number", holder.number());
            case REGISTRAR -> words.text("wording.registrar");
            case AUTHORITY -> words.text("wording.authority");
            case CONVENOR -> words.text("wording.convenor");
            case SEQUENCER -> words.text("wording.sequencer");
        };
    }

    /// A member, with the display name beside the seat where there is one.
    public static String called(Words words, int seat, String name) {
        return name.isBlank()
                ? words.text("wording.seat", "seat", seat)
                : words.text("wording.seat.named", "seat", seat, "name", name.strip());
    }
}
