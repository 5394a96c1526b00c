/// What follows from the entries that count: the assembly as it stands after them, never changed in
/// place.
///
/// Deliberately not here: whether an entry counts (`procedure`), and any word that a person wrote.
/// The walls `Checked`, `Closed` and `Reported` are types that only this package can build, and
/// only from an assembly. Start with `Assembly`.
package org.plenary.core.projection;
