package org.plenary.desktop.facilitate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text file with a card: a head of `key: value` lines between two lines of three hyphens, then a
/// text (the format of assets/sample-assembly/README.md). Every line keeps its number, so that what
/// is wrong can be said where it stands.
final class Cards {
    private static final String RULE = "---";

    private Cards() {}

    /// A line of the head.
    ///
    /// @param line its number in the file, from 1
    record Entry(String key, String value, int line) {}

    /// A line that is no `key: value`.
    record Stray(String text, int line) {}

    /// A card.
    ///
    /// @param textLine the number of the text's first line in the file
    record Card(List<Entry> head, List<Stray> strays, String text, int textLine) {
        Card {
            head = List.copyOf(head);
            strays = List.copyOf(strays);
        }

        /// The value of a key that stands once; the first where it stands more often.
        Optional<Entry> one(String key) {
            return head.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /// Every value of a key, in order.
        List<Entry> all(String key) {
            return head.stream().filter(entry -> entry.key().equals(key)).toList();
        }
    }

    /// What a file came to.
    sealed interface Read {
        /// Exactly one card.
        record One(Card card) implements Read {}

        /// Something else; `line` says where it goes wrong.
        record Not(Wrong wrong, int line) implements Read {}
    }

    /// How a file can fail to be a card.
    enum Wrong {
        /// It does not begin with a line of three hyphens.
        NO_HEAD,
        /// Its head has no end.
        OPEN_HEAD,
        /// A second card begins in it.
        TWO_CARDS
    }

    static Read read(String content) {
        List<String> lines = content.lines().toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).equals(RULE)) {
            return new Read.Not(Wrong.NO_HEAD, first + 1);
        }
        var head = new ArrayList<Entry>();
        var strays = new ArrayList<Stray>();
        int at = first + 1;
        while (at < lines.size() && !lines.get(at).equals(RULE)) {
            line(lines.get(at), at + 1, head, strays);
            at++;
        }
        if (at == lines.size()) {
            return new Read.Not(Wrong.OPEN_HEAD, first + 1);
        }
        int text = at + 1;
        for (int i = text; i < lines.size(); i++) {
            if (lines.get(i).equals(RULE)) {
                return new Read.Not(Wrong.TWO_CARDS, i + 1);
            }
        }
        while (text < lines.size() && lines.get(text).isBlank()) {
            text++;
        }
        String body = String.join("\n", lines.subList(text, lines.size())).stripTrailing();
        return new Read.One(new Card(head, strays, body, text + 1));
    }

    private static void line(String line, int number, List<Entry> head, List<Stray> strays) {
        int colon = line.indexOf(':');
        if (line.isBlank()) {
            return;
        }
        String key = colon < 0 ? "" : line.substring(0, colon);
        if (!key.matches("[a-z][a-z-]*")) {
            strays.add(new Stray(line, number));
            return;
        }
        head.add(new Entry(key, line.substring(colon + 1).strip(), number));
    }
}
