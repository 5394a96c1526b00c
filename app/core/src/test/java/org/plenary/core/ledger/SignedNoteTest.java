package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedNoteTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final byte[] TEXT = "somebody says something\n".getBytes(UTF_8);
    private static final SigningKey KEY = key("example.org/a");

    @Test
    void theVectorsCheckpointIsSignedByItsLogAndByItsWitness() throws Exception {
        SignedNote note =
                SignedNote.parse(Vectors.TLOG.get("checkpoint").asString().getBytes(UTF_8));
        VerifierKey log = VerifierKey.parse(vkey("log_key"));
        VerifierKey witness = VerifierKey.parse(vkey("witness_key"));
        assertThat(note.signers(List.of(log, witness), ENGINE)).containsExactly(log, witness);
        assertThat(note.text())
                .isEqualTo(Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8));
        assertThat(new String(note.encode(), UTF_8))
                .isEqualTo(Vectors.TLOG.get("checkpoint").asString());
    }

    @Test
    void ourKeysAndSignaturesAreThoseOfTheVectors() {
        var vector = Vectors.TLOG.get("log_key");
        SigningKey log =
                SigningKey.ofSeed(
                        "example.org/assembly/trail",
                        Hash.ofHex(vector.get("seed_hex").asString()));
        assertThat(log.verifier().vkey()).isEqualTo(vector.get("vkey").asString());
        byte[] text = Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8);
        String note = new String(SignedNote.of(text, List.of(log.sign(text))).encode(), UTF_8);
        assertThat(note).endsWith(Vectors.TLOG.get("checkpoint_log_signature_line").asString());
    }

    @Test
    void signaturesOfUnknownKeysAreIgnored() throws Exception {
        SignedNote note =
                SignedNote.of(
                        TEXT, List.of(key("example.org/b").sign(TEXT), KEY.sign(TEXT), broken()));
        assertThat(note.signers(List.of(KEY.verifier()), ENGINE)).containsExactly(KEY.verifier());
    }

    @Test
    void aKnownKeyWhoseSignatureDoesNotHoldRejectsTheWholeNote() {
        SigningKey other = key("example.org/b");
        NoteSignature bad = NoteSignature.of(other.verifier(), new byte[64]);
        SignedNote note = SignedNote.of(TEXT, List.of(KEY.sign(TEXT), bad));
        assertThatThrownBy(() -> note.signers(List.of(KEY.verifier(), other.verifier()), ENGINE))
                .isInstanceOf(UntrustedNote.class)
                .hasMessageContaining("example.org/b");
        assertThat(note.isSignedBy(KEY.verifier(), ENGINE)).isTrue();
        assertThat(note.isSignedBy(other.verifier(), ENGINE)).isFalse();
    }

    @Test
    void aSecondLineOfAKeyThatDoesNotHoldMakesTheFirstWorthless() {
        NoteSignature bad = NoteSignature.of(KEY.verifier(), new byte[64]);
        for (List<NoteSignature> lines :
                List.of(List.of(KEY.sign(TEXT), bad), List.of(bad, KEY.sign(TEXT)))) {
            SignedNote note = SignedNote.of(TEXT, lines);
            assertThat(note.isSignedBy(KEY.verifier(), ENGINE)).isFalse();
            assertThatThrownBy(() -> note.signers(List.of(KEY.verifier()), ENGINE))
                    .isInstanceOf(UntrustedNote.class);
        }
    }

    @Test
    void aNoteThatNobodyKnownSignedIsNotBelieved() {
        SignedNote note = SignedNote.of(TEXT, List.of(key("example.org/b").sign(TEXT)));
        assertThatThrownBy(() -> note.signers(List.of(KEY.verifier()), ENGINE))
                .isInstanceOf(UntrustedNote.class);
        assertThat(note.isSignedBy(KEY.verifier(), ENGINE)).isFalse();
    }

    @Test
    void fourteenWitnessesBesideTheLogAndAnUnknownLineAreRead() throws Exception {
        List<NoteSignature> lines = new ArrayList<>();
        List<VerifierKey> keys = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            SigningKey witness = key("witness.example/" + i);
            lines.add(witness.sign(TEXT));
            keys.add(witness.verifier());
        }
        lines.add(KEY.sign(TEXT));
        lines.add(key("grease.example").sign(TEXT));
        SignedNote note = SignedNote.parse(SignedNote.of(TEXT, lines).encode());
        assertThat(note.signers(keys, ENGINE)).hasSize(14);
    }

    @Test
    void theTextEndsAtTheLastEmptyLine() throws MalformedNote {
        byte[] text = "one\n\ntwo\n".getBytes(UTF_8);
        SignedNote note = SignedNote.parse(SignedNote.of(text, List.of(KEY.sign(text))).encode());
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.id()).isEqualTo(Hash.sha256(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n\nno dash\n",
                "text\n\n— name\n",
                "text\n\n— name \n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAAA==\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n—  name AAAAAAA=\n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— name  AAAAAAA=\n",
                "text\n\n— name AAAAAAB=\n",
                "text\n\n— name AAAAAAA\n",
                "text\n\n— name AAAAAAA= \n",
                "text\n\n- name AAAAAAA=\n",
                "te\txt\n\n— name AAAAAAA=\n",
                "te\rxt\n\n— name AAAAAAA=\n",
                "te\u0000xt\n\n— name AAAAAAA=\n",
                "\n\n— name AAAAAAA=\n\n"
            })
    void whatIsNotWrittenAsANoteIsMalformed(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note.getBytes(UTF_8)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void aKeysNameMayHoldNoUnicodeSpace() {
        for (String space : List.of("\u00a0", "\u2003", "\u3000", "\u2028", "\u0085")) {
            String note = "text\n\n— na" + space + "me AAAAAAA=\n";
            assertThatThrownBy(() -> SignedNote.parse(note.getBytes(UTF_8)))
                    .isInstanceOf(MalformedNote.class);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] latin = "caf\u00e9\n\n- name AAAAAAA=\n".getBytes(ISO_8859_1);
        assertThatThrownBy(() -> SignedNote.parse(latin)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void aNoteOfMoreThan64KilobytesIsMalformed() {
        byte[] text = ("x".repeat(SignedNote.MAX_LENGTH) + "\n").getBytes(UTF_8);
        byte[] note = SignedNote.of(text, List.of(KEY.sign(text))).encode();
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void oneChangedBitIsNeverBelieved() {
        byte[] note = SignedNote.of(TEXT, List.of(KEY.sign(TEXT))).encode();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] changed = note.clone();
            changed[random.nextInt(note.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                SignedNote parsed = SignedNote.parse(changed);
                assertThat(parsed.isSignedBy(KEY.verifier(), ENGINE)).isFalse();
            } catch (MalformedNote refused) {
                assertThat(refused.sentence()).isNotBlank();
            }
        }
    }

    @Test
    void aVerifierKeyIsReadAsItIsWrittenAndInNoOtherWay() throws MalformedNote {
        String vkey = vkey("log_key");
        assertThat(VerifierKey.parse(vkey).vkey()).isEqualTo(vkey);
        for (String bad :
                List.of(
                        "",
                        "name",
                        vkey.replace("0d5f02ae", "0d5f02af"),
                        vkey.replace("0d5f02ae", "0D5F02AE"),
                        vkey.replace("example.org", "example.com"),
                        vkey + "=",
                        vkey.substring(0, vkey.length() - 4),
                        vkey.replace("+AR", "+BR"))) {
            assertThatThrownBy(() -> VerifierKey.parse(bad)).isInstanceOf(MalformedNote.class);
        }
    }

    private static NoteSignature broken() {
        return new NoteSignature("example.org/a", 1, new byte[] {1, 2, 3});
    }

    private static String vkey(String key) {
        return Vectors.TLOG.get(key).get("vkey").asString();
    }

    private static SigningKey key(String name) {
        return SigningKey.ofSeed(name, Hash.sha256(name.getBytes(UTF_8)));
    }
}
