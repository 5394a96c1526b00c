package org.plenary.core.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.pcollections.TreePVector;
import org.plenary.core.event.Entry;
import org.plenary.core.event.Envelope;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Ballots;
import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Seats;
import org.plenary.core.projection.Stages;
import org.plenary.core.projection.Stages.Entered;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Refusal;
import org.plenary.core.term.Stage;

/// Assemblies that no trail leads to: as they stand, but for one thing. With them a test asks for
/// one rule alone, where on real trails another would speak first.
final class Forged {
    private Forged() {}

    /// Question 1 stands in another stage, and everything else stays.
    static Assembly stage(Assembly real, Stage stage) {
        Mark mark = real.founding().orElseThrow().mark();
        Stages stages =
                stage == Stage.CONVENING
                        ? new Stages(TreePVector.empty())
                        : new Stages(real.stages().history().plus(new Entered(mark, 1, stage)));
        return with(real, stages, real.ballots());
    }

    /// A ballot was opened before the last of the seats was filled.
    static Assembly electorate(Assembly real, EntryId id, int entitled) {
        Ballot ballot = real.ballots().ballot(id).orElseThrow();
        Ballot fewer =
                new Ballot(
                        ballot.mark(),
                        ballot.recommendation(),
                        ballot.version(),
                        ballot.question(),
                        ballot.rule(),
                        ballot.closes(),
                        ballot.unsealBy(),
                        new Seats(
                                ballot.electorate().filled().subList(0, entitled),
                                ballot.electorate().left()),
                        ballot.votes(),
                        ballot.closed(),
                        ballot.opened(),
                        ballot.reports(),
                        ballot.declined());
        return with(real, real.stages(), new Ballots(real.ballots().all().plus(id, fewer)));
    }

    /// Why an envelope would not count as the next entry of an assembly.
    static Optional<Refusal> refusal(Assembly assembly, Envelope envelope) {
        return Procedure.judge(assembly, next(assembly, envelope))
                        instanceof Ruling.DoesNotCount(Refusal why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// An envelope as the next entry of an assembly.
    static Entry next(Assembly assembly, Envelope envelope) {
        EntryId id = new EntryId(Hash.sha256(("entry " + assembly.size()).getBytes(UTF_8)));
        return new Entry(assembly.size(), id, envelope);
    }

    private static Assembly with(Assembly real, Stages stages, Ballots ballots) {
        return new Assembly(
                real.size(),
                real.clock(),
                real.founding(),
                real.chains(),
                real.charter(),
                real.draws(),
                real.roll(),
                stages,
                real.sessions(),
                real.evidence(),
                real.positions(),
                real.recommendations(),
                real.checks(),
                ballots,
                real.responses(),
                real.erasures(),
                real.refused());
    }
}
