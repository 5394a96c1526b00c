package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SignedCheckpointTest {
    private static final SignatureEngine ENGINE = SignatureEngine.best();
    private static final String ORIGIN = "plenary.example/trail/test";
    private static final CheckpointSigner SIGNER = signer(ORIGIN, "log");
    private static final Instant AT = Instant.parse("2026-03-07T10:00:00Z");
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 3, hash("root"));

    @Test
    void aCheckpointWithBothSignaturesOfItsLogIsBelieved() throws Exception {
        byte[] note = SIGNER.sign(CHECKPOINT, AT);
        SignedCheckpoint signed = SignedCheckpoint.verify(note, SIGNER.keys(), ENGINE);
        assertThat(signed.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(signed.bytes()).isEqualTo(note);
        assertThat(signed.signed()).isEqualTo(AT);
    }

    @Test
    void signingTwiceGivesTheSameBytes() {
        assertThat(SIGNER.sign(CHECKPOINT, AT))
                .isEqualTo(signer(ORIGIN, "log").sign(CHECKPOINT, AT));
    }

    @Test
    void everyCheckpointCarriesALineOfNobodysAndTheirOrderChanges() throws Exception {
        Set<Integer> places = new HashSet<>();
        for (int size = 0; size < 20; size++) {
            SignedNote note =
                    SignedNote.parse(SIGNER.sign(new Checkpoint(ORIGIN, size, hash("root")), AT));
            assertThat(note.signatures()).hasSize(3);
            for (int i = 0; i < 3; i++) {
                if (note.signatures().get(i).name().startsWith("grease.invalid/")) {
                    places.add(i);
                }
            }
        }
        assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void oneSignatureAloneIsNotEnough() throws Exception {
        SignedNote note = SignedNote.parse(SIGNER.sign(CHECKPOINT, AT));
        for (VerifierKey left : SIGNER.keys().both()) {
            List<NoteSignature> lines = new ArrayList<>(note.signatures());
            lines.removeIf(line -> line.isBy(left));
            refused(SignedNote.of(note.text(), lines).encode(), "both signatures");
        }
    }

    @Test
    void oneSignatureThatDoesNotHoldIsTooMany() throws Exception {
        SignedNote note = SignedNote.parse(SIGNER.sign(CHECKPOINT, AT));
        for (VerifierKey forged : SIGNER.keys().both()) {
            List<NoteSignature> lines = new ArrayList<>();
            for (NoteSignature line : note.signatures()) {
                byte[] bytes = line.signature();
                bytes[bytes.length / 2] ^= (byte) (line.isBy(forged) ? 1 : 0);
                lines.add(new NoteSignature(line.name(), line.keyId(), bytes));
            }
            refused(SignedNote.of(note.text(), lines).encode(), "does not hold");
        }
    }

    @Test
    void aWitnesssSignatureIsNotLookedAtByWhoTrustsTheLogAlone() throws Exception {
        SignedNote note = SignedNote.parse(SIGNER.sign(CHECKPOINT, AT));
        NoteSignature witness =
                Cosignature.ed25519("witness.example/w", hash("w"), note.text(), AT);
        byte[] cosigned = note.with(List.of(witness)).encode();
        assertThat(SignedCheckpoint.verify(cosigned, SIGNER.keys(), ENGINE).checkpoint())
                .isEqualTo(CHECKPOINT);
    }

    @Test
    void anotherLogsCheckpointIsNotThisOnes() throws Exception {
        String other = "plenary.example/trail/other";
        byte[] note = signer(other, "log").sign(new Checkpoint(other, 3, hash("root")), AT);
        refused(note, "plenary.example/trail/other");
        refused(signer(ORIGIN, "thief").sign(CHECKPOINT, AT), "nobody whose key is known");
    }

    @Test
    void aLogSignsItsOwnCheckpointsOnly() {
        Checkpoint other = new Checkpoint("plenary.example/trail/other", 3, hash("root"));
        assertThatThrownBy(() -> SIGNER.sign(other, AT))
                .isInstanceOf(IllegalArgumentException.class);
        LogKeys keys = SIGNER.keys();
        assertThatThrownBy(() -> new LogKeys(keys.mlDsa44(), keys.ed25519()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(byte[] note, String why) {
        assertThatThrownBy(() -> SignedCheckpoint.verify(note, SIGNER.keys(), ENGINE))
                .isInstanceOf(UntrustedNote.class)
                .hasMessageContaining(why);
    }

    private static CheckpointSigner signer(String origin, String name) {
        return new CheckpointSigner(origin, hash(name), hash(name + "-pq"));
    }

    private static Hash hash(String name) {
        return Hash.sha256(name.getBytes(UTF_8));
    }
}
