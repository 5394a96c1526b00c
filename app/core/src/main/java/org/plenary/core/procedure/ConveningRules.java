package org.plenary.core.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.core.event.ConveningEvent;
import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.event.ConveningEvent.OfficeLetter;
import org.plenary.core.event.ConveningEvent.StageOpened;
import org.plenary.core.event.Entry;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Closed;
import org.plenary.core.term.PublicKey;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// How an assembly is founded and how a question moves from stage to stage.
final class ConveningRules {
    private ConveningRules() {}

    static Optional<Refusal> refuse(Entry entry, AssemblyFounded event) {
        boolean own = event.convenor().device().equals(entry.envelope().device());
        return Act.unless(own && entry.envelope().seq() == 0, Refusal.BAD_KEY)
                .or(() -> keys(event));
    }

    /// Nobody acts in two roles with one key, each office gets one letter, and every key is an
    /// ordinary one.
    private static Optional<Refusal> keys(AssemblyFounded event) {
        List<PublicKey> keys =
                Stream.concat(
                                Stream.of(event.convenor(), event.sequencer()),
                                event.offices().stream().map(OfficeLetter::letter))
                        .toList();
        long holders = event.offices().stream().map(OfficeLetter::holder).distinct().count();
        boolean apart = keys.stream().distinct().count() == keys.size();
        boolean good =
                Stream.concat(keys.stream(), Stream.of(event.log())).allMatch(RollRules::good);
        return Act.unless(apart && holders == event.offices().size(), Refusal.KEY_IN_USE)
                .or(() -> Act.unless(good, Refusal.BAD_KEY));
    }

    static Optional<Refusal> refuse(Act act, ConveningEvent event) {
        return switch (event) {
            case AssemblyFounded _ -> Optional.of(Refusal.ALREADY_FOUNDED);
            case StageOpened e -> stage(act, e);
        };
    }

    private static Optional<Refusal> stage(Act act, StageOpened event) {
        Assembly assembly = act.assembly();
        if (event.question() > assembly.founding().orElseThrow().facts().questions()) {
            return Optional.of(Refusal.UNKNOWN_QUESTION);
        }
        Stage now = assembly.stages().of(event.question());
        boolean back = now == Stage.CHECKING && event.stage() == Stage.DRAFTING;
        boolean next = now != event.stage() && now.next() == event.stage();
        if (!back && !next) {
            return Optional.of(Refusal.STAGE_OUT_OF_ORDER);
        }
        return switch (event.stage()) {
            case LEARNING -> beginning(assembly);
            case DECIDED ->
                    Act.unless(allSettled(assembly, event.question()), Refusal.BALLOTS_STILL_OPEN);
            case CONVENING, DELIBERATING, DRAFTING, CHECKING, BALLOTING -> Optional.empty();
        };
    }

    /// Every seat was filled once; that somebody left since is no reason for the others to wait.
    private static Optional<Refusal> beginning(Assembly assembly) {
        int seats = assembly.founding().orElseThrow().facts().seats();
        return Act.unless(assembly.charter().complete(), Refusal.CHARTER_INCOMPLETE)
                .or(() -> Act.unless(assembly.roll().lastSeat() >= seats, Refusal.PANEL_INCOMPLETE))
                .or(() ->
                        Act.unless(
                                assembly.responses().promise().isPresent(),
                                Refusal.PROMISE_MISSING));
    }

    private static boolean allSettled(Assembly assembly, int question) {
        return assembly.ballots()
                .of(question)
                .allMatch(ballot ->
                        Closed.of(assembly, ballot.mark().id())
                                .proof()
                                .filter(Closed::settled)
                                .isPresent());
    }
}
