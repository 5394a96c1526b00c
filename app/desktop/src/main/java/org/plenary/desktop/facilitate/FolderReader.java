package org.plenary.desktop.facilitate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.core.term.BodyRef;
import org.plenary.desktop.facilitate.Cards.Card;
import org.plenary.desktop.facilitate.Cards.Entry;
import org.plenary.desktop.facilitate.Folder.Finding;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// Reads a folder of evidence and says everything that is wrong with it, not only the first thing:
/// a packet's folder with `packet.md`, or a folder with several of those (the format of
/// assets/sample-assembly/README.md). Nothing is changed and nothing published here.
final class FolderReader {
    private static final Set<String> PACKET = Set.of("question", "title", "short", "day", "time");
    private static final Pattern ITEM = Pattern.compile("(?!packet\\.md$)(?!README\\.md$).*\\.md");
    private static final long LARGEST_TEXT = 1_000_000;
    private static final int MOST_ENTRIES = 500;

    private final Words words;
    private final int questions;
    private final Path root;
    private final List<Finding> findings = new ArrayList<>();

    private FolderReader(Words words, int questions, Path root) {
        this.words = words;
        this.questions = questions;
        this.root = root;
    }

    /// Reads it. Off the JavaFX thread; an [IOException] when the folder itself cannot be read.
    ///
    /// @param questions how many questions the remit has
    static Folder read(Words words, int questions, Path root) throws IOException {
        return new FolderReader(words, questions, root).read();
    }

    private Folder read() throws IOException {
        if (!Files.isDirectory(root)) {
            forbid(root, 0, words.text("facilitate.check.no-folder"));
            return new Folder(root, List.of(), findings);
        }
        var packets = new ArrayList<Folder.Packet>();
        for (Path folder : packetFolders()) {
            packet(folder).ifPresent(packets::add);
        }
        if (packets.isEmpty() && findings.isEmpty()) {
            forbid(root, 0, words.text("facilitate.check.no-packet"));
        }
        return new Folder(root, packets, findings);
    }

    private List<Path> packetFolders() throws IOException {
        if (Files.isRegularFile(root.resolve("packet.md"))) {
            return List.of(root);
        }
        return entries(root).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("packet.md")))
                .toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(MOST_ENTRIES)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    private Optional<Folder.Packet> packet(Path folder) throws IOException {
        Path file = folder.resolve("packet.md");
        var items = new ArrayList<Folder.Item>();
        Optional<Card> card = card(file);
        var heads = new ItemReader(words, this, folder);
        List<Path> texts =
                entries(folder).stream()
                        .filter(each -> ITEM.matcher(each.getFileName().toString()).matches())
                        .toList();
        for (Path each : texts) {
            card(each).flatMap(found -> heads.item(each, found)).ifPresent(items::add);
        }
        if (texts.isEmpty()) {
            forbid(file, 0, words.text("facilitate.check.no-items"));
        }
        // An item that could not be read would look like a side that nobody takes.
        if (items.size() == texts.size()) {
            balance(file, items);
        }
        heads.unnamed(entries(folder));
        return card.flatMap(found -> packet(file, found, items));
    }

    private Optional<Folder.Packet> packet(Path file, Card card, List<Folder.Item> items) {
        known(file, card, PACKET);
        Optional<Entry> number = required(file, card, "question");
        Optional<Entry> title = required(file, card, "title");
        Optional<Entry> inShort = required(file, card, "short");
        boolean right =
                number.filter(entry ->
                                entry.value().matches("[1-9]")
                                        && Integer.parseInt(entry.value()) <= questions)
                        .isPresent();
        number.filter(_ -> !right)
                .ifPresent(entry ->
                        forbid(
                                file,
                                entry.line(),
                                words.text("facilitate.check.question", "questions", questions)));
        if (!right || title.isEmpty() || inShort.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        said.put("title", title.get().value());
        said.put("short", inShort.get().value());
        return Optional.of(
                new Folder.Packet(
                        Integer.parseInt(number.orElseThrow().value()),
                        org.plenary.core.trail.Words.of(said),
                        items,
                        List.of(Balance.sentence(words, items))));
    }

    private void balance(Path file, List<Folder.Item> items) {
        for (String hint : Balance.hints(words, items)) {
            hint(file, 0, hint);
        }
    }

    /// The one card of a file; what keeps it from being one is said.
    private Optional<Card> card(Path file) throws IOException {
        if (Files.size(file) > LARGEST_TEXT) {
            forbid(file, 0, words.text("facilitate.check.too-large", "limit", BodyRef.MAX_LENGTH));
            return Optional.empty();
        }
        String content;
        try {
            content = Files.readString(file);
        } catch (CharacterCodingException notText) {
            forbid(file, 0, words.text("facilitate.check.not-utf8"));
            return Optional.empty();
        }
        hidden(file, content);
        return switch (Cards.read(content)) {
            case Cards.Read.One(Card card) -> {
                card.strays()
                        .forEach(stray ->
                                forbid(
                                        file,
                                        stray.line(),
                                        words.text(
                                                "facilitate.check.stray",
                                                "text",
                                                Visible.line(stray.text()))));
                yield Optional.of(card);
            }
            case Cards.Read.Not(Cards.Wrong wrong, int line) -> {
                forbid(file, line, words.each("facilitate.check.wrong", wrong));
                yield Optional.empty();
            }
        };
    }

    private void hidden(Path file, String content) {
        int number = 1;
        for (String line : content.lines().toList()) {
            if (!Visible.text(line).equals(line)) {
                forbid(file, number, words.text("facilitate.check.hidden"));
            }
            number++;
        }
    }

    /// Says which keys nobody will read.
    void known(Path file, Card card, Set<String> keys) {
        card.head().stream()
                .filter(entry -> !keys.contains(entry.key()))
                .forEach(entry ->
                        forbid(
                                file,
                                entry.line(),
                                words.text("facilitate.check.key", "key", entry.key())));
    }

    /// A key that must stand exactly once and say something.
    Optional<Entry> required(Path file, Card card, String key) {
        List<Entry> all = card.all(key);
        if (all.isEmpty()) {
            forbid(file, 1, words.text("facilitate.check.missing", "key", key));
            return Optional.empty();
        }
        if (all.size() > 1) {
            forbid(file, all.get(1).line(), words.text("facilitate.check.twice", "key", key));
            return Optional.empty();
        }
        if (all.getFirst().value().isBlank()) {
            forbid(file, all.getFirst().line(), words.text("facilitate.check.blank", "key", key));
            return Optional.empty();
        }
        return Optional.of(all.getFirst());
    }

    void forbid(Path file, int line, String sentence) {
        findings.add(new Finding(name(file), line, sentence, true));
    }

    void hint(Path file, int line, String sentence) {
        findings.add(new Finding(name(file), line, sentence, false));
    }

    private String name(Path file) {
        return file.equals(root) ? "" : root.relativize(file).toString().replace('\\', '/');
    }
}
