package org.plenary.verifier;

import java.io.IOException;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.Event;
import org.plenary.core.event.Facts;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.LogKeys;
import org.plenary.core.ledger.MalformedNote;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.SignedNote;
import org.plenary.core.ledger.UntrustedNote;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.TrailKeys;

/// What trust begins with: the founding entry, and a checkpoint that is signed with the keys that
/// it names.
///
/// @param founding the id of entry 0
record Head(
        Origin origin,
        EntryId founding,
        AssemblyFounded facts,
        LogKeys keys,
        SignedCheckpoint signed) {
    Checkpoint checkpoint() {
        return signed.checkpoint();
    }

    static Head read(Place folder, SignatureEngine engine) throws Broken, IOException {
        byte[] note =
                folder.read("checkpoint", SignedNote.MAX_LENGTH)
                        .orElseThrow(() ->
                                new Unreadable(
                                        "There is no record of an assembly at "
                                                + folder.name()
                                                + ": it has no checkpoint."));
        if (note.length > 0 && note[0] == '<') {
            throw new Unreadable(
                    "At "
                            + folder.name()
                            + " lies a web page where a checkpoint should be. Is this the address of"
                            + " a record?");
        }
        Checkpoint promised = checkpoint(note);
        SignedEntry founding = founding(folder, promised);
        AssemblyFounded facts = facts(founding);
        Origin origin = founding.envelope().assembly();
        LogKeys keys = TrailKeys.of(facts, origin);
        return new Head(origin, founding.id(), facts, keys, verified(note, keys, engine));
    }

    private static Checkpoint checkpoint(byte[] note) throws Broken {
        Checkpoint promised;
        try {
            promised = Checkpoint.parse(SignedNote.parse(note).text());
        } catch (MalformedNote damaged) {
            throw new Broken("The checkpoint is damaged: " + damaged.sentence() + ".");
        }
        if (promised.size() < 1 || promised.size() > Integer.MAX_VALUE) {
            throw new Broken(
                    "The checkpoint promises "
                            + Texts.count(promised.size(), "entry", "entries")
                            + ", of which no record can be checked.");
        }
        return promised;
    }

    private static SignedEntry founding(Place folder, Checkpoint promised)
            throws Broken, IOException {
        try {
            byte[] first = Bundles.firstEntry(folder, promised.size());
            return SignedEntry.parse(first);
        } catch (Malformed damaged) {
            throw Broken.at(0, "this is no entry: " + damaged.sentence() + ".");
        }
    }

    private static AssemblyFounded facts(SignedEntry entry) throws Broken {
        if (entry.envelope().facts() instanceof Facts.Known(var _, Event event)
                && event instanceof AssemblyFounded founded) {
            return founded;
        }
        throw Broken.at(0, "a record begins with a founding, and this one does not.");
    }

    private static SignedCheckpoint verified(byte[] note, LogKeys keys, SignatureEngine engine)
            throws Broken {
        try {
            return SignedCheckpoint.verify(note, keys, engine);
        } catch (MalformedNote damaged) {
            throw new Broken("The checkpoint is damaged: " + damaged.sentence() + ".");
        } catch (UntrustedNote forged) {
            throw new Broken(
                    "The checkpoint is not signed by the keys that the founding entry names: "
                            + forged.sentence()
                            + ".");
        }
    }
}
