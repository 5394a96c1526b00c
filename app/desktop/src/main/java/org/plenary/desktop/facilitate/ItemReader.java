package org.plenary.desktop.facilitate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Side;
import org.plenary.desktop.facilitate.Cards.Card;
import org.plenary.desktop.facilitate.Cards.Entry;
import org.plenary.desktop.ui.words.Words;

/// Reads one item of a packet's folder, and says everything that is wrong with it.
final class ItemReader {
    private static final Set<String> KEYS =
            Set.of(
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
    private static final int MOST_FILES = 16;
    private static final int MOST_MINUTES = 600;
    private static final int FASTEST = 300;

    private final Words words;
    private final FolderReader folder;
    private final Path place;
    private final Set<String> named = new HashSet<>();

    ItemReader(Words words, FolderReader folder, Path place) {
        this.words = words;
        this.folder = folder;
        this.place = place;
    }

    Optional<Folder.Item> item(Path file, Card card) {
        folder.known(file, card, KEYS);
        Optional<Entry> title = folder.required(file, card, "title");
        Optional<Entry> inShort = folder.required(file, card, "short");
        Optional<Entry> presenter = folder.required(file, card, "presenter");
        Optional<Entry> disclosure = folder.required(file, card, "disclosure");
        Optional<Side> side = side(file, card);
        Optional<Integer> minutes = minutes(file, card);
        Optional<Boolean> interest = interest(file, card);
        sources(file, card);
        Optional<List<Path>> files = files(file, card);
        ItemText text = new ItemText(words, folder, file, card, minutes);
        text.check();
        boolean whole =
                title.isPresent()
                        && inShort.isPresent()
                        && presenter.isPresent()
                        && disclosure.isPresent()
                        && side.isPresent()
                        && interest.isPresent();
        if (!whole || minutes.isEmpty() || files.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        for (Entry entry : List.of(title.get(), inShort.get(), presenter.get(), disclosure.get())) {
            said.put(entry.key(), entry.value());
        }
        said.put(
                "sources",
                String.join("\n", card.all("source").stream().map(Entry::value).toList()));
        said.put("text", card.text());
        for (int i = 0; i < files.get().size(); i++) {
            said.put("file." + (i + 1), card.all("file").get(i).value());
            said.put("alt." + (i + 1), card.all("alt").get(i).value());
        }
        var all = org.plenary.core.trail.Words.of(said);
        int length = all.encode().length;
        if (length > BodyRef.MAX_LENGTH) {
            folder.forbid(
                    file,
                    card.textLine(),
                    words.text(
                            "facilitate.check.too-long",
                            "length",
                            length,
                            "limit",
                            BodyRef.MAX_LENGTH));
        }
        return Optional.of(
                new Folder.Item(
                        side.get(),
                        minutes.get(),
                        interest.get(),
                        all,
                        files.get(),
                        text.facts(files.get().size())));
    }

    private Optional<Side> side(Path file, Card card) {
        Optional<Entry> entry = folder.required(file, card, "side");
        for (Side side : Side.values()) {
            if (entry.filter(found -> found.value().equals(side.name())).isPresent()) {
                return Optional.of(side);
            }
        }
        entry.ifPresent(
                found -> folder.forbid(file, found.line(), words.text("facilitate.check.side")));
        return Optional.empty();
    }

    private Optional<Integer> minutes(Path file, Card card) {
        Optional<Entry> entry = folder.required(file, card, "minutes");
        Optional<Integer> minutes =
                entry.filter(found -> found.value().matches("\\d{1,3}"))
                        .map(found -> Integer.parseInt(found.value()))
                        .filter(number -> number >= 1 && number <= MOST_MINUTES);
        if (minutes.isEmpty()) {
            entry.ifPresent(found ->
                    folder.forbid(
                            file,
                            found.line(),
                            words.text("facilitate.check.minutes", "most", MOST_MINUTES)));
        }
        return minutes;
    }

    private Optional<Boolean> interest(Path file, Card card) {
        Optional<Entry> entry = folder.required(file, card, "interest");
        Optional<Boolean> interest =
                entry.map(Entry::value)
                        .filter(value -> value.equals("yes") || value.equals("no"))
                        .map("yes"::equals);
        if (interest.isEmpty()) {
            entry.ifPresent(found ->
                    folder.forbid(file, found.line(), words.text("facilitate.check.interest")));
        }
        return interest;
    }

    private void sources(Path file, Card card) {
        if (card.all("source").isEmpty()) {
            folder.forbid(file, 1, words.text("facilitate.check.no-source"));
        }
        card.all("source").stream()
                .filter(source -> source.value().isBlank())
                .forEach(source ->
                        folder.forbid(
                                file,
                                source.line(),
                                words.text("facilitate.check.blank", "key", "source")));
    }

    /// The attachments in order; empty when something is wrong with one of them.
    private Optional<List<Path>> files(Path file, Card card) {
        List<Entry> names = card.all("file");
        List<Entry> alts = card.all("alt");
        boolean right = true;
        if (names.size() > MOST_FILES) {
            folder.forbid(
                    file,
                    names.get(MOST_FILES).line(),
                    words.text("facilitate.check.files", "most", MOST_FILES));
            right = false;
        }
        var files = new ArrayList<Path>();
        for (int i = 0; i < names.size(); i++) {
            Entry name = names.get(i);
            named.add(name.value());
            boolean described = i < alts.size() && !alts.get(i).value().isBlank();
            if (!described) {
                folder.forbid(
                        file,
                        name.line(),
                        words.text("facilitate.check.no-alt", "name", name.value()));
            }
            Optional<Path> found = attachment(file, name);
            found.ifPresent(files::add);
            right &= described && found.isPresent();
        }
        if (alts.size() > names.size()) {
            folder.forbid(
                    file, alts.get(names.size()).line(), words.text("facilitate.check.alt-alone"));
        }
        return right ? Optional.of(files) : Optional.empty();
    }

    private Optional<Path> attachment(Path file, Entry name) {
        boolean inside = !name.value().contains("/") && !name.value().contains("\\");
        Path path = inside ? place.resolve(name.value()) : place;
        if (!inside || !Files.isRegularFile(path)) {
            folder.forbid(
                    file,
                    name.line(),
                    words.text("facilitate.check.no-file", "name", name.value()));
            return Optional.empty();
        }
        try {
            return media(file, name, path);
        } catch (IOException unreadable) {
            folder.forbid(
                    file,
                    name.line(),
                    words.text("facilitate.check.unreadable", "name", name.value()));
            return Optional.empty();
        }
    }

    private Optional<Path> media(Path file, Entry name, Path path) throws IOException {
        if (Files.size(path) > Attachment.MAX_SIZE) {
            folder.forbid(
                    file,
                    name.line(),
                    words.text("facilitate.check.file-too-large", "name", name.value()));
            return Optional.empty();
        }
        if (FirstBytes.media(path).isEmpty()) {
            folder.forbid(
                    file, name.line(), words.text("facilitate.check.kind", "name", name.value()));
            return Optional.empty();
        }
        return Optional.of(path);
    }

    /// Says which files of the folder no item names, so that none is forgotten.
    void unnamed(List<Path> all) {
        for (Path each : all) {
            String name = each.getFileName().toString();
            boolean text = name.endsWith(".md");
            if (!text && !name.startsWith(".") && !named.contains(name)) {
                folder.hint(each, 0, words.text("facilitate.check.unnamed"));
            }
        }
    }

    /// Whether so many words can be read in so many minutes; above 300 a minute hardly anybody
    /// does.
    static boolean hasty(int words, int minutes) {
        return words > minutes * FASTEST;
    }
}
