package org.plenary.server.site.book;

import org.plenary.server.site.html.Element;

/// A page before it is set.
///
/// @param path from the site's root, such as `evidence.html`
/// @param title what stands at its head and in the window
/// @param chapter the entry of the navigation under which it stands
/// @param content everything below the title
/// @param lasting whether it says nothing that later entries could change, and so has no date
public record Page(String path, String title, String chapter, Element content, boolean lasting) {
    /// A page that is true as of a moment.
    public Page(String path, String title, String chapter, Element content) {
        this(path, title, chapter, content, false);
    }
}
