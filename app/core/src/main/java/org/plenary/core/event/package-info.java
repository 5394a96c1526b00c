/// What can happen in an assembly: one sealed family a file, each fact a record in the past tense.
///
/// Deliberately not here: bytes (see `codec` and `trail`), what a fact does (`projection`) and
/// whether it may be (`procedure`). No record holds a word that somebody wrote: words live in
/// bodies, which nothing here can read. Start with `Event` and `Envelope`.
package org.plenary.core.event;
