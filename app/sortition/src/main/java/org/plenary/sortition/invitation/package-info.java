/// The lottery before the draw: whose address gets a letter that invites to volunteer, so many in
/// each stratum (district, say), when an assembly begins with a file of addresses.
///
/// Deliberately not here: the draw of a panel from those who answered (see `lottery`), and reading
/// files (see `file`). Start with `Invitation`.
package org.plenary.sortition.invitation;
