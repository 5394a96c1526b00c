package org.plenary.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.projection.Result;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.OpenData;
import org.plenary.core.trail.SignedEntry;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Script;

/// The verifier and the rehearsal agree on a whole assembly: laptops lost, votes late, words
/// erased.
final class RehearsalTest {
    @TempDir Path folder;

    @Test
    void theSampleAssemblyHoldsFromItsFoundingToItsAnswers() {
        Rehearsed rehearsed =
                Rehearsal.of(Script.sample(), 1, LocalDate.parse("2026-03-07"))
                        .withMembers(9)
                        .whole();
        List<byte[]> entries = new ArrayList<>();
        List<Optional<Body>> bodies = new ArrayList<>();
        for (SignedEntry entry : rehearsed.entries()) {
            entries.add(entry.bytes());
            bodies.add(rehearsed.body(entry));
        }
        CheckpointSigner log =
                new CheckpointSigner(
                        rehearsed.origin().value(),
                        rehearsed.logSeed(),
                        rehearsed.postQuantumSeed());
        Site site = Site.of(rehearsed.origin(), log, entries, bodies);
        site.putBeside(
                OpenData.resultsPath(rehearsed.origin()), OpenData.results(rehearsed.assembly()));
        site.write(folder);

        Run run = Run.of(folder.toString()).holds();
        assertThat(run.lines().getFirst()).startsWith("This is a rehearsal");
        int ballots = Result.of(rehearsed.assembly()).size();
        assertThat(ballots).isPositive();
        assertThat(run.lines()).filteredOn(l -> l.startsWith("Ballot at")).hasSize(ballots);
        run.says("the ones that the record gives");
    }
}
