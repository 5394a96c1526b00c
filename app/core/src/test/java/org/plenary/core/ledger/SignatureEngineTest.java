package org.plenary.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class SignatureEngineTest {
    @Test
    void everyEngineHereAnswersThePublishedCasesAsTheJdkDoes() {
        assertThat(SignatureEngine.present())
                .extracting(SignatureEngine::name)
                .contains("Tink", "SunEC");
        for (SignatureEngine engine : SignatureEngine.present()) {
            for (int i = 0; i < Vectors.SPECCHECK.size(); i++) {
                assertThat(accepts(engine, Vectors.SPECCHECK.get(i)))
                        .as(engine.name() + ", case " + i)
                        .isEqualTo(i < 4);
            }
        }
    }

    @Test
    void everyEngineHereRefusesAnOrdinaryKeysSignatureWithAPointOfSmallOrderInIt() {
        for (SignatureEngine engine : SignatureEngine.present()) {
            assertThat(EdgeCases.agree(engine)).as(engine.name()).isTrue();
        }
    }

    @Test
    void noKeyOfThePublishedCasesButTheOrdinaryOnesCanBeEnrolled() {
        List<Integer> enrollable = new ArrayList<>();
        for (int i = 0; i < Vectors.SPECCHECK.size(); i++) {
            if (Ed25519Keys.isCanonicalPrimeOrder(bytes(Vectors.SPECCHECK.get(i), "pub_key"))) {
                enrollable.add(i);
            }
        }
        assertThat(enrollable).containsExactly(6, 7);
    }

    @Test
    void ordinaryKeysCanBeEnrolledAndStrangeOnesCannot() {
        for (int i = 0; i < 20; i++) {
            byte[] key = key("key " + i).verifier().key();
            assertThat(Ed25519Keys.isCanonicalPrimeOrder(key)).isTrue();
        }
        for (String strange :
                List.of(
                        "01" + "00".repeat(31),
                        "00".repeat(32),
                        "ec" + "ff".repeat(30) + "7f",
                        "ec" + "ff".repeat(31),
                        "ed" + "ff".repeat(30) + "7f",
                        "ff".repeat(32),
                        "02" + "00".repeat(31),
                        "")) {
            assertThat(Ed25519Keys.isCanonicalPrimeOrder(HexFormat.of().parseHex(strange)))
                    .as(strange)
                    .isFalse();
        }
    }

    @Test
    void noEngineTakesWhatHasAWrongLength() {
        byte[] message = "a vote".getBytes(UTF_8);
        SigningKey key = key("a");
        byte[] signature = key.signRaw(message);
        for (SignatureEngine engine : SignatureEngine.present()) {
            byte[] publicKey = key.verifier().key();
            assertThat(engine.verify(publicKey, message, signature)).isTrue();
            assertThat(engine.verify(Arrays.copyOf(publicKey, 31), message, signature)).isFalse();
            assertThat(engine.verify(Arrays.copyOf(publicKey, 33), message, signature)).isFalse();
            assertThat(engine.verify(publicKey, message, Arrays.copyOf(signature, 63))).isFalse();
            assertThat(engine.verify(publicKey, message, Arrays.copyOf(signature, 65))).isFalse();
            assertThat(engine.verify(publicKey, message, new byte[0])).isFalse();
            assertThat(engine.verify(publicKey, new byte[0], signature)).isFalse();
        }
    }

    @Test
    void anEngineThatCheckedAheadAnswersAsItWouldHaveAnyway() {
        SignatureEngine engine = SignatureEngine.best();
        List<SignatureClaim> claims = new ArrayList<>();
        for (JsonNode c : Vectors.SPECCHECK) {
            claims.add(
                    new SignatureClaim(
                            bytes(c, "pub_key"), bytes(c, "message"), bytes(c, "signature")));
        }
        claims.add(new SignatureClaim(new byte[3], new byte[0], new byte[64]));
        SignatureEngine ahead = engine.ahead(claims);
        for (int i = 0; i < Vectors.SPECCHECK.size(); i++) {
            assertThat(accepts(ahead, Vectors.SPECCHECK.get(i))).isEqualTo(i < 4);
        }
        byte[] message = "not claimed".getBytes(UTF_8);
        byte[] signature = key("a").signRaw(message);
        assertThat(ahead.verify(key("a").verifier().key(), message, signature)).isTrue();
        assertThat(ahead.verify(key("b").verifier().key(), message, signature)).isFalse();
        assertThat(ahead.name()).isEqualTo(engine.name());
    }

    @Test
    void theBestEngineIsTheSameOneWhenItIsFoundOnlyOnceItIsNeeded() {
        SignatureEngine later = SignatureEngine.bestWhenNeeded();
        for (int i = 0; i < Vectors.SPECCHECK.size(); i++) {
            assertThat(accepts(later, Vectors.SPECCHECK.get(i))).isEqualTo(i < 4);
        }
        assertThat(later.name()).isEqualTo(SignatureEngine.best().name());
    }

    @Test
    void bytesThatMoveFromOnePartOfAClaimToTheNextMakeAnotherClaim() {
        byte[] message = "a vote".getBytes(UTF_8);
        SigningKey key = key("a");
        byte[] publicKey = key.verifier().key();
        byte[] signature = key.signRaw(message);
        SignatureEngine ahead =
                SignatureEngine.best()
                        .ahead(List.of(new SignatureClaim(publicKey, message, signature)));
        byte[] all = new byte[32 + 64 + message.length];
        System.arraycopy(publicKey, 0, all, 0, 32);
        System.arraycopy(signature, 0, all, 32, 64);
        System.arraycopy(message, 0, all, 96, message.length);
        for (int[] cut : new int[][] {{31, 96}, {33, 96}, {32, 95}, {32, 97}, {33, 97}}) {
            assertThat(
                            ahead.verify(
                                    Arrays.copyOf(all, cut[0]),
                                    Arrays.copyOfRange(all, cut[1], all.length),
                                    Arrays.copyOfRange(all, cut[0], cut[1])))
                    .isFalse();
        }
    }

    private static boolean accepts(SignatureEngine engine, JsonNode c) {
        return engine.verify(bytes(c, "pub_key"), bytes(c, "message"), bytes(c, "signature"));
    }

    private static byte[] bytes(JsonNode c, String field) {
        return HexFormat.of().parseHex(c.get(field).asString());
    }

    private static SigningKey key(String name) {
        return SigningKey.ofSeed(name.replace(' ', '-'), Hash.sha256(name.getBytes(UTF_8)));
    }
}
