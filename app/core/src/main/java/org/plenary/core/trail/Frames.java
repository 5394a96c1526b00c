package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Malformed;

/// A batch of frames, the same on the wire and on a stick: magic, frames of (type u8, length u32,
/// bytes), a closing SHA-256.
public final class Frames {
    /// The longest frame, in bytes.
    public static final int MAX_FRAME = 70_000;

    private static final byte[] MAGIC = "plenary-frames/v1\n".getBytes(US_ASCII);
    private static final int CLOSING = 0;

    private Frames() {}

    /// What came out of reading.
    ///
    /// @param frames every intact frame, in order
    /// @param whole whether the closing hash was there and right; without it the frames are an
    ///   intact prefix
    public record Read(List<Frame> frames, boolean whole) {}

    /// The bytes of a batch.
    public static byte[] encode(List<Frame> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        for (Frame frame : frames) {
            byte[] bytes = frame.bytes();
            out.write(frame.type().code());
            out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            out.writeBytes(bytes);
        }
        byte[] all = out.toByteArray();
        out.write(CLOSING);
        out.writeBytes(ByteBuffer.allocate(4).putInt(Hash.LENGTH).array());
        out.writeBytes(Hash.sha256(all).bytes());
        return out.toByteArray();
    }

    /// The frames in these bytes. A file cut short gives its intact prefix; a wrong magic or a
    /// wrong closing hash is malformed.
    public static Read read(byte[] bytes) throws Malformed {
        if (bytes.length < MAGIC.length
                || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new Malformed("this is no file of an assembly, or one of a newer version");
        }
        List<Frame> frames = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes).position(MAGIC.length);
        while (rest.remaining() >= 5) {
            int start = rest.position();
            int code = rest.get();
            int length = rest.getInt();
            if (length < 0 || length > MAX_FRAME) {
                throw new Malformed("a frame has at most 70,000 bytes");
            }
            if (rest.remaining() < length) {
                break;
            }
            byte[] content = new byte[length];
            rest.get(content);
            if (code == CLOSING) {
                closing(bytes, start, content, rest.remaining());
                return new Read(List.copyOf(frames), true);
            }
            frames.add(
                    new Frame(
                            type(code)
                                    .orElseThrow(() -> new Malformed("a frame of an unknown type")),
                            content));
        }
        return new Read(List.copyOf(frames), false);
    }

    private static void closing(byte[] bytes, int start, byte[] hash, int after) throws Malformed {
        boolean right =
                hash.length == Hash.LENGTH
                        && after == 0
                        && Hash.of(hash).equals(Hash.sha256(Arrays.copyOf(bytes, start)));
        if (!right) {
            throw new Malformed("the frames were damaged on their way");
        }
    }

    private static Optional<Frame.Type> type(int code) {
        return Arrays.stream(Frame.Type.values()).filter(type -> type.code() == code).findFirst();
    }
}
