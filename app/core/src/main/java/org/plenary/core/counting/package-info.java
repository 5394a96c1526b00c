/// Adding up, exactly: fractions, bases, quorum, majority and what follows from them.
///
/// Deliberately not here: who may vote and when (see `procedure`), and which votes were received
/// (see `projection`). Every number that leaves this package knows its base. Start with `Rule` and
/// `Counts`.
package org.plenary.core.counting;
