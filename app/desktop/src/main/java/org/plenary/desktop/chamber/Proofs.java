package org.plenary.desktop.chamber;

import java.util.Optional;
import org.plenary.core.term.EntryId;

/// Proofs of own entries, as C2SP tlog-proof files that anybody can check without this program.
public interface Proofs {
    /// The proof of an own entry that is recorded.
    Optional<String> of(EntryId entry);
}
