package org.plenary.server.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/// Whatever somebody writes comes out as text.
final class HostileTextTest {
    private static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(1)>",
                    "' onmouseover='alert(1)",
                    "]]><!-- & &amp; &#0;",
                    "\u0000\u0001\u001b[31m\ud800 \uffff \ufffe",
                    "ab\u202Edcba\u2066x\u200Bz",
                    "[click](javascript:alert(1)) ![x](https://evil.example/p.png)",
                    "<https://ok.example> [a]( data:text/html,x ) [b](//evil.example)",
                    "| a | b |\n|---|---|\n| <b> | `</td>` |",
                    "@../../etc/passwd",
                    "> ".repeat(5_000) + "deep",
                    "*a **b ".repeat(3_000),
                    "[".repeat(5_000),
                    "x".repeat(65_000));

    @Test
    void textCannotBecomeMarkupInAnyPlace() throws Exception {
        for (String hostile : HOSTILE) {
            Element page =
                    Html.el(
                            "div",
                            Html.p(hostile),
                            Html.link("people.html", hostile).with("title", hostile),
                            Html.el("img").with("src", "@mark.svg").with("alt", hostile),
                            Markdown.of(hostile, 1),
                            new Difference("-", "+").between(hostile, "other"));
            StringBuilder out = new StringBuilder();
            page.write(out, "");
            String html = out.toString();
            assertThat(html).doesNotContain("<script", "<svg", "src=\"https:");
            NodeList elements =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                            .getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                requireHarmless((org.w3c.dom.Element) elements.item(i));
            }
        }
    }

    private static void requireHarmless(org.w3c.dom.Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            assertThat(name)
                    .isIn(
                            "href",
                            "src",
                            "title",
                            "alt",
                            "class",
                            "dir",
                            "rel",
                            "scope",
                            "role",
                            "tabindex");
            if (name.equals("href")) {
                assertThat(attributes.item(i).getNodeValue())
                        .matches("people\\.html|https://.*|mailto:.*");
            }
        }
    }

    @Test
    void whatHidesIsShown() {
        assertThat(Shown.text("ab\u202Ecd\u200B")).isEqualTo("ab[U+202E]cd[U+200B]");
        assertThat(Shown.text("क\u200Dष, 👩\u200D🌾")).isEqualTo("क\u200Dष, 👩\u200D🌾");
        assertThat(Shown.text("tab\tand\nline")).isEqualTo("tab\tand\nline");
    }

    @Test
    void aLinkLeadsToTheWebOrToMailOrIsText() {
        assertThat(shown("[a](https://a.example/x)"))
                .contains("href=\"https://a.example/x\"", "rel=\"noopener noreferrer nofollow\"");
        assertThat(shown("[a](mailto:a@b.example)")).contains("href=\"mailto:a@b.example\"");
        for (String other :
                List.of("javascript:x", "data:x", "//b.example", "ftp://b", "@x", "x")) {
            assertThat(shown("[a](" + other + ")")).as(other).doesNotContain("href");
        }
    }

    @Test
    void headingsFollowOneAnotherWithoutAGap() {
        assertThat(shown("# a\n\n#### b\n\n## c"))
                .contains("<h2>a</h2>", "<h3>b</h3>", "<h3>c</h3>");
    }

    @Test
    void aDifferenceNamesWhatWentAndWhatCame() {
        StringBuilder out = new StringBuilder();
        new Difference("out:", "in:").between("one two", "one three").write(out, "");
        assertThat(out.toString())
                .contains("<del><span class=\"aside\">out:</span>two</del>")
                .contains("<ins><span class=\"aside\">in:</span>three</ins>");
    }

    private static String shown(String markdown) {
        StringBuilder out = new StringBuilder();
        Markdown.of(markdown, 1).write(out, "");
        return out.toString();
    }
}
