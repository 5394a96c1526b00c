package org.plenary.desktop.ui.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text that flows in one place: a paragraph, a heading, a table's cell. It knows its words as they
/// are read, and paints stretches of them.
final class Passage extends TextFlow {
    /// A part of the words and the characters of the flow that show it; what is no text, such as a
    /// link, is one character of the flow and is selected whole.
    private record Piece(int start, int length, int shown, int characters) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Paint> painted = new LinkedHashMap<>();
    private int characters;
    private int start;

    Passage(String styleClass) {
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void say(String literal, Set<String> styles) {
        if (literal.isEmpty()) {
            return;
        }
        var text = new Text(literal);
        text.getStyleClass().add("prose-text");
        text.getStyleClass().addAll(styles);
        piece(text, literal, literal.length());
    }

    /// Adds something that is no text, and what is read in its place.
    void show(Node node, String read) {
        piece(node, read, 1);
    }

    private void piece(Node node, String read, int count) {
        getChildren().add(node);
        pieces.add(new Piece(words.length(), read.length(), characters, count));
        words.append(read);
        characters += count;
        setAccessibleText(words.toString());
    }

    /// Its words, as they are read.
    String words() {
        return words.toString();
    }

    /// Where its words begin in the whole text.
    int start() {
        return start;
    }

    int end() {
        return start + words.length();
    }

    void startAt(int at) {
        start = at;
    }

    /// Paints what belongs to this passage of some stretches of the whole text, in a style of
    /// `plenary.css`, in place of what was painted in that style before.
    void paint(String styleClass, List<Span> spans) {
        List<Span> own =
                spans.stream()
                        .filter(span -> span.start() < end() && span.end() > start)
                        .map(span ->
                                new Span(
                                        Math.max(0, span.start() - start),
                                        Math.min(words.length(), span.end() - start)))
                        .toList();
        if (!own.isEmpty() || painted.containsKey(styleClass)) {
            Paint paint = painted.computeIfAbsent(styleClass, this::paint);
            paint.spans = own;
            draw(paint);
        }
    }

    private Paint paint(String styleClass) {
        var paint = new Paint(styleClass);
        getChildren().addFirst(paint.path);
        return paint;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        painted.values().forEach(this::draw);
    }

    private void draw(Paint paint) {
        paint.path.getElements().clear();
        for (Span span : paint.spans) {
            paint.path
                    .getElements()
                    .addAll(getRangeShape(shown(span.start()), shown(span.end()), false));
        }
    }

    /// The line before a place of the whole text, in this passage's own coordinates.
    Bounds caret(int at) {
        return new Path(getCaretShape(shown(at - start), true)).getLayoutBounds();
    }

    /// The place of the whole text nearest to a point of this passage.
    int nearest(Point2D point) {
        return start + read(getHitInfo(point).getInsertionIndex());
    }

    private int shown(int word) {
        for (Piece piece : pieces) {
            if (word < piece.start() + piece.length()) {
                boolean whole = piece.characters() != piece.length();
                return piece.shown() + (whole ? 0 : word - piece.start());
            }
        }
        return characters;
    }

    private int read(int character) {
        for (Piece piece : pieces) {
            if (character < piece.shown() + piece.characters()) {
                return piece.start() + character - piece.shown();
            }
        }
        return words.length();
    }

    /// Where a selection begins that begins here, when what is no text is taken whole.
    int wholeFrom(int at) {
        return around(at).map(piece -> start + piece.start()).orElse(at);
    }

    /// Where a selection ends that ends here, when what is no text is taken whole.
    int wholeTo(int at) {
        return around(at).map(piece -> start + piece.start() + piece.length()).orElse(at);
    }

    private Optional<Piece> around(int at) {
        int word = at - start;
        return pieces.stream()
                .filter(piece -> piece.characters() != piece.length())
                .filter(piece -> word > piece.start() && word < piece.start() + piece.length())
                .findFirst();
    }

    /// Stretches in one style, behind the words. It stays among the children, unmanaged, so that
    /// painting never asks for a new layout.
    private static final class Paint {
        private final Path path = new Path();
        private List<Span> spans = List.of();

        Paint(String styleClass) {
            path.getStyleClass().setAll(styleClass);
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
    }
}
