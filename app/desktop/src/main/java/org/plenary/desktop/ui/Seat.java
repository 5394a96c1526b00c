package org.plenary.desktop.ui;

/// One seat of the hemicycle.
///
/// @param number the seat's number, which follows it wherever its dot stands
/// @param mark how it looks
/// @param own whether it is the reader's
public record Seat(int number, SeatMark mark, boolean own) {}
