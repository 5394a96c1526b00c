package org.plenary.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// Every page is valid HTML, as the W3C's own checker (Nu) reads the standard: at the assembly's
/// end, and at moments when most of it is still to come.
///
/// The checker brings libraries of its own age, so it lies in a folder (`target/nu`, filled by the
/// build) and is loaded apart from everything else.
final class HtmlTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static Checker checker;

    @BeforeAll
    static void readTheRules() throws Exception {
        checker = new Checker();
    }

    @AfterAll
    static void putAway() throws Exception {
        checker.close();
    }

    @Test
    void everyPageIsValidHtmlAtTheEndAndOnTheWayThere() throws Exception {
        List<String> wrong = new ArrayList<>();
        check(Pressed.of(new RehearsedEdition(SiteTest.REHEARSAL.whole())), wrong);
        for (String moment : List.of("2026-03-07T11:00:00Z", "2026-03-21T12:00:00Z")) {
            var then = SiteTest.REHEARSAL.until(Instant.parse(moment));
            check(Pressed.of(new RehearsedEdition(then)), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws Exception {
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head>"
                        + "<body><p><img src=\"x.png\"/></p></body></html>";
        assertThat(checker.wrong(page)).anyMatch(finding -> finding.contains("alt"));
    }

    private static void check(Pressed site, List<String> wrong) throws Exception {
        for (String page : site.pages()) {
            checker.wrong(site.source(page)).forEach(finding -> wrong.add(page + ": " + finding));
        }
    }

    /// The checker, with its rules read once.
    private static final class Checker implements AutoCloseable {
        private final URLClassLoader apart;
        private final Object nu;
        private final List<String> findings = new ArrayList<>();

        Checker() throws Exception {
            apart = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
            Class<?> type = apart.loadClass("nu.validator.validation.SimpleDocumentValidator");
            // Log4j and its kin find their parts through the thread's own loader.
            Thread.currentThread().setContextClassLoader(apart);
            nu =
                    type.getConstructor(boolean.class, boolean.class, boolean.class)
                            .newInstance(false, false, false);
            ErrorHandler handler = new Findings(findings);
            type.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
                    .invoke(nu, SCHEMA, handler);
            type.getMethod(
                            "setUpValidatorAndParsers",
                            ErrorHandler.class,
                            boolean.class,
                            boolean.class)
                    .invoke(nu, handler, true, false);
        }

        private static URL[] jars() throws Exception {
            Path folder = Path.of(System.getProperty("basedir", "."), "target", "nu");
            try (Stream<Path> files = Files.list(folder)) {
                List<URL> urls = new ArrayList<>();
                for (Path jar : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                    urls.add(jar.toUri().toURL());
                }
                return urls.toArray(URL[]::new);
            }
        }

        List<String> wrong(String html) throws Exception {
            findings.clear();
            InputSource source =
                    new InputSource(
                            new ByteArrayInputStream(
                                    html.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("page:html");
            nu.getClass().getMethod("checkHtmlInputSource", InputSource.class).invoke(nu, source);
            return List.copyOf(findings);
        }

        @Override
        public void close() throws IOException {
            Thread.currentThread().setContextClassLoader(HtmlTest.class.getClassLoader());
            apart.close();
        }
    }

    /// Warnings count as well: there is nothing in these pages that has to be as it is.
    private record Findings(List<String> into) implements ErrorHandler {
        @Override
        public void warning(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add(finding);
        }

        private void add(SAXParseException finding) {
            into.add("line " + finding.getLineNumber() + ": " + finding.getMessage());
        }
    }
}
