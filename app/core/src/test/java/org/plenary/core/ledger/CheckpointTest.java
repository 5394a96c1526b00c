package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckpointTest {
    private static final String ROOT = "P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbQ=";

    @Test
    void aCheckpointIsWhatTheVectorsWrite() throws MalformedNote {
        byte[] body = Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8);
        Checkpoint checkpoint = Checkpoint.parse(body);
        assertThat(checkpoint.origin()).isEqualTo("example.org/assembly/trail");
        assertThat(checkpoint.size()).isEqualTo(600);
        assertThat(checkpoint.root().base64()).isEqualTo(ROOT);
        assertThat(checkpoint.text()).isEqualTo(body);
    }

    @Test
    void extensionLinesOfOthersAreReadPast() throws MalformedNote {
        assertThat(parse("o\n600\n" + ROOT + "\nextension\n").size()).isEqualTo(600);
        assertThatThrownBy(() -> parse("o\n600\n" + ROOT + "\n\nextension\n"))
                .isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+600",
                "-600",
                "0600",
                "00",
                " 600",
                "600 ",
                "٦٠٠",
                "6e2",
                "0x258",
                "",
                "9223372036854775808",
                "99999999999999999999"
            })
    void aSizeThatIsNoPlainDecimalIsMalformed(String size) {
        assertThatThrownBy(() -> parse("o\n" + size + "\n" + ROOT + "\n"))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void theLargestSizeIsBelowTwoToThe63() throws MalformedNote {
        assertThat(parse("o\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(parse("o\n0\n" + ROOT + "\n").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbQ",
                "P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbR=",
                "P_scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbQ=",
                "P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbQ==",
                " P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvbQ=",
                "P/scpbCv4SDbwbp22NIkjBm8BnjbPEiSHbKkMy1YvQ==",
                "AA==",
                "hex"
            })
    void aRootThatIsNotWrittenInTheOneWayIsMalformed(String root) {
        assertThatThrownBy(() -> parse("o\n600\n" + root + "\n")).isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\u2028", "\u0085", "\u000b"})
    void onlyANewlinePartsLines(String notANewline) throws MalformedNote {
        assertThatThrownBy(() -> parse("o" + notANewline + "600" + notANewline + ROOT + "\n"))
                .isInstanceOf(MalformedNote.class);
        assertThat(parse("o\u2028p\n600\n" + ROOT + "\n").origin()).isEqualTo("o\u2028p");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformedAndNeverReplaced() {
        byte[] latin = ("caf\u00e9\n600\n" + ROOT + "\n").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> Checkpoint.parse(latin)).isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "o\n", "o\n600\n", "\n600\nroot\n", "o\n600\nroot"})
    void lessThanThreeLinesAreMalformed(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> parse("o\n600\n" + ROOT)).isInstanceOf(MalformedNote.class);
    }

    private static Checkpoint parse(String text) throws MalformedNote {
        return Checkpoint.parse(text.getBytes(UTF_8));
    }
}
