package org.plenary.core.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import org.plenary.core.ledger.Hash;

/// Writes a batch of frames one at a time, so that a whole trail never has to lie in memory.
/// Closing it writes the closing hash; the stream below stays open, and is the caller's to sync.
public final class FrameWriter implements AutoCloseable {
    private final OutputStream out;
    private final DigestOutputStream hashed;
    private boolean closed;

    /// Begins a batch on a stream.
    public FrameWriter(OutputStream out) throws IOException {
        this.out = out;
        hashed = new DigestOutputStream(out, Frames.digest());
        hashed.write(Frames.magic());
    }

    /// Writes a frame.
    public void write(Frame frame) throws IOException {
        if (closed) {
            throw new IllegalStateException("the batch is closed");
        }
        byte[] bytes = frame.bytes();
        if (bytes.length > Frames.MAX_FRAME) {
            throw new IllegalArgumentException("a frame has at most 70,000 bytes");
        }
        hashed.write(head(frame.type().code(), bytes.length));
        hashed.write(bytes);
    }

    /// Writes the closing hash.
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        byte[] hash = hashed.getMessageDigest().digest();
        out.write(head(Frames.CLOSING, Hash.LENGTH));
        out.write(hash);
        out.flush();
    }

    private static byte[] head(int code, int length) {
        return ByteBuffer.allocate(5).put((byte) code).putInt(length).array();
    }
}
