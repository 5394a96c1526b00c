package org.plenary.desktop.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.plenary.core.event.RollEvent.DeviceRevoked;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll.Device;
import org.plenary.core.projection.Roll.Vacancy;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.EightWords;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Standing;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.trail.Look.Checked;
import org.plenary.desktop.trail.Look.Laptop;
import org.plenary.desktop.trail.Look.Own;
import org.plenary.desktop.trail.Look.SaidFree;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Deeds;
import org.plenary.desktop.wording.Fate;

/// What the screen says, from what this laptop knows.
final class TrailModel {
    private final Words words;
    private final Moments moments;
    private final Chamber chamber;

    TrailModel(Words words, Moments moments, Chamber chamber) {
        this.words = words;
        this.moments = moments;
        this.chamber = chamber;
    }

    Look look() {
        Standing standing = chamber.standing().get();
        Assembly assembly = standing.expected();
        Deeds deeds = new Deeds(words, assembly, chamber.texts());
        List<Own> own = standing.outbox().stream().map(each -> own(each, deeds)).toList();
        int refused = (int) standing.outbox().stream().filter(o -> o.refusal().isPresent()).count();
        return new Look(
                connection(standing.connection()),
                standing.outbox().stream().anyMatch(o -> o.state() != State.RECORDED),
                checkpoint(standing),
                newer(standing),
                own,
                refused,
                words.text(
                        "trail.refused.everybody",
                        "refused",
                        standing.recorded().refused().size(),
                        "entries",
                        standing.recorded().size()),
                assembly.roll().devicesOf(standing.me()).stream()
                        .map(id -> laptop(id, standing))
                        .sorted((a, b) -> Boolean.compare(b.isThis(), a.isThis()))
                        .toList(),
                assembly.roll().vacancies().values().stream()
                        .filter(vacancy ->
                                Holder.seat(vacancy.event().seat()).equals(standing.me()))
                        .map(this::saidFree)
                        .toList());
    }

    private SaidFree saidFree(Vacancy vacancy) {
        return new SaidFree(
                vacancy.mark().id(),
                words.each("roll.vacancy", vacancy.event().ground()),
                Visible.line(chamber.texts().words(vacancy.mark()).get("reason")),
                moments.stamp(vacancy.mark().at()),
                moments.dayAndTime(vacancy.earliest()),
                vacancy.contested().isEmpty());
    }

    private Own own(Outgoing own, Deeds deeds) {
        return new Own(
                own.id(),
                deeds.of(own.event()),
                own.signed()
                        .map(moments::stamp)
                        .orElseGet(() -> words.text("trail.when.elsewhere")),
                own.index().map(index -> words.text("trail.entry", "index", index)).orElse(""),
                Fate.of(words, own),
                own.state() == State.RECORDED,
                own.canTakeBack());
    }

    private String connection(Connection connection) {
        String last =
                connection
                        .lastReached()
                        .map(at -> words.text("trail.reached", "moment", moments.stamp(at)))
                        .orElseGet(() -> words.text("trail.reached.never"));
        return words.text(
                "trail.connection",
                "state",
                words.each("trail.state", connection.state()),
                "address",
                connection.address(),
                "last",
                last);
    }

    private Optional<Checked> checkpoint(Standing standing) {
        return standing.checkpoint()
                .map(known ->
                        new Checked(
                                words.text(
                                        "trail.checkpoint",
                                        "entries",
                                        known.checkpoint().size(),
                                        "moment",
                                        moments.stamp(known.checked())),
                                EightWords.of(known.checkpoint()).words(),
                                new String(known.checkpoint().text(), UTF_8)));
    }

    private String newer(Standing standing) {
        return standing.problems().stream()
                .filter(Problem.NewerVersion.class::isInstance)
                .map(Problem.NewerVersion.class::cast)
                .findFirst()
                .map(newer -> words.text("trail.newer", "position", newer.position()))
                .orElse("");
    }

    private Laptop laptop(DeviceId id, Standing standing) {
        Device device = standing.expected().roll().device(id).orElseThrow();
        boolean isThis = id.equals(standing.device());
        String since = moments.date(device.enrolled().at());
        String said =
                device.revoked()
                        .map(by ->
                                words.text(
                                        "trail.laptop.revoked",
                                        "date",
                                        moments.date(by.at()),
                                        "since",
                                        since))
                        .orElseGet(() ->
                                isThis
                                        ? words.text("trail.laptop.this", "since", since)
                                        : words.text("trail.laptop.other", "since", since));
        return new Laptop(
                id, said, isThis, !isThis && chamber.refusal(new DeviceRevoked(id)).isEmpty());
    }
}
