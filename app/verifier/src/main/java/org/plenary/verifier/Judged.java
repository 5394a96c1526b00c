package org.plenary.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Replay;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;

/// Every entry in order: who signed it, whether it may stand there, and whether it counts.
///
/// @param assembly after the last entry
/// @param written what each entry is called and where its words are
record Judged(Assembly assembly, List<Written> written) {
    /// So many entries are parsed and their signatures checked on all cores, before they are judged
    /// one after the other.
    private static final int AHEAD = 2_048;

    /// An entry's name, and the words that it was signed with.
    record Written(EntryId id, Optional<BodyRef> words) {}

    static Judged of(List<byte[]> entries, SignatureEngine engine) throws Broken {
        Replay replay = Replay.start();
        List<Written> written = new ArrayList<>(entries.size());
        for (int from = 0; from < entries.size(); from += AHEAD) {
            List<SignedEntry> some =
                    parsed(entries.subList(from, Math.min(from + AHEAD, entries.size())), from);
            SignatureEngine ahead = replay.ahead(some, engine);
            for (SignedEntry entry : some) {
                judge(replay, entry, ahead);
                written.add(new Written(entry.id(), entry.envelope().body()));
            }
        }
        return new Judged(replay.assembly(), List.copyOf(written));
    }

    private static void judge(Replay replay, SignedEntry entry, SignatureEngine engine)
            throws Broken {
        try {
            Ruling ruling = replay.next(entry, engine).ruling();
            if (ruling instanceof Ruling.NeedsUpdate(String kind)) {
                throw Broken.at(
                        replay.size(),
                        "this entry is of a kind that this verifier does not know ("
                                + kind
                                + "). Nothing can be counted beyond it; please use a newer one.");
            }
        } catch (Unauthentic refused) {
            throw Broken.at(
                    replay.size(), "this entry cannot be accepted: " + refused.sentence() + ".");
        }
    }

    private static List<SignedEntry> parsed(List<byte[]> entries, int first) throws Broken {
        List<Parsed> all = entries.parallelStream().map(Judged::parse).toList();
        List<SignedEntry> good = new ArrayList<>(all.size());
        for (Parsed one : all) {
            good.add(
                    one.entry()
                            .orElseThrow(() ->
                                    Broken.at(
                                            (long) first + good.size(),
                                            "this is no entry: " + one.why() + ".")));
        }
        return good;
    }

    private static Parsed parse(byte[] entry) {
        try {
            return new Parsed(Optional.of(SignedEntry.parse(entry)), "");
        } catch (Malformed damaged) {
            return new Parsed(Optional.empty(), damaged.sentence());
        }
    }

    /// An entry, or why these bytes are none.
    private record Parsed(Optional<SignedEntry> entry, String why) {}
}
