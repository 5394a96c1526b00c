package org.plenary.desktop.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.Chamber;

/// Finds words in the documents that belong to an item.
final class FileSearch {
    private final Chamber chamber;

    FileSearch(Chamber chamber) {
        this.chamber = chamber;
    }

    /// The first page of the item's documents that holds the words. A document that cannot be read
    /// holds nothing. Off the JavaFX thread.
    Optional<Where.Pages> find(ItemPage item, String typed) {
        for (ItemPage.File file : item.files()) {
            Optional<Path> path = chamber.attachments().file(file.attachment().sha256());
            if (file.attachment().media() == Media.PDF && path.isPresent()) {
                Optional<Integer> page = page(path.get(), typed);
                if (page.isPresent()) {
                    return Optional.of(
                            new Where.Pages(item.id(), file.number(), page.get(), typed));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> page(Path path, String typed) {
        try {
            return PdfPages.find(path, typed);
        } catch (IOException unreadable) {
            // Its page will say so when somebody opens it.
            return Optional.empty();
        }
    }
}
