/// Long texts: Markdown shown as headings, lists, tables, quotes and pictures, without a browser in
/// the program.
///
/// [Prose] turns Markdown's syntax tree (commonmark) into nodes. Raw HTML is shown as the text it
/// is, pictures come only from a [Pictures] port, links open only through `ui.Links`. Start at
/// [Prose].
package org.plenary.desktop.ui.prose;
