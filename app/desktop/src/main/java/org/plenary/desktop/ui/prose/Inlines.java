package org.plenary.desktop.ui.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.plenary.desktop.ui.Links;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// Turns what stands inside a block into a flow of text.
final class Inlines {
    private static final double WIDEST_PICTURE = 900;

    private final Words words;
    private final Pictures pictures;
    private final Links links;

    Inlines(Words words, Pictures pictures, Links links) {
        this.words = words;
        this.pictures = pictures;
        this.links = links;
    }

    TextFlow flow(Node parent, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        var spoken = new StringBuilder();
        fill(flow, spoken, parent, Set.of());
        flow.setAccessibleText(spoken.toString());
        return flow;
    }

    private void fill(TextFlow flow, StringBuilder spoken, Node parent, Set<String> styles) {
        for (Node each : Blocks.children(parent)) {
            switch (each) {
                case org.commonmark.node.Text text -> add(flow, spoken, text.getLiteral(), styles);
                case SoftLineBreak _ -> add(flow, spoken, " ", styles);
                case HardLineBreak _ -> add(flow, spoken, "\n", styles);
                case Code code -> add(flow, spoken, code.getLiteral(), with(styles, "prose-code"));
                case HtmlInline html ->
                        add(flow, spoken, html.getLiteral(), with(styles, "prose-code"));
                case Emphasis emphasis ->
                        fill(flow, spoken, emphasis, with(styles, "prose-emphasis"));
                case StrongEmphasis strong ->
                        fill(flow, spoken, strong, with(styles, "prose-strong"));
                case Link link -> link(flow, spoken, link);
                case org.commonmark.node.Image image -> picture(flow, spoken, image);
                default -> fill(flow, spoken, each, styles);
            }
        }
    }

    private static void add(
            TextFlow flow, StringBuilder spoken, String literal, Set<String> styles) {
        var text = new Text(literal);
        text.getStyleClass().add("prose-text");
        text.getStyleClass().addAll(styles);
        flow.getChildren().add(text);
        spoken.append(literal);
    }

    /// A link shows where it leads, so that its words cannot promise another place.
    private void link(TextFlow flow, StringBuilder spoken, Link link) {
        String label = plain(link);
        String address = Visible.line(link.getDestination());
        String shown =
                label.equals(address)
                        ? address
                        : words.text("ui.prose.link", "text", label, "address", address);
        if (Links.web(link.getDestination()).isPresent()) {
            var node = new Hyperlink(shown);
            node.getStyleClass().add("prose-link");
            node.setWrapText(true);
            node.setOnAction(_ -> {
                node.setVisited(false);
                links.open(link.getDestination());
            });
            flow.getChildren().add(node);
            spoken.append(shown);
        } else {
            add(flow, spoken, shown, Set.of());
        }
    }

    private void picture(TextFlow flow, StringBuilder spoken, org.commonmark.node.Image image) {
        String said = plain(image);
        Optional<ImageView> view = pictures.open(image.getDestination()).flatMap(Inlines::read);
        view.ifPresent(shown -> {
            shown.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            shown.setAccessibleText(said);
            flow.getChildren().add(shown);
            add(flow, new StringBuilder(), "\n", Set.of());
        });
        String sentence =
                view.isPresent()
                        ? words.text("ui.prose.picture", "description", said)
                        : words.text("ui.prose.picture-missing", "description", said);
        add(flow, spoken, sentence, Set.of("prose-caption"));
    }

    private static Optional<ImageView> read(InputStream bytes) {
        try (bytes) {
            var image = new Image(bytes, WIDEST_PICTURE, 0, true, true);
            if (image.isError()) {
                return Optional.empty();
            }
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            return Optional.of(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(Node parent) {
        var text = new StringBuilder();
        for (Node each : Blocks.children(parent)) {
            text.append(
                    switch (each) {
                        case org.commonmark.node.Text literal -> literal.getLiteral();
                        case Code code -> code.getLiteral();
                        case SoftLineBreak _ -> " ";
                        default -> plain(each);
                    });
        }
        return text.toString();
    }

    private static Set<String> with(Set<String> styles, String style) {
        var all = new TreeSet<>(styles);
        all.add(style);
        return all;
    }
}
