package org.plenary.rehearsal.play;

import java.util.ArrayDeque;
import java.util.Queue;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.Seen;

/// The checkpoints that laptops have verified while the trail is written.
///
/// One is made before each clock entry. It reaches the laptops some clock entries later, as it does
/// where witnesses take their time; but at once when somebody speaks of something newer.
final class Published {
    private static final int ON_THEIR_WAY = 8;

    private final Signing trail;
    private final Queue<Integer> sizes = new ArrayDeque<>();
    private Frontier tree = Frontier.EMPTY;
    private Seen latest = Seen.NOTHING;

    Published(Signing trail) {
        this.trail = trail;
    }

    /// A checkpoint is made over everything so far.
    void publish() {
        sizes.add(trail.size());
        if (sizes.size() > ON_THEIR_WAY) {
            arrives(sizes.remove());
        }
    }

    /// A checkpoint over everything so far reaches everybody now.
    void publishNow() {
        sizes.clear();
        arrives(trail.size());
    }

    /// The last checkpoint that reached the laptops.
    Seen latest() {
        return latest;
    }

    private void arrives(int size) {
        while (tree.size() < size) {
            tree = tree.plus(Tree.leaf(trail.at((int) tree.size()).bytes()));
        }
        latest = new Seen(tree.size(), tree.root());
    }
}
