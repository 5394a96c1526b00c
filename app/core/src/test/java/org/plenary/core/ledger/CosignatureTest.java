package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class CosignatureTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final JsonNode PQ = Vectors.ML_DSA;
    private static final byte[] BODY =
            Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8);
    private static final Instant AT =
            Instant.ofEpochSecond(Vectors.TLOG.get("cosignature_time").asLong());

    @Test
    void anEd25519CosignatureIsThatOfTheVectors() {
        assertThat(new String(Cosignature.message04(BODY, AT.getEpochSecond()), UTF_8))
                .isEqualTo(Vectors.TLOG.get("cosignature_message").asString());
        Hash seed = Hash.ofHex(Vectors.TLOG.get("witness_key").get("seed_hex").asString());
        NoteSignature line = Cosignature.ed25519("witness.example.org/w1", seed, BODY, AT);
        assertThat(new String(SignedNote.of(BODY, List.of(line)).encode(), UTF_8))
                .endsWith(Vectors.TLOG.get("cosignature_line").asString());
    }

    @Test
    void anMlDsaCosignatureIsThatOfTheVectors() throws MalformedNote {
        Checkpoint checkpoint = Checkpoint.parse(BODY);
        String cosigner = PQ.get("cosigner").asString();
        byte[] message = Cosignature.message06(cosigner, checkpoint, AT.getEpochSecond());
        assertThat(message).hasSize(PQ.get("cosigned_message_bytes").asInt());
        assertThat(HexFormat.of().formatHex(message))
                .isEqualTo(PQ.get("cosigned_message_hex").asString());
        NoteSignature line = Cosignature.mlDsa44(cosigner, key(), checkpoint, AT);
        assertThat(new String(SignedNote.of(BODY, List.of(line)).encode(), UTF_8))
                .endsWith(PQ.get("signature_line").asString());
    }

    @Test
    void aKeyFromASeedIsThatOfTheVectors() throws MalformedNote {
        byte[] publicKey = key().publicKey();
        assertThat(HexFormat.of().formatHex(publicKey))
                .isEqualTo(PQ.get("public_key_hex").asString());
        VerifierKey verifier = VerifierKey.mlDsa44(PQ.get("cosigner").asString(), publicKey);
        assertThat(HexFormat.of().toHexDigits(verifier.id()))
                .isEqualTo(PQ.get("key_id_hex").asString());
        assertThat(verifier).isEqualTo(VerifierKey.parse(PQ.get("vkey").asString()));
        byte[] signature =
                key().sign(HexFormat.of().parseHex(PQ.get("cosigned_message_hex").asString()));
        assertThat(Hash.sha256(signature).hex())
                .isEqualTo(PQ.get("signature_deterministic_sha256").asString());
    }

    @Test
    void bothKindsHoldOverTheirCheckpointAndOverNoOther() throws Exception {
        VerifierKey w1 = VerifierKey.parse(Vectors.TLOG.get("witness_key").get("vkey").asString());
        VerifierKey pq = VerifierKey.parse(PQ.get("vkey").asString());
        SignedNote note =
                SignedNote.parse(
                        (Vectors.TLOG.get("checkpoint").asString()
                                        + PQ.get("signature_line").asString())
                                .getBytes(UTF_8));
        assertThat(note.signers(List.of(w1, pq), ENGINE)).containsExactly(w1, pq);
        assertThat(Cosignature.time(note.signatures().get(1))).isEqualTo(AT);
        byte[] other = new String(BODY, UTF_8).replace("\n600\n", "\n601\n").getBytes(UTF_8);
        for (VerifierKey key : List.of(w1, pq)) {
            SignedNote moved = SignedNote.of(other, note.signatures());
            assertThat(moved.isSignedBy(key, ENGINE)).isFalse();
        }
    }

    @Test
    void theStatedTimeIsSigned() throws Exception {
        VerifierKey pq = VerifierKey.parse(PQ.get("vkey").asString());
        NoteSignature line =
                Cosignature.mlDsa44(
                        PQ.get("cosigner").asString(), key(), Checkpoint.parse(BODY), AT);
        byte[] later = line.signature();
        later[7] ^= 1;
        assertThat(SignedNote.of(BODY, List.of(line)).isSignedBy(pq, ENGINE)).isTrue();
        assertThat(SignedNote.of(BODY, List.of(NoteSignature.of(pq, later))).isSignedBy(pq, ENGINE))
                .isFalse();
    }

    @Test
    void aCosignatureOfNoCheckpointOrOfNoLengthDoesNotHold() throws Exception {
        VerifierKey w1 = VerifierKey.parse(Vectors.TLOG.get("witness_key").get("vkey").asString());
        byte[] text = "no checkpoint\n".getBytes(UTF_8);
        Hash seed = Hash.ofHex(Vectors.TLOG.get("witness_key").get("seed_hex").asString());
        NoteSignature line = Cosignature.ed25519(w1.name(), seed, text, AT);
        assertThat(SignedNote.of(text, List.of(line)).isSignedBy(w1, ENGINE)).isFalse();
        for (int length : new int[] {1, 8, 71, 73}) {
            NoteSignature shorter = NoteSignature.of(w1, new byte[length]);
            assertThat(SignedNote.of(BODY, List.of(shorter)).isSignedBy(w1, ENGINE)).isFalse();
        }
        byte[] beforeTime = new byte[72];
        beforeTime[0] = (byte) 0x80;
        assertThatThrownBy(() -> Cosignature.time(NoteSignature.of(w1, beforeTime)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void mlDsaRefusesWrongLengthsWithoutAnException() {
        byte[] key = key().publicKey();
        byte[] signature = key().sign(BODY);
        assertThat(MlDsa44.verify(key, BODY, signature)).isTrue();
        assertThat(MlDsa44.verify(new byte[1_311], BODY, signature)).isFalse();
        assertThat(MlDsa44.verify(key, BODY, new byte[2_419])).isFalse();
        assertThat(MlDsa44.verify(key, new byte[0], signature)).isFalse();
        assertThat(MlDsa44.verify(new byte[1_312], BODY, signature)).isFalse();
    }

    private static MlDsa44 key() {
        return MlDsa44.ofSeed(Hash.ofHex(PQ.get("seed_hex").asString()));
    }
}
