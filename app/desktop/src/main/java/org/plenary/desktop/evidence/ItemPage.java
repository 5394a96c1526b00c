package org.plenary.desktop.evidence;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Side;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.Said;

/// One item, in sentences: what stands around its text and how far the reader is with it.
///
/// @param text its words in Markdown
/// @param words the entry that these words came with: the item's own or a correction's
/// @param replaced when these words are an earlier version: the sentence that says so
/// @param mine what the reader said of their reading
/// @param fate how far that statement has come
/// @param mayNot why the reader cannot say it now; empty when they can
record ItemPage(
        EntryId id,
        EntryId words,
        int question,
        String packet,
        String title,
        Side side,
        String sideInWords,
        String minutes,
        String presenter,
        boolean interest,
        String disclosure,
        String inShort,
        Said text,
        List<String> sources,
        List<File> files,
        List<Correction> corrections,
        Optional<String> replaced,
        boolean member,
        Optional<Extent> mine,
        String mineInWords,
        Optional<Fate> fate,
        Optional<String> mayNot,
        Optional<Shelf.Offer> next) {
    ItemPage {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        corrections = List.copyOf(corrections);
    }

    /// A file that belongs to the item.
    ///
    /// @param number from 1
    /// @param name as the text calls it
    /// @param alt what it shows, in words
    /// @param here whether all of it is on this laptop
    /// @param inText whether it is a picture that the text shows
    /// @param state its size, and how much of it is here
    record File(
            int number,
            String name,
            String alt,
            Attachment attachment,
            boolean here,
            boolean inText,
            String state) {}

    /// A correction.
    ///
    /// @param version the earlier version that it replaced, from 1
    record Correction(String when, String what, int version) {}

    /// The file that the text calls by a name.
    Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
