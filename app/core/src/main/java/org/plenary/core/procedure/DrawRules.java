package org.plenary.core.procedure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.DrawEvent.DrawAbandoned;
import org.plenary.core.event.DrawEvent.DrawAnnounced;
import org.plenary.core.event.DrawEvent.LotteryCommitted;
import org.plenary.core.event.DrawEvent.NumberConfirmed;
import org.plenary.core.event.DrawEvent.NumberSealed;
import org.plenary.core.event.DrawEvent.NumberShown;
import org.plenary.core.event.DrawEvent.NumberStated;
import org.plenary.core.event.DrawEvent.PoolFrozen;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.DrawEvent.SeatsFilled;
import org.plenary.core.event.SealedNumber;
import org.plenary.core.projection.Drawn;
import org.plenary.core.projection.Draws.Draw;
import org.plenary.core.projection.Draws.Sealing;
import org.plenary.core.projection.Draws.Stated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.NumberFor;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;

/// A draw goes one way, each step fixed before what decides the next exists: so that whoever
/// organises it has nothing left to try out.
final class DrawRules {
    private DrawRules() {}

    static Optional<Refusal> refuse(Act act, DrawEvent event) {
        return switch (event) {
            case DrawAnnounced e -> announced(act, e);
            case PoolFrozen e -> frozen(act, e);
            case NumberSealed e -> sealed(act, e);
            case NumberShown e -> shown(act, e);
            case NumberStated e -> stated(act, e);
            case NumberConfirmed e -> confirmed(act, e);
            case LotteryCommitted e -> committed(act, e);
            case SeatsFilled e -> filled(act, e);
            case QuotaFitProved e -> proved(act, e);
            case DrawAbandoned e -> abandoned(act, e);
        };
    }

    /// One draw at a time, or an organiser could announce several and keep the one that pleases.
    private static Optional<Refusal> announced(Act act, DrawAnnounced event) {
        var assembly = act.assembly();
        int vacant = assembly.founding().orElseThrow().facts().seats() - assembly.roll().seated();
        return Act.unless(assembly.draws().running().isEmpty(), Refusal.DRAW_RUNNING)
                .or(() ->
                        Act.unless(vacant > 0 && event.seats() == vacant, Refusal.SEATS_NOT_VACANT))
                .or(() ->
                        Act.unless(
                                event.lottery().at().isAfter(assembly.clock()),
                                Refusal.NUMBER_NOT_AHEAD));
    }

    private static Optional<Refusal> frozen(Act act, PoolFrozen event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = running.get();
        return Act.unless(draw.frozen().isEmpty(), Refusal.ALREADY_FROZEN)
                .or(() -> Act.unless(before(act, draw, NumberFor.LOTTERY), Refusal.DRAW_LAPSED))
                .or(() ->
                        Act.unless(
                                event.freeze().seats() == draw.announced().seats(),
                                Refusal.SEATS_NOT_VACANT))
                .or(() ->
                        Act.unless(
                                enough(draw, NumberFor.LOTTERY) && enough(draw, NumberFor.PANEL),
                                Refusal.TOO_FEW_SEALED));
    }

    /// Where numbers are sealed, at least two kinds of offices brought one: those who organise are
    /// not alone.
    private static boolean enough(Draw draw, NumberFor purpose) {
        Set<Role> roles = new HashSet<>();
        draw.sealings(purpose).forEach(sealing -> roles.add(sealing.mark().by().role()));
        return !draw.isSealed(purpose) || roles.size() > 1;
    }

    private static Optional<Refusal> sealed(Act act, NumberSealed event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = running.get();
        boolean first =
                draw.sealings(event.purpose()).stream()
                        .noneMatch(sealing -> sealing.mark().by().equals(act.by()));
        return Act.unless(draw.isSealed(event.purpose()), Refusal.OTHER_SOURCE)
                .or(() -> Act.unless(draw.frozen().isEmpty(), Refusal.ALREADY_FROZEN))
                .or(() -> Act.unless(first, Refusal.ALREADY_SEALED));
    }

    private static Optional<Refusal> shown(Act act, NumberShown event) {
        Optional<Sealing> found = act.assembly().draws().sealing(event.sealing());
        if (found.isEmpty()) {
            return Optional.of(Refusal.NUMBER_UNKNOWN);
        }
        NumberSealed sealed = found.get().event();
        Draw draw = act.assembly().draws().running().orElseThrow();
        boolean fits =
                SealedNumber.commitment(draw.id(), sealed.purpose(), event.number())
                        .equals(sealed.sealed());
        return Act.unless(found.get().mark().by().equals(act.by()), Refusal.NOT_YOUR_NUMBER)
                .or(() -> Act.unless(found.get().shown().isEmpty(), Refusal.NUMBER_KNOWN))
                .or(() -> due(act, draw, sealed.purpose()))
                .or(() -> Act.unless(fits, Refusal.NUMBER_DOES_NOT_FIT));
    }

    private static Optional<Refusal> stated(Act act, NumberStated event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = running.get();
        int digits = draw.source(event.purpose()).digits();
        return Act.unless(!draw.isSealed(event.purpose()), Refusal.OTHER_SOURCE)
                .or(() -> due(act, draw, event.purpose()))
                .or(() ->
                        Act.unless(event.digits().length() == digits, Refusal.NUMBER_DOES_NOT_FIT));
    }

    private static Optional<Refusal> confirmed(Act act, NumberConfirmed event) {
        Optional<Stated> stated = act.assembly().draws().stated(event.number());
        if (stated.isEmpty()) {
            return Optional.of(Refusal.NUMBER_UNKNOWN);
        }
        Draw draw = act.assembly().draws().running().orElseThrow();
        boolean unknown = draw.number(stated.get().event().purpose()).isEmpty();
        return Act.unless(unknown, Refusal.NUMBER_KNOWN);
    }

    private static Optional<Refusal> committed(Act act, LotteryCommitted event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = running.get();
        return Act.unless(draw.lotteryNumber().isPresent(), Refusal.NUMBER_UNKNOWN)
                .or(() -> Act.unless(draw.lottery().isEmpty(), Refusal.LOTTERY_EXISTS))
                .or(() -> Act.unless(before(act, draw, NumberFor.PANEL), Refusal.DRAW_LAPSED));
    }

    private static Optional<Refusal> filled(Act act, SeatsFilled event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        var wall = Drawn.of(act.assembly(), event.draw());
        return wall.refusal()
                .or(() ->
                        Act.unless(
                                event.part() == running.get().parts(), Refusal.SEATS_OUT_OF_ORDER))
                .or(() ->
                        Act.unless(
                                wall.proof().orElseThrow().holds(event),
                                Refusal.NOT_THE_PANEL_DRAWN))
                .or(() -> RollRules.fresh(act.assembly().roll(), event.letters()));
    }

    /// A proof may come when the seats are filled, too, and be mended: what it is worth is for
    /// whoever checks it to say.
    private static Optional<Refusal> proved(Act act, QuotaFitProved event) {
        var wall = Drawn.of(act.assembly(), event.draw());
        return wall.refusal()
                .or(() ->
                        Act.unless(
                                wall.proof().orElseThrow().freeze().commitments().isPresent(),
                                Refusal.NOTHING_COMMITTED));
    }

    /// Whoever organises may give up a draw only while nobody can know whom it draws.
    private static Optional<Refusal> abandoned(Act act, DrawAbandoned event) {
        Optional<Draw> running = running(act, event.draw());
        if (running.isEmpty()) {
            return Optional.of(Refusal.DRAW_UNKNOWN);
        }
        Draw draw = running.get();
        boolean open = draw.lottery().isEmpty() || before(act, draw, NumberFor.PANEL);
        return Act.unless(open, Refusal.TOO_LATE_TO_ABANDON);
    }

    /// A number exists only after its moment, and after what it decides was fixed.
    private static Optional<Refusal> due(Act act, Draw draw, NumberFor purpose) {
        return Act.unless(draw.isFixed(purpose), Refusal.NUMBER_TOO_EARLY)
                .or(() -> Act.unless(!before(act, draw, purpose), Refusal.NUMBER_TOO_EARLY))
                .or(() -> Act.unless(draw.number(purpose).isEmpty(), Refusal.NUMBER_KNOWN));
    }

    private static boolean before(Act act, Draw draw, NumberFor purpose) {
        return act.assembly().clock().isBefore(draw.source(purpose).at());
    }

    private static Optional<Draw> running(Act act, EntryId id) {
        return act.assembly().draws().running().filter(draw -> draw.id().equals(id));
    }
}
