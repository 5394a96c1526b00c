package org.plenary.desktop.parts;

/// What a step asks.
///
/// @param title the question
/// @param label what the field is called
/// @param hint what helps to answer; may be empty
/// @param missing what is said when there is no answer; empty when none is needed
public record Ask(String title, String label, String hint, String missing) {}
