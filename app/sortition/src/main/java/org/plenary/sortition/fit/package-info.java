/// Makes commitments to volunteers' values, and proofs that a panel meets its quotas. Both follow
/// from the pool and its salts alone: an auditor who has them makes the same files, sign by sign.
///
/// Deliberately not here: checking them (core's `fit`, which takes no pool) and where salts come
/// from. Start with `Prover`.
package org.plenary.sortition.fit;
