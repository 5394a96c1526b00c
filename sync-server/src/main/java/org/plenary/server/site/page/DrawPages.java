package org.plenary.server.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.list;
import static org.plenary.server.site.html.Html.p;
import static org.plenary.server.site.html.Html.section;
import static org.plenary.server.site.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Known;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Seats;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Chapter;
import org.plenary.server.site.book.Page;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Node;
import org.plenary.server.site.html.Table;

/// How the seats were drawn: each step and when it was taken, the quotas, everybody's chances, whom
/// the public number picked, and what all this proves and does not.
public final class DrawPages implements Chapter {
    /// The page of every draw.
    static final String PATH = "draw.html";

    private final Fits fits = new Fits();

    @Override
    public void write(Book book, Shelf shelf) throws IOException {
        Sentences say = book.say();
        Element content = el("div", p(say.of("draw.what")));
        List<Draw> draws = book.assembly().draws().all();
        if (draws.isEmpty()) {
            content.add(p(say.of("draw.none")));
        }
        for (int i = 0; i < draws.size(); i++) {
            content.add(draw(book, shelf, draws.get(i), i + 1));
        }
        if (!draws.isEmpty()) {
            content.add(proven(say, fits.allProven(book)), Fairness.of(say));
        }
        Page page = new Page(PATH, say.of("draw.title"), "people", content);
        shelf.put(checkable(book) ? page.running(Fits.PROGRAM) : page);
    }

    /// Whether there is a proof that a browser can check.
    static boolean checkable(Book book) {
        return book.assembly().draws().all().stream().anyMatch(draw -> draw.proof().isPresent());
    }

    private Element draw(Book book, Shelf shelf, Draw draw, int number) throws IOException {
        Sentences say = book.say();
        Element part =
                section(
                        "draw-" + number,
                        say.of("draw.head", "number", number, "seats", draw.announced().seats()));
        part.add(p(seats(book, draw)), steps(book, draw));
        Optional<Attachment> quotas = draw.frozen().map(frozen -> frozen.event().quotas());
        Optional<Attachment> lottery = draw.lottery().map(fixed -> fixed.event().file());
        if (quotas.isPresent()) {
            Optional<String> file = publish(book, shelf, quotas.get());
            Element bounds = quotas(say, quotas.get(), file, number);
            if (draw.seats().getFirst() > 1) {
                bounds.add(p(say.of("draw.quotas.further")));
            }
            part.add(bounds);
        }
        if (lottery.isPresent()) {
            Optional<String> file = publish(book, shelf, lottery.get());
            part.add(lottery(book, draw, lottery.get(), file, number));
        }
        fits.node(book, shelf, draw).ifPresent(part::add);
        return part;
    }

    /// Which seats it was for, and of how many.
    private static String seats(Book book, Draw draw) {
        Seats seats = book.assembly().roll().seats();
        long filled =
                IntStream.rangeClosed(1, seats.last())
                        .filter(seat -> seats.hadAfter(seat, draw.mark().index()))
                        .count();
        return book.say()
                .of(
                        "draw.seats",
                        "first",
                        draw.seats().getFirst(),
                        "last",
                        draw.seats().getLast(),
                        "count",
                        draw.seats().size(),
                        "filled",
                        filled,
                        "seats",
                        book.seats());
    }

    /// The text of a draw's file, once it has arrived; it is put beside the pages.
    static Optional<String> publish(Book book, Shelf shelf, Attachment file) throws IOException {
        Optional<byte[]> bytes = book.edition().attachment(file.sha256());
        String path = EvidencePages.file(file);
        if (bytes.isPresent() && !shelf.keeps(path, path)) {
            shelf.put(path, bytes.get());
        }
        return bytes.map(read -> new String(read, UTF_8));
    }

    private static Element steps(Book book, Draw draw) {
        Element steps = el("ol").styled("path");
        steps.add(step(book, "announced", Optional.of(draw.mark()), announced(book, draw)));
        Optional<Mark> frozen = draw.frozen().map(each -> each.mark());
        steps.add(
                step(
                        book,
                        "frozen",
                        frozen,
                        draw.frozen()
                                .map(each ->
                                        book.say()
                                                .of(
                                                        "draw.step.frozen.what",
                                                        "volunteers",
                                                        each.freeze().volunteers()))
                                .orElse("")));
        steps.add(number(book, draw, NumberFor.LOTTERY));
        steps.add(
                step(
                        book,
                        "lottery",
                        draw.lottery().map(each -> each.mark()),
                        draw.frozen()
                                .map(each ->
                                        book.say()
                                                .of(
                                                        "draw.step.lottery.what",
                                                        "panels",
                                                        each.freeze().panels()))
                                .orElse("")));
        steps.add(number(book, draw, NumberFor.PANEL));
        draw.abandoned()
                .ifPresent(mark ->
                        steps.add(
                                step(
                                        book,
                                        "abandoned",
                                        Optional.of(mark),
                                        book.line(mark, "reason", 300))));
        return steps;
    }

    private static String announced(Book book, Draw draw) {
        return Arrays.stream(NumberFor.values())
                .map(purpose ->
                        book.say()
                                .of(
                                        "draw.source." + purpose.wire(),
                                        "source",
                                        book.say()
                                                .each("draw.source", draw.source(purpose).source()),
                                        "time",
                                        book.times().text(draw.source(purpose).at())))
                .collect(Collectors.joining(" "));
    }

    private static Element number(Book book, Draw draw, NumberFor purpose) {
        Sentences say = book.say();
        Optional<Known> known = draw.number(purpose);
        boolean sealed = draw.source(purpose).source() == NumberSource.SEALED;
        String what =
                known.map(each ->
                                say.of(
                                        sealed ? "draw.number.sealed" : "draw.number.stated",
                                        "number",
                                        grouped(each.number().text()),
                                        "who",
                                        book.who(each.mark().by()),
                                        "people",
                                        draw.sealings(purpose).size()))
                        .orElse("");
        return step(book, "number." + purpose.wire(), known.map(Known::mark), what);
    }

    /// A long number in groups of five, as the program shows it: so it can be compared by eye.
    private static String grouped(String digits) {
        return digits.replaceAll("(.{5})(?=.)", "$1\u00a0");
    }

    private static Element step(Book book, String key, Optional<Mark> mark, String what) {
        Sentences say = book.say();
        String state = mark.isPresent() ? "done" : "next";
        Element step =
                el("li").styled(state)
                        .add(
                                el("strong", say.of("draw.step." + key)),
                                text(" "),
                                el("span", say.of("stage.is-" + state)).styled("state"));
        mark.ifPresent(at -> step.add(text(" "), book.cited().when(at)));
        if (mark.isPresent() && !what.isEmpty()) {
            step.add(text(" "), el("span", what).styled("what"));
        }
        return step;
    }

    private static Element quotas(
            Sentences say, Attachment file, Optional<String> text, int number) {
        Element part = el("section", el("h3", say.of("draw.quotas")));
        Optional<Quotas> quotas = text.flatMap(read -> parsed(() -> Quotas.parse(read)));
        if (quotas.isEmpty()) {
            return part.add(p(say.of("draw.file.missing")));
        }
        part.add(p(say.of("draw.quotas.what")));
        Table table =
                new Table(
                                say.of("draw.quotas.table", "number", number),
                                say.of("draw.quotas.value"),
                                say.of("draw.quotas.least"),
                                say.of("draw.quotas.most"))
                        .numbers();
        for (Feature feature : quotas.get().features()) {
            for (Quota quota : feature.values()) {
                table.row(
                        feature.name() + ": " + quota.value(),
                        say.number(quota.min()),
                        say.number(quota.max()));
            }
        }
        return part.add(
                table.node(), p(link(EvidencePages.file(file), say.of("draw.file.quotas"))));
    }

    private static Element lottery(
            Book book, Draw draw, Attachment file, Optional<String> text, int number) {
        Sentences say = book.say();
        Element part = el("section", el("h3", say.of("draw.chances")));
        Optional<Lottery> lottery =
                text.flatMap(read -> parsed(() -> Lottery.parse(read)))
                        .filter(read ->
                                read.fits(
                                        draw.frozen().orElseThrow().freeze(),
                                        draw.lottery().orElseThrow().event().root()));
        if (lottery.isEmpty()) {
            return part.add(p(say.of("draw.file.missing")));
        }
        part.add(new Chances(book, lottery.get(), number).node());
        Optional<Drawn> drawn = Drawn.of(book.assembly(), draw.id()).proof();
        if (drawn.isPresent()) {
            part.add(
                    el("h3", say.of("draw.panel")),
                    p(say.of("draw.panel.what", "panel", drawn.get().panel())),
                    people(say, lottery.get().panel(drawn.get().panel())));
        }
        return part.add(p(link(EvidencePages.file(file), say.of("draw.file.lottery"))));
    }

    /// A number that breaks at its hyphen, at the end of a line, is read as two.
    private static Element people(Sentences say, int[] panel) {
        Element people = p();
        for (int volunteer : panel) {
            people.add(
                    text(people.isEmpty() ? "" : ", "),
                    el("span", say.of("draw.volunteer", "number", volunteer + 1)).styled("seat"));
        }
        return people;
    }

    /// @param fit whether the fit of every panel that was drawn is proven
    private static Element proven(Sentences say, boolean fit) {
        List<Node> points = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            points.add(text(say.of("draw.proven." + i)));
        }
        if (fit) {
            points.add(text(say.of("draw.proven.fit")));
        }
        List<Node> not = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            not.add(text(say.of("draw.not-proven." + i)));
        }
        not.add(text(say.of(fit ? "draw.not-proven.fit" : "draw.not-proven.3")));
        return section("proven", say.of("draw.proven"))
                .add(list(points), el("h3", say.of("draw.not-proven")), list(not));
    }

    /// Reads a file's text.
    interface Parsing<T> {
        T read();
    }

    /// A file that is not what its name says is shown as missing; the verifier tells why.
    static <T> Optional<T> parsed(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.read());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
