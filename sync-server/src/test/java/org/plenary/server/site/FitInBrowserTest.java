package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.core.draw.Receipt;
import org.plenary.server.TestServer;

/// A citizen presses the button on the page of the draw, and their browser checks the proof of fit:
/// over a real server, with its policy, in a folder below its root. What the browser says of each
/// planted file is what the Java says of it.
final class FitInBrowserTest {
    private static final String CHECKED =
            """
            (async () => {
              const place = document.querySelector('.fit-check');
              %s
              await new Promise(done => {
                const over = () => place.querySelector('.answer') && done();
                new MutationObserver(over).observe(place, {childList: true, subtree: true});
                over();
              });
              return place.innerText;
            })()
            """;
    private static final String PRESS = CHECKED.formatted("place.querySelector('button').click();");
    private static final String PRESS_LAST =
            CHECKED.formatted("[...place.querySelectorAll('button')].at(-1).click();");

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static TestServer server;
    private static Camera browser;

    @BeforeAll
    static void open() throws Exception {
        Path program = BrowserTest.browser();
        server = TestServer.founded(folder.resolve("data"));
        browser =
                Camera.open(
                        program,
                        folder.resolve("profile"),
                        "--host-resolver-rules=MAP plenary.example 127.0.0.1, MAP * ~NOTFOUND,"
                                + " EXCLUDE 127.0.0.1");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    /// Publishes a site in a folder of its own, and says where its page of the draw is.
    private static String published(String name, Pressed site) throws Exception {
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Path to = folder.resolve("data/public").resolve(name).resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        return server.page("/" + name + "/draw.html").toString();
    }

    private static String shown(String name, FitFiles files) throws Exception {
        String address = published(name, files.site());
        browser.show(address, 1280, 1);
        return address;
    }

    @Test
    void theProofHoldsAndTheBrowserSaysWhatItFoundAndWhatItDidNot() throws Exception {
        shown("holds", FitFiles.honest());
        assertThat(browser.ask(PRESS))
                .contains("It holds. Your browser took ")
                .contains("The files are the very ones that the record names")
                .contains("panel 41 of the lottery, seats: 7.")
                .contains("exactly one value of each feature. Seals checked: 35;")
                .contains("The panel meets every quota. Quotas checked: 5;")
                .contains("so that nothing is proven of them: 1.")
                .contains("What this check does not prove")
                .contains("That somebody told the truth about their age")
                .contains("have not been looked at: 7 people.");
        assertThat(browser.ask(PRESS_LAST))
                .contains("It holds.")
                .contains("Everybody else in the pool is sealed")
                .doesNotContain("have not been looked at");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theProofOfARehearsedAssemblyHolds() throws Exception {
        Pressed site = Pressed.of(new RehearsedEdition(SiteTest.REHEARSAL.whole()));
        browser.show(published("rehearsed", site), 1280, 1);
        assertThat(browser.ask(PRESS)).contains("It holds.").contains("seats: 12.");
        assertThat(browser.complaints()).isEmpty();
    }

    static Stream<Arguments> faults() {
        byte[] zeros = new byte[32];
        return Stream.of(
                Arguments.of("a commitment to two", FitFiles.two(FitFiles.PANEL[1])),
                Arguments.of("two values of one feature", FitFiles.both(FitFiles.PANEL[2])),
                Arguments.of("the proof of another volunteer", FitFiles.swapped()),
                Arguments.of("a quota that is missed", FitFiles.missed()),
                Arguments.of("the proof of another quota", FitFiles.exchanged()),
                Arguments.of("the proof of another panel", FitFiles.otherPanel()),
                Arguments.of("the proof of other commitments", FitFiles.otherCommitments()),
                Arguments.of("a point of small order", point("ec" + "ff".repeat(30) + "7f")),
                Arguments.of("a point written otherwise", point("01" + "00".repeat(30) + "80")),
                Arguments.of("a y above the prime", point("ee" + "ff".repeat(30) + "7f")),
                Arguments.of("no point", point("02" + "00".repeat(31))),
                Arguments.of("nothing as a commitment", point("01" + "00".repeat(31))),
                Arguments.of("a scalar of nothing", FitFiles.written(32, zeros)),
                Arguments.of(
                        "a scalar that is the order",
                        FitFiles.written(
                                64,
                                HexFormat.of()
                                        .parseHex(
                                                "edd3f55c1a631258d69cf7a2def9de14"
                                                        + "00000000000000000000000000000010"))));
    }

    private static FitFiles point(String hex) {
        return FitFiles.written(0, HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatIsWrongIsFoundAndSaidWithItsPlaceAsTheJavaSaysIt(String fault, FitFiles files)
            throws Exception {
        shown(fault.replace(' ', '-'), files);
        assertThat(browser.ask(PRESS))
                .contains("It does not hold.\n\n" + files.flaw().orElseThrow())
                .doesNotContain("It holds.");
    }

    @Test
    void aFaultOfSomebodyWhoWasNotDrawnIsFoundOnceTheOthersAreLookedAt() throws Exception {
        int other =
                IntStream.range(0, FitEdition.VOLUNTEERS)
                        .filter(each -> Arrays.binarySearch(FitFiles.PANEL, each) < 0)
                        .skip(2)
                        .findFirst()
                        .orElseThrow();
        shown("not-drawn", FitFiles.two(other));
        assertThat(browser.ask(PRESS)).contains("It holds.");
        assertThat(browser.ask(PRESS_LAST))
                .contains("It does not hold.")
                .contains("V-" + (other + 1) + ", group: a is not proven to be to one or none.");
    }

    @Test
    void aChangedByteInAFileIsFound() throws Exception {
        Pressed site = FitFiles.honest().site();
        for (String file : new String[] {"quotas", "commitments", "lottery", "fit"}) {
            String address = published("changed", site);
            browser.show(address, 1280, 1);
            String link = "document.querySelector('[data-file=" + file + "]')";
            Path changed =
                    folder.resolve("data/public/changed")
                            .resolve(browser.ask(link + ".getAttribute('href')"));
            byte[] bytes = Files.readAllBytes(changed);
            bytes[bytes.length - 2] ^= 1;
            Files.write(changed, bytes);
            assertThat(browser.ask(PRESS))
                    .contains("It does not hold.")
                    .contains("This file is not the one that the record names: “")
                    .contains(browser.ask(link + ".textContent"))
                    .contains("should be " + browser.ask(link + ".dataset.sha256"));
        }
    }

    @Test
    void aLotteryThatIsNotTheOneWhoseRootWasCommittedIsFound() throws Exception {
        String[] lines = FitEdition.lottery().text().split("\n", -1);
        String first = lines[4];
        lines[4] = lines[5];
        lines[5] = first;
        assertThat(lines[4]).isNotEqualTo(first);
        Pressed site = FitFiles.honest().site(String.join("\n", lines));
        browser.show(published("other-lottery", site), 1280, 1);
        assertThat(browser.ask(PRESS))
                .contains("It does not hold.")
                .contains("The published lottery is not the one that was committed.");
    }

    @Test
    void aFileThatIsNotThereLeavesTheQuestionOpen() throws Exception {
        String address = published("missing", FitFiles.honest().site());
        browser.show(address, 1280, 1);
        String file = browser.ask("document.querySelector('[data-file=fit]').getAttribute('href')");
        Files.delete(folder.resolve("data/public/missing").resolve(file));
        assertThat(browser.ask(PRESS))
                .contains("It could not be checked.")
                .contains("“The proof that the panel meets every quota”")
                .doesNotContain("It does not hold.");
    }

    @Test
    void whoeverStopsItLearnsNothingAndCanBeginAgain() throws Exception {
        shown("stopped", FitFiles.honest());
        String said =
                browser.ask(
                        """
                        (() => {
                          const button = document.querySelector('.fit-check button');
                          let ended = 0;
                          const end = Worker.prototype.terminate;
                          Worker.prototype.terminate = function() { ended++; end.call(this); };
                          button.click();
                          const named = button.textContent;
                          button.click();
                          return named + ', ended: ' + ended;
                        })()
                        """);
        assertThat(said).isEqualTo("Stop the check, ended: 1");
        assertThat(browser.ask("document.querySelector('.fit-check').innerText"))
                .contains("You stopped the check")
                .contains("Check it again")
                .doesNotContain("It holds.");
        browser.ask("document.querySelector('.fit-check .answer').remove()");
        assertThat(browser.ask(PRESS)).contains("It holds.");
    }

    /// What the browser says of a receipt that is chosen on the page.
    private static String chosen(String receipt) throws Exception {
        return browser.ask(
                CHECKED.replace(".fit-check", ".receipt-check")
                        .formatted(
                                """
                                const file = new DataTransfer();
                                file.items.add(new File([`%s`], 'receipt.txt'));
                                place.querySelector('.answer')?.remove();
                                place.querySelector('input').files = file.files;
                                place.querySelector('input').dispatchEvent(new Event('change'));
                                """
                                        .formatted(receipt)));
    }

    @Test
    void aVolunteersReceiptIsCheckedWithThePublicFiles() throws Exception {
        shown("receipt", FitFiles.honest());
        for (int volunteer = 0; volunteer < FitEdition.VOLUNTEERS; volunteer++) {
            Receipt receipt = FitFiles.receipt(volunteer);
            String who = "V-" + (volunteer + 1);
            boolean drawn = Arrays.binarySearch(FitFiles.PANEL, volunteer) >= 0;
            assertThat(chosen(receipt.text()))
                    .contains("Your receipt holds.")
                    .contains(
                            who
                                    + " stands in the frozen pool as "
                                    + String.join(", ", receipt.line().values()))
                    .contains("What was committed to for " + who + " is just that.")
                    .contains(
                            who
                                    + " stands in "
                                    + FitEdition.lottery().times()[volunteer]
                                    + " of its 1,000 panels")
                    .contains(who + (drawn ? " was drawn." : " was not drawn."));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aReceiptThatIsNotOfThisPoolOrDrawIsSaidToBeNone() throws Exception {
        shown("receipt-of-another", FitFiles.honest());
        String receipt = FitFiles.receipt(3).text();
        assertThat(chosen(receipt.replace("number 4\n", "number 5\n")))
                .contains("It does not hold.")
                .contains("does not fit the frozen pool: V-5 does not stand in it like this.");
        String value = "value " + FitFiles.receipt(3).line().values().getLast() + "\n";
        assertThat(chosen(receipt.replace(value, "value nowhere\n")))
                .contains("does not fit the frozen pool: V-4 does not stand in it like this.");
        assertThat(chosen(receipt.replace("household -1", "household 7")))
                .contains("does not fit the frozen pool: V-4 does not stand in it like this.");
        assertThat(chosen(receipt.replace(FitEdition.id().hex(), "0".repeat(64))))
                .contains("The receipt is of another draw than this one.");
        assertThat(chosen(receipt.substring(0, receipt.length() - 2)))
                .contains("This file cannot be read: “receipt”: the file is cut short.");
    }

    @Test
    void aReceiptFindsCommitmentsToOtherValues() throws Exception {
        int volunteer = FitFiles.PANEL[2];
        shown("receipt-other-values", FitFiles.both(volunteer));
        assertThat(chosen(FitFiles.receipt(volunteer).text()))
                .contains("It does not hold.")
                .contains(
                        "The commitments of V-"
                                + (volunteer + 1)
                                + " are to other values than stand in the frozen pool.");
    }

    @Test
    void axeFindsNothingBeforeAndAfterTheCheck() throws Exception {
        String address = published("axe", FitFiles.honest().site());
        String wrong = published("axe-wrong", FitFiles.two(FitFiles.PANEL[0]).site());
        for (int width : new int[] {1280, 400}) {
            browser.show(address, width, 1);
            assertThat(axe()).isEmpty();
            browser.ask(PRESS);
            chosen(FitFiles.receipt(0).text());
            assertThat(axe()).isEmpty();
            browser.show(wrong, width, 1);
            browser.ask(PRESS);
            assertThat(axe()).isEmpty();
        }
    }

    /// What axe finds, and whether the page scrolls sideways.
    private static String axe() throws Exception {
        try (InputStream in = BrowserTest.class.getResourceAsStream(BrowserTest.AXE)) {
            browser.ask(new String(in.readAllBytes(), UTF_8) + ";''");
        }
        return browser.ask(
                """
                (async () => {
                  const found = (await axe.run({resultTypes: ['violations']})).violations;
                  const root = document.documentElement;
                  return found.map(v => v.id + ' ' + v.nodes.map(n => n.html)).join('; ')
                      + (root.scrollWidth > root.clientWidth + 1 ? 'scrolls sideways' : '');
                })()
                """);
    }

    @Test
    void withoutScriptsThePageIsWholeAndHasNoButtonThatDoesNothing() throws Exception {
        String address = published("no-scripts", FitFiles.honest().site());
        browser.scripts(false);
        try {
            browser.show(address, 1280, 1);
            assertThat(browser.ask("document.querySelector('main').innerText"))
                    .contains("The proof is published, and it holds")
                    .contains("The files that prove it, and their SHA-256")
                    .contains("What it does not prove")
                    .doesNotContain("Check this proof in my browser");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void overAConnectionThatIsNotSecuredThePageSaysWhyItCannotCheck() throws Exception {
        String address = published("insecure", FitFiles.honest().site());
        browser.show(address.replace("127.0.0.1", "plenary.example"), 1280, 1);
        assertThat(browser.ask("document.querySelector('.fit-check').innerText"))
                .contains("only on pages that came over a secured connection (https)")
                .doesNotContain("Check this proof in my browser");
    }
}
