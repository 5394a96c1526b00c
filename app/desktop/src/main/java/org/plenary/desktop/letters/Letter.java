package org.plenary.desktop.letters;

import org.plenary.core.term.Holder;

/// A letter that has just been made, as it is shown once or printed.
///
/// @param called whose it is, in words
/// @param address where the assembly is reached
/// @param code the code in its groups
/// @param eight the eight words of the assembly
public record Letter(Holder holder, String called, String address, String code, String eight) {}
