package org.plenary.core.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.RollEvent.LetterReissued;
import org.plenary.core.event.RollEvent.VacancyStated;
import org.plenary.core.projection.Seats.Left;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Role;
import org.plenary.core.term.VacancyGround;

/// Who sits in the assembly: seats and offices, the letters that were made out to them and the
/// devices enrolled with those.
///
/// @param seats who sits in the assembly now, and who did
/// @param letters every letter that may enrol a device, or did
/// @param valid the one letter that may still enrol a device for a holder
/// @param waiting new letters that wait for another office's confirmation
/// @param vacancies seats that were stated to be free and wait for another office's confirmation
public record Roll(
        Seats seats,
        PMap<PublicKey, Holder> letters,
        PMap<Holder, PublicKey> valid,
        PMap<DeviceId, Device> devices,
        PMap<Holder, PVector<DeviceId>> byHolder,
        PMap<EntryId, Reissue> waiting,
        PMap<EntryId, Vacancy> vacancies) {
    static final Roll EMPTY =
            new Roll(
                    Seats.EMPTY,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    OrderedPMap.empty());

    /// A device and whose it is.
    ///
    /// @param revoked set once it acts no more
    public record Device(PublicKey key, Holder holder, Mark enrolled, Optional<Mark> revoked) {}

    /// A new letter that waits for another office's confirmation.
    public record Reissue(Mark mark, Holder holder, PublicKey letter) {}

    /// A seat that the registrar stated to be free, and that is not free by that alone.
    ///
    /// @param contested where whoever sits there said otherwise last; such a vacancy waits on only
    ///   if it says that they should never have had the seat
    public record Vacancy(Mark mark, VacancyStated event, Optional<Mark> contested) {
        /// How long whoever sits there has to say that they are still here.
        public static final Duration WAIT = Duration.ofDays(7);

        /// From when on another office can confirm it.
        public Instant earliest() {
            return mark.at().plus(WAIT);
        }
    }

    /// How many seats are filled now: the base of whatever is asked of the whole assembly.
    public int seated() {
        return seats.count();
    }

    /// The highest number of a seat that was ever given.
    public int lastSeat() {
        return seats.last();
    }

    /// How a member left their seat, if that is who this is and they did.
    public Optional<Left> left(Holder holder) {
        return holder.isMember() ? seats.left(holder.number()) : Optional.empty();
    }

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

    /// How many of the seats that are filled now have enrolled a device.
    public int seatsEnrolled() {
        return (int)
                byHolder.keySet().stream()
                        .filter(holder -> holder.isMember() && seats.has(holder.number()))
                        .count();
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
                seats,
                letters.plus(letter, holder),
                valid.plus(holder, letter),
                devices,
                byHolder,
                waiting,
                vacancies);
    }

    /// Whoever was drawn gets the next seats; without the proof of the draw nobody does.
    Roll filled(Drawn drawn, SeatsFilled event, Mark mark) {
        if (!drawn.draw().equals(event.draw())) {
            throw new IllegalStateException("seats are filled by the draw that they were drawn in");
        }
        Roll roll = this;
        int seat = lastSeat() + 1;
        for (PublicKey letter : event.letters()) {
            roll = roll.letter(Holder.seat(seat), letter);
            seat++;
        }
        return new Roll(
                seats.filled(event.letters().size(), mark),
                roll.letters,
                roll.valid,
                devices,
                byHolder,
                waiting,
                vacancies);
    }

    Roll enrolled(DeviceEnrolled event, Mark mark) {
        Roll roll = withDevice(event.key(), mark.by(), mark);
        return new Roll(
                seats,
                letters,
                valid.minus(mark.by()),
                roll.devices,
                roll.byHolder,
                waiting,
                vacancies);
    }

    Roll reissued(LetterReissued event, Mark mark) {
        Reissue reissue = new Reissue(mark, event.holder(), event.letter());
        return with(waiting.plus(mark.id(), reissue));
    }

    Roll confirmed(EntryId id) {
        Reissue reissue = waiting.get(id);
        if (reissue == null) {
            throw new IllegalStateException(
                    "the procedure confirmed a letter that nobody reissued");
        }
        Roll roll = letter(reissue.holder(), reissue.letter());
        return roll.with(waiting.minus(id));
    }

    /// A member left by their own word.
    Roll left(Mark mark) {
        return without(mark.seat(), new Left(mark, mark, Optional.empty()));
    }

    Roll stated(VacancyStated event, Mark mark) {
        return with(vacancies, new Vacancy(mark, event, Optional.empty()));
    }

    /// Somebody is still here, so nobody left, died or never came; whether they should ever have
    /// had the seat is not for them to say.
    Roll contested(EntryId id, Mark mark) {
        Vacancy vacancy = vacancies.get(id);
        if (vacancy == null) {
            throw new IllegalStateException(
                    "the procedure let a vacancy be contested that is none");
        }
        PMap<EntryId, Vacancy> others = vacancies.minus(id);
        return vacancy.event().ground() == VacancyGround.IRREGULAR
                ? with(others, new Vacancy(vacancy.mark(), vacancy.event(), Optional.of(mark)))
                : new Roll(seats, letters, valid, devices, byHolder, waiting, others);
    }

    private Roll with(PMap<EntryId, Vacancy> others, Vacancy vacancy) {
        return new Roll(
                seats,
                letters,
                valid,
                devices,
                byHolder,
                waiting,
                others.plus(vacancy.mark().id(), vacancy));
    }

    Roll vacated(EntryId id, Mark mark) {
        Vacancy vacancy = vacancies.get(id);
        if (vacancy == null) {
            throw new IllegalStateException("the procedure freed a seat that nobody stated free");
        }
        return without(
                vacancy.event().seat(),
                new Left(vacancy.mark(), mark, Optional.of(vacancy.event().ground())));
    }

    /// From here on the seat's letters enrol nobody, and nothing about it waits any more.
    private Roll without(int seat, Left how) {
        Holder holder = Holder.seat(seat);
        PMap<EntryId, Reissue> reissues = waiting;
        for (Reissue reissue : waiting.values()) {
            if (reissue.holder().equals(holder)) {
                reissues = reissues.minus(reissue.mark().id());
            }
        }
        PMap<EntryId, Vacancy> others = vacancies;
        for (Vacancy vacancy : vacancies.values()) {
            if (vacancy.event().seat() == seat) {
                others = others.minus(vacancy.mark().id());
            }
        }
        return new Roll(
                seats.without(seat, how),
                letters,
                valid.minus(holder),
                devices,
                byHolder,
                reissues,
                others);
    }

    private Roll with(PMap<EntryId, Reissue> reissues) {
        return new Roll(seats, letters, valid, devices, byHolder, reissues, vacancies);
    }

    Roll revoked(DeviceId id, Mark mark) {
        Device device = device(id).orElseThrow();
        Device after =
                new Device(device.key(), device.holder(), device.enrolled(), Optional.of(mark));
        return new Roll(
                seats, letters, valid, devices.plus(id, after), byHolder, waiting, vacancies);
    }

    private Roll withDevice(PublicKey key, Holder holder, Mark mark) {
        DeviceId id = key.device();
        PVector<DeviceId> all = byHolder.getOrDefault(holder, TreePVector.empty()).plus(id);
        return new Roll(
                seats,
                letters,
                valid,
                devices.plus(id, new Device(key, holder, mark, Optional.empty())),
                byHolder.plus(holder, all),
                waiting,
                vacancies);
    }
}
