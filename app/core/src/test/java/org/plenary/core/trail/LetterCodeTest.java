package org.plenary.core.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Malformed;

final class LetterCodeTest {
    private static final LetterCode CODE = LetterCode.of(Hash.sha256(new byte[] {1}));
    private static final String ORIGIN = "plenary.example/trail/test";

    @Test
    void aCodeIsPrintedInGroupsAndReadAsPeopleTypeIt() throws Malformed {
        String printed = CODE.printed();
        assertThat(printed).matches("(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{2}");
        for (String typed :
                List.of(
                        printed,
                        printed.replace("-", ""),
                        printed.replace('-', ' '),
                        printed.replace('-', '\u2013'),
                        printed.toLowerCase(Locale.ROOT),
                        printed.replace('0', 'O').replace('1', 'l'),
                        " " + printed + "\n")) {
            assertThat(LetterCode.parse(typed)).isEqualTo(CODE);
        }
    }

    @Test
    void oneWrongSignIsNoticed() {
        String printed = CODE.printed().replace("-", "");
        int missed = 0;
        for (int i = 0; i < printed.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String typed = printed.substring(0, i) + c + printed.substring(i + 1);
                try {
                    missed += LetterCode.parse(typed).equals(CODE) ? 0 : 1;
                } catch (Malformed noticed) {
                    assertThat(noticed.sentence()).contains("compare");
                }
            }
        }
        assertThat(missed).as("of 682 typing errors").isLessThanOrEqualTo(3);
    }

    @Test
    void whatDoesNotOccurInACodeIsNamedAndTooFewAreCounted() {
        assertThatThrownBy(() -> LetterCode.parse("ABCD-EFG!"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("“!”");
        assertThatThrownBy(() -> LetterCode.parse("ABCD"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("22 signs, and this one has 4");
        assertThatThrownBy(() -> LetterCode.parse("ABCU")).isInstanceOf(Malformed.class);
    }

    @Test
    void aCodesKeyBelongsToOneAssembly() {
        assertThat(CODE.seed(ORIGIN)).isEqualTo(CODE.seed(ORIGIN));
        assertThat(CODE.seed(ORIGIN)).isNotEqualTo(CODE.seed(ORIGIN + "s"));
    }

    @Test
    void everyRandomValueGivesItsOwnCode() {
        Set<String> printed = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            printed.add(
                    LetterCode.of(Hash.sha256(new byte[] {(byte) i, (byte) (i >> 8)})).printed());
        }
        assertThat(printed).hasSize(1_000);
    }

    @Test
    void aCodeNeverShowsItselfInALog() {
        assertThat(CODE.toString()).isEqualTo("a letter's code");
    }
}
