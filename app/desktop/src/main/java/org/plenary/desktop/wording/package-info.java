/// Sentences that several screens say alike: who wrote something, how far an own entry has come,
/// how a ballot is decided and what it came to.
///
/// Everything is pure: values of the record and [org.plenary.desktop.ui.words.Words] in, sentences
/// out. No percentage leaves this package without its base. Not here: what only one screen says
/// (that screen), and anything JavaFX. Start at [ResultInWords].
package org.plenary.desktop.wording;
