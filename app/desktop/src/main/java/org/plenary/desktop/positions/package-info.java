/// Where everybody stands, why, and how it changed: the screen of positions.
///
/// Places: empty for the overview, `write` or `write/QUESTION` for one's own statement,
/// `question/QUESTION` for the overview of another question, and an entry's id for a statement.
/// Another screen that adds to somebody's statement keeps the draft `positions/QUESTION` with what
/// it adds in its fields (see `PositionDraft`) and goes to `write/QUESTION`. Not here: what counts
/// (core's `PositionRules`). Start at `PositionsScreen`.
package org.plenary.desktop.positions;
