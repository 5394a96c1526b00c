package org.plenary.core.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureClaim;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.Tree;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Unauthentic.Reason;

/// A whole log taken in entry by entry: each is checked as the server must have checked it before
/// it wrote it, and then judged. The same for the server at the head of the log, for a restored
/// one, and for whoever verifies.
///
/// Used by one thread at a time.
public final class Replay {
    private Assembly assembly = Assembly.EMPTY;
    private Frontier tree = Frontier.EMPTY;
    private final List<Hash> roots = new ArrayList<>(List.of(Tree.EMPTY_ROOT));
    private final Map<EntryId, Long> positions = new HashMap<>();
    private boolean stopped;

    private Replay() {}

    /// Before the first entry.
    public static Replay start() {
        return new Replay();
    }

    /// Takes in the next entry, with signatures checked by the keys that are known before it.
    /// Nothing changes when it is refused.
    ///
    /// After [Ruling.NeedsUpdate] nothing was taken in and nothing more can be: one more call is a
    /// programming error.
    public Fold.Step next(SignedEntry entry, SignatureEngine engine) throws Unauthentic {
        requireGoing();
        check(entry, engine);
        return take(entry);
    }

    /// Takes in the next entry without checking it again: for whoever checked it on this machine,
    /// kept it, and knows from the tree that what was kept is what was checked.
    public Fold.Step again(SignedEntry entry) {
        requireGoing();
        return take(entry);
    }

    private void requireGoing() {
        if (stopped) {
            throw new IllegalStateException("nothing is counted beyond what is not understood");
        }
    }

    private Fold.Step take(SignedEntry entry) {
        Fold.Step step = Fold.step(assembly, entry.at(assembly.size()));
        if (step.ruling() instanceof Ruling.NeedsUpdate) {
            stopped = true;
            return step;
        }
        positions.put(entry.id(), assembly.size());
        assembly = step.after();
        tree = tree.plus(Tree.leaf(entry.bytes()));
        roots.add(tree.root());
        return step;
    }

    /// Whether an entry may stand at the next position (RELIABILITY R8): signed by whom it says, of
    /// this assembly, new, after an entry that is here, by an author who saw this record and no
    /// other.
    public void check(SignedEntry entry, SignatureEngine engine) throws Unauthentic {
        Envelope envelope = entry.envelope();
        boolean own =
                assembly.founding()
                        .map(founding -> founding.origin().equals(envelope.assembly()))
                        .orElse(true);
        require(own, Reason.ASSEMBLY, "it belongs to another assembly");
        require(!positions.containsKey(entry.id()), Reason.TWICE, "it is in the record already");
        entry.verify(assembly, engine);
        require(
                envelope.prev().map(positions::containsKey).orElse(true),
                Reason.PREV,
                "the entry of its device before it is not in the record");
        Seen seen = envelope.seen();
        require(
                root(seen.size()).filter(seen.root()::equals).isPresent(),
                Reason.SEEN,
                "its author saw a record that is not the beginning of this one");
    }

    /// An engine that has checked these entries' signatures ahead, on every core, with keys known
    /// by now or brought by the entries themselves. Give it to [#next(SignedEntry,
    /// SignatureEngine)] for the same entries: which key must have signed is still decided there,
    /// one entry after the other.
    public SignatureEngine ahead(Collection<SignedEntry> entries, SignatureEngine engine) {
        Map<DeviceId, PublicKey> known = new HashMap<>();
        assembly.roll().devices().forEach((id, device) -> known.put(id, device.key()));
        entries.forEach(entry -> entry.brings().forEach(key -> known.put(key.device(), key)));
        List<SignatureClaim> claims =
                entries.stream().flatMap(entry -> entry.claims(known).stream()).toList();
        return engine.ahead(claims);
    }

    /// The assembly after every entry that was taken in.
    public Assembly assembly() {
        return assembly;
    }

    /// How many entries were taken in.
    public long size() {
        return assembly.size();
    }

    /// Their tree.
    public Frontier tree() {
        return tree;
    }

    /// The root of the tree when it had so many entries, if it ever did.
    public Optional<Hash> root(long size) {
        return size >= 0 && size < roots.size()
                ? Optional.of(roots.get((int) size))
                : Optional.empty();
    }

    /// Where an entry stands, if it was taken in.
    public Optional<Long> position(EntryId id) {
        return Optional.ofNullable(positions.get(id));
    }

    private static void require(boolean holds, Reason reason, String otherwise) throws Unauthentic {
        if (!holds) {
            throw new Unauthentic(reason, otherwise);
        }
    }
}
