/// The words: every sentence the program says, and how it says dates, numbers and what other people
/// wrote.
///
/// A sentence lives in `words.properties` beside the package that says it, under a key that begins
/// with that package's name (`today.greeting` → `org/plenary/desktop/today/words.properties`), as
/// an ICU message; [Words] is the one way to it. Nothing here builds a sentence by gluing parts
/// together, and no member's text passes through a message as a pattern. Start at [Words].
package org.plenary.desktop.ui.words;
