package org.plenary.core.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;

/// The words of up to 256 neighbouring entries, as they are served beside the bundle of those
/// entries: for each a length of four bytes, big-endian, and a body record; length 0 where there
/// are no words, or none any more.
public final class BodyBundle {
    private BodyBundle() {}

    /// Where the words of the entries below a tile of level 0 are, such as `bodies/x001/234.p/17`.
    public static String path(TileCoordinates tile) {
        if (tile.level() != 0) {
            throw new IllegalArgumentException("only tiles of level 0 stand on entries");
        }
        return "bodies/" + tile.indexPath();
    }

    /// The bytes of a bundle of 1 to 256 places.
    public static byte[] encode(List<Optional<Body>> bodies) {
        if (bodies.isEmpty() || bodies.size() > TileCoordinates.FULL) {
            throw new IllegalArgumentException("a bundle has 1 to 256 places");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Optional<Body> body : bodies) {
            byte[] record = body.map(Body::record).orElse(new byte[0]);
            out.writeBytes(ByteBuffer.allocate(4).putInt(record.length).array());
            out.writeBytes(record);
        }
        return out.toByteArray();
    }

    /// The bodies in a bundle that must have exactly `width` places and no further byte.
    public static List<Optional<Body>> decode(byte[] bundle, int width) throws Malformed {
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        List<Optional<Body>> bodies = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int length = rest.remaining() < 4 ? -1 : rest.getInt();
            if (length < 0
                    || length > Hash.LENGTH + BodyRef.MAX_LENGTH
                    || rest.remaining() < length) {
                throw new Malformed("the bundle of words ends within its place " + (i + 1));
            }
            byte[] record = new byte[length];
            rest.get(record);
            bodies.add(length == 0 ? Optional.empty() : Optional.of(Body.parse(record)));
        }
        if (rest.hasRemaining()) {
            throw new Malformed("the bundle of words goes on after its " + width + " places");
        }
        return List.copyOf(bodies);
    }
}
