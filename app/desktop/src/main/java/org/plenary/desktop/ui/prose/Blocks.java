package org.plenary.desktop.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.words.Words;

/// Turns the blocks of a text into nodes.
final class Blocks {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    /// How wide a sign of a table is at most on average, in ems, and how many its edges are worth.
    private static final double SIGN_EM = 0.56;

    private static final int EDGE_SIGNS = 3;

    /// So many stand in one line of every page, also of a narrow one.
    private static final int MOST_SIGNS = 54;

    private final Words words;
    private final Inlines inlines;

    Blocks(Words words, Pictures pictures, Links links) {
        this.words = words;
        this.inlines = new Inlines(words, pictures, links);
    }

    /// Every passage shown so far, in reading order.
    List<Passage> passages() {
        return inlines.passages();
    }

    javafx.scene.Node show(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case BulletList list -> items(list, List.of());
            case OrderedList list -> items(list, numbers(list));
            case BlockQuote quote -> inside(quote).styled("prose-quote");
            case FencedCodeBlock code -> inlines.verbatim(code.getLiteral());
            case IndentedCodeBlock code -> inlines.verbatim(code.getLiteral());
            case HtmlBlock html -> inlines.verbatim(html.getLiteral());
            case ThematicBreak _ -> new Separator();
            case TableBlock table -> table(table);
            case LinkReferenceDefinition _ -> Column.of(Gap.NONE);
            default -> inlines.flow(block, "prose-paragraph");
        };
    }

    private javafx.scene.Node heading(Heading heading) {
        int level = Math.clamp(heading.getLevel(), 1, 4);
        Passage flow = inlines.flow(heading, "prose-heading");
        flow.getStyleClass().add("prose-heading-" + level);
        flow.setAccessibleRoleDescription(words.text("ui.prose.heading", "level", level));
        return flow;
    }

    private Column inside(Node parent) {
        Column column = Column.of(Gap.SMALL);
        children(parent).forEach(child -> column.getChildren().add(show((Block) child)));
        return column;
    }

    private VBox items(Node list, List<String> numbers) {
        Column column = Column.of(Gap.SMALL).styled("prose-list");
        int at = 0;
        for (Node item : children(list)) {
            var sign = new Label(numbers.isEmpty() ? "•" : numbers.get(at));
            sign.getStyleClass().add("prose-list-sign");
            Column content = inside(item);
            HBox.setHgrow(content, Priority.ALWAYS);
            var row = new HBox(sign, content);
            row.getStyleClass().add("prose-item");
            column.getChildren().add(row);
            at++;
        }
        return column;
    }

    private List<String> numbers(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int first = start == null ? 1 : start;
        var numbers = new ArrayList<String>();
        for (Node _ : children(list)) {
            numbers.add(
                    words.text(
                            "ui.prose.number",
                            "number",
                            words.number((long) first + numbers.size())));
        }
        return numbers;
    }

    private GridPane table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("prose-table");
        grid.setAccessibleRole(AccessibleRole.PARENT);
        grid.setAccessibleText(words.text("ui.prose.table"));
        int[] least = leastWidths(table);
        int row = 0;
        for (Node part : children(table)) {
            for (Node line : children(part)) {
                int column = 0;
                for (Node cell : children(line)) {
                    Passage flow =
                            inlines.flow(
                                    cell,
                                    part instanceof TableHead
                                            ? "prose-table-head"
                                            : "prose-table-cell");
                    GridPane.setHgrow(flow, Priority.ALWAYS);
                    flow.setStyle("-fx-min-width: " + least[column] * SIGN_EM + "em;");
                    grid.add(flow, column++, row);
                }
                row++;
            }
        }
        return grid;
    }

    /// For each column the signs it must have room for, so that no word in it is broken: its
    /// longest word, and some for the edges. Together never more than any page has room for.
    private static int[] leastWidths(TableBlock table) {
        List<Node> lines =
                children(table).stream().flatMap(part -> children(part).stream()).toList();
        int columns = lines.stream().mapToInt(line -> children(line).size()).max().orElse(0);
        int[] least = new int[columns];
        for (Node line : lines) {
            int column = 0;
            for (Node cell : children(line)) {
                int longest = longestWord(cell) + EDGE_SIGNS;
                least[column] = Math.max(least[column], longest);
                column++;
            }
        }
        int all = Math.max(MOST_SIGNS, IntStream.of(least).sum());
        return IntStream.of(least).map(signs -> signs * MOST_SIGNS / all).toArray();
    }

    private static int longestWord(Node cell) {
        var text = new StringBuilder();
        cell.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text part) {
                        text.append(part.getLiteral());
                    }
                });
        return BETWEEN_WORDS.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            children.add(each);
        }
        return children;
    }
}
