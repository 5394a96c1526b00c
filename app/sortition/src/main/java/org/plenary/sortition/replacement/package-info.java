/// When people leave: the quotas of a draw for their seats, and a list of whom to ask first to take
/// part in it.
///
/// Deliberately not here: filling a seat, which only a draw does (see `lottery` and core's rules),
/// and reading files (see `file`). Start with `Replacement`.
package org.plenary.sortition.replacement;
