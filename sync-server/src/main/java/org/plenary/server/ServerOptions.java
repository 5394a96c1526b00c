package org.plenary.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Frame;
import org.plenary.server.sequencer.Press;
import org.plenary.server.site.Site;

/// How a server is started.
///
/// @param data the folder that holds all it has; made if it does not exist
/// @param origin the trail that it serves
/// @param host the address that it listens on
/// @param port the port that it listens on; 0 for any that is free
/// @param founding the founding entry and its words, for a folder without an assembly; else empty
/// @param clock the server's own time, which has its effect only through clock entries
/// @param press presses the public pages
public record ServerOptions(
        Path data,
        Origin origin,
        String host,
        int port,
        List<Frame> founding,
        InstantSource clock,
        Press press) {
    /// The founding frames are copied.
    public ServerOptions {
        founding = List.copyOf(founding);
    }

    /// A server on this machine alone, on any free port, with the public pages.
    public static ServerOptions of(Path data, Origin origin) {
        return new ServerOptions(
                data, origin, "127.0.0.1", 0, List.of(), InstantSource.system(), new Site());
    }

    /// On another address of this machine.
    public ServerOptions host(String other) {
        return new ServerOptions(data, origin, other, port, founding, clock, press);
    }

    /// On this port.
    public ServerOptions port(int other) {
        return new ServerOptions(data, origin, host, other, founding, clock, press);
    }

    /// With this founding, if the folder has no assembly yet.
    public ServerOptions founding(List<Frame> frames) {
        return new ServerOptions(data, origin, host, port, frames, clock, press);
    }

    /// With this clock.
    public ServerOptions clock(InstantSource other) {
        return new ServerOptions(data, origin, host, port, founding, other, press);
    }

    /// With these pages.
    public ServerOptions press(Press other) {
        return new ServerOptions(data, origin, host, port, founding, clock, other);
    }
}
