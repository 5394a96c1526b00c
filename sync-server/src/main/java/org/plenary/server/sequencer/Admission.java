package org.plenary.server.sequencer;

import java.io.IOException;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.projection.Chains;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Unauthentic;
import org.plenary.server.sequencer.Answer.Code;
import org.plenary.server.sequencer.Answer.Refused;
import org.plenary.server.sequencer.Offer.Pending.WellFormed;

/// Whether a well-formed entry may be appended here (RELIABILITY R8): its device is known and
/// signed it, the entry before it is here, its author saw this record and no other, and its words
/// came along. What it would do is not asked.
final class Admission {
    private final SignatureEngine engine;

    Admission(SignatureEngine engine) {
        this.engine = engine;
    }

    /// What the log holds at the moment of asking, the entries of the same commit among it.
    interface Known {
        boolean entry(EntryId id) throws IOException;

        Optional<Hash> root(long size) throws IOException;

        boolean body(Hash commitment) throws IOException;
    }

    /// Why it cannot be appended after everything in `standing`, if it cannot.
    Optional<Refused> refusal(
            Standing standing, Known known, WellFormed pending, Optional<Body> body)
            throws IOException {
        Optional<Refused> refused = refusal(standing, known, pending);
        return refused.isPresent() ? refused : words(known, pending.entry(), body);
    }

    /// The same, but for its words: of a trail that is brought back some may be gone.
    Optional<Refused> refusal(Standing standing, Known known, WellFormed pending)
            throws IOException {
        SignedEntry entry = pending.entry();
        Envelope envelope = entry.envelope();
        if (!pending.verified()) {
            try {
                entry.verify(standing.assembly(), engine);
            } catch (Unauthentic refused) {
                return Optional.of(unauthentic(entry.id(), refused));
            }
        }
        if (envelope.prev().isPresent() && !known.entry(envelope.prev().get())) {
            return Optional.of(prevMissing(standing, entry));
        }
        Seen seen = envelope.seen();
        if (known.root(seen.size()).filter(seen.root()::equals).isEmpty()) {
            return Optional.of(
                    Refused.of(
                            entry.id(),
                            Code.UNKNOWN_SEEN,
                            "The record that this laptop has seen is not the beginning of this"
                                    + " server's. Please keep what the laptop shows about it: it is"
                                    + " evidence."));
        }
        return Optional.empty();
    }

    static Refused unauthentic(EntryId id, Unauthentic why) {
        return switch (why.reason()) {
            case DEVICE ->
                    Refused.of(
                            id,
                            Code.UNKNOWN_DEVICE,
                            "This server's record knows neither this laptop nor its letter yet: "
                                    + why.sentence()
                                    + ".");
            case SIGNATURE, ASSEMBLY, PREV, SEEN, TWICE ->
                    Refused.of(
                            id,
                            Code.UNAUTHENTIC,
                            "This entry cannot be accepted: " + why.sentence() + ".");
        };
    }

    /// Says from which entry on the server needs the device's chain again.
    private static Refused prevMissing(Standing standing, SignedEntry entry) {
        long need =
                standing.assembly()
                        .chains()
                        .head(entry.envelope().device())
                        .map(Chains.Head::seq)
                        .map(seq -> seq + 1)
                        .orElse(0L);
        return new Refused(
                Optional.of(entry.id()),
                Code.UNKNOWN_PREV,
                "An entry that this laptop wrote before this one has not arrived yet.",
                Optional.of(need));
    }

    private static Optional<Refused> words(Known known, SignedEntry entry, Optional<Body> body)
            throws IOException {
        Optional<BodyRef> ref = entry.envelope().body();
        if (ref.isEmpty() || (body.isEmpty() && known.body(ref.get().commitment()))) {
            return Optional.empty();
        }
        if (body.isEmpty() || !body.get().ref().equals(ref.get())) {
            return Optional.of(
                    Refused.of(
                            entry.id(),
                            Code.WORDS_MISSING,
                            "The words of this entry did not come with it, or are not the ones that"
                                    + " it was signed with."));
        }
        return Optional.empty();
    }
}
