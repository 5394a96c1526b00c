/// What a rehearsal is played from: a folder of texts that somebody wrote, read into values.
///
/// Deliberately not here: chance, and anything that happens. Start with `Script`; the folder's form
/// is that of assets/sample-assembly/README.md.
package org.plenary.rehearsal.script;
