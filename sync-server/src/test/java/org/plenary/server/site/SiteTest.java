package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Reported;
import org.plenary.core.projection.Sessions.State;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.EightWords;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Script;
import org.plenary.server.sequencer.Edition;
import org.plenary.server.site.book.Book;
import org.plenary.server.site.book.Sentences;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a citizen finds on the pages of a small assembly that has come to its end, and what no page
/// may hold.
final class SiteTest {
    static final Rehearsal REHEARSAL = tiny();
    private static final Rehearsed WHOLE = REHEARSAL.whole();
    private static final Edition EDITION = new RehearsedEdition(WHOLE);
    private static final Pressed SITE = Pressed.of(EDITION);

    /// The folder of the small assembly's script.
    static Path tinyFolder() {
        return Path.of(System.getProperty("basedir", "."))
                .resolve("../app/rehearsal/src/test/resources/org/plenary/rehearsal/tiny");
    }

    private static Rehearsal tiny() {
        return rehearsal(tinyFolder());
    }

    /// The rehearsal of the script in a folder.
    static Rehearsal rehearsal(Path folder) {
        try {
            return Rehearsal.of(Script.read(folder), 1, LocalDate.of(2026, 3, 7));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void theFirstPageSaysWhatIsAskedAndWhereWeAre() {
        assertThat(SITE.text("index.html"))
                .contains("What is asked")
                .contains("What should become of the old orchard?")
                .contains("Where we are")
                .contains("Decided now")
                .contains("10 of 12 seats have said where they stand.");
    }

    @Test
    void noPageInventsATimeForWhatWasWrittenBeforeTheFirstClockEntry() {
        for (String page : SITE.pages()) {
            assertThat(SITE.text(page)).as(page).doesNotContain("1970");
        }
        assertThat(SITE.text("index.html"))
                .contains("Founded before the record’s first clock entry");
    }

    @Test
    void everyPageSaysThatItIsARehearsal() {
        for (String page : SITE.pages()) {
            assertThat(SITE.text(page)).as(page).contains("This is a rehearsal.");
        }
    }

    @Test
    void peopleSayThatTheSeatsWereDrawnAndWhereToReadHow() {
        assertThat(SITE.text("people.html"))
                .contains("12 of 12 seats are filled.")
                .contains("those whom a public number picked: How the seats were drawn");
    }

    @Test
    void everyItemHasItsSideItsInterestsItsSourcesAndWhoReadIt() {
        for (String page : below("evidence/")) {
            assertThat(SITE.text(page))
                    .as(page)
                    .contains("Side", "Interests", "Sources", "Who read it", "filled seats");
        }
    }

    @Test
    void everyStatementStandsOnItsSeatsPageWithWhatMovedIt() {
        for (var statement : WHOLE.assembly().positions().statements().values()) {
            String page = "seats/" + statement.mark().seat() + ".html";
            assertThat(SITE.source(page)).contains("id=\"e-" + statement.mark().id().hex() + "\"");
            if (!statement.moved().isEmpty()) {
                assertThat(SITE.text(page)).contains("What moved them:");
            }
        }
    }

    @Test
    void everyBallotSaysItsNumbersItsRuleAndItsOutcome() {
        for (var ballot : WHOLE.assembly().ballots().all().values()) {
            Closed closed = Closed.of(WHOLE.assembly(), ballot.mark().id()).proof().orElseThrow();
            String text = SITE.text("ballots/" + ballot.mark().id().hex() + ".html");
            assertThat(text)
                    .contains(
                            closed.counts().yes() + " of " + ballot.entitled() + " seats entitled")
                    .contains("It decides something only if")
                    .contains("Who could have looked earlier");
        }
    }

    @Test
    void noPercentageStandsWithoutItsBase() {
        for (String page : SITE.pages()) {
            String text = SITE.text(page);
            for (int at = text.indexOf("\u00a0%)");
                    at >= 0;
                    at = text.indexOf("\u00a0%)", at + 1)) {
                String before = text.substring(Math.max(0, at - 80), at);
                assertThat(before)
                        .as(page)
                        .containsPattern("[\\d,]+ of [\\d,]+ [a-z ]+ \\(\\d+\\.\\d$");
            }
        }
    }

    @Test
    void anAdoptedRecommendationSaysByWhenItMustBeAnswered() {
        for (var each : WHOLE.assembly().recommendations().all().values()) {
            boolean adopted = Reported.of(WHOLE.assembly(), each.mark().id()).proof().isPresent();
            String text = SITE.text("recommendations/" + each.mark().id().hex() + ".html");
            assertThat(text.contains("Answer due by")).isEqualTo(adopted);
            assertThat(text).contains("Why it was proposed", "Checked against the principles");
        }
    }

    @Test
    void checkThisYourselfHasTheEightWordsOfTheFounding() {
        String words = EightWords.of(WHOLE.entries().getFirst().id()).text();
        assertThat(SITE.text("check.html"))
                .contains(words)
                .contains("What this does not prove")
                .contains("plenary-verify.jar");
    }

    @Test
    void theTrustStatementPromisesNoWitnesses() {
        assertThat(SITE.text("trust.html"))
                .contains("no independent witness signs this record yet")
                .contains("They are not secret ballots")
                .contains("The record is kept on one server so far");
    }

    @Test
    void everyEntryStandsInTheRecordWithItsEffect() {
        Set<String> anchors = new HashSet<>();
        for (String page : below("record/")) {
            SITE.elements(page, "span").forEach(span -> anchors.add(span.getAttribute("id")));
        }
        WHOLE.entries().forEach(entry -> assertThat(anchors).contains("e-" + entry.id().hex()));
        for (var refused : WHOLE.assembly().refused()) {
            assertThat(below("record/").stream().map(SITE::text))
                    .anyMatch(text ->
                            text.contains(
                                    "Does not count. Its author is told: “"
                                            + refused.why().sentence()));
        }
    }

    @Test
    void removedWordsLeaveTheirPlaceTheirGroundAndWhoRemovedThem() {
        assertThat(WHOLE.assembly().erasures()).isNotEmpty();
        assertThat(SITE.text("record.html")).contains("Words that were removed");
        assertThat(SITE.pages().stream().map(SITE::text))
                .anyMatch(text -> text.contains("These words were removed on"));
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        requireTargets(SITE);
    }

    private static void requireTargets(Pressed site) {
        for (String page : site.pages()) {
            for (String kind : List.of("a", "link")) {
                for (Element link : site.elements(page, kind)) {
                    requireTarget(site, page, link.getAttribute("href"));
                }
            }
            for (Element picture : site.elements(page, "img")) {
                requireTarget(site, page, picture.getAttribute("src"));
            }
        }
    }

    private static void requireTarget(Pressed site, String page, String address) {
        if (address.matches("(?:https?:|mailto:).*")) {
            return;
        }
        URI target = URI.create("/" + page).resolve(address);
        String path = target.getPath().substring(1);
        if (path.equals("trail/" + WHOLE.origin().name() + "/checkpoint")) {
            return;
        }
        assertThat(site.files()).as(page + " links to " + address).containsKey(path);
        if (target.getFragment() != null) {
            assertThat(site.source(path))
                    .as(page + " links to " + address)
                    .contains("id=\"" + target.getFragment() + "\"");
        }
    }

    @Test
    void onlyThePageOfTheDrawRunsAProgramAndNoneLoadsAnythingFromElsewhere() {
        for (String page : SITE.pages()) {
            boolean draw = page.equals("draw.html");
            assertThat(SITE.elements(page, "script"))
                    .extracting(script -> script.getAttribute("src") + script.getTextContent())
                    .as(page)
                    .isEqualTo(draw ? List.of("fit/page.js") : List.of());
            String allowed = "; script-src 'self'; worker-src 'self'; connect-src 'self'\"/>";
            assertThat(SITE.source(page).contains(allowed)).as(page).isEqualTo(draw);
            assertThat(SITE.source(page).contains("script-src")).as(page).isEqualTo(draw);
            assertThat(SITE.source(page))
                    .as(page)
                    .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none")
                    .doesNotContainPattern(
                            "<[a-z]+ [^>]*\\b(?:src|srcset|data|poster|style|on[a-z]+)=\"(?:https?:|//)")
                    .doesNotContainPattern("<link [^>]*href=\"(?:https?:|//)")
                    .doesNotContainPattern("<[a-z]+ [^>]*\\son[a-z]+=");
        }
        assertThat(SITE.source("style.css")).doesNotContain("http:", "https:", "//", "@import");
    }

    @Test
    void everyIdStandsOnceOnItsPage() {
        for (String page : SITE.pages()) {
            Set<String> ids = new HashSet<>();
            for (Element element : SITE.elements(page, "*")) {
                String id = element.getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id)).as(page + " #" + id).isTrue();
            }
        }
    }

    @Test
    void theSameEditionGivesTheSameBytes() {
        Map<String, byte[]> again = Pressed.of(new RehearsedEdition(WHOLE)).files();
        assertThat(again.keySet()).isEqualTo(SITE.files().keySet());
        again.forEach(
                (path, bytes) -> assertThat(bytes).as(path).isEqualTo(SITE.files().get(path)));
    }

    @Test
    void anAssemblyThatHasJustBegunHasAllItsPagesToo() {
        for (String moment :
                List.of("2026-03-01T12:00:00Z", "2026-03-07T11:00:00Z", "2026-03-21T12:00:00Z")) {
            Pressed early =
                    Pressed.of(new RehearsedEdition(REHEARSAL.until(Instant.parse(moment))));
            assertThat(early.pages()).contains("index.html", "ballots.html", "responses.html");
            requireTargets(early);
        }
    }

    @Test
    void theResultsAsJsonAreThoseOfTheProjection() {
        JsonNode results = JsonMapper.shared().readTree(SITE.files().get("data/results.json"));
        assertThat(results.get("size").asLong()).isEqualTo(WHOLE.entries().size());
        for (JsonNode ballot : results.get("ballots")) {
            Closed closed =
                    WHOLE.assembly().ballots().all().keySet().stream()
                            .filter(id -> id.hex().equals(ballot.get("id").asString()))
                            .flatMap(id -> Closed.of(WHOLE.assembly(), id).proof().stream())
                            .findFirst()
                            .orElseThrow();
            assertThat(ballot.get("yes").asInt()).isEqualTo(closed.counts().yes());
            assertThat(ballot.get("no").asInt()).isEqualTo(closed.counts().no());
        }
        assertThat(results.get("ballots").size())
                .isEqualTo(WHOLE.assembly().ballots().all().size());
    }

    @Test
    void theTablesAsCsvReadBackWithEveryStatement() {
        List<CsvRecord> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(SITE.source("data/positions.csv")).forEach(rows::add);
        assertThat(rows).hasSize(1 + WHOLE.assembly().positions().statements().size());
        for (CsvRecord row : rows) {
            assertThat(row.getFieldCount()).isEqualTo(rows.getFirst().getFieldCount());
        }
    }

    @Test
    void theCalendarHoldsEveryMeetingAndEveryCancelledOne() throws Exception {
        var calendar =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(SITE.files().get("schedule.ics")));
        assertThat(calendar.getComponents(Component.VEVENT))
                .hasSize(
                        (int)
                                WHOLE.assembly().sessions().all().values().stream()
                                        .filter(s -> s.state() != State.REPLACED)
                                        .count());
    }

    @Test
    void everyPageHasOneTitleOfItsOwnOneHeadingAndSaysItsLanguage() {
        Set<String> titles = new HashSet<>();
        for (String page : SITE.pages()) {
            assertThat(SITE.elements(page, "html").getFirst().getAttribute("lang"))
                    .as(page)
                    .isEqualTo("en");
            assertThat(SITE.elements(page, "h1")).as(page).hasSize(1);
            assertThat(SITE.elements(page, "title")).as(page).hasSize(1);
            String title = SITE.elements(page, "title").getFirst().getTextContent();
            assertThat(titles.add(title)).as(page + " has the title of another: " + title).isTrue();
        }
    }

    @Test
    void everyPageSaysTheMomentThatItIsTrueFor() {
        for (String page : SITE.pages()) {
            assertThat(SITE.text(page).contains("As the record stood on"))
                    .as(page)
                    .isEqualTo(!page.startsWith("record/"));
        }
    }

    @Test
    void aPageOfTheRecordStaysAsItIsWhileTheRecordGrows() {
        Edition before =
                new RehearsedEdition(REHEARSAL.until(Instant.parse("2026-03-21T12:00:00Z")));
        Pressed early = Pressed.of(before);
        String first = "record/000000.html";
        assertThat(early.files()).containsKey("record/000001.html");
        assertThat(SITE.source(first)).isEqualTo(early.source(first));
    }

    @Test
    void theFeedSaysWhatAtomRequiresAndLinksFromAnywhere() {
        Document feed = SITE.document("feed.xml");
        List<Element> entries = new ArrayList<>();
        for (Element each : SITE.elements("feed.xml", "entry")) {
            entries.add(each);
        }
        assertThat(entries).isNotEmpty();
        entries.add(feed.getDocumentElement());
        Set<String> ids = new HashSet<>();
        for (Element each : entries) {
            assertThat(ids.add(child(each, "id"))).isTrue();
            assertThat(URI.create(child(each, "id")).isAbsolute()).isTrue();
            assertThat(child(each, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(child(each, "updated"))).isNotNull();
        }
        for (Element link : SITE.elements("feed.xml", "link")) {
            String address = link.getAttribute("href");
            assertThat(address).startsWith("http://localhost:8480/");
            if (link.getAttribute("rel").equals("alternate")) {
                requireTarget(
                        SITE, "index.html", address.substring("http://localhost:8480/".length()));
            }
        }
    }

    private static String child(Element parent, String name) {
        List<String> texts = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                texts.add(element.getTextContent());
            }
        }
        assertThat(texts).as(name).hasSize(1);
        return texts.getFirst();
    }

    @Test
    void theFeedOfAPublicSiteLinksOverASecuredConnection() {
        Origin origin = new Origin("assembly.example/trail/sample");
        assertThat(new Book(new RehearsedEdition(WHOLE, origin), Sentences.english()).address())
                .isEqualTo("https://assembly.example/");
    }

    @Test
    void theFeedHasAnEntryForEachAnswer() {
        String feed = SITE.source("feed.xml");
        assertThat(SITE.document("feed.xml").getDocumentElement().getLocalName())
                .isNotEqualTo("html");
        WHOLE.assembly()
                .responses()
                .answers()
                .values()
                .forEach(
                        a -> assertThat(feed).contains("urn:plenary:entry:" + a.mark().id().hex()));
        assertThat(new String(SITE.files().get("feed.xml"), UTF_8)).startsWith("<?xml");
    }

    @Test
    void noPageOfTheSmallAssemblyIsHeavy() {
        for (String page : SITE.pages()) {
            assertThat(SITE.files().get(page).length).as(page).isLessThan(100_000);
        }
    }

    private static List<String> below(String folder) {
        return SITE.pages().stream().filter(page -> page.startsWith(folder)).toList();
    }
}
