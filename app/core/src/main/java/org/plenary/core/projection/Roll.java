package org.plenary.core.projection;

import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Role;

/// Who sits in the assembly: seats and offices, the letters that were made out to them and the
/// devices enrolled with those.
///
/// @param seated how many seats are filled; they are filled in order, so these are the seats 1 to
///   `seated`
/// @param letters every letter that may enrol a device, or did
/// @param valid the one letter that may still enrol a device for a holder
public record Roll(
        int seated,
        PMap<PublicKey, Holder> letters,
        PMap<Holder, PublicKey> valid,
        PMap<DeviceId, Device> devices,
        PMap<Holder, PVector<DeviceId>> byHolder,
        PMap<EntryId, Reissue> waiting) {
    static final Roll EMPTY =
            new Roll(
                    0,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    /// A device and whose it is.
    ///
    /// @param revoked set once it acts no more
    public record Device(PublicKey key, Holder holder, Mark enrolled, Optional<Mark> revoked) {}

    /// A new letter that waits for another office's confirmation.
    public record Reissue(Mark mark, Holder holder, PublicKey letter) {}

    /// The device with this name, revoked or not.
    public Optional<Device> device(DeviceId id) {
        return Optional.ofNullable(devices.get(id));
    }

    /// The letter that may still enrol a device for a holder.
    public Optional<PublicKey> validLetter(Holder holder) {
        return Optional.ofNullable(valid.get(holder));
    }

    /// Every device that was ever enrolled for a holder, oldest first.
    public List<DeviceId> devicesOf(Holder holder) {
        return byHolder.getOrDefault(holder, TreePVector.empty());
    }

    /// Whether a seat or office exists: a letter was made out to it.
    public boolean knows(Holder holder) {
        return valid.containsKey(holder) || byHolder.containsKey(holder);
    }

    /// Whether a key serves somebody already: as a letter, as one that waits for its confirmation,
    /// or as a device.
    public boolean inUse(PublicKey key) {
        return letters.containsKey(key)
                || devices.containsKey(key.device())
                || waiting.values().stream().anyMatch(reissue -> reissue.letter().equals(key));
    }

    /// Whether a holder has enrolled a device.
    public boolean enrolled(Holder holder) {
        return byHolder.containsKey(holder);
    }

    /// How many seats have enrolled a device.
    public int seatsEnrolled() {
        return (int) byHolder.keySet().stream().filter(Holder::isMember).count();
    }

    Roll founded(AssemblyFounded event, Mark mark) {
        Roll roll =
                withDevice(event.convenor(), mark.by(), mark)
                        .withDevice(event.sequencer(), new Holder(Role.SEQUENCER, 1), mark);
        for (OfficeLetter office : event.offices()) {
            roll = roll.letter(office.holder(), office.letter());
        }
        return roll;
    }

    Roll letter(Holder holder, PublicKey letter) {
        return new Roll(
                seated,
                letters.plus(letter, holder),
                valid.plus(holder, letter),
                devices,
                byHolder,
                waiting);
    }

    /// Whoever was drawn gets the next seats; without the proof of the draw nobody does.
    Roll filled(Drawn drawn, SeatsFilled event) {
        if (!drawn.draw().equals(event.draw())) {
            throw new IllegalStateException("seats are filled by the draw that they were drawn in");
        }
        Roll roll = this;
        int seat = seated + 1;
        for (PublicKey letter : event.letters()) {
            roll = roll.letter(Holder.seat(seat), letter);
            seat++;
        }
        return new Roll(seat - 1, roll.letters, roll.valid, devices, byHolder, waiting);
    }

    Roll enrolled(DeviceEnrolled event, Mark mark) {
        Roll roll = withDevice(event.key(), mark.by(), mark);
        return new Roll(
                seated, letters, valid.minus(mark.by()), roll.devices, roll.byHolder, waiting);
    }

    Roll reissued(LetterReissued event, Mark mark) {
        Reissue reissue = new Reissue(mark, event.holder(), event.letter());
        return new Roll(
                seated, letters, valid, devices, byHolder, waiting.plus(mark.id(), reissue));
    }

    Roll confirmed(EntryId id) {
        Reissue reissue = waiting.get(id);
        if (reissue == null) {
            throw new IllegalStateException(
                    "the procedure confirmed a letter that nobody reissued");
        }
        Roll roll = letter(reissue.holder(), reissue.letter());
        return new Roll(seated, roll.letters, roll.valid, devices, byHolder, waiting.minus(id));
    }

    Roll revoked(DeviceId id, Mark mark) {
        Device device = device(id).orElseThrow();
        Device after =
                new Device(device.key(), device.holder(), device.enrolled(), Optional.of(mark));
        return new Roll(seated, letters, valid, devices.plus(id, after), byHolder, waiting);
    }

    private Roll withDevice(PublicKey key, Holder holder, Mark mark) {
        DeviceId id = key.device();
        PVector<DeviceId> all = byHolder.getOrDefault(holder, TreePVector.empty()).plus(id);
        return new Roll(
                seated,
                letters,
                valid,
                devices.plus(id, new Device(key, holder, mark, Optional.empty())),
                byHolder.plus(holder, all),
                waiting);
    }
}
