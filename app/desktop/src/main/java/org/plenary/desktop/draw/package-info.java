/// The draw of the seats, step by step: for the registrar, who brings the files, freezes them,
/// makes the lottery and gives out letters, and for the other offices, who confirm the public
/// numbers that they saw fall.
///
/// Places: empty for the step that is next, `announce` for the announcement. What tells who stands
/// behind a public number stays in this laptop's strongbox. Not here: which step may be taken when
/// (core's procedure), how files are read and lotteries made (the module `sortition`), letters
/// (`letters`). Start at [DrawModel].
package org.plenary.desktop.draw;
