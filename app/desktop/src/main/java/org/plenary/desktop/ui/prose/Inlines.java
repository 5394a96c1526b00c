package org.plenary.desktop.ui.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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
    private final Words words;
    private final Pictures pictures;
    private final Links links;
    private final List<Passage> passages = new ArrayList<>();

    Inlines(Words words, Pictures pictures, Links links) {
        this.words = words;
        this.pictures = pictures;
        this.links = links;
    }

    Passage flow(Node parent, String styleClass) {
        var flow = new Passage(styleClass);
        fill(flow, parent, Set.of());
        passages.add(flow);
        return flow;
    }

    /// Text that is shown as it was typed.
    Passage verbatim(String text) {
        var flow = new Passage("prose-verbatim");
        flow.say(text.stripTrailing(), Set.of("prose-code"));
        passages.add(flow);
        return flow;
    }

    /// Every passage so far, in reading order.
    List<Passage> passages() {
        return passages;
    }

    private void fill(Passage flow, Node parent, Set<String> styles) {
        for (Node each : Blocks.children(parent)) {
            switch (each) {
                case org.commonmark.node.Text text -> flow.say(text.getLiteral(), styles);
                case SoftLineBreak _ -> flow.say(" ", styles);
                case HardLineBreak _ -> flow.say("\n", styles);
                case Code code -> flow.say(code.getLiteral(), with(styles, "prose-code"));
                case HtmlInline html -> flow.say(html.getLiteral(), with(styles, "prose-code"));
                case Emphasis emphasis -> fill(flow, emphasis, with(styles, "prose-emphasis"));
                case StrongEmphasis strong -> fill(flow, strong, with(styles, "prose-strong"));
                case Link link -> link(flow, link);
                case org.commonmark.node.Image image -> picture(flow, image);
                default -> fill(flow, each, styles);
            }
        }
    }

    /// A link shows where it leads, so that its words cannot promise another place.
    private void link(Passage flow, Link link) {
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
            flow.show(node, shown);
        } else {
            flow.say(shown, Set.of());
        }
    }

    private void picture(Passage flow, org.commonmark.node.Image image) {
        String said = plain(image);
        Optional<ImageView> view = pictures.open(image.getDestination()).flatMap(Inlines::read);
        view.ifPresent(shown -> {
            shown.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            shown.setAccessibleText(said);
            fit(shown, flow);
            flow.show(shown, "");
            flow.say("\n", Set.of());
        });
        String sentence =
                view.isPresent()
                        ? words.text("ui.prose.picture", "description", said)
                        : words.text("ui.prose.picture-missing", "description", said);
        flow.say(sentence, Set.of("prose-caption"));
    }

    private static Optional<ImageView> read(InputStream bytes) {
        try (bytes) {
            var image = new Image(bytes);
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

    /// As wide as it is or as the text, whichever is less: no small picture is blown up.
    private static void fit(ImageView view, Passage flow) {
        view.fitWidthProperty()
                .bind(
                        flow.widthProperty()
                                .map(room ->
                                        Math.clamp(
                                                room.doubleValue(),
                                                1,
                                                view.getImage().getWidth())));
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
