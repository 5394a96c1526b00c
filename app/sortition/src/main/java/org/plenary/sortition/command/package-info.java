/// The command line: checks an organiser's files, makes a lottery, picks a panel, writes the lists
/// and audits what was made.
///
/// Deliberately not here: anything that a screen would want too (see `file`, `doctor` and
/// `lottery`). Start with `Draw`.
package org.plenary.sortition.command;
