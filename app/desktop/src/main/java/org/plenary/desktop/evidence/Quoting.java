package org.plenary.desktop.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Drafts;
import org.plenary.desktop.ui.Place;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.words.Words;

/// Puts a passage, with its source, into what the reader is writing about where they stand: the
/// draft `positions/QUESTION`, which the screen of positions keeps (its `PositionDraft` says with
/// which fields).
final class Quoting {
    private static final String REASONS = "reasons";
    private static final String CITES = "cites";

    private final Words words;
    private final Drafts drafts;

    Quoting(Words words, Drafts drafts) {
        this.words = words;
        this.drafts = drafts;
    }

    /// Adds the passage below whatever is written already, and the item to what is cited. Off the
    /// JavaFX thread.
    ///
    /// @param page the page of a file that the passage is on; 0 for the item's own text
    void quote(int question, EntryId item, String title, int page, String passage)
            throws IOException {
        String about = "positions/" + question;
        var fields =
                new TreeMap<>(drafts.find(about).map(Drafts.Draft::fields).orElseGet(TreeMap::new));
        String before = fields.getOrDefault(REASONS, "").stripTrailing();
        String quote = block(passage, title, page);
        fields.put(REASONS, before.isEmpty() ? quote : before + "\n\n" + quote);
        fields.put(CITES, with(fields.getOrDefault(CITES, ""), item));
        drafts.keep(about, fields);
    }

    /// Where the statement is written.
    static Place writing(int question) {
        return Place.at(ScreenId.POSITIONS, "write/" + question);
    }

    /// The passage and its source as a quote in Markdown, and an empty line to write on.
    private String block(String passage, String title, int page) {
        String source =
                page == 0
                        ? words.text("evidence.quote.source", "title", title)
                        : words.text("evidence.quote.source-page", "title", title, "page", page);
        var block = new StringBuilder();
        passage.strip().lines().forEach(line -> block.append("> ").append(line).append('\n'));
        return block.append("> ").append(source).append("\n\n").toString();
    }

    private static String with(String cites, EntryId item) {
        List<String> all = new ArrayList<>(Arrays.asList(cites.strip().split("\\s+")));
        all.removeIf(String::isEmpty);
        if (!all.contains(item.hex())) {
            all.add(item.hex());
        }
        return String.join(" ", all);
    }
}
