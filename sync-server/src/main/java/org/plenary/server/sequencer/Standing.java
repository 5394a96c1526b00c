package org.plenary.server.sequencer;

import java.time.Instant;
import java.util.Optional;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.ClockTicked;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Tree;
import org.plenary.core.procedure.Fold;
import org.plenary.core.procedure.Ruling;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains;
import org.plenary.core.term.DeviceId;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.store.Head;

/// The log as far as it reaches and what it adds up to: a value, so that whoever reads it is never
/// in the way of whoever appends.
///
/// An entry of a kind that this version does not know is appended like any other, since appending
/// is not counting. But the assembly stands still in front of it: what comes after it is appended
/// too and adds up to nothing here, until the server is updated.
///
/// @param tree of every entry
/// @param assembly after every entry, or after those before `unread`
/// @param unread the first entry that this version does not understand
/// @param clock the latest time that the sequencer's clock entries say
/// @param own the end of the sequencer's own chain
record Standing(
        DeviceId sequencer,
        Frontier tree,
        Assembly assembly,
        Optional<Unread> unread,
        Instant clock,
        Optional<Chains.Head> own) {

    /// An entry that this version does not understand.
    record Unread(long position, String kind) {}

    /// The log after an entry, and what the procedure said of it; nothing once the assembly stands
    /// still.
    record Step(Standing after, Optional<Ruling> ruling) {}

    /// Before the first entry of the log that this sequencer writes.
    static Standing empty(DeviceId sequencer) {
        return new Standing(
                sequencer,
                Frontier.EMPTY,
                Assembly.EMPTY,
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    /// How many entries there are.
    long size() {
        return tree.size();
    }

    Head head() {
        return new Head(tree.size(), tree.root());
    }

    /// Takes in the next entry.
    Step plus(SignedEntry signed) {
        Entry entry = signed.at(size());
        Frontier grown = tree.plus(Tree.leaf(signed.bytes()));
        Optional<Chains.Head> chain = own(entry);
        if (unread.isPresent()) {
            return new Step(
                    new Standing(sequencer, grown, assembly, unread, told(entry), chain),
                    Optional.empty());
        }
        Fold.Step step = Fold.step(assembly, entry);
        Optional<Unread> stop =
                step.ruling() instanceof Ruling.NeedsUpdate(String kind)
                        ? Optional.of(new Unread(entry.index(), kind))
                        : Optional.empty();
        Standing after =
                new Standing(sequencer, grown, step.after(), stop, step.after().clock(), chain);
        return new Step(after, Optional.of(step.ruling()));
    }

    private Optional<Chains.Head> own(Entry entry) {
        return entry.envelope().device().equals(sequencer)
                ? Optional.of(new Chains.Head(entry.envelope().seq(), entry.id()))
                : own;
    }

    /// The clock goes on when counting does not: whoever understands the record later needs to know
    /// when things were received.
    private Instant told(Entry entry) {
        boolean mine = entry.envelope().device().equals(sequencer);
        return mine
                        && entry.envelope().facts() instanceof Facts.Known(var _, Event event)
                        && event instanceof ClockTicked(Instant time)
                        && time.isAfter(clock)
                ? time
                : clock;
    }
}
