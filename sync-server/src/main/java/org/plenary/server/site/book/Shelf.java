package org.plenary.server.site.book;

import java.io.IOException;

/// Where finished pages and files go.
public interface Shelf {
    /// Puts a page.
    void put(Page page) throws IOException;

    /// Puts a file as it is.
    void put(String path, byte[] bytes) throws IOException;

    /// Leaves a page or file of an earlier pressing as it is, if `content` was the same then;
    /// `false` if it has to be put.
    ///
    /// @param content what it is made from
    boolean keeps(String path, String content) throws IOException;
}
