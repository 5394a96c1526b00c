/// The fit of a panel to its quotas, shown to everybody while nobody learns who has which
/// attribute: commitments to every volunteer's values, and proofs about them, as everybody can
/// check them.
///
/// Deliberately not here: making commitments and proofs (the module `sortition`, `fit`; it takes
/// the pool, checking takes none), the curve (`group`) and the draw itself (`draw`). Start with
/// `Commitments`, `QuotaFit` and `OneOf`.
package org.plenary.core.fit;
