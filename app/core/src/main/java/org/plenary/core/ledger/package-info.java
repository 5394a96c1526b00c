/// The transparency log's formats: hashes, signed notes, checkpoints, tiles, proofs and the engines
/// that check signatures.
///
/// Deliberately not here: what an entry means, who may write it, where it is kept. Nothing in this
/// package knows an assembly. Start with `Checkpoint`, `Tree` and `Proofs`.
package org.plenary.core.ledger;
