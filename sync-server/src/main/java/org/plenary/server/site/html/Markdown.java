package org.plenary.server.site.html;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// What somebody wrote in Markdown, as elements. HTML in it is text; a link leads to a web address
/// or to a mail address, or is text; a picture is one that the record names, or is text.
public final class Markdown {
    private static final int DEEPEST = 24;
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(DEEPEST)
                    .build();
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://[^\\s/]|mailto:[^\\s@]+@)[^\\s]*");

    private final int firstHeading;
    private final Function<String, Optional<Element>> pictures;
    private int lastHeading;
    private int shift;

    private Markdown(int firstHeading, Function<String, Optional<Element>> pictures) {
        this.firstHeading = firstHeading;
        this.pictures = pictures;
        lastHeading = firstHeading - 1;
    }

    /// A text without pictures, under a heading of a level.
    public static Element of(String written, int headingAbove) {
        return of(written, headingAbove, _ -> Optional.empty());
    }

    /// A text, under a heading of a level.
    ///
    /// @param pictures the picture that goes by a name
    public static Element of(
            String written, int headingAbove, Function<String, Optional<Element>> pictures) {
        Element words = el("div").styled("words").with("dir", "auto");
        Markdown markdown = new Markdown(headingAbove + 1, pictures);
        // The parser and this class descend as deep as the text is nested. DEEPEST bounds blocks;
        // whoever nests emphasis a thousand deep gets their text as they typed it.
        try {
            org.commonmark.node.Node document = PARSER.parse(written);
            markdown.shift = markdown.shift(document);
            return words.addAll(markdown.inside(document, 0));
        } catch (StackOverflowError tooDeep) {
            return el("div", el("pre", written)).styled("words").with("dir", "auto");
        }
    }

    /// The words alone, without headings' signs, bullets and stars.
    public static String plain(String written) {
        try {
            StringBuilder words = new StringBuilder();
            PARSER.parse(written).accept(new WordsAlone(words));
            return words.toString();
        } catch (StackOverflowError tooDeep) {
            return written;
        }
    }

    private int shift(org.commonmark.node.Node document) {
        int least = 7;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                least = Math.min(least, heading.getLevel());
            }
        }
        return firstHeading - least;
    }

    private List<Node> inside(org.commonmark.node.Node parent, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth > 2 * DEEPEST) {
                nodes.add(text("…"));
                return nodes;
            }
            show(node, depth + 1).ifPresent(nodes::add);
        }
        return nodes;
    }

    private Optional<Node> show(org.commonmark.node.Node node, int depth) {
        if (node instanceof LinkReferenceDefinition) {
            return Optional.empty();
        }
        return Optional.of(
                switch (node) {
                    case org.commonmark.node.Text t -> text(t.getLiteral());
                    case SoftLineBreak _ -> text("\n");
                    case HardLineBreak _ -> el("br");
                    case ThematicBreak _ -> el("hr");
                    case Code code -> el("code", code.getLiteral());
                    case FencedCodeBlock code -> el("pre", code.getLiteral());
                    case IndentedCodeBlock code -> el("pre", code.getLiteral());
                    case HtmlBlock html -> el("pre", html.getLiteral());
                    case HtmlInline html -> text(html.getLiteral());
                    case Image image -> picture(image, depth);
                    case org.commonmark.node.Link link -> link(link, depth);
                    case Heading heading -> heading(heading, depth);
                    case TableBlock table -> table(table, depth);
                    default -> named(node).addAll(inside(node, depth));
                });
    }

    private static Element named(org.commonmark.node.Node node) {
        return el(
                switch (node) {
                    case Paragraph p when isTight(p) -> "span";
                    case Paragraph _ -> "p";
                    case BulletList _ -> "ul";
                    case OrderedList _ -> "ol";
                    case ListItem _ -> "li";
                    case BlockQuote _ -> "blockquote";
                    case Emphasis _ -> "em";
                    case StrongEmphasis _ -> "strong";
                    case TableHead _ -> "thead";
                    case TableBody _ -> "tbody";
                    case TableRow _ -> "tr";
                    default -> "div";
                });
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof org.commonmark.node.ListBlock list
                && list.isTight();
    }

    /// Levels follow one another without a gap, whatever the author counted.
    private Element heading(Heading heading, int depth) {
        int level = Math.clamp(heading.getLevel() + shift, firstHeading, lastHeading + 1);
        level = Math.min(level, 6);
        lastHeading = level;
        Element shown = el("h" + level).addAll(inside(heading, depth));
        return shown.isEmpty() ? el("hr") : shown;
    }

    private Element link(org.commonmark.node.Link link, int depth) {
        String address = link.getDestination();
        List<Node> inside = inside(link, depth);
        if (!ADDRESS.matcher(address).matches() || !address.equals(Shown.line(address))) {
            return el("span").addAll(inside).say(" (" + address + ")");
        }
        Element shown = el("a").with("href", address).with("rel", "noopener noreferrer nofollow");
        shown.addAll(inside);
        return inside.isEmpty() ? shown.say(address) : shown;
    }

    private Node picture(Image image, int depth) {
        Optional<Element> picture = pictures.apply(image.getDestination());
        if (picture.isPresent()) {
            return picture.get();
        }
        return el("span").say("[").addAll(inside(image, depth)).say("]");
    }

    private Element table(TableBlock table, int depth) {
        Element shown = el("table");
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            Element rows = named(part);
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                Element cells = el("tr");
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(cell((TableCell) cell, depth));
                }
                rows.add(cells);
            }
            shown.add(rows);
        }
        return el("div", shown).styled("scroll").with("role", "group").with("tabindex", "0");
    }

    private Element cell(TableCell cell, int depth) {
        List<Node> inside = inside(cell, depth);
        boolean head = cell.isHeader() && !inside.isEmpty();
        Element shown = head ? el("th").with("scope", "col") : el("td");
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            shown.styled("right");
        }
        return shown.addAll(inside);
    }
}
