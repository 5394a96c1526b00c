package org.plenary.core.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Event;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;

/// An assembly after some entries of its trail. It is a value: the next entry makes another one,
/// and this one stays as it was.
///
/// @param size how many entries it has taken in, counted or not: the position of the next
/// @param clock the time of the latest clock entry; 1970 before the first
/// @param erasures entries whose words were removed, and by which entry
/// @param refused entries that do not count, in order
public record Assembly(
        long size,
        Instant clock,
        Optional<Founding> founding,
        Chains chains,
        Charter charter,
        Draws draws,
        Roll roll,
        Stages stages,
        Sessions sessions,
        Evidence evidence,
        Positions positions,
        Recommendations recommendations,
        Checks checks,
        Ballots ballots,
        Responses responses,
        PMap<EntryId, Mark> erasures,
        PVector<Refused> refused) {
    /// Before the first entry.
    public static final Assembly EMPTY =
            new Assembly(
                    0,
                    Instant.EPOCH,
                    Optional.empty(),
                    Chains.EMPTY,
                    Charter.EMPTY,
                    Draws.EMPTY,
                    Roll.EMPTY,
                    Stages.EMPTY,
                    Sessions.EMPTY,
                    Evidence.EMPTY,
                    Positions.EMPTY,
                    Recommendations.EMPTY,
                    Checks.EMPTY,
                    Ballots.EMPTY,
                    Responses.EMPTY,
                    HashTreePMap.empty(),
                    TreePVector.empty());

    /// The assembly after an entry that counts. Only the procedure calls this, and only with what
    /// it has judged.
    public Assembly after(Entry entry, Event event, Holder by) {
        return new Change(this, entry, by).apply(event);
    }

    /// The assembly after an entry that does not count: its place and its device's chain move on,
    /// nothing else.
    public Assembly afterRefused(Entry entry, Refusal why) {
        Refused note =
                new Refused(
                        entry.id(),
                        entry.index(),
                        entry.envelope().device(),
                        entry.envelope().kind(),
                        clock,
                        why);
        return new Assembly(
                size + 1,
                clock,
                founding,
                chains.with(entry),
                charter,
                draws,
                roll,
                stages,
                sessions,
                evidence,
                positions,
                recommendations,
                checks,
                ballots,
                responses,
                erasures,
                refused.plus(note));
    }

    /// The file with this SHA-256, if an entry that counts names it: the only files that are
    /// published.
    public Optional<Attachment> attachment(Hash sha256) {
        return Optional.ofNullable(evidence.attachments().get(sha256))
                .or(() ->
                        draws.files().stream()
                                .filter(file -> file.sha256().equals(sha256))
                                .findFirst());
    }

    /// Every file that an entry that counts names.
    public List<Attachment> attachments() {
        List<Attachment> all = new ArrayList<>(evidence.attachments().values());
        all.addAll(draws.files());
        return all;
    }

    /// The minority of a ballot, once the ballot is closed.
    public Optional<Minority> minority(EntryId ballot) {
        return Closed.of(this, ballot)
                .proof()
                .flatMap(closed -> ballots.ballot(ballot).map(b -> Minority.of(this, b, closed)));
    }
}
