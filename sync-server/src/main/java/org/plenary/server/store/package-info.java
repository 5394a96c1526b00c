/// The server's disk: the database of rows, the published folder, attachments and keys, and the
/// lock that keeps a second server out. Nobody else touches SQL or files.
///
/// Not here: what is written and why; that is the sequencer's. Start with `Rows` (what is
/// precious), then `Published` (what can always be written again).
@org.jspecify.annotations.NullMarked
package org.plenary.server.store;
