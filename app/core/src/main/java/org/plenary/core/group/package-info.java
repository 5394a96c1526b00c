/// Points and scalars of the prime-order group of Ed25519, which commitments and their proofs are
/// made of.
///
/// Deliberately not here: what is committed to or proven (`fit`), signatures (`ledger`), and any
/// other use of the curve's library, which nobody else touches. Start with `Point`.
package org.plenary.core.group;
