package org.plenary.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.EvidenceEvent.EvidenceRequestDecided;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.EvidenceEvent.ItemCorrected;
import org.plenary.core.event.EvidenceEvent.ItemPublished;
import org.plenary.core.event.EvidenceEvent.PacketPublished;
import org.plenary.core.event.EvidenceEvent.Reading;
import org.plenary.core.event.EvidenceEvent.ReadingStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Extent;
import org.plenary.core.term.MovedBy;
import org.plenary.rehearsal.script.Script;
import org.plenary.rehearsal.script.Timetable.Meeting;

/// The evidence: published, read or not read, corrected and asked for.
final class Hearing {
    private static final Duration BETWEEN_ITEMS = Duration.ofMinutes(3);

    /// How differently one item strikes different people.
    private static final double ITEM_TASTE = 0.9;

    private final World world;

    Hearing(World world) {
        this.world = world;
    }

    /// The name under which the world knows an item.
    static String key(String item) {
        return "item " + item;
    }

    void plan() {
        for (Script.Packet packet : world.script().packets()) {
            world.at(world.dates().at(packet.when()), () -> publish(packet));
            for (Script.Item item : packet.items()) {
                item.correction()
                        .ifPresent(words ->
                                world.at(
                                        world.dates().at(words.when()),
                                        () -> correct(item, words)));
            }
        }
        List<Script.Request> requests = world.script().people().requests();
        for (int i = 0; i < requests.size(); i++) {
            Script.Request request = requests.get(i);
            Chance chance = world.chance("request " + i);
            world.at(world.dates().during(request.day(), chance), () -> ask(request, chance));
        }
    }

    private void publish(Script.Packet packet) {
        Optional<EntryId> id =
                world.does(
                        World.FACILITATOR, new PacketPublished(packet.question()), packet.words());
        if (id.isEmpty()) {
            return;
        }
        for (int i = 0; i < packet.items().size(); i++) {
            Script.Item item = packet.items().get(i);
            world.in(BETWEEN_ITEMS.multipliedBy(i + 1L), () -> publish(id.get(), item));
        }
        world.in(BETWEEN_ITEMS.multipliedBy(packet.items().size() + 1L), () -> planReading(packet));
    }

    private void publish(EntryId packet, Script.Item item) {
        ItemPublished event =
                new ItemPublished(
                        packet, item.side(), item.minutes(), item.interest(), item.attachments());
        world.does(World.FACILITATOR, event, item.words())
                .ifPresent(id -> world.name(key(item.name()), id));
    }

    private void correct(Script.Item item, Script.Correction correction) {
        world.named(key(item.name()))
                .ifPresent(id ->
                        world.does(
                                World.FACILITATOR,
                                new ItemCorrected(id, item.attachments()),
                                correction.words()));
    }

    /// Everybody reads a packet in one to three sittings: the prompt before the next session, the
    /// others during it or after it, and some never say.
    private void planReading(Script.Packet packet) {
        Instant from = world.now().plus(Duration.ofHours(1));
        Optional<Meeting> next =
                world.script().timetable().meetings().stream()
                        .filter(m -> m.cancelled().isEmpty())
                        .filter(m -> world.dates().start(m).isAfter(from))
                        .findFirst();
        Instant session = next.map(world.dates()::start).orElse(from.plus(Duration.ofDays(7)));
        for (Member member : world.members()) {
            Chance chance = member.chance().of("reading " + packet.words().get("title"));
            if (!chance.happens(0.4 + 0.65 * member.diligent())) {
                continue;
            }
            List<Script.Item> items = chance.shuffled(packet.items());
            int sittings = Math.min(items.size(), chance.between(1, 3));
            for (int i = 0; i < sittings; i++) {
                List<Script.Item> part =
                        items.subList(
                                i * items.size() / sittings, (i + 1) * items.size() / sittings);
                Instant time =
                        member.prompt() + 0.3 * chance.around() > 0.45
                                ? world.dates().atHome(chance, from, session)
                                : Dates.within(
                                        chance,
                                        session.plus(Duration.ofMinutes(90)),
                                        session.plus(Duration.ofHours(60)));
                world.at(time, () -> read(member, part, chance));
            }
        }
    }

    private void read(Member member, List<Script.Item> items, Chance chance) {
        if (member.gone()) {
            return;
        }
        if (!world.active(member)) {
            if (!world.cast().neverCame(member.seat())) {
                world.in(Duration.ofHours(30), () -> read(member, items, chance));
            }
            return;
        }
        List<Read> read = new ArrayList<>();
        for (Script.Item item : items) {
            world.named(key(item.name()))
                    .ifPresent(id ->
                            read.add(new Read(item, new Reading(id, extent(member, chance)))));
        }
        List<Reading> said = read.stream().map(Read::reading).toList();
        if (said.isEmpty() || world.does(member.holder(), new ReadingStated(said)).isEmpty()) {
            return;
        }
        read.forEach(r -> influence(member, r.item(), r.reading()));
    }

    /// What somebody said of their reading of an item.
    private record Read(Script.Item item, Reading reading) {}

    private static Extent extent(Member member, Chance chance) {
        if (chance.happens(member.diligent())) {
            return Extent.READ;
        }
        return chance.happens(0.7) ? Extent.PARTLY : Extent.NOT_READ;
    }

    private void influence(Member member, Script.Item item, Reading reading) {
        double weight =
                switch (reading.extent()) {
                    case READ -> 1;
                    case PARTLY -> 0.5;
                    case NOT_READ -> 0;
                };
        double side =
                switch (item.side()) {
                    case FOR -> 0.5;
                    case AGAINST -> -0.4;
                    case CONTEXT -> 0.06;
                };
        Chance taste = member.chance().of("taste for " + item.name());
        double pull = weight * (side + ITEM_TASTE * taste.around());
        if (pull != 0) {
            member.pulled(
                    world.assembly().evidence().item(reading.item()).orElseThrow().question(),
                    MovedBy.ITEM,
                    Optional.of(reading.item()),
                    pull);
        }
    }

    /// Before they vote, everybody says what they have not said yet: mostly that they did not read
    /// it.
    void stateTheRest(Member member, int question, long before) {
        List<Reading> rest =
                world.assembly()
                        .evidence()
                        .itemsBefore(question, before)
                        .map(item -> item.mark().id())
                        .filter(id -> world.assembly().evidence().read(member.seat(), id).isEmpty())
                        .map(id -> new Reading(id, late(member, id)))
                        .toList();
        for (int from = 0; from < rest.size(); from += 16) {
            List<Reading> part = rest.subList(from, Math.min(rest.size(), from + 16));
            world.does(member.holder(), new ReadingStated(part));
        }
    }

    private static Extent late(Member member, EntryId item) {
        Chance chance = member.chance().of("late reading of " + item.hex());
        double said = chance.share();
        return said < 0.5 ? Extent.NOT_READ : said < 0.85 ? Extent.PARTLY : Extent.READ;
    }

    private void ask(Script.Request request, Chance chance) {
        List<Member> active = world.active();
        if (active.isEmpty()) {
            return;
        }
        Member asks = chance.pick(active);
        Optional<EntryId> id =
                world.does(
                        asks.holder(), new EvidenceRequested(request.question()), request.words());
        id.ifPresent(asked ->
                world.at(
                        later(world.dates().during(request.decided(), chance)),
                        () -> decide(request, asked)));
    }

    private Instant later(Instant time) {
        Instant soon = world.now().plus(Duration.ofMinutes(20));
        return time.isBefore(soon) ? soon : time;
    }

    private void decide(Script.Request request, EntryId asked) {
        Optional<EntryId> item = request.item().flatMap(name -> world.named(key(name)));
        world.does(
                World.FACILITATOR,
                new EvidenceRequestDecided(asked, request.granted(), item),
                request.decision());
    }
}
