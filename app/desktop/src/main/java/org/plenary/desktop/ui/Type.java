package org.plenary.desktop.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.plenary.desktop.ui.words.Visible;

/// Text in its few sizes. All of it wraps and none of it is cut off; what it says is made
/// [Visible].
public final class Type {
    private Type() {}

    /// The name of a screen: the largest, in the heading face.
    public static Label title(String text) {
        return heading(text, "type-title");
    }

    /// The name of a part of a screen.
    public static Label heading(String text) {
        return heading(text, "type-heading");
    }

    /// The name of a group inside a part.
    public static Label subheading(String text) {
        return heading(text, "type-subheading");
    }

    /// The sentence under a title that says what the screen is for.
    public static Label lead(String text) {
        return label(text, "type-lead");
    }

    /// Ordinary text.
    public static Label body(String text) {
        return label(text, "type-body");
    }

    /// Ordinary text with weight.
    public static Label strong(String text) {
        return label(text, "type-strong");
    }

    /// Text that stands back: hints, dates, sources.
    public static Label soft(String text) {
        return label(text, "type-soft");
    }

    /// A small line above a heading that says what kind of thing follows.
    public static Label kicker(String text) {
        return label(text, "type-kicker");
    }

    private static Label heading(String text, String styleClass) {
        Label label = label(text, styleClass);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(Visible.text(text));
        label.getStyleClass().addAll("type", styleClass);
        label.setWrapText(true);
        return label;
    }
}
