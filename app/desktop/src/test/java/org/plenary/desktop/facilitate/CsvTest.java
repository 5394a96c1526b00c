package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void linesAndQuotesAreWrittenAsTheStandardSays() {
        assertThat(
                        Csv.text(
                                List.of("a", "b"),
                                List.of(List.of("x, y", "say \"no\""), List.of("", "1\n2"))))
                .isEqualTo("a,b\r\n\"x, y\",\"say \"\"no\"\"\"\r\n,\"1\n2\"\r\n");
    }

    @Test
    void nothingOpensAsAFormula() {
        assertThat(
                        Csv.text(
                                List.of("h"),
                                List.of(
                                        List.of("=1+1"),
                                        List.of("+1"),
                                        List.of("-1"),
                                        List.of("@x"),
                                        List.of("\tx"),
                                        List.of("3"))))
                .isEqualTo("h\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n3\r\n");
    }
}
