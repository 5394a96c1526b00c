/// Letters that enrol a laptop, as the registrar makes them: a code from chance, and the page to
/// print it on.
///
/// A letter's code is made here and kept nowhere; only the public half of its key goes into the
/// record. Not here: who gets a letter and when (`draw` and `roll`). Start at [Letters].
package org.plenary.desktop.letters;
