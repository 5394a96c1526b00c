/// The trail's letters and bytes: signing and parsing entries, bodies beside them, frames that
/// carry both, and replaying a whole log.
///
/// Deliberately not here: disk, network, clock and chance (whoever calls brings them), and what an
/// entry means (`procedure`). Start with `SignedEntry`, then `Replay`.
package org.plenary.core.trail;
