package org.plenary.desktop.shell;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.look.TextSize;

/// The keys that work everywhere in a scene, for the shell that is in front of it.
final class Keys {
    private static final PseudoClass BY_KEYBOARD = PseudoClass.getPseudoClass("by-keyboard");

    private Shell shell;
    private Look look;

    private Keys(Scene scene, Shell shell, Look look) {
        this.shell = shell;
        this.look = look;
        // JavaFX shows the keyboard's place only where Tab led; a shortcut leads somewhere too.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> byKeyboard(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKeyboard(scene, false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        // Esc, Ctrl+Z and the page keys last: a menu, a field or a screen may have a use of its own
        // for them.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private static void byKeyboard(Scene scene, boolean now) {
        scene.getRoot().pseudoClassStateChanged(BY_KEYBOARD, now);
    }

    /// From now on the keys of this scene mean this shell.
    static void serve(Scene scene, Shell shell, Look look) {
        if (scene.getProperties().get(Keys.class) instanceof Keys there) {
            there.shell = shell;
            there.look = look;
        } else {
            scene.getProperties().put(Keys.class, new Keys(scene, shell, look));
        }
    }

    private void first(KeyEvent key) {
        boolean chord = key.isShortcutDown() || key.isAltDown();
        if (chord && digit(key.getCode()) > 0) {
            shell.openAt(digit(key.getCode()));
            key.consume();
        } else if (key.isShortcutDown() && shortcut(key.getCode())) {
            key.consume();
        } else if (key.getCode() == KeyCode.F6) {
            shell.nextPane();
            key.consume();
        } else if (key.getCode() == KeyCode.F1) {
            shell.showKeys();
            key.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case F -> shell.search();
            case Q -> shell.end();
            case PLUS, EQUALS, ADD ->
                    look.textSizeProperty().set(look.textSizeProperty().get().larger());
            case MINUS, SUBTRACT ->
                    look.textSizeProperty().set(look.textSizeProperty().get().smaller());
            case DIGIT0, NUMPAD0 -> look.textSizeProperty().set(TextSize.PERCENT_100);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void last(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            shell.back();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.Z && shell.takeOffer()) {
            key.consume();
        } else if (screens(key) != 0) {
            shell.scroll(screens(key));
            key.consume();
        }
    }

    /// How far a key scrolls: JavaFX scrolls only a page that itself has the focus, which ours
    /// never have, and not everything there is to read has a control that Tab leads to.
    private static double screens(KeyEvent key) {
        boolean whole = key.isShortcutDown();
        return switch (key.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            case HOME -> whole ? Double.NEGATIVE_INFINITY : 0;
            case END -> whole ? Double.POSITIVE_INFINITY : 0;
            default -> 0;
        };
    }

    private void typed(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextInputControl;
        if (!writing && "?".equals(key.getCharacter())) {
            shell.showKeys();
            key.consume();
        }
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : 0;
    }
}
