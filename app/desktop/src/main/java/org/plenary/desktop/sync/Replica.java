package org.plenary.desktop.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.TileReader;
import org.plenary.core.ledger.Tree;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.desktop.store.Damaged;
import org.plenary.desktop.store.LogStore;

/// The record as this laptop has proven it, in memory: what it adds up to, and its tree. Used by
/// one thread at a time.
///
/// Entries beyond the first that this version does not know are kept, proven and relayed, but
/// neither checked nor counted until the program is updated.
final class Replica {
    private final Replay replay = Replay.start();
    private final Levels levels = new Levels();
    private Frontier tree = Frontier.EMPTY;
    private boolean stopped;

    /// Takes in what the store has, in order. What was checked before is not checked again; but the
    /// tree is computed anew, so a flipped bit is noticed here ([Damaged]).
    void load(LogStore log, SignatureEngine engine) throws IOException {
        LogStore.Head head = log.head();
        log.read(page -> {
            List<SignedEntry> entries =
                    page.parallelStream().map(stored -> parse(stored.bytes())).toList();
            for (SignedEntry entry : entries) {
                try {
                    if (size() < head.counted()) {
                        again(entry);
                    } else {
                        next(entry, engine);
                    }
                } catch (Unauthentic e) {
                    throw new Damaged("entry " + size() + " of log.db: " + e.sentence());
                }
            }
        });
        if (size() != head.size() || !tree.root().equals(head.root())) {
            throw new Damaged("log.db does not add up to the tree it was");
        }
    }

    static SignedEntry parse(byte[] bytes) {
        try {
            return SignedEntry.parse(bytes);
        } catch (Malformed e) {
            throw new FlippedBits(e);
        }
    }

    /// Out of a stream, where nothing checked can be thrown.
    static final class FlippedBits extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FlippedBits(Malformed cause) {
            super(cause);
        }
    }

    private void again(SignedEntry entry) throws Damaged {
        grow(entry, replay.again(entry));
        if (stopped) {
            throw new Damaged("an entry of log.db that was counted is of no known kind any more");
        }
    }

    /// Takes in the next entry, checked and judged. Nothing changes when it is refused.
    Optional<Fold.Step> next(SignedEntry entry, SignatureEngine engine) throws Unauthentic {
        if (stopped) {
            grow(entry);
            return Optional.empty();
        }
        Fold.Step step = replay.next(entry, engine);
        grow(entry, step);
        return Optional.of(step);
    }

    private void grow(SignedEntry entry, Fold.Step step) {
        stopped = step.ruling() instanceof Ruling.NeedsUpdate;
        grow(entry);
    }

    private void grow(SignedEntry entry) {
        Hash leaf = Tree.leaf(entry.bytes());
        tree = stopped ? tree.plus(leaf) : replay.tree();
        levels.add(leaf);
    }

    /// An engine that has checked these entries' signatures ahead, on every core.
    SignatureEngine ahead(List<SignedEntry> entries, SignatureEngine engine) {
        return stopped ? engine : replay.ahead(new ArrayList<>(entries), engine);
    }

    /// What every checked entry adds up to.
    Assembly assembly() {
        return replay.assembly();
    }

    /// How many entries are here.
    long size() {
        return tree.size();
    }

    /// The tree over them.
    Frontier tree() {
        return tree;
    }

    /// The root of the tree when it had so many entries, as far as entries were counted.
    Optional<Hash> root(long size) {
        return size == tree.size() ? Optional.of(tree.root()) : replay.root(size);
    }

    /// The leaf at a position.
    Hash leaf(long position) {
        return levels.leaf(position);
    }

    /// The tree's tiles, computed here.
    TileReader tiles() {
        return levels;
    }

    /// Where an entry stands that this version does not know, if there is one.
    Optional<Long> stoppedAt() {
        return stopped ? Optional.of(replay.size()) : Optional.empty();
    }

    /// What to write beside the entries.
    LogStore.Head head() {
        return new LogStore.Head(size(), tree.root(), replay.size());
    }
}
