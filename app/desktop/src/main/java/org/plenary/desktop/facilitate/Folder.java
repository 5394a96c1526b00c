package org.plenary.desktop.facilitate;

import java.nio.file.Path;
import java.util.List;
import org.plenary.core.term.Side;
import org.plenary.core.trail.Words;

/// A folder of evidence that was read: what would be published, and everything that is wrong.
///
/// @param packets in the order of their folders
/// @param findings in the order of files and lines
record Folder(Path root, List<Packet> packets, List<Finding> findings) {
    Folder {
        packets = List.copyOf(packets);
        findings = List.copyOf(findings);
    }

    /// Something to say of a file.
    ///
    /// @param file under the root; empty for the folder itself
    /// @param line from 1; 0 for the file as a whole
    /// @param forbids whether nothing can be published before it is put right
    record Finding(String file, int line, String sentence, boolean forbids) {}

    /// A packet to publish.
    ///
    /// @param facts its balance and its size, in sentences
    record Packet(int question, Words words, List<Item> items, List<String> facts) {
        Packet {
            items = List.copyOf(items);
            facts = List.copyOf(facts);
        }

        /// Its title.
        String title() {
            return words.get("title");
        }
    }

    /// An item to publish.
    ///
    /// @param files its attachments, in order
    /// @param facts side, time, reading level and files, in sentences
    record Item(
            Side side,
            int minutes,
            boolean interest,
            Words words,
            List<Path> files,
            List<String> facts) {
        Item {
            files = List.copyOf(files);
            facts = List.copyOf(facts);
        }

        /// Its title.
        String title() {
            return words.get("title");
        }
    }

    /// Whether nothing forbids publishing it.
    boolean ready() {
        return !packets.isEmpty() && findings.stream().noneMatch(Finding::forbids);
    }

    /// How many items there are in all.
    int items() {
        return packets.stream().mapToInt(packet -> packet.items().size()).sum();
    }
}
