package org.plenary.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.server.sequencer.Edition;
import org.plenary.server.sequencer.Press;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.data.OpenData;
import org.plenary.server.site.page.BallotPages;
import org.plenary.server.site.page.CharterPage;
import org.plenary.server.site.page.DrawPages;
import org.plenary.server.site.page.EvidencePages;
import org.plenary.server.site.page.HomePage;
import org.plenary.server.site.page.PeoplePages;
import org.plenary.server.site.page.PositionPages;
import org.plenary.server.site.page.RecommendationPages;
import org.plenary.server.site.page.RecordPages;
import org.plenary.server.site.page.ResponsePages;
import org.plenary.server.site.page.SchedulePage;
import org.plenary.server.site.page.TrustPages;

/// The whole site of an assembly. The same edition gives the same bytes.
///
/// Used by one thread at a time.
public final class Site implements Press {
    private final Sentences say = Sentences.english();
    private final Look look = Look.read();
    private final FitProgram program = FitProgram.read(say);
    private final List<Chapter> chapters =
            List.of(
                    new HomePage(),
                    new PeoplePages(),
                    new DrawPages(),
                    new EvidencePages(),
                    new PositionPages(),
                    new RecommendationPages(),
                    new BallotPages(),
                    new ResponsePages(),
                    new CharterPage(),
                    new SchedulePage(),
                    new RecordPages(),
                    new TrustPages(),
                    new OpenData());

    /// What each page that may be kept was made from when it was last pressed.
    private Map<String, String> kept = new HashMap<>();

    @Override
    public void press(Edition edition, Pages pages) throws IOException {
        Book book = new Book(edition, say);
        Layout layout = new Layout(book);
        Map<String, String> keeping = new HashMap<>();
        Shelf shelf = new Sorting(pages, layout, keeping);
        try {
            look.write(shelf);
            program.write(shelf);
            for (Chapter chapter : chapters) {
                chapter.write(book, shelf);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        kept = keeping;
    }

    /// Sets pages and hands them on.
    private final class Sorting implements Shelf {
        private final Pages pages;
        private final Layout layout;
        private final Map<String, String> keeping;

        Sorting(Pages pages, Layout layout, Map<String, String> keeping) {
            this.pages = pages;
            this.layout = layout;
            this.keeping = keeping;
        }

        @Override
        public void put(Page page) throws IOException {
            pages.put(page.path(), layout.set(page).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void put(String path, byte[] bytes) throws IOException {
            pages.put(path, bytes);
        }

        @Override
        public boolean keeps(String path, String content) throws IOException {
            boolean same = content.equals(kept.get(path));
            keeping.put(path, content);
            return same && pages.keep(path);
        }
    }
}
