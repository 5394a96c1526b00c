package org.plenary.server.site.book;

import java.io.IOException;

/// A part of the site: some pages about one thing.
public interface Chapter {
    /// Writes its pages.
    void write(Book book, Shelf shelf) throws IOException;
}
