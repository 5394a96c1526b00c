package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.term.Malformed;

/// A batch of frames, the same on the wire and on a stick: magic, frames of (type u8, length u32,
/// bytes), a closing SHA-256.
public final class Frames {
    /// The longest frame, in bytes.
    public static final int MAX_FRAME = 70_000;

    private static final byte[] MAGIC = "plenary-frames/v1\n".getBytes(US_ASCII);
    static final int CLOSING = 0;

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
        try (FrameWriter writer = new FrameWriter(out)) {
            for (Frame frame : frames) {
                writer.write(frame);
            }
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return out.toByteArray();
    }

    /// The frames in these bytes. A file cut short gives its intact prefix; a wrong magic or a
    /// wrong closing hash is malformed.
    public static Read read(byte[] bytes) throws Malformed {
        try {
            FrameReader reader = new FrameReader(new ByteArrayInputStream(bytes));
            List<Frame> frames = new ArrayList<>();
            for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
                frames.add(next.get());
            }
            return new Read(List.copyOf(frames), reader.whole());
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    static byte[] magic() {
        return MAGIC.clone();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    static Frame.Type type(int code) throws Malformed {
        return Arrays.stream(Frame.Type.values())
                .filter(type -> type.code() == code)
                .findFirst()
                .orElseThrow(() -> new Malformed("a frame of an unknown type"));
    }
}
