package org.plenary.desktop.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.desktop.chamber.TestAssembly.FACILITATOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.TestAssembly;
import org.plenary.desktop.chamber.TestChamber;
import org.plenary.desktop.ui.TestDesk;

class EvidenceModelsTest {
    private final TestDesk test = TestDesk.make();
    private final TestAssembly assembly = TestAssembly.convened(5).upTo(Stage.LEARNING);
    private final TestChamber chamber = TestChamber.of(assembly, Holder.seat(3));
    private final Bookmarks bookmarks = new Bookmarks(test.desk.preferences());
    private final ShelfModel shelf = new ShelfModel(test.words, chamber, bookmarks);
    private final ItemModel items = new ItemModel(test.words, test.desk.moments(), chamber);

    @Test
    void aPacketSaysHowFarOneIsAndWhoIsHeardInIt() {
        EntryId packet = assembly.packet("Who writes the rules");
        EntryId first = assembly.item(packet, "First");
        EntryId second = assembly.item(packet, "Second");
        sided(packet, Side.FOR);
        sided(packet, Side.FOR);
        assembly.reads(3, Extent.READ, first);
        assembly.reads(3, Extent.PARTLY, second);
        chamber.meanwhile(_ -> {});
        Shelf.Packet shown = shelf.shelf().parts().getFirst().packets().getFirst();
        assertThat(shown.title()).isEqualTo("Who writes the rules");
        assertThat(shown.progress().orElseThrow().sentence())
                .isEqualTo("Of 4 items: 1 read, 1 read in part, 0 not read, 2 not marked.");
        assertThat(shown.balance().sentence())
                .isEqualTo("2 items speak for the proposition, 0 against, 2 give context.");
        assertThat(shown.rows().getFirst().spoken())
                .isEqualTo("First. Context, 12 minutes to read. You read it");
        assertThat(shown.rows().get(2).mineInWords()).isEqualTo("Not marked");
    }

    @Test
    void nobodyWhoKeepsNoReadingIsToldHowFarTheyAre() {
        assembly.item(assembly.packet("A packet"), "An item");
        Shelf seen =
                new ShelfModel(test.words, TestChamber.of(assembly, FACILITATOR), bookmarks)
                        .shelf();
        assertThat(seen.parts().getFirst().packets().getFirst().progress()).isEmpty();
        assertThat(seen.mayMark()).isFalse();
        assertThat(seen.next()).isEmpty();
    }

    @Test
    void oneGoesOnWhereOneStoppedUntilItIsRead() {
        EntryId packet = assembly.packet("A packet");
        EntryId first = assembly.item(packet, "First");
        EntryId second = assembly.item(packet, "Second");
        chamber.meanwhile(_ -> {});
        assertThat(shelf.shelf().goOn()).isEmpty();
        assertThat(shelf.shelf().next().map(Shelf.Offer::item)).contains(first);
        bookmarks.keep(first, 120);
        assertThat(shelf.shelf().goOn().map(Shelf.Offer::sentence))
                .contains("Go on with “First” (12 minutes in all)");
        assertThat(shelf.shelf().next()).isEmpty();
        assertThat(bookmarks.at(first)).isEqualTo(120);
        assembly.reads(3, Extent.READ, first);
        chamber.meanwhile(_ -> {});
        assertThat(shelf.shelf().goOn()).isEmpty();
        assertThat(shelf.shelf().next().map(Shelf.Offer::item)).contains(second);
    }

    @Test
    void anItemShowsWhoSpeaksAndWithWhichInterest() {
        EntryId item = sided(assembly.packet("A packet"), Side.AGAINST);
        chamber.meanwhile(_ -> {});
        ItemPage page = items.page(item).orElseThrow();
        assertThat(page.presenter()).isEqualTo("A maker of such systems");
        assertThat(page.interest()).isTrue();
        assertThat(page.disclosure()).isEqualTo("Sells them to offices.");
        assertThat(page.sideInWords()).isEqualTo("Against");
        assertThat(page.sources()).containsExactly("One", "Two");
        assertThat(page.files().getFirst().state())
                .isEqualTo(
                        "Not on this laptop yet: 1.2 MB. It comes by itself with the next connection, or with a stick.");
    }

    @Test
    void aCorrectionSaysWhenAndWhatAndTheEarlierTextStaysReadable() {
        EntryId packet = assembly.packet("A packet");
        EntryId item = assembly.item(packet, "First");
        assembly.hoursPass(30);
        assembly.record()
                .write(
                        FACILITATOR,
                        new ItemCorrected(item, List.of()),
                        Words.of(
                                Map.of(
                                        "title", "First, corrected",
                                        "text", "The right number is 12.",
                                        "correction", "The number was wrong.")));
        chamber.meanwhile(_ -> {});
        ItemPage now = items.page(item).orElseThrow();
        assertThat(now.title()).isEqualTo("First, corrected");
        assertThat(now.corrections().getFirst().what()).isEqualTo("The number was wrong.");
        assertThat(now.corrections().getFirst().when()).isEqualTo("Corrected on 8 March 2026");
        ItemPage before = items.version(item, 1).orElseThrow();
        assertThat(before.text().text()).contains("What is written here.");
        assertThat(before.replaced())
                .contains(
                        "This is how the text stood from 7 March 2026 until it was corrected on 8 March 2026.");
        assertThat(items.version(item, 2)).isEmpty();
    }

    @Test
    void oneStatementCoversManyItemsAndRepeatsNothing() {
        EntryId packet = assembly.packet("A packet");
        var said = new LinkedHashMap<EntryId, Extent>();
        for (int i = 1; i <= 18; i++) {
            said.put(assembly.item(packet, "Item " + i), Extent.READ);
        }
        assembly.reads(3, Extent.READ, said.firstEntry().getKey());
        chamber.meanwhile(_ -> {});
        List<ReadingStated> statements = new Readings(test.words, chamber).statements(said);
        assertThat(statements).extracting(s -> s.readings().size()).containsExactly(16, 1);
        assertThat(statements.getFirst().readings().getFirst().item())
                .isNotEqualTo(said.firstEntry().getKey());
    }

    @Test
    void aQuoteGoesBelowWhatIsWrittenAlreadyWithItsSourceAndCitesItsItemOnce() throws Exception {
        EntryId item = assembly.item(assembly.packet("A packet"), "First");
        chamber.drafts()
                .keep(
                        "positions/1",
                        new TreeMap<>(Map.of("stance", "FOR", "reasons", "I think so.")));
        var quoting = new Quoting(test.words, chamber.drafts());
        quoting.quote(1, item, "First", 0, "two\nlines");
        quoting.quote(1, item, "First", 3, "a page");
        var draft = chamber.drafts().find("positions/1").orElseThrow().fields();
        assertThat(draft.get("reasons"))
                .isEqualTo(
                        """
                        I think so.

                        > two
                        > lines
                        > From “First”

                        > a page
                        > From “First”, page 3 of its file

                        """);
        assertThat(draft.get("cites")).isEqualTo(item.hex());
        assertThat(draft.get("stance")).isEqualTo("FOR");
    }

    @Test
    void aRequestSaysWhoAskedAndWhatWasDecidedAndWhy() {
        EntryId item = assembly.item(assembly.packet("A packet"), "The answer");
        EntryId request = assembly.asks(4, "a nurse who works with it");
        EntryId waiting = assembly.asks(5, "a second opinion");
        assembly.record()
                .write(
                        FACILITATOR,
                        new EvidenceRequestDecided(request, true, Optional.of(item)),
                        Words.of("reason", "Nobody had heard the wards."));
        chamber.meanwhile(_ -> {});
        RequestsModel.Page page =
                new RequestsModel(test.words, test.desk.moments(), chamber).page();
        assertThat(page.lines())
                .extracting(RequestsModel.Line::id)
                .containsExactly(waiting, request);
        assertThat(page.lines().getFirst().decided()).isEqualTo("Waiting for a decision");
        RequestsModel.Line line = page.lines().get(1);
        assertThat(line.asked()).isEqualTo("Seat 4, 7 March 2026");
        assertThat(line.decided()).isEqualTo("Granted by Facilitator 1 on 7 March 2026");
        assertThat(line.because()).isEqualTo("Nobody had heard the wards.");
        assertThat(line.item().map(Shelf.Offer::sentence)).contains("The answer");
        assertThat(page.topics().getFirst().mayNot()).isEmpty();
    }

    @Test
    void aFindLeadsToItsPlaceAndItsMarksAreNoWords() {
        assertThat(SearchModel.pieces("who \u2068writes\u2069 the\nrules"))
                .containsExactly(
                        new SearchModel.Piece("who ", false),
                        new SearchModel.Piece("writes", true),
                        new SearchModel.Piece(" the rules", false));
        EntryId item = assembly.item(assembly.packet("A packet"), "Who writes the rules today");
        chamber.meanwhile(_ -> {});
        List<SearchModel.Group> groups =
                new SearchModel(test.words, chamber.search()).find("writes");
        assertThat(groups.getFirst().heading()).isEqualTo("Evidence");
        assertThat(groups.getFirst().lines().getFirst().place().thing())
                .isEqualTo(item.hex() + "\nwrites");
    }

    private EntryId sided(EntryId packet, Side side) {
        return assembly.record()
                .write(
                        FACILITATOR,
                        new ItemPublished(
                                packet,
                                side,
                                7,
                                true,
                                List.of(
                                        new Attachment(
                                                Hash.sha256(
                                                        side.name()
                                                                .getBytes(
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .UTF_8)),
                                                1_234_000,
                                                Media.PDF))),
                        Words.of(
                                Map.of(
                                        "title",
                                                "On the side "
                                                        + side.name().toLowerCase(Locale.ROOT),
                                        "presenter", "A maker of such systems",
                                        "disclosure", "Sells them to offices.",
                                        "sources", "One\nTwo\n",
                                        "text", "A text.",
                                        "file.1", "leaflet.pdf",
                                        "alt.1", "A leaflet")));
    }
}
