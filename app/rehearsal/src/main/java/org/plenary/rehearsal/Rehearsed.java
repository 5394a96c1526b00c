package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.LetterCode;
import org.plenary.core.trail.SignedEntry;
import org.plenary.rehearsal.play.Cast;
import org.plenary.rehearsal.play.Fault;
import org.plenary.rehearsal.play.Keyring;
import org.plenary.rehearsal.play.Play;
import org.plenary.rehearsal.play.Undone;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;

/// What a rehearsal wrote, and every key that it wrote with.
public final class Rehearsed {
    private final Script script;
    private final Cast cast;
    private final Keyring keys;
    private final List<SignedEntry> entries;
    private final Map<Hash, Body> bodies;
    private final Map<EntryId, SealedChoice> sealed;
    private final Assembly assembly;
    private final List<Undone> undone;
    private final Map<Fault, List<EntryId>> planted;
    private final Map<Hash, Content> drawn;

    Rehearsed(Script script, Cast cast, Play play) {
        this.script = script;
        this.cast = cast;
        keys = Keyring.of(cast.origin(), cast.seed());
        entries = play.entries();
        bodies = play.bodies();
        sealed = play.sealed();
        assembly = play.assembly();
        undone = play.undone();
        planted = play.planted();
        drawn = play.files();
    }

    /// The trail's name.
    public Origin origin() {
        return cast.origin();
    }

    /// The seed of the Ed25519 key that signs checkpoints.
    public Hash logSeed() {
        return keys.log();
    }

    /// The seed of the ML-DSA-44 key that signs checkpoints too.
    public Hash postQuantumSeed() {
        return keys.postQuantum();
    }

    /// The seed of the key that signs clock entries and what falls due.
    public Hash sequencerSeed() {
        return keys.sequencer();
    }

    /// Every entry, in order.
    public List<SignedEntry> entries() {
        return entries;
    }

    /// The words that have not been removed, by their commitments.
    public Map<Hash, Body> bodies() {
        return bodies;
    }

    /// The words of an entry, if it has any that have not been removed.
    public Optional<Body> body(SignedEntry entry) {
        return entry.envelope().body().map(ref -> bodies.get(ref.commitment()));
    }

    /// What was handed in with each vote.
    public Map<EntryId, SealedChoice> sealed() {
        return sealed;
    }

    /// The files of the evidence, whether published yet or not, and those of the draw, by their
    /// SHA-256.
    public Map<Hash, Content> attachments() {
        Map<Hash, Content> files = new HashMap<>(drawn);
        for (Script.Packet packet : script.packets()) {
            for (Script.Item item : packet.items()) {
                for (Script.File file : item.files()) {
                    files.put(file.attachment().sha256(), file.content());
                }
            }
        }
        return files;
    }

    /// The assembly after the last entry.
    public Assembly assembly() {
        return assembly;
    }

    /// What the script asked of somebody and the procedure did not allow: what a dry run is for.
    public List<Undone> undone() {
        return undone;
    }

    /// The entries that a fault put there, in order; none unless the rehearsal asked for it.
    public List<EntryId> planted(Fault fault) {
        return planted.getOrDefault(fault, List.of());
    }

    /// The key of a holder's laptop.
    public DeviceKey deviceKey(Holder holder) {
        return keys.laptop(holder, 1);
    }

    /// A holder's latest letter, used or not: the new one of whoever lost a laptop, once it was
    /// confirmed.
    public LetterCode letter(Holder holder) {
        boolean second =
                assembly.roll()
                        .validLetter(holder)
                        .filter(keys.letterKey(holder, 2)::equals)
                        .isPresent();
        return keys.letter(holder, second ? 2 : 1);
    }

    /// The whole trail as frames: each entry, its words after it, and the choice of a vote.
    public List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (SignedEntry entry : entries) {
            frames.add(new Frame(Frame.Type.ENTRY, entry.bytes()));
            body(entry).ifPresent(b -> frames.add(new Frame(Frame.Type.BODY, b.record())));
            Optional.ofNullable(sealed.get(entry.id()))
                    .ifPresent(choice -> frames.add(new HandedChoice(entry.id(), choice).frame()));
        }
        return List.copyOf(frames);
    }
}
