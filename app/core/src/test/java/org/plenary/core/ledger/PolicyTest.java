package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final Instant AT = Instant.parse("2026-03-07T10:00:00Z");
    private static final String LOG = Vectors.TLOG.get("log_key").get("vkey").asString();
    private static final String W1 = Vectors.TLOG.get("witness_key").get("vkey").asString();
    private static final String PQ = Vectors.ML_DSA.get("vkey").asString();
    private static final byte[] CHECKPOINT =
            Vectors.TLOG.get("checkpoint").asString().getBytes(UTF_8);

    @Test
    void aCheckpointOfATrustedLogNeedsNoWitnessWhereNoneIsAskedFor() throws Exception {
        Policy policy = policy("log " + LOG + "\nquorum none\n");
        assertThat(policy.verify(CHECKPOINT, ENGINE).size()).isEqualTo(600);
        assertThat(policy.logs()).containsExactly(VerifierKey.parse(LOG));
        assertThat(policy.witnesses()).isEmpty();
    }

    @Test
    void aWitnessThatIsAskedForMustHaveCosigned() throws Exception {
        Policy w1 = policy("log " + LOG + "\nwitness w1 " + W1 + "\nquorum w1\n");
        assertThat(w1.verify(CHECKPOINT, ENGINE).size()).isEqualTo(600);
        Policy pq = policy("log " + LOG + "\nwitness pq " + PQ + "\nquorum pq\n");
        assertThatThrownBy(() -> pq.verify(CHECKPOINT, ENGINE))
                .isInstanceOf(UntrustedNote.class)
                .hasMessageContaining("too few witnesses");
        byte[] both =
                (new String(CHECKPOINT, UTF_8) + Vectors.ML_DSA.get("signature_line").asString())
                        .getBytes(UTF_8);
        assertThat(pq.verify(both, ENGINE).size()).isEqualTo(600);
    }

    @Test
    void groupsCountTheirMembers() throws Exception {
        byte[] text = Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8);
        Hash logSeed = Hash.ofHex(Vectors.TLOG.get("log_key").get("seed_hex").asString());
        List<NoteSignature> lines = new ArrayList<>();
        lines.add(SigningKey.ofSeed("example.org/assembly/trail", logSeed).sign(text));
        StringBuilder policy = new StringBuilder("# whom we trust\n\n\tlog  " + LOG + "\t\n");
        for (String name : List.of("x1", "x2", "x3", "y1", "y2")) {
            Hash seed = Hash.sha256(name.getBytes(UTF_8));
            policy.append("witness ").append(name).append(' ').append(vkey(name, seed));
            policy.append(" https://witness.example/\n");
            if (!name.equals("x3") && !name.equals("y2")) {
                lines.add(Cosignature.ed25519("w.example/" + name, seed, text, AT));
            }
        }
        policy.append("group x 2 x1 x2 x3\ngroup y any y1 y2\ngroup both all x y\n");
        byte[] note = SignedNote.of(text, lines).encode();
        assertThat(policy(policy + "quorum both\n").verify(note, ENGINE).size()).isEqualTo(600);
        Policy stricter = policy(policy.toString().replace("any y1", "all y1") + "quorum both\n");
        assertThatThrownBy(() -> stricter.verify(note, ENGINE)).isInstanceOf(UntrustedNote.class);
        Policy threeOfThree = policy(policy.toString().replace("x 2 ", "x 3 ") + "quorum x\n");
        assertThatThrownBy(() -> threeOfThree.verify(note, ENGINE))
                .isInstanceOf(UntrustedNote.class);
    }

    @Test
    void aKnownWitnesssSignatureThatDoesNotHoldRejectsTheNoteThoughNobodyAskedForIt()
            throws Exception {
        Policy policy = policy("log " + LOG + "\nwitness w1 " + W1 + "\nquorum none\n");
        SignedNote note = SignedNote.parse(CHECKPOINT);
        byte[] bad = note.signatures().get(1).signature();
        bad[20] ^= 1;
        SignedNote forged =
                SignedNote.of(
                        note.text(),
                        List.of(
                                note.signatures().getFirst(),
                                NoteSignature.of(VerifierKey.parse(W1), bad)));
        assertThatThrownBy(() -> policy.verify(forged.encode(), ENGINE))
                .isInstanceOf(UntrustedNote.class);
    }

    @Test
    void aLogOfAnotherNameDoesNotSpeakForThisOrigin() throws Exception {
        byte[] text =
                new String(Vectors.TLOG.get("checkpoint_body").asString().getBytes(UTF_8), UTF_8)
                        .replace("example.org/assembly", "example.org/other")
                        .getBytes(UTF_8);
        Hash seed = Hash.ofHex(Vectors.TLOG.get("log_key").get("seed_hex").asString());
        byte[] note =
                SignedNote.of(
                                text,
                                List.of(
                                        SigningKey.ofSeed("example.org/assembly/trail", seed)
                                                .sign(text)))
                        .encode();
        Policy policy = policy("log " + LOG + "\nquorum none\n");
        assertThatThrownBy(() -> policy.verify(note, ENGINE)).isInstanceOf(UntrustedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log LOG\n",
                "quorum none\nquorum none\n",
                "quorum none",
                "quorum w1\n",
                "quorum w1\nwitness w1 W1\n",
                "log\nquorum none\n",
                "log LOG LOG LOG\nquorum none\n",
                "log LOG\nlog LOG\nquorum none\n",
                "log W1\nquorum none\n",
                "witness w1 LOG\nquorum none\n",
                "witness w1 W1\nwitness w2 W1\nquorum none\n",
                "witness none W1\nquorum none\n",
                "witness w1 W1\nwitness w1 PQ\nquorum none\n",
                "witness w1 W1\ngroup w1 any w1\nquorum none\n",
                "witness w1 W1\ngroup g any\nquorum none\n",
                "witness w1 W1\ngroup g 0 w1\nquorum none\n",
                "witness w1 W1\ngroup g 2 w1\nquorum none\n",
                "witness w1 W1\ngroup g 01 w1\nquorum none\n",
                "witness w1 W1\ngroup g +1 w1\nquorum none\n",
                "witness w1 W1\ngroup g any w1 w1\nquorum none\n",
                "witness w1 W1\ngroup g any w1\ngroup h any w1\nquorum none\n",
                "group g any g\nquorum none\n",
                "group g any none\nquorum none\n",
                "trust everybody\nquorum none\n",
                "quorum none\r\n",
                "quorum\u00a0none\n"
            })
    void aPolicyThatIsNotOneIsMalformed(String text) {
        String policy = text.replace("LOG", LOG).replace("W1", W1).replace("PQ", PQ);
        assertThatThrownBy(() -> policy(policy)).isInstanceOf(MalformedNote.class);
    }

    private static String vkey(String name, Hash seed) {
        byte[] key = SigningKey.ofSeed(name, seed).verifier().key();
        return VerifierKey.cosignature("w.example/" + name, key).vkey();
    }

    private static Policy policy(String text) throws MalformedNote {
        return Policy.parse(text.getBytes(UTF_8));
    }
}
