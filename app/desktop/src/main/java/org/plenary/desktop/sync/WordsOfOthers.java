package org.plenary.desktop.sync;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.term.BodyRef;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.desktop.store.LogStore;

/// Fetches what people wrote, beside the entries: with the entries where that is cheap, later where
/// it was not to be had. Words are taken only when they are what the entry committed to; an entry
/// without its words counts all the same.
final class WordsOfOthers {
    private static final System.Logger LOG = System.getLogger(WordsOfOthers.class.getName());

    /// Up to so many in one bundle are asked for one by one: a bundle has the words of 256 entries.
    private static final int FEW = 12;

    private static final int AT_ONCE = 64;

    private final Trail trail;
    private final Function<Hash, Optional<Body>> own;
    private final Set<Hash> asked = new HashSet<>();

    /// @param own the words of own entries, which need not be fetched
    WordsOfOthers(Trail trail, Function<Hash, Optional<Body>> own) {
        this.trail = trail;
        this.own = own;
    }

    /// The words of neighbouring entries, as far as they are to be had now.
    List<Body> of(long from, List<SignedEntry> entries) {
        List<Body> found = new ArrayList<>();
        long next = from;
        long end = from + entries.size();
        while (next < end) {
            long index = next / TileCoordinates.FULL;
            long until = Math.min(end, (index + 1) * TileCoordinates.FULL);
            int first = Math.toIntExact(next - from);
            int last = Math.toIntExact(until - from);
            try {
                found.addAll(inOneBundle(index, until, entries.subList(first, last)));
            } catch (IOException later) {
                LOG.log(Level.INFO, "words of entries {0} to {1} come later", next, until);
            }
            next = until;
        }
        return found;
    }

    private List<Body> inOneBundle(long index, long until, List<SignedEntry> entries)
            throws IOException {
        List<Body> found = new ArrayList<>();
        Set<Hash> missing = new HashSet<>();
        for (SignedEntry entry : entries) {
            Optional<Hash> commitment = entry.envelope().body().map(BodyRef::commitment);
            commitment.flatMap(own).ifPresent(found::add);
            commitment.filter(hash -> own.apply(hash).isEmpty()).ifPresent(missing::add);
        }
        if (missing.size() <= FEW) {
            for (Hash commitment : missing) {
                if (trail.body(commitment) instanceof Trail.Fate.Came(Body body)) {
                    found.add(body);
                }
            }
            return found;
        }
        for (Optional<Body> body : trail.bodies(Slice.tile(index, until))) {
            body.filter(came -> missing.contains(came.ref().commitment())).ifPresent(found::add);
        }
        return found;
    }

    /// Lets words be asked for again that were not to be had: the record has grown since.
    void askAgain() {
        asked.clear();
    }

    /// Asks for words that did not come with their entries, some at a time; each once before any is
    /// asked for again.
    void later(LogStore log) throws IOException {
        List<LogStore.Wanted> wanted =
                log.wanted(AT_ONCE + asked.size()).stream()
                        .filter(each -> !asked.contains(each.commitment()))
                        .limit(AT_ONCE)
                        .toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<Body> came = new ArrayList<>();
        List<Hash> removed = new ArrayList<>();
        for (LogStore.Wanted each : wanted) {
            Trail.Fate fate = trail.body(each.commitment());
            asked.add(each.commitment());
            switch (fate) {
                case Trail.Fate.Came(Body body) -> came.add(body);
                case Trail.Fate.Removed() -> removed.add(each.commitment());
                case Trail.Fate.Unknown() -> {}
            }
        }
        log.append(appending -> {
            for (Body body : came) {
                appending.body(body);
            }
            for (Hash commitment : removed) {
                appending.erase(commitment);
            }
            appending.index();
            return true;
        });
    }
}
