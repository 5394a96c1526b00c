/// What the assembly hears and reads: the screen of evidence.
///
/// Packets with their balance, the reading view with highlights and notes that never leave this
/// laptop, pages of PDF files, what members asked for, and a search over all of it. Places: empty
/// for the shelf; an item's id, or with a line break and a passage's words behind it, to read
/// there; see `Where` for the rest. Not here: what may be published and when (core's
/// `EvidenceRules`), and how evidence is published (`facilitate`). Start at [EvidenceScreen].
package org.plenary.desktop.evidence;
