package org.plenary.core.fit;

import java.util.Arrays;
import org.plenary.core.group.Point;

/// One commitment as a file has it, and the proof that it is to 0 or 1; neither is read before
/// somebody asks.
public final class Committed {
    /// Bytes of a commitment and its proof.
    static final int LENGTH = Point.LENGTH + 2 * OneOf.BRANCH;

    private final byte[] bytes;

    private Committed(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A commitment and its proof.
    public static Committed of(Point commitment, OneOf proof) {
        byte[] bytes = Arrays.copyOf(commitment.bytes(), LENGTH);
        byte[] tail = proof.bytes();
        if (tail.length != LENGTH - Point.LENGTH) {
            throw new IllegalArgumentException("the proof is about two numbers");
        }
        System.arraycopy(tail, 0, bytes, Point.LENGTH, tail.length);
        return new Committed(bytes);
    }

    static Committed at(byte[] row, int from) {
        return new Committed(Arrays.copyOfRange(row, from, from + LENGTH));
    }

    void into(byte[] row, int from) {
        System.arraycopy(bytes, 0, row, from, LENGTH);
    }

    /// The commitment's 32 bytes, as they are written.
    byte[] written() {
        return Arrays.copyOf(bytes, Point.LENGTH);
    }

    /// The commitment; an [IllegalArgumentException] says why it is none.
    public Point point() {
        return Point.parse(written());
    }

    /// The proof; an [IllegalArgumentException] says why it is none.
    public OneOf proof() {
        return OneOf.parse(Arrays.copyOfRange(bytes, Point.LENGTH, LENGTH));
    }

    boolean isFor(Point commitment) {
        return Arrays.equals(written(), commitment.bytes());
    }
}
