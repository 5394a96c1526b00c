package org.plenary.core.procedure;

import java.util.Optional;
import org.plenary.core.event.BallotEvent;
import org.plenary.core.event.CharterEvent;
import org.plenary.core.event.CheckEvent;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.DrawEvent;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Event;
import org.plenary.core.event.EvidenceEvent;
import org.plenary.core.event.Facts;
import org.plenary.core.event.Kind;
import org.plenary.core.event.PositionEvent;
import org.plenary.core.event.RecommendationEvent;
import org.plenary.core.event.RecordEvent;
import org.plenary.core.event.ResponseEvent;
import org.plenary.core.event.RollEvent;
import org.plenary.core.event.RollEvent.DeviceEnrolled;
import org.plenary.core.event.SessionEvent;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Roll.Device;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Role;

/// The one function that three programs run: whether an entry counts at its position.
public final class Procedure {
    private Procedure() {}

    /// Judges an entry by the assembly as it stood before it. Reads facts only, never words; knows
    /// no time but the trail's clock.
    public static Ruling judge(Assembly assembly, Entry entry) {
        return switch (entry.envelope().facts()) {
            case Facts.Unknown unknown -> new Ruling.NeedsUpdate(unknown.kind());
            case Facts.Known known -> judge(assembly, entry, known);
        };
    }

    private static Ruling judge(Assembly assembly, Entry entry, Facts.Known known) {
        Event event = known.event();
        if (event instanceof AssemblyFounded founded) {
            return founding(assembly, entry, founded);
        }
        if (assembly.founding().isEmpty()) {
            return new Ruling.DoesNotCount(Refusal.NOT_FOUNDED);
        }
        Optional<Holder> by = actor(assembly, entry, event);
        if (by.isEmpty()) {
            Refusal why =
                    event instanceof DeviceEnrolled
                            ? Refusal.LETTER_UNKNOWN
                            : Refusal.UNKNOWN_DEVICE;
            return new Ruling.DoesNotCount(why);
        }
        Act act = new Act(assembly, entry, by.get());
        return refusal(act, known)
                .<Ruling>map(Ruling.DoesNotCount::new)
                .orElseGet(() -> new Ruling.Counts(event, by.get()));
    }

    private static Ruling founding(Assembly assembly, Entry entry, AssemblyFounded event) {
        if (entry.index() != 0 || assembly.founding().isPresent()) {
            return new Ruling.DoesNotCount(Refusal.ALREADY_FOUNDED);
        }
        return ConveningRules.refuse(entry, event)
                .<Ruling>map(Ruling.DoesNotCount::new)
                .orElseGet(() -> new Ruling.Counts(event, new Holder(Role.CONVENOR, 1)));
    }

    private static Optional<Holder> actor(Assembly assembly, Entry entry, Event event) {
        if (event instanceof DeviceEnrolled enrolled) {
            return Optional.ofNullable(assembly.roll().letters().get(enrolled.letter()));
        }
        return assembly.roll().device(entry.envelope().device()).map(Device::holder);
    }

    /// The general rules first, then the table, then what only this family asks.
    private static Optional<Refusal> refusal(Act act, Facts.Known known) {
        return chain(act).or(() -> permit(act, known)).or(() -> family(act, known.event()));
    }

    private static Optional<Refusal> chain(Act act) {
        var envelope = act.entry().envelope();
        boolean revoked =
                act.assembly()
                        .roll()
                        .device(envelope.device())
                        .flatMap(Device::revoked)
                        .isPresent();
        var own = act.assembly().founding().orElseThrow().origin();
        return Act.unless(envelope.assembly().equals(own), Refusal.OTHER_ASSEMBLY)
                .or(() -> Act.unless(!revoked, Refusal.DEVICE_REVOKED))
                .or(() ->
                        Act.unless(
                                act.assembly().roll().left(act.by()).isEmpty(), Refusal.SEAT_LEFT))
                .or(() ->
                        Act.unless(
                                act.assembly().chains().continuedBy(envelope),
                                Refusal.CHAIN_FORKED))
                .or(() ->
                        Act.unless(
                                !act.assembly().chains().counted().contains(envelope.draft()),
                                Refusal.ALREADY_COUNTED));
    }

    private static Optional<Refusal> permit(Act act, Facts.Known known) {
        Kind kind = known.type();
        if (!Permits.roles(kind).contains(act.by().role())) {
            return Optional.of(Refusal.NOT_YOUR_ROLE);
        }
        int questions = act.assembly().founding().orElseThrow().facts().questions();
        return Subject.question(act.assembly(), known.event())
                .flatMap(question ->
                        Act.unless(question <= questions, Refusal.UNKNOWN_QUESTION)
                                .or(() ->
                                        Act.unless(
                                                Permits.stages(kind).contains(act.stage(question)),
                                                Refusal.NOT_IN_THIS_STAGE)));
    }

    private static Optional<Refusal> family(Act act, Event event) {
        return switch (event) {
            case ConveningEvent e -> ConveningRules.refuse(act, e);
            case CharterEvent e -> CharterProcedure.refuse(act, e);
            case DrawEvent e -> DrawRules.refuse(act, e);
            case RollEvent e -> RollRules.refuse(act, e);
            case SessionEvent e -> SessionRules.refuse(act, e);
            case EvidenceEvent e -> EvidenceRules.refuse(act, e);
            case PositionEvent e -> PositionRules.refuse(act, e);
            case RecommendationEvent e -> RecommendationRules.refuse(act, e);
            case CheckEvent e -> CheckRules.refuse(act, e);
            case BallotEvent e -> BallotRules.refuse(act, e);
            case ResponseEvent e -> ResponseRules.refuse(act, e);
            case RecordEvent e -> RecordRules.refuse(act, e);
        };
    }
}
