package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.core.term.Side;
import org.plenary.core.trail.Words;

/// Reads the packets of evidence, their items and their files.
final class EvidenceReader {
    private static final String PACKET = "packet.md";
    private static final String CORRECTIONS = "corrections";

    private final Folder folder;
    private final Known known;

    EvidenceReader(Folder folder, Known known) {
        this.folder = folder;
        this.known = known;
    }

    List<Script.Packet> packets() throws IOException, BadScript {
        List<Script.Packet> packets = new ArrayList<>();
        for (String name : folder.names("evidence", "")) {
            packets.add(packet("evidence/" + name));
        }
        requireItems(packets);
        return packets;
    }

    /// Each correction is of an item.
    private void requireItems(List<Script.Packet> packets) throws IOException, BadScript {
        if (!folder.hasFolder(CORRECTIONS)) {
            return;
        }
        Set<String> items = new HashSet<>();
        packets.forEach(packet -> packet.items().forEach(item -> items.add(item.name())));
        for (String name : folder.names(CORRECTIONS, ".md")) {
            if (!items.contains(Reader.nameOf(name))) {
                throw new BadScript(
                        CORRECTIONS + "/" + name, 1, "no item of the evidence is called so");
            }
        }
    }

    private Script.Packet packet(String path) throws IOException, BadScript {
        Card card =
                folder.card(path + "/" + PACKET).only("question", "title", "short", "day", "time");
        List<Script.Item> items = new ArrayList<>();
        for (String name : folder.names(path, ".md")) {
            if (!name.equals(PACKET)) {
                items.add(item(path, name));
            }
        }
        return new Script.Packet(
                known.question(card),
                TimetableReader.when(card, "day", "time"),
                Words.of("title", card.one("title")).with("short", card.one("short")),
                items);
    }

    private Script.Item item(String path, String name) throws IOException, BadScript {
        Card card =
                folder.card(path + "/" + name)
                        .only(
                                "title",
                                "short",
                                "presenter",
                                "side",
                                "minutes",
                                "interest",
                                "disclosure",
                                "source",
                                "file",
                                "alt");
        List<Script.File> files = files(path, card);
        Words words =
                Words.of("text", card.words())
                        .with("title", card.one("title"))
                        .with("short", card.one("short"))
                        .with("presenter", card.one("presenter"))
                        .with("disclosure", card.one("disclosure"))
                        .with("sources", String.join("\n", card.all("source")));
        for (int i = 0; i < files.size(); i++) {
            words =
                    words.with("file." + (i + 1), card.all("file").get(i))
                            .with("alt." + (i + 1), card.all("alt").get(i));
        }
        return new Script.Item(
                Reader.nameOf(name),
                card.constant("side", Side.class),
                card.number("minutes"),
                card.yes("interest"),
                words,
                files,
                correction(name, words));
    }

    private Optional<Script.Correction> correction(String name, Words words)
            throws IOException, BadScript {
        String file = CORRECTIONS + "/" + name;
        if (!folder.has(file)) {
            return Optional.empty();
        }
        Card card = folder.card(file).only("day", "time", "correction");
        return Optional.of(
                new Script.Correction(
                        TimetableReader.when(card, "day", "time"),
                        words.with("text", card.words())
                                .with("correction", card.one("correction"))));
    }

    private List<Script.File> files(String path, Card card) throws IOException, BadScript {
        List<String> names = card.all("file");
        if (card.all("alt").size() != names.size()) {
            throw card.wrong("each file has words (\u201calt\u201d) that stand for it");
        }
        List<Script.File> files = new ArrayList<>();
        for (String name : names) {
            byte[] bytes = folder.bytes(path + "/" + name);
            Media media = card.make(() -> media(name));
            files.add(
                    new Script.File(
                            new Attachment(Hash.sha256(bytes), bytes.length, media),
                            Content.of(bytes)));
        }
        return files;
    }

    private static Media media(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        return switch (end) {
            case "png" -> Media.PNG;
            case "jpg" -> Media.JPEG;
            case "pdf" -> Media.PDF;
            default ->
                    throw new IllegalArgumentException(
                            name + " is neither a PNG nor a JPEG picture nor a PDF file");
        };
    }
}
