package org.plenary.desktop.evidence;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Side;

/// Everything there is to read, in sentences: what the shelf shows.
///
/// @param goOn the item that the reader stopped in; empty when there is none to go on with
/// @param next the first item of which the reader has said nothing; empty when there is none
/// @param notes how many notes the reader has, in words
/// @param requests how many requests there are and wait, in words
record Shelf(
        List<Part> parts,
        Optional<Offer> goOn,
        Optional<Offer> next,
        String notes,
        String requests,
        boolean mayMark) {
    Shelf {
        parts = List.copyOf(parts);
    }

    /// An item to go to, and the sentence that offers it.
    record Offer(EntryId item, String sentence) {}

    /// The packets of one question.
    ///
    /// @param question empty when the remit has but one
    record Part(String question, List<Packet> packets) {
        Part {
            packets = List.copyOf(packets);
        }
    }

    /// A packet.
    ///
    /// @param progress how far the reader is; empty for who keeps no reading
    record Packet(
            EntryId id,
            String title,
            String inShort,
            Optional<Progress> progress,
            Balance balance,
            List<Row> rows) {
        Packet {
            rows = List.copyOf(rows);
        }
    }

    /// How far the reader is.
    record Progress(int read, int partly, int unread, int unmarked, String sentence) {
        int all() {
            return read + partly + unread + unmarked;
        }
    }

    /// How many items speak for, against and to neither side.
    record Balance(int pro, int con, int context, String sentence) {
        int most() {
            return Math.max(1, Math.max(pro, Math.max(con, context)));
        }
    }

    /// An item on the shelf.
    ///
    /// @param facts side, minutes, disclosure and correction, in one line
    /// @param mine what the reader said of it
    /// @param spoken all of it as one sentence
    record Row(
            EntryId id,
            String title,
            Side side,
            String facts,
            Optional<Extent> mine,
            String mineInWords,
            String spoken) {}
}
