package org.plenary.core.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Malformed;

/// Reads a batch of frames one at a time. Each frame is intact or is not given out; only the
/// closing hash tells that nothing is missing.
public final class FrameReader {
    private final InputStream in;
    private final MessageDigest digest = Frames.digest();
    private boolean ended;
    private boolean whole;

    /// Begins to read a batch; a wrong magic is malformed.
    public FrameReader(InputStream in) throws IOException, Malformed {
        this.in = in;
        byte[] magic = Frames.magic();
        if (!Arrays.equals(magic, in.readNBytes(magic.length))) {
            throw new Malformed("this is no file of an assembly, or one of a newer version");
        }
        digest.update(magic);
    }

    /// The next frame; none at the end, whether the batch is whole or was cut short. A wrong
    /// closing hash, an unknown type or too long a frame is malformed.
    public Optional<Frame> next() throws IOException, Malformed {
        if (ended) {
            return Optional.empty();
        }
        byte[] head = in.readNBytes(5);
        if (head.length < 5) {
            return end();
        }
        int code = head[0];
        int length = ByteBuffer.wrap(head).getInt(1);
        if (length < 0 || length > Frames.MAX_FRAME) {
            throw new Malformed("a frame has at most 70,000 bytes");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            return end();
        }
        if (code == Frames.CLOSING) {
            return closing(content);
        }
        Frame.Type type = Frames.type(code);
        digest.update(head);
        digest.update(content);
        return Optional.of(new Frame(type, content));
    }

    /// Whether the closing hash was there and right; false until the end was reached.
    public boolean whole() {
        return whole;
    }

    private Optional<Frame> closing(byte[] hash) throws IOException, Malformed {
        boolean right =
                hash.length == Hash.LENGTH && Arrays.equals(hash, digest.digest()) && in.read() < 0;
        if (!right) {
            throw new Malformed("the frames were damaged on their way");
        }
        whole = true;
        return end();
    }

    private Optional<Frame> end() {
        ended = true;
        return Optional.empty();
    }
}
