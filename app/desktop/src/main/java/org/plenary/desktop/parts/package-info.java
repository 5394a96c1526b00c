/// Parts that several screens are made of and that know the chamber: places on a page that follow
/// the record, an own entry's fate, drafts, sending with a way back.
///
/// Not here: controls that know nothing of the assembly (`ui`) and sentences without a window
/// (`wording`). Start at [Slot].
package org.plenary.desktop.parts;
