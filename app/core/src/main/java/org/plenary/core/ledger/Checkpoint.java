package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// What a log promises at one moment: its origin, how many entries it has, and the root of their
/// tree (C2SP tlog-checkpoint v1.0.0).
///
/// @param origin the log's name, not empty and without a newline
/// @param size entries in the tree, 0 or more
/// @param root RFC 6962 root of the tree
public record Checkpoint(String origin, long size, Hash root) {
    /// Origins have no newline, sizes are never negative.
    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("no checkpoint: " + origin + ", " + size);
        }
    }

    /// The note's text: three lines, with no extension lines, which ML-DSA-44 would not sign.
    public byte[] text() {
        return (origin + "\n" + size + "\n" + root.base64() + "\n").getBytes(UTF_8);
    }

    /// The checkpoint in a note's text. Extension lines of others are allowed and ignored; an empty
    /// one is not.
    public static Checkpoint parse(byte[] text) throws MalformedNote {
        List<String> lines = StrictText.lines(StrictText.utf8(text, 0));
        if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) {
            throw new MalformedNote("a checkpoint has an origin, a size and a root, a line each");
        }
        return new Checkpoint(
                lines.get(0), StrictText.decimal(lines.get(1)), StrictText.hash(lines.get(2)));
    }
}
