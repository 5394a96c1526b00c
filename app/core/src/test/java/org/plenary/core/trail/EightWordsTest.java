package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;

final class EightWordsTest {
    @Test
    void theListIsThatOfBip39ByteForByte() throws IOException {
        String list = list();
        assertThat(Hash.sha256(list.getBytes(US_ASCII)).hex())
                .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
        Set<String> beginnings = new HashSet<>();
        list.lines().forEach(word -> beginnings.add(word.substring(0, Math.min(4, word.length()))));
        assertThat(beginnings).hasSize(2_048);
    }

    @Test
    void elevenBitsAreAWord() {
        assertThat(EightWords.of(Hash.ofHex("00".repeat(32))).text())
                .isEqualTo("abandon abandon abandon abandon abandon abandon abandon abandon");
        assertThat(EightWords.of(Hash.ofHex("ff".repeat(32))).text())
                .isEqualTo("zoo zoo zoo zoo zoo zoo zoo zoo");
        // BIP-39's own vector for 128 bits of 7f: its first seven words are those of 77 bits.
        assertThat(EightWords.of(Hash.ofHex("7f".repeat(32))).words().subList(0, 7))
                .containsExactly("legal", "winner", "thank", "year", "wave", "sausage", "worth");
    }

    @Test
    void onlyTheFirst88BitsAreSaid() {
        Hash one = Hash.ofHex("12".repeat(11) + "00".repeat(21));
        Hash other = Hash.ofHex("12".repeat(11) + "ff".repeat(21));
        Hash third = Hash.ofHex("12".repeat(10) + "13" + "00".repeat(21));
        assertThat(EightWords.of(one)).isEqualTo(EightWords.of(other));
        assertThat(EightWords.of(one)).isNotEqualTo(EightWords.of(third));
    }

    @Test
    void aFoundingAndACheckpointHaveTheirWords() {
        Hash hash = Hash.sha256("entry 0".getBytes(US_ASCII));
        assertThat(EightWords.of(new EntryId(hash))).isEqualTo(EightWords.of(hash));
        Checkpoint checkpoint = new Checkpoint("plenary.example/trail/test", 1, hash);
        assertThat(EightWords.of(checkpoint))
                .isEqualTo(EightWords.of(Hash.sha256(checkpoint.text())));
    }

    @Test
    void wordsAreReadAsPeopleTypeThem() throws Malformed {
        EightWords words = EightWords.of(Hash.ofHex("7f".repeat(32)));
        for (String typed :
                List.of(
                        words.text(),
                        "  " + words.text().toUpperCase(Locale.ROOT) + "\n",
                        words.text().replace(" ", " · "),
                        words.text().replace(" ", "-"),
                        words.text().replace(" ", ", "))) {
            assertThat(EightWords.parse(typed)).isEqualTo(words);
        }
    }

    @Test
    void aWordThatIsNotOnTheListIsNamedAndTooFewAreCounted() {
        assertThatThrownBy(() -> EightWords.parse("legal winner thank yeer wave sausage worth zoo"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("“yeer”");
        assertThatThrownBy(() -> EightWords.parse("legal winner"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("these are 2");
        assertThatThrownBy(() -> EightWords.parse("")).isInstanceOf(Malformed.class);
    }

    private static String list() throws IOException {
        try (InputStream in = EightWords.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
