package org.plenary.desktop.ui.look;

/// Whether things may glide.
public enum MotionChoice {
    /// As the system is set.
    SYSTEM,
    /// Nothing moves.
    STILL
}
