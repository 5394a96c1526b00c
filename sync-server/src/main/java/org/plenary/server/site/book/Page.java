package org.plenary.server.site.book;

import java.util.Optional;
import org.plenary.server.site.html.Element;

/// A page before it is set.
///
/// @param path from the site's root, such as `evidence.html`
/// @param title what stands at its head and in the window
/// @param chapter the entry of the navigation under which it stands
/// @param content everything below the title
/// @param lasting whether it says nothing that later entries could change, and so has no date
/// @param program a script of this site that adds something to a page that is whole without it, by
///   its path from the site's root
public record Page(
        String path,
        String title,
        String chapter,
        Element content,
        boolean lasting,
        Optional<String> program) {
    /// A page that is true as of a moment.
    public Page(String path, String title, String chapter, Element content) {
        this(path, title, chapter, content, false);
    }

    /// A page that runs nothing.
    public Page(String path, String title, String chapter, Element content, boolean lasting) {
        this(path, title, chapter, content, lasting, Optional.empty());
    }

    /// The page with a program.
    public Page running(String script) {
        return new Page(path, title, chapter, content, lasting, Optional.of(script));
    }
}
