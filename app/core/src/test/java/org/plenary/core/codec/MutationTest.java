package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Generated;
import org.plenary.core.event.Kind;
import org.plenary.core.term.Malformed;

/// Whatever bytes arrive, decoding says what they are or that they are malformed, and nothing else.
final class MutationTest {
    private static final int MUTATIONS = 200_000;
    private static final byte[] TELLING = "{}[]\",:\\u0019-.eE+tfn \n".getBytes(US_ASCII);

    private final SplittableRandom random = new SplittableRandom(20_170_422);

    @Test
    void decodingAnyBytesGivesAnEntryOfThoseBytesOrAMalformed() {
        byte[][] entries = entries();
        int understood = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = mutated(entries);
            try {
                Envelope envelope = EnvelopeCodec.decode(bytes);
                assertThat(EnvelopeCodec.encode(envelope)).isEqualTo(bytes);
                understood++;
            } catch (Malformed refused) {
                if (refused.sentence().isBlank()) {
                    throw new AssertionError("no sentence", refused);
                }
            }
        }
        assertThat(understood).as("some changes are harmless").isGreaterThan(MUTATIONS / 100);
    }

    @Test
    void decodingAnyBytesGivesWordsOfThoseBytesOrAMalformed() {
        byte[][] bodies = new byte[50][];
        for (int i = 0; i < bodies.length; i++) {
            TreeMap<String, String> words = new TreeMap<>();
            GeneratedJson texts = new GeneratedJson(i);
            words.put("text", texts.text());
            words.put("title", texts.text());
            words.put(texts.text(), texts.text());
            bodies[i] = WordsCodec.encode(words);
        }
        for (int i = 0; i < MUTATIONS / 10; i++) {
            byte[] bytes = mutated(bodies);
            try {
                assertThat(WordsCodec.encode(WordsCodec.decode(bytes))).isEqualTo(bytes);
            } catch (Malformed refused) {
                assertThat(refused.sentence()).isNotBlank();
            }
        }
    }

    private static byte[][] entries() {
        Kind[] kinds = Kind.values();
        byte[][] entries = new byte[4 * kinds.length][];
        for (int i = 0; i < entries.length; i++) {
            Kind kind = kinds[i % kinds.length];
            entries[i] = EnvelopeCodec.encode(new Generated(i).envelope(kind));
        }
        return entries;
    }

    /// Between one and three changes: a bit, a telling sign, a cut, a part doubled, or the tail of
    /// another.
    private byte[] mutated(byte[][] originals) {
        byte[] bytes = any(originals).clone();
        for (int i = random.nextInt(1, 4); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> bytes = joined(bytes, at, bytes, to);
                case 3 -> bytes = joined(bytes, to, bytes, at);
                case 4 -> {
                    byte[] other = any(originals);
                    bytes = joined(bytes, at, other, random.nextInt(other.length));
                }
                default -> bytes[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, int until, byte[] tail, int from) {
        byte[] joined = Arrays.copyOf(head, until + tail.length - from);
        System.arraycopy(tail, from, joined, until, tail.length - from);
        return joined;
    }

    private byte[] any(byte[][] originals) {
        return originals[random.nextInt(originals.length)];
    }
}
