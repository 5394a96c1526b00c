package org.plenary.desktop.ui;

import org.plenary.desktop.ui.look.Look;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;

/// What every screen has within reach.
///
/// @param words every sentence
/// @param moments dates and times in the person's zone
/// @param background the way off the JavaFX thread and back
/// @param navigator the way to other screens
/// @param notices short news at the foot of the window
/// @param links the way to the web browser
/// @param look colours, text size, movement
/// @param preferences small choices that are remembered
public record Desk(
        Words words,
        Moments moments,
        Background background,
        Navigator navigator,
        Notices notices,
        Links links,
        Look look,
        Preferences preferences) {}
