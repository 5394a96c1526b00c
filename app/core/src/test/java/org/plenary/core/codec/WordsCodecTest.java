package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.core.term.Malformed;

final class WordsCodecTest {
    @Test
    void wordsAreReadAsTheyWereWritten() throws Exception {
        TreeMap<String, String> words = new TreeMap<>();
        words.put("title", "Who writes the rules?");
        words.put("text", "Line one\nLine two \u201cquoted\u201d \\ \"\u0007\" \ud83c\udf3f");

        byte[] bytes = WordsCodec.encode(words);
        assertThat(WordsCodec.decode(bytes)).isEqualTo(words);
        assertThat(new String(bytes, UTF_8))
                .startsWith("{\"text\":\"Line one\\nLine two")
                .contains("\\u0007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"b\":\"x\",\"a\":\"y\"} | written in exactly one way",
                "{\"a\":1} | a string was expected",
                "{\"a\":{}} | a string was expected",
                "[\"a\"] | a body is an object of words",
                "{\"a\":\"x\",\"a\":\"y\"} | a name stands twice",
                "{\"a\" :\"x\"} | ':' was expected",
                "{\"a\":\"\\u000a\"} | written in exactly one way",
            })
    void wordsAreWrittenInOneWay(String text, String sentence) {
        assertThatThrownBy(() -> WordsCodec.decode(text.getBytes(UTF_8)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void wordsAreUtf8() {
        assertThatThrownBy(() -> WordsCodec.decode(new byte[] {'{', (byte) 0xc0, '}'}))
                .isInstanceOf(Malformed.class)
                .hasMessage("a body is UTF-8 text");
    }
}
