package org.plenary.desktop.facilitate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.desktop.facilitate.Cards.Card;
import org.plenary.desktop.facilitate.Cards.Entry;
import org.plenary.desktop.ui.words.Words;

/// The text of an item: its pictures, its length and how hard it is to read.
final class ItemText {
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern MARKUP =
            Pattern.compile("!\\[[^]]*]\\([^)]*\\)|]\\([^)]*\\)|[*_`#>|\\[\\]]|(?m)^\\s*[-+]\\s");

    private final Words words;
    private final FolderReader folder;
    private final Path file;
    private final Card card;
    private final Optional<Integer> minutes;
    private final Lix lix;

    ItemText(Words words, FolderReader folder, Path file, Card card, Optional<Integer> minutes) {
        this.words = words;
        this.folder = folder;
        this.file = file;
        this.card = card;
        this.minutes = minutes;
        lix = Lix.of(plain(card.text()), words.locale());
    }

    /// A paragraph's lines belong to one sentence, so they are joined before they are counted.
    private static String plain(String markdown) {
        return MARKUP.matcher(markdown).replaceAll("").replaceAll("(?<=\\S)\\R(?=\\S)", " ");
    }

    void check() {
        if (card.text().isBlank()) {
            folder.forbid(file, card.textLine(), words.text("facilitate.check.no-text"));
            return;
        }
        pictures();
        minutes.filter(time -> ItemReader.hasty(lix.words(), time))
                .flatMap(_ -> card.one("minutes"))
                .ifPresent(entry ->
                        folder.hint(
                                file,
                                entry.line(),
                                words.text("facilitate.check.hasty", "words", lix.words())));
        boolean hard = lix.level() == Lix.Level.HARD || lix.level() == Lix.Level.VERY_HARD;
        if (hard) {
            folder.hint(
                    file, card.textLine(), words.text("facilitate.check.hard", "lix", lix.value()));
        }
    }

    private void pictures() {
        Set<String> names = new HashSet<>(card.all("file").stream().map(Entry::value).toList());
        int number = card.textLine();
        for (String line : card.text().lines().toList()) {
            Matcher picture = PICTURE.matcher(line);
            while (picture.find()) {
                if (!names.contains(picture.group(2).strip())) {
                    folder.forbid(
                            file,
                            number,
                            words.text(
                                    "facilitate.check.picture", "name", picture.group(2).strip()));
                }
                if (picture.group(1).isBlank()) {
                    folder.forbid(
                            file,
                            number,
                            words.text(
                                    "facilitate.check.picture-alt",
                                    "name",
                                    picture.group(2).strip()));
                }
            }
            number++;
        }
    }

    /// What the review shows of it.
    List<String> facts(int files) {
        var facts = new ArrayList<String>();
        facts.add(words.text("facilitate.item.length", "words", lix.words(), "files", files));
        facts.add(
                words.text(
                        "facilitate.item.level",
                        "lix",
                        lix.value(),
                        "level",
                        words.each("facilitate.level", lix.level())));
        return facts;
    }
}
