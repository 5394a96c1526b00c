/// Linear programmes small enough to solve by ourselves, bit for bit alike on every machine.
///
/// Deliberately not here: anything about people or quotas. Start with `Simplex`.
package org.plenary.sortition.linear;
