/// Pages as trees that are well-formed by construction: an element cannot be left open, and no text
/// can become markup.
///
/// Deliberately not here: what any page says. Start with `Html` and `Element`.
package org.plenary.server.site.html;
