package org.plenary.server.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SheetTest {
    @Test
    void noCellBeginsLikeAFormula() {
        for (String formula :
                new String[] {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "%0", "|x"}) {
            assertThat(Sheet.harmless(formula)).as(formula).startsWith("'");
        }
        assertThat(Sheet.harmless("-12.5")).isEqualTo("-12.5");
        assertThat(Sheet.harmless("plain = text")).isEqualTo("plain = text");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        Sheet sheet = Sheet.of("x", "a", "b").row("one, \"two\"", "three\nfour");
        assertThat(new String(sheet.csv(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("a,b\r\n\"one, \"\"two\"\"\",\"three\nfour\"\r\n");
    }
}
