package org.plenary.desktop.evidence;

import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.Desk;
import org.plenary.desktop.ui.words.Words;

/// Puts a passage into the reader's statement, says so, and offers the way there.
final class QuoteAloud {
    private final Desk desk;
    private final Words words;
    private final Chamber chamber;

    QuoteAloud(Desk desk, Chamber chamber) {
        this.desk = desk;
        this.chamber = chamber;
        words = desk.words();
    }

    /// Quotes a passage of an item, or of page `page` of one of its files (0 for the item's text).
    void quote(ItemPage item, int page, String passage, Runnable done) {
        desk.background()
                .run(
                        () -> {
                            new Quoting(words, chamber.drafts())
                                    .quote(item.question(), item.id(), item.title(), page, passage);
                            return Boolean.TRUE;
                        },
                        _ -> {
                            desk.notices()
                                    .say(
                                            words.text("evidence.quoted"),
                                            words.text("evidence.quoted.go"),
                                            () ->
                                                    desk.navigator()
                                                            .open(
                                                                    Quoting.writing(
                                                                            item.question())));
                            done.run();
                        });
    }
}
