/// Seats, letters and laptops: for the registrar, who gives out letters and removes words on a
/// named ground, and for the other offices, who confirm a new letter so that nobody can do it
/// alone.
///
/// Places: empty for the list, a new letter's entry for its confirmation. A letter's code is made
/// here, shown or saved once, and kept nowhere. Start at [RollModel].
package org.plenary.desktop.roll;
