package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;

final class BodyTest {
    private static final Hash KEY = Hash.ofHex("0b".repeat(32));
    private static final Body BODY = Body.of(KEY, Words.of("text", "Bürger\nschreiben"));

    @Test
    void aCommitmentHidesTheWordsAndBindsThem() throws Malformed {
        BodyRef ref = BODY.ref();
        assertThat(ref.length()).isEqualTo(BODY.record().length - 32);
        assertThat(Body.parse(BODY.record()).ref()).isEqualTo(ref);
        assertThat(Body.of(KEY, Words.of("text", "other")).ref()).isNotEqualTo(ref);
        Hash otherKey = Hash.ofHex("0c".repeat(32));
        assertThat(Body.of(otherKey, BODY.words()).ref().commitment())
                .isNotEqualTo(ref.commitment());
    }

    @Test
    void theCommitmentIsAnHmacThatOthersCanCompute() {
        // printf 'trail-body/v1\n{"text":"a"}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0b…
        assertThat(Body.of(KEY, Words.of("text", "a")).ref().commitment().hex())
                .isEqualTo("9a213f3e3861847be04d3de0af03dd39534d8e032bf366adc5bbd1e495c55293");
    }

    @Test
    void aRecordIsTheKeyAndThenTheWords() throws Malformed {
        byte[] record = Body.of(KEY, Words.of("text", "a")).record();
        assertThat(Arrays.copyOf(record, 32)).isEqualTo(KEY.bytes());
        assertThat(new String(record, 32, record.length - 32, US_ASCII))
                .isEqualTo("{\"text\":\"a\"}");
        assertThat(Body.parse(record).words()).isEqualTo(Words.of("text", "a"));
        for (int length : new int[] {0, 31, 32, 32 + BodyRef.MAX_LENGTH + 1}) {
            assertThatThrownBy(() -> Body.parse(new byte[length])).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aBundleHasAPlaceForEachEntryWithWordsOrWithout() throws Malformed {
        List<Optional<Body>> places = List.of(Optional.of(BODY), Optional.empty());
        byte[] bundle = BodyBundle.encode(places);
        assertThat(bundle).hasSize(4 + BODY.record().length + 4);
        List<Optional<Body>> read = BodyBundle.decode(bundle, 2);
        assertThat(read.get(0).orElseThrow().ref()).isEqualTo(BODY.ref());
        assertThat(read.get(1)).isEmpty();
        byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);
        byte[] longer = Arrays.copyOf(bundle, bundle.length + 1);
        byte[] negative = bundle.clone();
        negative[0] = (byte) 0x80;
        byte[] short5 = {0, 0, 0, 5, 1, 2, 3, 4, 5};
        assertThatThrownBy(() -> BodyBundle.decode(bundle, 1)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> BodyBundle.decode(bundle, 3)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> BodyBundle.decode(short5, 1)).isInstanceOf(Malformed.class);
        for (byte[] bad : List.of(cut, longer, negative)) {
            assertThatThrownBy(() -> BodyBundle.decode(bad, 2)).isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> BodyBundle.encode(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBundleOfWordsLiesBesideItsEntries() {
        assertThat(BodyBundle.path(new TileCoordinates(0, 1_234, 7)))
                .isEqualTo("bodies/x001/234.p/7");
        assertThatThrownBy(() -> BodyBundle.path(new TileCoordinates(1, 0, 7)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
