/// The draw as everybody can check it: quotas, pool, lottery, the public numbers that decide, and
/// what each of them is in bytes.
///
/// Deliberately not here: how a lottery is found (the module `sortition` has the solver; checking
/// needs none), files that people bring (`sortition` too) and which of a draw's steps may be taken
/// when (`procedure`). Start with `Quotas` and `Lottery`.
package org.plenary.core.draw;
