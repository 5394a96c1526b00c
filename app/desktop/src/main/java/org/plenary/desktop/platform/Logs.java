package org.plenary.desktop.platform;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps a library from writing more into the log than it should.
final class Logs {
    // Held here, as the log manager holds loggers only weakly and would forget the level.
    private static final Logger GLUON = Logger.getLogger("com.gluonhq");

    private Logs() {}

    /// Attach logs every path at INFO; only its warnings are of use.
    static void quieten() {
        GLUON.setLevel(Level.WARNING);
    }
}
