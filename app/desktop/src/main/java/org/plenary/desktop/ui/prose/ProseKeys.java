package org.plenary.desktop.ui.prose;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/// The keys that move through a text and select in it: those of every editor, so that nobody has to
/// learn others.
final class ProseKeys {
    private final SelectableProse prose;

    /// Where Up and Down aim, so that a short line does not pull the rest to the left.
    private double column = -1;

    ProseKeys(SelectableProse prose) {
        this.prose = prose;
    }

    void pressed(KeyEvent key) {
        if (!prose.isEmpty() && (key.isShortcutDown() ? command(key) : move(key))) {
            key.consume();
        }
    }

    private boolean command(KeyEvent key) {
        int at = prose.at();
        switch (key.getCode()) {
            case A -> prose.selectAll();
            case C -> prose.copy();
            case LEFT -> go(prose.steps().wordBefore(at), key);
            case RIGHT -> go(prose.steps().wordAfter(at), key);
            case HOME -> go(0, key);
            case END -> go(prose.plain().length(), key);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent key) {
        int at = prose.at();
        switch (key.getCode()) {
            case LEFT -> go(prose.steps().signBefore(at), key);
            case RIGHT -> go(prose.steps().signAfter(at), key);
            case UP -> line(-1, key);
            case DOWN -> line(1, key);
            case HOME -> go(prose.inLine(false), key);
            case END -> go(prose.inLine(true), key);
            case ENTER, CONTEXT_MENU -> prose.act();
            case ESCAPE -> {
                return cleared();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int place, KeyEvent key) {
        column = -1;
        prose.moveTo(place, key.isShiftDown());
    }

    private boolean cleared() {
        boolean selected = prose.selectionProperty().get().isPresent();
        prose.clear();
        return selected;
    }

    /// One line up or down: half a line further than the caret's own line, and on until something
    /// else is hit, since paragraphs stand apart.
    private void line(int direction, KeyEvent key) {
        Bounds caret = prose.bounds(prose.at());
        if (column < 0) {
            column = caret.getMinX();
        }
        double keep = column;
        double half = Math.max(4, caret.getHeight() / 2);
        double y = direction < 0 ? caret.getMinY() : caret.getMaxY();
        for (int i = 1; i <= 80; i++) {
            int place = prose.nearest(new Point2D(keep, y + direction * half * i));
            double hit = middle(prose.bounds(place));
            if (direction < 0 ? hit < caret.getMinY() : hit > caret.getMaxY()) {
                prose.moveTo(place, key.isShiftDown());
                column = keep;
                return;
            }
        }
        go(direction < 0 ? 0 : prose.plain().length(), key);
    }

    private static double middle(Bounds line) {
        return (line.getMinY() + line.getMaxY()) / 2;
    }
}
