package org.plenary.desktop.ui.prose;

import java.io.InputStream;
import java.util.Optional;

/// Where the pictures of a text come from: attachments on this laptop, never the network.
@FunctionalInterface
public interface Pictures {
    /// The bytes of the picture that the text calls by this address, when this laptop has it; the
    /// caller closes them.
    Optional<InputStream> open(String address);

    /// For texts that have none.
    static Pictures none() {
        return _ -> Optional.empty();
    }
}
