/// Seats, letters and laptops: for the registrar, who gives out letters and removes words on a
/// named ground, and for the other offices, who confirm a new letter so that nobody can do it
/// alone.
///
/// Places: empty for the list, a new letter's entry for its confirmation. Not here: how letters are
/// made (`letters`) and how seats come by their people (`draw`). Start at [RollModel].
package org.plenary.desktop.roll;
