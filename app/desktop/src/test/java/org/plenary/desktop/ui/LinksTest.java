package org.plenary.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private final List<String> opened = new ArrayList<>();
    private final Links links = new Links(uri -> opened.add(uri.toString()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/report?page=2#top",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/"
            })
    void anAddressOfTheWebOpens(String address) {
        assertThat(links.open(address)).isTrue();
        assertThat(opened).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "smb://host/share",
                "ms-word:ofe",
                "report.pdf",
                "https:",
                "https:///path",
                "https://bank.example@evil.example/",
                "https://exa mple.org",
                "",
                "data:text/html,x",
                "//example.org"
            })
    void anythingElseStaysClosed(String address) {
        assertThat(links.open(address)).isFalse();
        assertThat(opened).isEmpty();
    }
}
