package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.core.term.Side;
import org.plenary.core.trail.Words;

/// Reads the packets of evidence, their items and their files.
final class EvidenceReader {
    private static final String PACKET = "packet.md";

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
        return packets;
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
        List<Card> cards = folder.cards(path + "/" + name);
        Card card =
                cards.getFirst()
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
                correction(cards, words));
    }

    private static Optional<Script.Correction> correction(List<Card> cards, Words words)
            throws BadScript {
        if (cards.size() == 1) {
            return Optional.empty();
        }
        Card card = cards.get(1);
        if (cards.size() > 2 || !card.one("card").equals("correction")) {
            throw card.wrong("at most one correction follows an item");
        }
        card.only("card", "day", "time", "correction");
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
