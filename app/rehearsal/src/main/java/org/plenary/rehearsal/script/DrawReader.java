package org.plenary.rehearsal.script;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.core.trail.Words;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Fault;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.file.Reading;

/// Reads how the seats of a script are drawn: the announcement, the quotas in the shape that
/// organisers have them in, and which seats are drawn again.
final class DrawReader {
    private static final String CATEGORIES = "draw/categories.csv";
    private static final String FURTHER = "draw/further.md";

    private final Folder folder;

    DrawReader(Folder folder) {
        this.folder = folder;
    }

    Script.Draw draw(int seats) throws IOException, BadScript {
        Card card = folder.card("draw/announcement.md").only("title", "lottery", "panel");
        Words announcement = announcement(card);
        Reading<Categories> read = QuotaReader.read(folder.bytes(CATEGORIES), seats);
        if (read.result().isEmpty()) {
            throw new BadScript(
                    CATEGORIES,
                    1,
                    read.faults().stream().map(Fault::sentence).collect(Collectors.joining(" ")));
        }
        return new Script.Draw(announcement, read.result().get().quotas(), further());
    }

    private Optional<Script.FurtherDraw> further() throws IOException, BadScript {
        return folder.has(FURTHER)
                ? Optional.of(new FurtherDrawReader(folder.cards(FURTHER)).draw())
                : Optional.empty();
    }

    static Words announcement(Card card) throws BadScript {
        return Words.of("title", card.one("title"))
                .with("lottery", card.one("lottery"))
                .with("panel", card.one("panel"));
    }
}
