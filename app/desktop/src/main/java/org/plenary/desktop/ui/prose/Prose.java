package org.plenary.desktop.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// A text in Markdown as a column of paragraphs, headings, lists, quotes, tables and pictures.
public final class Prose extends VBox {
    private static final int LONGEST = 400_000;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(40)
                    .build();

    private final List<Passage> passages;
    private final String plain;

    /// Shows `markdown`; one that is too long to lay out is cut with a sentence that says so.
    public Prose(Words words, String markdown, Pictures pictures, Links links) {
        getStyleClass().addAll("prose", Gap.NORMAL.styleClass());
        boolean cut = markdown.length() > LONGEST;
        String shown = Visible.text(cut ? markdown.substring(0, LONGEST) : markdown);
        var blocks = new Blocks(words, pictures, links);
        Node document = PARSER.parse(shown);
        for (Node each = document.getFirstChild(); each != null; each = each.getNext()) {
            getChildren().add(blocks.show((Block) each));
        }
        passages = List.copyOf(blocks.passages());
        plain = line(passages);
        if (cut) {
            getChildren()
                    .add(
                            Type.strong(
                                    words.text(
                                            "ui.prose.cut",
                                            "shown",
                                            LONGEST,
                                            "all",
                                            markdown.length())));
        }
    }

    private Prose(List<Passage> passages) {
        getStyleClass().addAll("prose", Gap.NORMAL.styleClass());
        getChildren().addAll(passages);
        this.passages = passages;
        plain = line(passages);
    }

    /// A text without markup: paragraphs are set apart by an empty line, and a line that ends in
    /// one goes on in the next.
    public static Prose ofPlain(String text) {
        List<Passage> passages = new ArrayList<>();
        EMPTY_LINE
                .splitAsStream(Visible.text(text))
                .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var passage = new Passage("prose-paragraph");
                    passage.say(line, Set.of());
                    passages.add(passage);
                });
        return new Prose(List.copyOf(passages));
    }

    /// The words without any markup, a line each passage: what is searched, quoted and marked.
    public String plain() {
        return plain;
    }

    /// Every passage in reading order.
    List<Passage> passages() {
        return passages;
    }

    /// Puts the passages one after the other, a line break between two.
    private static String line(List<Passage> passages) {
        var plain = new StringBuilder();
        for (Passage passage : passages) {
            if (!plain.isEmpty()) {
                plain.append('\n');
            }
            passage.startAt(plain.length());
            plain.append(passage.words());
        }
        return plain.toString();
    }
}
