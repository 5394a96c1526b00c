/// The head of the log: what is admitted, in which order, under which clock; what falls due by
/// itself; and what is published of it. It knows neither HTTP nor the site.
///
/// Not here: what counts. That is the procedure's, and this package asks it like everybody else.
/// Start with `Sequencer`, then `Group`, which is one commit, and `Publisher`, which is what
/// follows.
@org.jspecify.annotations.NullMarked
package org.plenary.server.sequencer;
