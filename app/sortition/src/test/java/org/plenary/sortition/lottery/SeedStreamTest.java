package org.plenary.sortition.lottery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;

/// Chance follows from the seed as it is written down.
class SeedStreamTest {
    private static final Hash SEED = Hash.sha256(new byte[] {9});

    @Test
    void theNumbersAreTheBlocksThatTheFormatSays() {
        SeedStream stream = new SeedStream(SEED, "test");
        for (int block = 0; block < 3; block++) {
            byte[] text = "plenary-chance/v1\0test\0".getBytes(StandardCharsets.US_ASCII);
            byte[] counter = {0, 0, 0, 0, 0, 0, 0, (byte) block};
            ByteBuffer bytes = ByteBuffer.wrap(Hash.sha256(text, SEED.bytes(), counter).bytes());
            while (bytes.hasRemaining()) {
                // A bound that is a power of two passes nothing over.
                assertEquals(bytes.getInt() & 0xffff, stream.below(1 << 16));
            }
        }
    }

    @Test
    void everyNumberBelowTheBoundIsAsLikely() {
        SeedStream stream = new SeedStream(SEED, "dice");
        int[] seen = new int[6];
        IntStream.range(0, 60_000).forEach(_ -> seen[stream.below(6)]++);
        assertTrue(Arrays.stream(seen).allMatch(times -> times > 9_700 && times < 10_300));
    }

    @Test
    void anOrderHasEveryNumberOnce() {
        int[] order = new SeedStream(SEED, "order").order(50);
        Arrays.sort(order);
        assertArrayEquals(IntStream.range(0, 50).toArray(), order);
    }
}
