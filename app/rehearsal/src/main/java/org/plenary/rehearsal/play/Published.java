package org.plenary.rehearsal.play;

import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.SignedEntry;

/// The checkpoints that are published while the trail is written: before each clock entry, and
/// whenever somebody speaks of something newer.
final class Published {
    private Frontier tree = Frontier.EMPTY;
    private Seen latest = Seen.NOTHING;

    /// One more entry stands in the trail.
    void add(SignedEntry entry) {
        tree = tree.plus(Tree.leaf(entry.bytes()));
    }

    /// A checkpoint over everything so far.
    void publish() {
        if (tree.size() > latest.size()) {
            latest = new Seen(tree.size(), tree.root());
        }
    }

    /// The last checkpoint.
    Seen latest() {
        return latest;
    }
}
