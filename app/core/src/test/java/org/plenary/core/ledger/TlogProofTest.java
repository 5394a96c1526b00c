package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TlogProofTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final String PROOF = Vectors.TLOG.get("tlog_proof_entry_511").asString();
    private static final String ORIGIN = "plenary.example/trail/test";
    private static final CheckpointSigner SIGNER =
            new CheckpointSigner(ORIGIN, Hash.sha256(new byte[1]), Hash.sha256(new byte[2]));

    @Test
    void theVectorsProofShowsItsEntryAndNoOther() throws Exception {
        TlogProof proof = TlogProof.parse(PROOF.getBytes(UTF_8));
        assertThat(proof.index()).isEqualTo(511);
        assertThat(new String(proof.encode(), UTF_8)).isEqualTo(PROOF);
        Policy policy = vectorPolicy();
        assertThat(proof.verify(Vectors.entry(511), policy, ENGINE).size()).isEqualTo(600);
        assertThatThrownBy(() -> proof.verify(Vectors.entry(510), policy, ENGINE))
                .isInstanceOf(UntrustedNote.class)
                .hasMessageContaining("position 511");
    }

    @Test
    void aProofOfOursHoldsByTheLogsTwoKeys() throws Exception {
        TlogProof proof = ours(300);
        assertThat(TlogProof.parse(proof.encode())).isEqualTo(proof);
        assertThat(proof.verify(Vectors.entry(300), SIGNER.keys(), ENGINE).origin())
                .isEqualTo(ORIGIN);
        LogKeys others =
                new CheckpointSigner(ORIGIN, Hash.sha256(new byte[3]), Hash.sha256(new byte[4]))
                        .keys();
        assertThatThrownBy(() -> proof.verify(Vectors.entry(300), others, ENGINE))
                .isInstanceOf(UntrustedNote.class);
    }

    @Test
    void extraDataIsKeptAndNotBelieved() throws Exception {
        String with = PROOF.replace("\nindex", "\nextra AAEC\nindex");
        TlogProof proof = TlogProof.parse(with.getBytes(UTF_8));
        assertThat(new String(proof.encode(), UTF_8)).isEqualTo(with);
        assertThat(proof.verify(Vectors.entry(511), vectorPolicy(), ENGINE).size()).isEqualTo(600);
    }

    @Test
    void aProofThatIsNotWrittenAsOneIsMalformed() {
        for (String bad :
                List.of(
                        "",
                        "\n",
                        PROOF.replace("@v1", "@v2"),
                        PROOF.replace("index 511", "index 0511"),
                        PROOF.replace("index 511", "index -1"),
                        PROOF.replace("index 511", "Index 511"),
                        PROOF.replace("\nindex 511", ""),
                        PROOF.replace("\nindex", "\nextra AA\nindex"),
                        PROOF.replace("\n\nexample", "\nexample"),
                        PROOF.replace("\nUfew", "\n Ufew"),
                        PROOF.replace("\n", "\r\n"),
                        PROOF.replace("\n600\n", "\n0600\n"),
                        PROOF.substring(0, PROOF.length() - 1),
                        PROOF.replace("index 511\n", "index 511\n" + hashes(60)))) {
            assertThatThrownBy(() -> TlogProof.parse(bad.getBytes(UTF_8)))
                    .as(bad)
                    .isInstanceOf(MalformedNote.class);
        }
    }

    @Test
    void aProofAtAnotherIndexDoesNotHold() throws Exception {
        TlogProof moved = TlogProof.parse(PROOF.replace("index 511", "index 510").getBytes(UTF_8));
        Policy policy = vectorPolicy();
        for (int entry : new int[] {510, 511}) {
            assertThatThrownBy(() -> moved.verify(Vectors.entry(entry), policy, ENGINE))
                    .isInstanceOf(UntrustedNote.class);
        }
    }

    private static TlogProof ours(long index) throws MalformedNote, UntrustedNote, IOException {
        TileReader tiles = Vectors.tiles(600);
        Checkpoint checkpoint = new Checkpoint(ORIGIN, 600, Proofs.frontier(600, tiles).root());
        SignedCheckpoint signed =
                SignedCheckpoint.verify(
                        SIGNER.sign(checkpoint, Instant.parse("2026-03-07T10:00:00Z")),
                        SIGNER.keys(),
                        ENGINE);
        return TlogProof.of(index, Proofs.inclusion(index, 600, tiles), signed);
    }

    private static Policy vectorPolicy() throws MalformedNote {
        return Policy.parse(
                ("log "
                                + Vectors.TLOG.get("log_key").get("vkey").asString()
                                + "\nwitness w "
                                + Vectors.TLOG.get("witness_key").get("vkey").asString()
                                + "\nquorum w\n")
                        .getBytes(UTF_8));
    }

    private static String hashes(int count) {
        return (Tree.EMPTY_ROOT.base64() + "\n").repeat(count);
    }
}
