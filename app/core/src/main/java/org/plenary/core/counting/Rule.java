package org.plenary.core.counting;

/// How a yes/no ballot is decided: a quorum over the electorate, a majority over a named base, and
/// what a tie means.
///
/// @param quorum the share of [Base#ENTITLED] that must have cast a vote
/// @param majority the share of `base` that must have said yes
/// @param base of whom the majority is taken
/// @param tie what an equal number of yes and no means when the majority's share is one half
public record Rule(Threshold quorum, Threshold majority, Base base, TieRule tie) {}
