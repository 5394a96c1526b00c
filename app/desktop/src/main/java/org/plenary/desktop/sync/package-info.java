/// How this laptop gets in step with the assembly's server: what it fetches, checks and hands in.
///
/// Nothing is believed because the server says so. A record is taken in only when its checkpoint
/// carries both signatures of the log, continues every checkpoint that was ever verified here, and
/// is the tree of the very entries that came; each entry's signature is checked and the procedure
/// judges it. The only package that knows HTTP; not here: how things are kept (`store`). Start at
/// [Syncing].
package org.plenary.desktop.sync;
