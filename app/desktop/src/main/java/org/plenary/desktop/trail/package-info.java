/// The record as this laptop knows it: the holder's own entries with how far each has come, their
/// proofs, what does not count and why, the latest checkpoint, the holder's laptops, and what one
/// has to trust.
///
/// Not here: proving and sending (`sync`). Start at [TrailModel].
package org.plenary.desktop.trail;
