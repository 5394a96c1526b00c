package org.plenary.desktop.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Side;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;

/// The evidence of the sample assembly, published into a test's record: real texts, real pictures.
final class SampleEvidence {
    static final Path FOLDER = Path.of("..", "..", "assets", "sample-assembly", "evidence");

    private SampleEvidence() {}

    /// Publishes every packet; the ids of the items in order.
    static List<EntryId> publish(TestChamber chamber) {
        var items = new ArrayList<EntryId>();
        for (Path packet : sorted(FOLDER)) {
            if (Files.isDirectory(packet)) {
                items.addAll(packet(chamber, packet));
            }
        }
        return items;
    }

    private static List<EntryId> packet(TestChamber chamber, Path folder) {
        Map<String, List<String>> head = head(folder.resolve("packet.md"));
        EntryId packet =
                chamber.record()
                        .write(
                                TestAssembly.FACILITATOR,
                                new PacketPublished(1),
                                Words.of(
                                        Map.of(
                                                "title", one(head, "title"),
                                                "short", one(head, "short"))));
        return sorted(folder).stream()
                .filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.md"))
                .map(file -> item(chamber, packet, file))
                .toList();
    }

    private static EntryId item(TestChamber chamber, EntryId packet, Path file) {
        Map<String, List<String>> head = head(file);
        var words = new HashMap<String, String>();
        for (String each : List.of("title", "short", "presenter", "disclosure")) {
            words.put(each, one(head, each));
        }
        words.put("sources", String.join("\n", head.getOrDefault("source", List.of())));
        words.put("text", text(file));
        var attachments = new ArrayList<Attachment>();
        List<String> files = head.getOrDefault("file", List.of());
        for (int i = 0; i < files.size(); i++) {
            words.put("file." + (i + 1), files.get(i));
            words.put("alt." + (i + 1), head.get("alt").get(i));
            try {
                attachments.add(chamber.attachments().take(file.resolveSibling(files.get(i))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return chamber.record()
                .write(
                        TestAssembly.FACILITATOR,
                        new ItemPublished(
                                packet,
                                Side.valueOf(one(head, "side")),
                                Integer.parseInt(one(head, "minutes")),
                                one(head, "interest").equals("yes"),
                                attachments),
                        Words.of(words));
    }

    private static String one(Map<String, List<String>> head, String key) {
        return head.getOrDefault(key, List.of("")).getFirst();
    }

    private static Map<String, List<String>> head(Path file) {
        var head = new HashMap<String, List<String>>();
        for (String line : card(file).get(1).lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                head.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            }
        }
        return head;
    }

    private static String text(Path file) {
        return card(file).get(2).strip();
    }

    private static List<String> card(Path file) {
        try {
            return List.of(Files.readString(file).split("(?m)^---\n", 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
