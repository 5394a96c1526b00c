/// The assembly's vocabulary: seats, stages, stances, ids, bounds, and the sentences with which
/// something is refused.
///
/// Deliberately not here: anything that happens (see `event`) and anything that is added up (see
/// `counting`). Every word is explained in app/core/GLOSSARY.md; start with `Holder` and `Stage`.
package org.plenary.core.term;
