package org.plenary.server.site.html;

/// A piece of a page: an element or a text.
public sealed interface Node permits Element, Text {
    /// Writes it as HTML that is XML as well.
    ///
    /// @param root how one gets from this page to the site's root: empty, or `../`
    void write(StringBuilder out, String root);
}
