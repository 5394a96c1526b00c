/// The play: one file for each thing that people do in an assembly, all of them writing to one
/// trail at the times of one calendar.
///
/// Deliberately not here: texts (see `script`), and chance that does not come from the seed. Start
/// with `Play` and `World`.
package org.plenary.rehearsal.play;
