package org.plenary.core.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The entries below a tile of level 0, as they are served: for each a length of two bytes,
/// big-endian, and its bytes (C2SP tlog-tiles).
public final class EntryBundle {
    private EntryBundle() {}

    /// The bytes of a bundle of 1 to 256 entries, each of at most 65,535 bytes.
    public static byte[] encode(List<byte[]> entries) {
        if (entries.isEmpty() || entries.size() > TileCoordinates.FULL) {
            throw new IllegalArgumentException("a bundle has 1 to 256 entries");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(entries.size() * 600);
        for (byte[] entry : entries) {
            if (entry.length > Tree.MAX_ENTRY) {
                throw new IllegalArgumentException("an entry has at most 65,535 bytes");
            }
            out.write(entry.length >> 8);
            out.write(entry.length);
            out.writeBytes(entry);
        }
        return out.toByteArray();
    }

    /// The entries in a bundle that must have exactly `width` of them and no further byte.
    public static List<byte[]> decode(byte[] bundle, int width) throws MalformedNote {
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int length = rest.remaining() < 2 ? -1 : rest.getShort() & 0xffff;
            if (length < 0 || rest.remaining() < length) {
                throw new MalformedNote("the bundle ends within its entry number " + (i + 1));
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        if (rest.hasRemaining()) {
            throw new MalformedNote("the bundle goes on after its " + width + " entries");
        }
        return List.copyOf(entries);
    }
}
