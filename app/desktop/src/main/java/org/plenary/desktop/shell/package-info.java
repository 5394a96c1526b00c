/// The window: its lines, its navigation, and which screen is in front.
///
/// The shell alone knows every screen; a screen knows a `ui.Desk` and nothing of the others. What
/// the lines say comes from [FrameModel], which has no JavaFX scene in it. Not here: what a screen
/// shows, and any rule of the assembly. Start at [Shell].
package org.plenary.desktop.shell;
