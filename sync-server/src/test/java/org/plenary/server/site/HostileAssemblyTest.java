package org.plenary.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.server.sequencer.Edition;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import tools.jackson.databind.json.JsonMapper;

/// A whole assembly in which somebody wrote mischief into every text there is: every title, reason,
/// place, name, source and disclosure.
final class HostileAssemblyTest {
    private static final Rehearsed WHOLE = SiteTest.REHEARSAL.whole();

    /// Signs that turn a line round or hide in it, and marks that no page may hold as they are.
    private static final String HIDDEN = "\u202E\u2066\u200B\uFEFF\u2028\u0007";

    private static final String MISCHIEF =
            String.join(
                    "\n\n",
                    "<script>alert('planted')</script>",
                    "<planted onclick=alert(1)>x</planted><img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(1)><iframe src=\"https://evil.example/\">",
                    "' onmouseover='alert(1)' style='position:fixed",
                    "]]><!-- & &amp; &#x3c;planted&#x3e;",
                    "ab" + HIDDEN + "cd",
                    "[click](javascript:alert(1)) [b](//evil.example) [c](data:text/html,x)",
                    "![x](https://evil.example/p.png) <javascript:alert(1)> ![y](x\"onerror=\"z)",
                    "# one\n###### six\n\n| a | b |\n|---|---|\n| <b> | `</td></table>` |",
                    "=cmd|'/c calc'!A1,\"quote\r\nBEGIN:VEVENT\r\nSUMMARY:planted",
                    "w".repeat(3_000));

    /// Where the mischief stands.
    enum Planted {
        /// After what was written, so that whatever reads the beginning goes on.
        AFTER {
            @Override
            String in(String text) {
                return text + " " + MISCHIEF;
            }
        },
        /// In its place: no zone is a zone, no number a number, no name of a file one.
        INSTEAD {
            @Override
            String in(String text) {
                return MISCHIEF;
            }
        },
        /// On one line, as where one is expected.
        ONE_LINE {
            @Override
            String in(String text) {
                return MISCHIEF.replaceAll("\\s+", " ");
            }
        };

        abstract String in(String text);
    }

    @ParameterizedTest
    @EnumSource
    void noTextBecomesMarkupOrAProgramOrARequestOnAnyPage(Planted planted) {
        Pressed site = Pressed.of(new Hostile(planted));
        for (String page : site.pages()) {
            for (Element element : site.elements(page, "*")) {
                requireHarmless(page, element);
            }
            assertThat(site.source(page)).as(page).doesNotContain(HIDDEN.split(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMischiefStandsThereAsText(Planted planted) {
        Pressed site = Pressed.of(new Hostile(planted));
        for (String page : List.of("index.html", "charter.html", "schedule.html")) {
            assertThat(site.text(page)).as(page).contains("<script>alert('planted')</script>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesFeedAndCalendarStayWhole(Planted planted) throws IOException, ParserException {
        Pressed site = Pressed.of(new Hostile(planted));
        assertThat(site.elements("feed.xml", "planted")).isEmpty();
        assertThat(site.elements("feed.xml", "entry")).isNotEmpty();
        var events =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(site.files().get("schedule.ics")))
                        .getComponents("VEVENT");
        var before =
                new CalendarBuilder()
                        .build(
                                new ByteArrayInputStream(
                                        Pressed.of(new RehearsedEdition(WHOLE))
                                                .files()
                                                .get("schedule.ics")))
                        .getComponents("VEVENT");
        assertThat(events).hasSameSizeAs(before);
        for (String path : site.files().keySet()) {
            if (path.endsWith(".csv")) {
                Set<Integer> widths = new TreeSet<>();
                CsvReader.builder()
                        .ofCsvRecord(site.source(path))
                        .forEach(row -> widths.add(row.getFieldCount()));
                assertThat(widths).as(path).hasSize(1);
            } else if (path.endsWith(".json")) {
                JsonMapper.shared().readTree(site.files().get(path));
            }
        }
    }

    private static void requireHarmless(String page, Element element) {
        if (page.equals("draw.html") && element.getTagName().equals("script")) {
            assertThat(element.getAttribute("src")).isEqualTo("fit/page.js");
            assertThat(element.getTextContent()).isEmpty();
            return;
        }
        assertThat(element.getTagName())
                .as(page)
                .isNotIn("script", "iframe", "object", "embed", "form", "style", "planted", "base");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            requireHarmless(page, element, (Attr) attributes.item(i));
        }
    }

    private static void requireHarmless(String page, Element element, Attr attribute) {
        String value = attribute.getValue();
        String where = page + ": <" + element.getTagName() + " " + attribute + ">";
        assertThat(attribute.getName()).as(where).doesNotStartWith("on").isNotEqualTo("style");
        switch (attribute.getName()) {
            case "src", "srcset", "data", "poster", "action" ->
                    assertThat(value).as(where).doesNotContain(":", "//");
            case "href" -> {
                if (element.getTagName().equals("a")) {
                    assertThat(value).as(where).doesNotStartWith("//");
                    assertThat(value.matches("(?:https?|mailto):.*") || !value.contains(":"))
                            .as(where)
                            .isTrue();
                } else {
                    assertThat(value).as(where).doesNotContain(":", "//");
                }
            }
            default -> {}
        }
    }

    /// The edition with mischief in the words of every entry.
    private record Hostile(Planted planted) implements Edition {
        private static final RehearsedEdition TRUE = new RehearsedEdition(WHOLE);

        @Override
        public Optional<Words> words(BodyRef ref) throws IOException {
            return TRUE.words(ref).map(this::plant);
        }

        private Words plant(Words words) {
            Map<String, String> texts = new TreeMap<>(words.byName());
            texts.replaceAll((_, text) -> planted.in(text));
            return Words.of(texts);
        }

        @Override
        public Origin origin() {
            return TRUE.origin();
        }

        @Override
        public Assembly assembly() {
            return TRUE.assembly();
        }

        @Override
        public long size() {
            return TRUE.size();
        }

        @Override
        public byte[] checkpoint() {
            return TRUE.checkpoint();
        }

        @Override
        public Instant moment() {
            return TRUE.moment();
        }

        @Override
        public Optional<byte[]> attachment(Hash sha256) throws IOException {
            return TRUE.attachment(sha256);
        }

        @Override
        public List<SignedEntry> entries(long from, long to) {
            return TRUE.entries(from, to);
        }
    }
}
