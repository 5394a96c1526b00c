package org.plenary.core.ledger;

import java.io.IOException;

/// Where tiles come from: a folder, a server, memory. Nothing that comes from there is believed
/// before it is proven.
@FunctionalInterface
public interface TileReader {
    /// The tile at these coordinates, or the same tile when it had grown wider: a log may delete
    /// partial tiles once the full one is there.
    Tile read(TileCoordinates coordinates) throws IOException;
}
