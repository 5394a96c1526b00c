package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.core.event.BallotEvent.VoteCast;
import org.plenary.core.event.Event;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Media;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.script.Content;
import org.plenary.rehearsal.script.Script;

/// Everything that the parts of a play share: the script, the people, their laptops, the calendar
/// and the trail.
final class World {
    static final Holder CONVENOR = new Holder(Role.CONVENOR, 1);
    static final Holder REGISTRAR = new Holder(Role.REGISTRAR, 1);
    static final Holder FACILITATOR = new Holder(Role.FACILITATOR, 1);
    static final Holder SECOND_FACILITATOR = new Holder(Role.FACILITATOR, 2);
    static final Holder AUTHORITY = new Holder(Role.AUTHORITY, 1);
    static final Holder SEQUENCER = new Holder(Role.SEQUENCER, 1);

    private final Script script;
    private final Cast cast;
    private final Prepared prepared;
    private final Dates dates;
    private final Keyring keys;
    private final Chance chance;
    private final Calendar calendar = new Calendar();
    private final Trail trail;
    private final Map<Holder, Laptop> laptops = new HashMap<>();
    private final List<Member> members;
    private final Map<String, EntryId> named = new HashMap<>();
    private final Map<Hash, Content> files = new HashMap<>();
    private final List<Undone> undone = new ArrayList<>();
    private final Map<Fault, List<EntryId>> planted = new EnumMap<>(Fault.class);

    World(Script script, Cast cast, Prepared prepared) {
        this.script = script;
        this.cast = cast;
        this.prepared = prepared;
        chance = Chance.of(cast.seed());
        keys = new Keyring(cast.origin(), chance);
        dates = new Dates(script.timetable(), cast.firstDay());
        Laptop sequencer = laptop(SEQUENCER);
        trail = new Trail(cast.origin(), sequencer, Instant.EPOCH);
        members =
                IntStream.rangeClosed(1, cast.members() + comeLater())
                        .mapToObj(seat -> new Member(seat, chance.of("seat " + seat)))
                        .toList();
    }

    private int comeLater() {
        return further().map(draw -> draw.free().size()).orElse(0);
    }

    Script script() {
        return script;
    }

    /// How seats are drawn again, where the script says so and there are enough of them.
    Optional<Script.FurtherDraw> further() {
        return script.draw().further().filter(_ -> cast.members() >= 10);
    }

    Cast cast() {
        return cast;
    }

    Prepared prepared() {
        return prepared;
    }

    Dates dates() {
        return dates;
    }

    Keyring keys() {
        return keys;
    }

    Trail trail() {
        return trail;
    }

    List<Undone> undone() {
        return undone;
    }

    /// An own chance for a purpose.
    Chance chance(String purpose) {
        return chance.of(purpose);
    }

    Assembly assembly() {
        return trail.assembly();
    }

    Instant now() {
        return trail.now();
    }

    Stage stage(int question) {
        return assembly().stages().of(question);
    }

    /// Every member, by seat: those of the first draw, and after them those who come later.
    List<Member> members() {
        return members;
    }

    /// The members who come later, for whoever leaves.
    List<Member> newcomers() {
        return members.subList(cast.members(), members.size());
    }

    Member member(int seat) {
        return members.get(seat - 1);
    }

    /// The members who have a laptop that works.
    List<Member> active() {
        return members.stream().filter(this::active).toList();
    }

    boolean active(Member member) {
        return !member.gone() && assembly().roll().enrolled(member.holder());
    }

    /// Somebody enrols their laptop with their letter.
    void enrol(Holder holder) {
        Laptop laptop = laptop(holder);
        DeviceEnrolled enrolment =
                new DeviceEnrolled(keys.letterKey(holder, 1), laptop.key().publicKey());
        trail.enrol(laptop, enrolment, keys.letter(holder, 1));
    }

    /// A member enrols theirs, which is away from the net as often as they are late.
    void enrol(Member member) {
        laptop(member.holder()).away(0.3 * (1 - member.prompt()));
        enrol(member.holder());
    }

    /// The laptop that somebody writes with.
    Laptop laptop(Holder holder) {
        return laptops.computeIfAbsent(
                holder,
                _ ->
                        new Laptop(
                                holder,
                                keys.laptop(holder, 1),
                                chance.of("laptop of " + holder.role() + " " + holder.number())));
    }

    /// Plans something.
    void at(Instant time, Calendar.Act act) {
        calendar.at(time, act);
    }

    /// Plans something for some time after now.
    void in(Duration time, Calendar.Act act) {
        calendar.at(now().plus(time), act);
    }

    /// Lets everything happen that is planned until a time.
    void play(Instant until) {
        Optional<Calendar.Plan> next = calendar.next(until);
        while (next.isPresent()) {
            trail.pass(next.get().at());
            next.get().act().run();
            next = calendar.next(until);
        }
        trail.pass(until);
    }

    /// Somebody does something; if their client tells them that it would not count, they leave it,
    /// and that is noted.
    Optional<EntryId> does(Holder holder, Event event, Optional<Words> words) {
        return noted(holder, event, trail.write(laptop(holder), event, words));
    }

    private Optional<EntryId> noted(Holder holder, Event event, Trail.Sent sent) {
        if (sent instanceof Trail.Sent.Refused(Refusal why) && !tooLate(holder, why)) {
            undone.add(new Undone(now(), holder, event, why));
        }
        return sent.counted();
    }

    /// Whether somebody came to the assembly when the stage of what they had in mind was over: no
    /// script asks that of them.
    private boolean tooLate(Holder holder, Refusal why) {
        return why == Refusal.NOT_IN_THIS_STAGE
                && holder.isMember()
                && holder.number() > cast.members();
    }

    /// A member votes; what they may not is noted.
    void votes(Holder holder, EntryId ballot, SealedChoice choice) {
        VoteCast vote = new VoteCast(ballot, choice.commitment(ballot));
        noted(holder, vote, trail.vote(laptop(holder), ballot, choice));
    }

    Optional<EntryId> does(Holder holder, Event event, Words words) {
        return does(holder, event, Optional.of(words));
    }

    Optional<EntryId> does(Holder holder, Event event) {
        return does(holder, event, Optional.empty());
    }

    /// Whether an event would count now.
    boolean may(Holder holder, Event event) {
        return trail.may(laptop(holder), event);
    }

    /// Publishes a file that an entry will name.
    Attachment publish(byte[] bytes, Media media) {
        Attachment file = new Attachment(Hash.sha256(bytes), bytes.length, media);
        files.put(file.sha256(), Content.of(bytes));
        return file;
    }

    /// What was published that is not the script's.
    Map<Hash, Content> files() {
        return files;
    }

    /// Remembers which entry something of the script became.
    void name(String name, EntryId entry) {
        named.put(name, entry);
    }

    /// Which entry something of the script became, once it has.
    Optional<EntryId> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    /// Remembers what went wrong on purpose.
    void planted(Fault fault, EntryId entry) {
        planted.computeIfAbsent(fault, _ -> new ArrayList<>()).add(entry);
    }

    Map<Fault, List<EntryId>> planted() {
        return planted;
    }
}
