package org.plenary.sortition.lottery;

import org.plenary.core.draw.Lottery;

/// A lottery as it was made.
///
/// @param lottery the panels
/// @param chances for each volunteer the chance that was aimed at; their chance in the lottery is
///   this, rounded to a whole number of panels
/// @param certificate why the lowest chance can't be higher
@SuppressWarnings("ArrayRecordComponent") // a value that is read once and handed on
public record MadeLottery(Lottery lottery, double[] chances, Certificate certificate) {}
