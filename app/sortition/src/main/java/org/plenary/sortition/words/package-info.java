/// The sentences that this module says, in `words.properties`.
///
/// Deliberately not here: when each is said. Start with `Words`.
package org.plenary.sortition.words;
