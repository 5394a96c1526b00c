package org.plenary.server.site.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.server.site.html.Html.el;
import static org.plenary.server.site.html.Html.link;
import static org.plenary.server.site.html.Html.list;
import static org.plenary.server.site.html.Html.p;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.core.draw.Lottery;
import org.plenary.core.draw.Quotas;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.Attachment;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import org.plenary.server.site.html.Element;

/// Whether it is proven that a panel meets the quotas, and the files that prove it.
final class Fits {
    /// With which the reader's own browser checks a proof.
    static final String PROGRAM = "fit/page.js";

    /// What was found of a proof: its panel and its commitments never change, so it is asked once.
    private final Map<Hash, Boolean> found = new ConcurrentHashMap<>();

    /// What the page of the draw says of it; nothing before the pool is frozen.
    Optional<Element> node(Book book, Shelf shelf, Draw draw) throws IOException {
        if (draw.frozen().isEmpty()) {
            return Optional.empty();
        }
        Sentences say = book.say();
        Element part = el("section", el("h3", say.of("draw.fit")));
        Optional<Attachment> commitments = draw.frozen().get().event().commitments();
        if (commitments.isEmpty()) {
            return Optional.of(part.add(p(say.of("draw.fit.none"))));
        }
        Optional<Attachment> proof = draw.proof().map(each -> each.event().file());
        part.add(p(say.of("draw.fit.what")), p(say.of("draw.fit." + state(book, draw))));
        Map<String, Attachment> files = new LinkedHashMap<>();
        files.put("quotas", draw.frozen().get().event().quotas());
        files.put("commitments", commitments.get());
        draw.lottery().ifPresent(fixed -> files.put("lottery", fixed.event().file()));
        proof.ifPresent(file -> files.put("fit", file));
        List<Element> links = links(book, shelf, files);
        part.add(
                el(
                        "details",
                        el("summary", say.of("draw.fit.files")),
                        p(say.of("draw.fit.files.what")),
                        list(links)));
        Optional<Drawn> drawn = Drawn.of(book.assembly(), draw.id()).proof();
        if (drawn.isPresent() && links.size() == 4) {
            check(say, draw, drawn.get(), part);
        }
        return Optional.of(part);
    }

    /// A link to each file that is here, with the hash that the record names.
    private static List<Element> links(Book book, Shelf shelf, Map<String, Attachment> files)
            throws IOException {
        List<Element> links = new ArrayList<>();
        for (Map.Entry<String, Attachment> each : files.entrySet()) {
            Attachment file = each.getValue();
            if (DrawPages.publish(book, shelf, file).isPresent()) {
                links.add(
                        el(
                                "div",
                                link(
                                                EvidencePages.file(file),
                                                book.say().of("draw.file." + each.getKey()))
                                        .with("data-file", each.getKey())
                                        .with("data-sha256", file.sha256().hex()),
                                el("br"),
                                el("code", file.sha256().hex())));
            }
        }
        return links;
    }

    /// Where the reader's browser checks the proof, and a volunteer's their receipt. Only its
    /// program shows this: without a program there is no button that does nothing.
    private static void check(Sentences say, Draw draw, Drawn drawn, Element part) {
        part.with("data-id", draw.id().hex())
                .with("data-pool", drawn.freeze().pool().hex())
                .with("data-lottery", drawn.lottery().hex())
                .with("data-panel", Integer.toString(drawn.panel()))
                .with("data-seats", Integer.toString(drawn.freeze().seats()))
                .with("data-volunteers", Integer.toString(drawn.freeze().volunteers()));
        part.add(
                el(
                                "div",
                                el("h4", say.of("draw.fit.check")),
                                p(say.of("draw.fit.check.what")),
                                p(el("button", say.of("draw.fit.check.go")).with("type", "button")))
                        .styled("fit-check")
                        .with("hidden", ""),
                el("div", el("h4", say.of("draw.receipt")), p(say.of("draw.receipt.what")))
                        .styled("receipt-check")
                        .with("hidden", ""));
    }

    private String state(Book book, Draw draw) throws IOException {
        if (draw.proof().isEmpty()) {
            return "open";
        }
        return proven(book, draw) ? "proven" : "missing";
    }

    /// Whether the fit of every panel that was drawn is proven, and at least one was drawn.
    boolean allProven(Book book) throws IOException {
        List<Draw> drawn =
                book.assembly().draws().all().stream()
                        .filter(draw -> draw.panelNumber().isPresent())
                        .toList();
        boolean all = !drawn.isEmpty();
        for (Draw draw : drawn) {
            all = all && draw.proof().isPresent() && proven(book, draw);
        }
        return all;
    }

    private boolean proven(Book book, Draw draw) throws IOException {
        Hash proof = draw.proof().orElseThrow().event().file().sha256();
        Boolean before = found.get(proof);
        if (before != null) {
            return before;
        }
        Optional<Boolean> now = holds(book, draw);
        now.ifPresent(holds -> found.put(proof, holds));
        return now.orElse(false);
    }

    /// Whether the proof holds over the commitments; nothing while a file has not arrived. That
    /// everybody's commitments hold takes longer, and is for the verifier.
    private static Optional<Boolean> holds(Book book, Draw draw) throws IOException {
        PoolFrozen frozen = draw.frozen().orElseThrow().event();
        Optional<Quotas> quotas = read(book, Optional.of(frozen.quotas()), Quotas::parse);
        if (quotas.isEmpty()) {
            return Optional.empty();
        }
        Optional<Commitments> commitments =
                read(book, frozen.commitments(), text -> Commitments.parse(quotas.get(), text));
        Optional<Lottery> lottery =
                read(book, draw.lottery().map(each -> each.event().file()), Lottery::parse);
        Optional<QuotaFit> fit =
                read(
                        book,
                        draw.proof().map(each -> each.event().file()),
                        text -> QuotaFit.parse(quotas.get(), text));
        Optional<Drawn> drawn = Drawn.of(book.assembly(), draw.id()).proof();
        if (commitments.isEmpty() || lottery.isEmpty() || fit.isEmpty() || drawn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                lottery.get().fits(frozen.freeze(), drawn.get().lottery())
                        && commitments.get().volunteers() == frozen.freeze().volunteers()
                        && fit.get()
                                .flaw(
                                        commitments.get(),
                                        frozen.freeze().commitments().orElseThrow(),
                                        lottery.get().panel(drawn.get().panel()))
                                .isEmpty());
    }

    private interface Reading<T> {
        T of(String text);
    }

    private static <T> Optional<T> read(Book book, Optional<Attachment> file, Reading<T> reading)
            throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return book.edition()
                .attachment(file.get().sha256())
                .map(bytes -> new String(bytes, UTF_8))
                .flatMap(text -> DrawPages.parsed(() -> reading.of(text)));
    }
}
