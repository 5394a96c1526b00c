package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Lottery;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.server.sequencer.Edition;
import org.w3c.dom.Element;

/// What a citizen reads of a draw: its steps, the quotas, everybody's chances and who was drawn.
final class DrawPagesTest {
    private static final Rehearsed DRAWN =
            SiteTest.REHEARSAL.until(Instant.parse("2026-02-10T12:00:00Z"));
    private static final Draw DRAW = DRAWN.assembly().draws().all().get(0);

    @Test
    void thePageTellsTheDrawStepByStep() {
        assertThat(page(DRAWN, UnaryOperator.identity()))
                .contains("Draw 1: 12 seats")
                .contains("48 volunteers. From here on nobody can be added")
                .contains("written down by the registrar and confirmed by Facilitator 1")
                .contains("1,000 panels, each as likely to be drawn as any other")
                .contains("confirmed by Commissioning body")
                .contains("Gender: Woman57");
    }

    @Test
    void aLongNumberStandsInGroupsOfFiveAsPeopleCompareThem() {
        String number = DRAW.number(NumberFor.LOTTERY).orElseThrow().number().text();
        assertThat(number).hasSize(20);
        assertThat(page(DRAWN, UnaryOperator.identity()))
                .contains(
                        String.join(
                                "\u00a0",
                                number.substring(0, 5),
                                number.substring(5, 10),
                                number.substring(10, 15),
                                number.substring(15)));
    }

    @Test
    void chancesAreThoseOfTheLotteryThatWasFixed() {
        Lottery lottery =
                Lottery.parse(
                        new String(
                                file(DRAW.lottery().orElseThrow().event().file().sha256()), UTF_8));
        int least = Arrays.stream(lottery.times()).min().orElseThrow();
        int panel = Drawn.of(DRAWN.assembly(), DRAW.id()).proof().orElseThrow().panel();
        String page = page(DRAWN, UnaryOperator.identity());

        assertThat(page)
                .contains("12 of 48 volunteers (25.0")
                .contains("Whoever has the lowest chance stands in " + least + " of 1,000 panels")
                .contains("The second public number picks panel " + panel);
        for (int volunteer : lottery.panel(panel)) {
            assertThat(page).contains("V-" + (volunteer + 1));
        }
    }

    @Test
    void aFileThatHasNotArrivedOrIsAnotherIsNotShown() {
        String missing = page(DRAWN, _ -> Optional.<byte[]>empty());
        assertThat(missing)
                .contains("The file has not arrived here, or is not the one that the record names.")
                .doesNotContain("Whoever has the lowest chance");

        String other =
                page(
                        DRAWN,
                        file ->
                                file.map(bytes ->
                                        new String(bytes, UTF_8)
                                                .replaceFirst("\n1 ", "\n2 ")
                                                .getBytes(UTF_8)));
        assertThat(other).doesNotContain("Whoever has the lowest chance");
    }

    @Test
    void thePageSaysThatTheFitIsProvenAndWhatThatIsNot() {
        assertThat(page(DRAWN, UnaryOperator.identity()))
                .contains("The proof is published, and it holds")
                .contains("What was sealed for each volunteer, with its proofs")
                .contains("The proof that the panel meets every quota")
                .contains("it cannot prove that somebody told the truth about their age")
                .doesNotContain("only an auditor who may see the pool can recompute that");
    }

    @Test
    void thePageNamesTheFilesOfTheProofWithTheHashesOfTheRecord() {
        Pressed site = Pressed.of(new RehearsedEdition(DRAWN));
        Map<String, Hash> named = new TreeMap<>();
        for (Element link : site.elements("draw.html", "a")) {
            if (link.hasAttribute("data-file")) {
                Hash hash = Hash.ofHex(link.getAttribute("data-sha256"));
                assertThat(Hash.sha256(site.files().get(link.getAttribute("href"))))
                        .isEqualTo(hash);
                named.put(link.getAttribute("data-file"), hash);
            }
        }
        assertThat(named)
                .containsEntry("quotas", DRAW.frozen().orElseThrow().event().quotas().sha256())
                .containsEntry(
                        "commitments",
                        DRAW.frozen().orElseThrow().freeze().commitments().orElseThrow())
                .containsEntry("lottery", DRAW.lottery().orElseThrow().event().file().sha256())
                .containsEntry("fit", DRAW.proof().orElseThrow().event().file().sha256());
        int panel = Drawn.of(DRAWN.assembly(), DRAW.id()).proof().orElseThrow().panel();
        assertThat(site.source("draw.html"))
                .contains(
                        "data-id=\"" + DRAW.id().hex() + "\"",
                        "data-pool=\"" + DRAW.frozen().orElseThrow().freeze().pool().hex() + "\"",
                        "data-lottery=\""
                                + DRAW.lottery().orElseThrow().event().root().hex()
                                + "\"",
                        "data-panel=\"" + panel + "\" data-seats=\"12\" data-volunteers=\"48\"",
                        "<div class=\"fit-check\" hidden=\"\">",
                        "<div class=\"receipt-check\" hidden=\"\">");
    }

    @Test
    void aProofThatDoesNotHoldIsNotSaidToHold() {
        String lines = new String(file(DRAW.proof().orElseThrow().event().file().sha256()), UTF_8);
        String first = lines.split("\n", -1)[3];
        String second = lines.split("\n", -1)[6];
        UnaryOperator<Optional<byte[]>> swapped =
                file ->
                        file.map(bytes ->
                                new String(bytes, UTF_8).startsWith("plenary-quota-fit/v1")
                                        ? lines.replace(first, other(second, first.length()))
                                                .getBytes(UTF_8)
                                        : bytes);

        assertThat(page(DRAWN, swapped))
                .contains("or does not hold; the verifier says which")
                .contains("only an auditor who may see the pool can recompute that")
                .doesNotContain("it holds: the panel");
    }

    /// As long as the first, and another proof: or one that cannot be read.
    private static String other(String proof, int length) {
        return proof.repeat(4).substring(0, length);
    }

    @Test
    void beforeTheFirstDrawThePageSaysSo() {
        Rehearsed founded = SiteTest.REHEARSAL.until(Instant.parse("2026-01-01T12:00:00Z"));

        assertThat(page(founded, UnaryOperator.identity()))
                .contains("No draw has been announced yet.")
                .doesNotContain("What this proves");
    }

    @Test
    void aDrawUnderWayShowsWhatIsStillToCome() {
        Instant frozen = DRAW.frozen().orElseThrow().mark().at().plusSeconds(3_600);
        Rehearsed underWay = SiteTest.REHEARSAL.until(frozen);

        assertThat(page(underWay, UnaryOperator.identity()))
                .contains("First public number still to come")
                .contains("Lottery fixed still to come")
                .doesNotContain("Who was drawn");
    }

    private static byte[] file(Hash sha256) {
        try {
            return new RehearsedEdition(DRAWN).attachment(sha256).orElseThrow();
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    private static String page(Rehearsed rehearsed, UnaryOperator<Optional<byte[]>> files) {
        return Pressed.of(new OtherFiles(new RehearsedEdition(rehearsed), files)).text("draw.html");
    }

    /// An edition whose files are missing, or are others than the record names.
    private record OtherFiles(Edition of, UnaryOperator<Optional<byte[]>> files)
            implements Edition {
        @Override
        public Optional<byte[]> attachment(Hash sha256) throws IOException {
            return files.apply(of.attachment(sha256));
        }

        @Override
        public Origin origin() {
            return of.origin();
        }

        @Override
        public Assembly assembly() {
            return of.assembly();
        }

        @Override
        public long size() {
            return of.size();
        }

        @Override
        public byte[] checkpoint() {
            return of.checkpoint();
        }

        @Override
        public Instant moment() {
            return of.moment();
        }

        @Override
        public Optional<Words> words(BodyRef ref) throws IOException {
            return of.words(ref);
        }

        @Override
        public List<SignedEntry> entries(long from, long to) throws IOException {
            return of.entries(from, to);
        }
    }
}
