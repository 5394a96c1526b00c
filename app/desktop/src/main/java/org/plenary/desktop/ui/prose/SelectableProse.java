package org.plenary.desktop.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.plenary.desktop.ui.Scrolling;
import org.plenary.desktop.ui.words.Words;

/// A long text in which one can select, with the mouse or with the keyboard alone, and in which
/// passages are painted. It is one stop of the keyboard; the links in it are further ones.
///
/// Places are counted in the characters of [#plain()].
public final class SelectableProse extends StackPane {
    /// A passage that somebody highlighted.
    public static final String HIGHLIGHT = "prose-highlight";

    /// What was looked for and found.
    public static final String FOUND = "prose-found";

    /// The find in front.
    public static final String FOUND_NOW = "prose-found-now";

    private static final String SELECTION = "prose-selection";

    private final Prose prose;
    private final TextSteps steps;
    private final Path caret = new Path();
    private final ReadOnlyObjectWrapper<Optional<Span>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable act = () -> {};
    private int anchor;
    private int at;

    /// A text without a selection.
    public SelectableProse(Words words, Prose prose) {
        this.prose = prose;
        steps = new TextSteps(prose.plain(), words.locale());
        getStyleClass().add("selectable-prose");
        getChildren().addAll(prose, caret);
        caret.getStyleClass().setAll("prose-caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.visibleProperty().bind(focusedProperty());
        setFocusTraversable(true);
        setAccessibleText(words.text("ui.prose.selectable"));
        setAccessibleHelp(words.text("ui.prose.selectable.keys"));
        setOnKeyPressed(new ProseKeys(this)::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> act());
    }

    /// What Enter, or the menu key, does with what is selected.
    public void onAct(Runnable action) {
        act = action;
    }

    /// All words, a line each passage.
    public String plain() {
        return prose.plain();
    }

    /// What is selected; empty when nothing is.
    public ReadOnlyObjectProperty<Optional<Span>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Selects a stretch, as if somebody had gone over it, and brings it into sight.
    public void select(Span span) {
        anchor = span.start();
        moveTo(span.end(), true);
        show(span.start());
    }

    /// Selects nothing; the keyboard's place stays.
    public void clear() {
        anchor = at;
        update();
    }

    /// Paints stretches in one of the styles above, in place of what was painted in it before.
    public void paint(String styleClass, List<Span> spans) {
        prose.passages().forEach(passage -> passage.paint(styleClass, spans));
    }

    /// Brings a place into sight and lets the keyboard go on from there.
    public void show(int place) {
        if (selection.get().isEmpty()) {
            at = Math.clamp(place, 0, plain().length());
            anchor = at;
            update();
        }
        Scrolling.reveal(this, bounds(Math.clamp(place, 0, plain().length())));
    }

    /// The first place that is in sight, when somebody reads on down the page.
    public int firstInSight() {
        double top = Scrolling.top(this);
        return prose.passages().stream()
                .filter(passage -> in(passage.getLayoutBounds(), passage).getMaxY() > top)
                .findFirst()
                .map(passage -> {
                    double y = Math.max(0, top - in(passage.getLayoutBounds(), passage).getMinY());
                    return passage.nearest(new Point2D(0, y));
                })
                .orElse(0);
    }

    TextSteps steps() {
        return steps;
    }

    int at() {
        return at;
    }

    void act() {
        act.run();
    }

    void moveTo(int place, boolean extend) {
        at = Math.clamp(place, 0, plain().length());
        if (!extend) {
            anchor = at;
        }
        update();
        Scrolling.reveal(this, bounds(at));
    }

    void selectAll() {
        anchor = 0;
        at = plain().length();
        update();
    }

    /// Puts what is selected on the clipboard.
    public void copy() {
        selection
                .get()
                .ifPresent(span -> {
                    var content = new ClipboardContent();
                    content.putString(span.of(plain()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    /// The caret's line at a place, in this node's coordinates.
    Bounds bounds(int place) {
        Passage passage = holding(place);
        return in(passage.caret(place), passage);
    }

    /// The place that is nearest to a point of this node.
    int nearest(Point2D point) {
        Passage best = prose.passages().getFirst();
        double least = Double.MAX_VALUE;
        for (Passage passage : prose.passages()) {
            double distance = distance(in(passage.getLayoutBounds(), passage), point);
            if (distance < least) {
                least = distance;
                best = passage;
            }
        }
        return best.nearest(best.sceneToLocal(localToScene(point)));
    }

    /// Where the caret's line begins, or ends, within its passage.
    int inLine(boolean end) {
        Passage passage = holding(at);
        Bounds line = passage.caret(at);
        double x = end ? passage.getWidth() : 0;
        return passage.nearest(new Point2D(x, (line.getMinY() + line.getMaxY()) / 2));
    }

    boolean isEmpty() {
        return prose.passages().isEmpty();
    }

    /// The passage that holds a place: the last that begins at it or before.
    private Passage holding(int place) {
        Passage found = prose.passages().getFirst();
        for (Passage passage : prose.passages()) {
            if (passage.start() <= place) {
                found = passage;
            }
        }
        return found;
    }

    private Bounds in(Bounds local, Passage passage) {
        return sceneToLocal(passage.localToScene(local));
    }

    /// Far above or below counts more than far to the side, so that a press beside a line is meant
    /// for that line.
    private static double distance(Bounds box, Point2D point) {
        double x = outside(point.getX(), box.getMinX(), box.getMaxX());
        double y = outside(point.getY(), box.getMinY(), box.getMaxY());
        return y * 1000 + x;
    }

    private static double outside(double value, double least, double most) {
        return Math.max(0, Math.max(least - value, value - most));
    }

    private void update() {
        if (isEmpty()) {
            return;
        }
        Span touched = new Span(Math.min(anchor, at), Math.max(anchor, at));
        Span whole =
                new Span(
                        holding(touched.start()).wholeFrom(touched.start()),
                        holding(touched.end()).wholeTo(touched.end()));
        selection.set(touched.isEmpty() ? Optional.empty() : Optional.of(whole));
        paint(SELECTION, touched.isEmpty() ? List.of() : List.of(whole));
        drawCaret();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!isEmpty()) {
            drawCaret();
        }
    }

    private void drawCaret() {
        Bounds line = bounds(at);
        caret.getElements()
                .setAll(
                        new MoveTo(line.getMinX(), line.getMinY()),
                        new LineTo(line.getMinX(), line.getMaxY()));
    }

    private void pressed(MouseEvent mouse) {
        if (mouse.getButton() != MouseButton.PRIMARY || isEmpty()) {
            return;
        }
        requestFocus();
        int place = nearest(new Point2D(mouse.getX(), mouse.getY()));
        if (mouse.getClickCount() == 2) {
            Span word = steps.wordAt(place);
            anchor = word.start();
            at = word.end();
        } else if (mouse.getClickCount() > 2) {
            Passage passage = holding(place);
            anchor = passage.start();
            at = passage.end();
        } else {
            at = place;
            anchor = mouse.isShiftDown() ? anchor : place;
        }
        update();
        mouse.consume();
    }

    private void dragged(MouseEvent mouse) {
        if (mouse.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            at = nearest(new Point2D(mouse.getX(), mouse.getY()));
            update();
            mouse.consume();
        }
    }
}
