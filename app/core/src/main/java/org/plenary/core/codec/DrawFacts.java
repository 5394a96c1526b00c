package org.plenary.core.codec;

import java.util.List;
import java.util.Optional;
import org.plenary.core.codec.Json.Array;
import org.plenary.core.codec.Json.Members;
import org.plenary.core.codec.Json.Text;
import org.plenary.core.codec.Json.Whole;
import org.plenary.core.draw.Freeze;
import org.plenary.core.draw.Objective;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.DrawEvent.Announced;
import org.plenary.core.event.Event;
import org.plenary.core.event.Kind;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.NumberSource;

/// The facts of a draw's events, read and written.
final class DrawFacts {
    private DrawFacts() {}

    static Members write(DrawEvent event) {
        return switch (event) {
            case DrawEvent.DrawAnnounced e ->
                    new Members()
                            .with("seats", e.seats())
                            .with("lottery", announced(e.lottery()))
                            .with("panel", announced(e.panel()));
            case DrawEvent.PoolFrozen e -> frozen(e);
            case DrawEvent.NumberSealed e ->
                    new Members()
                            .with("draw", e.draw().hex())
                            .with("for", Fields.wire(e.purpose()))
                            .with("sealed", e.sealed().hex());
            case DrawEvent.NumberShown e ->
                    new Members()
                            .with("sealing", e.sealing().hex())
                            .with("number", e.number().hex());
            case DrawEvent.NumberStated e ->
                    new Members()
                            .with("draw", e.draw().hex())
                            .with("for", Fields.wire(e.purpose()))
                            .with("digits", e.digits());
            case DrawEvent.NumberConfirmed e -> new Members().with("number", e.number().hex());
            case DrawEvent.LotteryCommitted e ->
                    new Members()
                            .with("draw", e.draw().hex())
                            .with("file", file(e.file()))
                            .with("root", e.root().hex());
            case DrawEvent.SeatsFilled e ->
                    new Members()
                            .with("draw", e.draw().hex())
                            .with("part", e.part())
                            .with(
                                    "volunteers",
                                    array(
                                            e.volunteers().stream()
                                                    .map(Integer::longValue)
                                                    .map(Whole::new)
                                                    .toList()))
                            .with(
                                    "letters",
                                    array(
                                            e.letters().stream()
                                                    .map(key -> new Text(key.base64()))
                                                    .toList()))
                            .with(
                                    "path",
                                    array(
                                            e.path().stream()
                                                    .map(hash -> new Text(hash.hex()))
                                                    .toList()));
            case DrawEvent.QuotaFitProved e ->
                    new Members().with("draw", e.draw().hex()).with("file", file(e.file()));
            case DrawEvent.DrawAbandoned e -> new Members().with("draw", e.draw().hex());
        };
    }

    private static Members frozen(DrawEvent.PoolFrozen e) {
        Members members =
                new Members()
                        .with("draw", e.draw().hex())
                        .with("quotas", file(e.quotas()))
                        .with("pool", e.freeze().pool().hex())
                        .with("volunteers", e.freeze().volunteers())
                        .with("seats", e.freeze().seats())
                        .with("panels", e.freeze().panels())
                        .with("objective", Fields.wire(e.freeze().objective()));
        e.commitments().ifPresent(file -> members.with("commitments", file(file)));
        return members;
    }

    private static Array array(List<? extends Json> items) {
        return new Array(List.copyOf(items));
    }

    private static Members announced(Announced announced) {
        return new Members()
                .with("source", Fields.wire(announced.source()))
                .with("at", announced.at().getEpochSecond())
                .with("digits", announced.digits());
    }

    private static Members file(Attachment file) {
        return new Members().with("sha256", file.sha256().hex()).with("size", file.size());
    }

    static Event read(Kind kind, Fields f) throws Malformed {
        return switch (kind) {
            case DRAW_ANNOUNCED ->
                    new DrawEvent.DrawAnnounced(
                            f.integer("seats"),
                            f.read("lottery", DrawFacts::announced),
                            f.read("panel", DrawFacts::announced));
            case POOL_FROZEN -> frozen(f);
            case NUMBER_SEALED ->
                    new DrawEvent.NumberSealed(
                            f.entry("draw"), f.choice("for", NumberFor.class), f.hash("sealed"));
            case NUMBER_SHOWN -> new DrawEvent.NumberShown(f.entry("sealing"), f.hash("number"));
            case NUMBER_STATED ->
                    new DrawEvent.NumberStated(
                            f.entry("draw"), f.choice("for", NumberFor.class), f.text("digits"));
            case NUMBER_CONFIRMED -> new DrawEvent.NumberConfirmed(f.entry("number"));
            case LOTTERY_COMMITTED ->
                    new DrawEvent.LotteryCommitted(
                            f.entry("draw"), f.read("file", DrawFacts::file), f.hash("root"));
            case SEATS_FILLED ->
                    new DrawEvent.SeatsFilled(
                            f.entry("draw"),
                            f.integer("part"),
                            f.list("volunteers", DrawFacts::number),
                            f.list("letters", Fields::key),
                            f.list("path", json -> Hash.ofHex(Fields.text(json))));
            case QUOTA_FIT_PROVED ->
                    new DrawEvent.QuotaFitProved(f.entry("draw"), f.read("file", DrawFacts::file));
            case DRAW_ABANDONED -> new DrawEvent.DrawAbandoned(f.entry("draw"));
            default -> throw new IllegalStateException(kind + " is not of the family draw");
        };
    }

    private static DrawEvent.PoolFrozen frozen(Fields f) throws Malformed {
        Attachment quotas = f.read("quotas", DrawFacts::file);
        Optional<Attachment> commitments = f.maybe("commitments", DrawFacts::file);
        Freeze freeze =
                new Freeze(
                        quotas.sha256(),
                        f.hash("pool"),
                        f.integer("volunteers"),
                        f.integer("seats"),
                        f.integer("panels"),
                        f.choice("objective", Objective.class),
                        commitments.map(Attachment::sha256));
        return new DrawEvent.PoolFrozen(f.entry("draw"), quotas, commitments, freeze);
    }

    private static Announced announced(Json json) throws Malformed {
        Fields f = Fields.of(json);
        return new Announced(
                f.choice("source", NumberSource.class), f.time("at"), f.integer("digits"));
    }

    private static Attachment file(Json json) throws Malformed {
        Fields f = Fields.of(json);
        return new Attachment(f.hash("sha256"), f.number("size"), Media.TEXT);
    }

    private static Integer number(Json json) throws Malformed {
        if (json instanceof Whole(long value) && value == (int) value) {
            return (int) value;
        }
        throw new Malformed("a volunteer is named by a number");
    }
}
