package org.plenary.server.site.book;

import org.plenary.server.site.html.Element;

/// A page before it is set.
///
/// @param path from the site's root, such as `evidence.html`
/// @param title what stands at its head and in the window
/// @param chapter the entry of the navigation under which it stands
/// @param content everything below the title
public record Page(String path, String title, String chapter, Element content) {}
