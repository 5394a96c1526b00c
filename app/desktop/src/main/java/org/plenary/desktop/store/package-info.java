/// What this laptop keeps: two SQLite files and a few beside them.
///
/// `own.db` is precious: keys, drafts, notes, own entries and every checkpoint that was ever
/// verified. `log.db` is a copy of the record that can be dropped and fetched again. The only
/// package that touches the database and files; not here: what is fetched and sent, and how it is
/// checked (`sync`). Start at [OwnStore] and [LogStore].
package org.plenary.desktop.store;
