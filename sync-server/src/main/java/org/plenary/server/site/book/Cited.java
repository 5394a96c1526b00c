package org.plenary.server.site.book;

import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.projection.Mark;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Markdown;
import org.plenary.server.site.html.Node;

/// What somebody said, and where in the record it stands.
public final class Cited {
    /// Entries on one page of the record: a number that never changes, so that addresses last.
    public static final int PAGE = 100;

    private final Book book;
    private final Sentences say;

    public Cited(Book book) {
        this.book = book;
        say = book.say();
    }

    /// The page of the record on which a position stands.
    public static String recordPage(long index) {
        return String.format("record/%06d.html", index / PAGE);
    }

    /// The anchor of an entry wherever it is shown.
    public static String anchor(Mark mark) {
        return "e-" + mark.id().hex();
    }

    /// A link to the entry in the record.
    public Element entry(Mark mark) {
        return link(
                recordPage(mark.index()) + "#" + anchor(mark),
                say.of("cite.entry", "index", say.number(mark.index())));
    }

    /// Who, when, and which entry.
    public Element source(Mark mark) {
        Element who = el("span", book.who(mark.by()));
        return el(
                        "p",
                        mark.by().isMember() ? book.marked(who, mark.seat()) : who,
                        text(" · "),
                        book.times().at(mark.at()),
                        text(" · "))
                .styled("cite")
                .add(entry(mark));
    }

    /// When, and which entry.
    public Element when(Mark mark) {
        return el("span", book.times().at(mark.at()), text(" · "), entry(mark)).styled("cite");
    }

    /// One of an entry's texts, or why it is not here.
    ///
    /// @param headingAbove the level of the heading that it stands under
    public Node words(Mark mark, String place, int headingAbove) {
        return book.words(mark)
                .map(words -> (Node) Markdown.of(words.get(place), headingAbove))
                .orElseGet(() -> gone(mark));
    }

    /// One of an entry's texts, only if there is one: nothing is said about words that were never
    /// asked for.
    public Node anyWords(Mark mark, String place, int headingAbove) {
        boolean none = mark.body().isEmpty() || book.words(mark).isPresent();
        return none && book.get(mark, place).isBlank()
                ? text("")
                : words(mark, place, headingAbove);
    }

    /// What stands in the place of words that are not here.
    public Node gone(Mark mark) {
        return book.erased(mark)
                .map(this::tombstone)
                .orElseGet(() ->
                        el("p", say.of(mark.body().isEmpty() ? "words.none" : "words.missing"))
                                .styled("gone"));
    }

    private Element tombstone(Mark by) {
        String sentence =
                say.of(
                        "words.erased",
                        "time",
                        book.times().text(by.at()),
                        "who",
                        book.who(by.by()),
                        "ground",
                        ground(by));
        return el("p", text(sentence + " "), entry(by)).styled("gone");
    }

    private String ground(Mark erasure) {
        try {
            for (SignedEntry entry : book.edition().entries(erasure.index(), erasure.index() + 1)) {
                if (entry.envelope().facts()
                        instanceof Facts.Known(var _, BodyErased(var _, var ground))) {
                    return say.each("ground", ground);
                }
            }
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
