package org.plenary.server.site.data;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Evidence.Correction;
import org.plenary.core.projection.Mark;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Cited;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.html.Shown;

/// The latest news as an Atom feed (RFC 4287). An item's id is that of its entry, so that it is new
/// once and only once.
final class Feed {
    private static final int LATEST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Book book;
    private final Sentences say;

    Feed(Book book) {
        this.book = book;
        say = book.say();
    }

    private record News(Mark mark, String title, String page) {}

    byte[] atom() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(ATOM);
            out.writeStartElement(ATOM, "feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "id", "urn:plenary:" + book.edition().origin().value());
            element(out, "title", book.title());
            List<News> news = news();
            Instant updated =
                    news.isEmpty() ? book.assembly().clock() : news.getFirst().mark().at();
            element(out, "updated", updated.toString());
            element(out, "rights", say.of("layout.licence.name"));
            out.writeStartElement(ATOM, "author");
            element(out, "name", book.title());
            out.writeEndElement();
            link(out, "self", "feed.xml");
            link(out, "alternate", "index.html");
            for (News one : news) {
                entry(out, one);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException bug) {
            throw new IllegalStateException(bug);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter out, News one) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        element(out, "id", "urn:plenary:entry:" + one.mark().id().hex());
        element(out, "title", one.title());
        element(out, "updated", one.mark().at().toString());
        link(out, "alternate", one.page());
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(ATOM, name);
        out.writeCharacters(Shown.line(text));
        out.writeEndElement();
    }

    /// A link that leads back here wherever the feed is read: a reader of feeds keeps a copy, and
    /// may not remember where it came from.
    private void link(XMLStreamWriter out, String rel, String page) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", book.address() + page);
    }

    private List<News> news() {
        List<News> news = new ArrayList<>();
        Assembly assembly = book.assembly();
        assembly.stages()
                .history()
                .forEach(entered ->
                        news.add(
                                new News(
                                        entered.mark(),
                                        say.of(
                                                "feed.stage",
                                                "stage",
                                                say.each("stage", entered.stage())),
                                        "index.html")));
        assembly.sessions()
                .all()
                .values()
                .forEach(s -> add(news, s.mark(), s.mark(), "feed.session", "schedule.html"));
        assembly.evidence()
                .items()
                .values()
                .forEach(item -> {
                    String page = "evidence/" + item.mark().id().hex() + ".html";
                    add(news, item.mark(), item.current(), "feed.item", page);
                    for (Correction correction : item.corrections()) {
                        add(news, correction.mark(), item.current(), "feed.corrected", page);
                    }
                });
        assembly.recommendations()
                .all()
                .values()
                .forEach(r ->
                        add(
                                news,
                                r.mark(),
                                r.current().mark(),
                                "feed.recommendation",
                                "recommendations/" + r.mark().id().hex() + ".html"));
        ballots(news);
        return news.stream()
                .sorted(Comparator.comparingLong((News n) -> n.mark().index()).reversed())
                .limit(LATEST)
                .toList();
    }

    private void ballots(List<News> news) {
        Assembly assembly = book.assembly();
        for (var ballot : assembly.ballots().all().values()) {
            String page = "ballots/" + ballot.mark().id().hex() + ".html";
            Mark text =
                    assembly.recommendations()
                            .recommendation(ballot.recommendation())
                            .map(r -> r.current().mark())
                            .orElse(ballot.mark());
            add(news, ballot.mark(), text, "feed.ballot", page);
            ballot.closed().ifPresent(mark -> add(news, mark, text, "feed.closed", page));
            ballot.reports()
                    .values()
                    .forEach(mark ->
                            add(
                                    news,
                                    mark,
                                    text,
                                    "feed.minority",
                                    "minority.html#" + Cited.anchor(mark)));
        }
        for (var answer : assembly.responses().answers().values()) {
            assembly.recommendations()
                    .recommendation(answer.recommendation())
                    .ifPresent(r ->
                            add(
                                    news,
                                    answer.mark(),
                                    r.current().mark(),
                                    "feed.answer",
                                    "responses.html#" + Cited.anchor(answer.mark())));
        }
    }

    private void add(List<News> news, Mark mark, Mark titled, String key, String page) {
        news.add(new News(mark, say.of(key, "title", book.title(titled)), page));
    }
}
