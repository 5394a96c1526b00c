/// For facilitators: planning sessions, opening stages and ballots, publishing evidence, deciding
/// on what members ask to hear, and seeing from the record who takes part.
///
/// Everything here is an entry like any other, judged by the same procedure; there is no power that
/// the record does not show. Places: empty for the overview; see `Where` for the rest. Not here:
/// what may be done when (core's `procedure`), and what members see of it (their own screens).
/// Start at [FacilitateScreen].
package org.plenary.desktop.facilitate;
