package org.plenary.sortition.lottery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import org.plenary.core.ledger.Hash;

/// Chance that follows from a seed, byte for byte.
///
/// Block `i` (from 0) is SHA-256 of the bytes `plenary-chance/v1`, a zero byte, the purpose in
/// ASCII, a zero byte, the 32 bytes of the seed and `i` as 8 bytes, the highest first. The blocks
/// one after the other are read as numbers of 4 bytes, the highest first, from 0 to 2^32 - 1.
public final class SeedStream {
    private static final byte[] HEADING = "plenary-chance/v1\0".getBytes(US_ASCII);

    private final byte[] purpose;
    private final byte[] seed;
    private long block;
    private ByteBuffer numbers = ByteBuffer.allocate(0);

    /// The stream for one purpose, at its beginning.
    public SeedStream(Hash seed, String purpose) {
        this.seed = seed.bytes();
        this.purpose = (purpose + "\0").getBytes(US_ASCII);
    }

    /// A number from 0 to `bound - 1`, each as likely: numbers of the stream at or above the
    /// greatest multiple of the bound up to 2^32 are passed over, the first other is taken modulo
    /// the bound.
    public int below(int bound) {
        long usable = (1L << 32) / bound * bound;
        while (true) {
            long number = next();
            if (number < usable) {
                return (int) (number % bound);
            }
        }
    }

    private long next() {
        if (!numbers.hasRemaining()) {
            byte[] counter = ByteBuffer.allocate(Long.BYTES).putLong(block).array();
            block++;
            numbers = ByteBuffer.wrap(Hash.sha256(HEADING, purpose, seed, counter).bytes());
        }
        return Integer.toUnsignedLong(numbers.getInt());
    }

    /// Puts numbers in an order of chance, each order as likely: from the last place down to the
    /// second, a place is exchanged with one that is not behind it.
    void shuffle(int[] numbers, int length) {
        for (int i = length - 1; i > 0; i--) {
            int j = below(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }
    }

    /// The numbers from 0 on, in an order of chance.
    public int[] order(int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        shuffle(order, length);
        return order;
    }
}
