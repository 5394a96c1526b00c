package org.plenary.sortition.doctor;

/// What one bound of one quota costs everybody: how much higher the lowest chance could be if it
/// were wider by one seat.
///
/// @param change the bound, wider by one
/// @param lowest the lowest chance that anybody needs to have after it, from 0 to 1
public record Price(Change change, double lowest) {}
