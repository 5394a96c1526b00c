package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.verifier.Verify.BROKEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.draw.Pool;
import org.plenary.core.event.DrawEvent.QuotaFitProved;
import org.plenary.core.event.Entry;
import org.plenary.core.fit.Commitments;
import org.plenary.core.fit.QuotaFit;
import org.plenary.core.ledger.Hash;
import org.plenary.core.procedure.TestDraw;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;
import org.plenary.core.term.NumberFor;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedTrail;
import org.plenary.sortition.fit.Prover;

/// A record whose freeze commits to everybody's values, and a proof that the panel fits; and
/// records whose registrar published something else. What each proof is worth is tested where it is
/// made.
final class FitCheckTest {
    private static final Prover PROVER =
            new Prover(
                    TestDraw.quotas(),
                    Pool.of(new int[14][1], IntStream.range(0, 14).map(_ -> -1).toArray()),
                    IntStream.range(0, 14)
                            .mapToObj(i -> Hash.sha256(("salt " + i).getBytes(UTF_8)))
                            .toList());
    private static final Commitments COMMITMENTS = PROVER.commitments();

    @TempDir Path folder;

    /// What a record says whose registrar freezes these commitments and publishes this proof.
    private Run run(String commitments, String proof, String... more) throws IOException {
        TestDraw draw =
                TestDraw.announced(7)
                        .freezes(file(commitments))
                        .drawsLotteryNumber()
                        .commits()
                        .hour()
                        .draws(NumberFor.PANEL, "041")
                        .seats(41);
        if (!proof.isEmpty()) {
            draw.hall().write(REGISTRAR, new QuotaFitProved(draw.id(), file(proof)));
        }
        List<Optional<Body>> bodies = new ArrayList<>();
        for (Entry entry : draw.hall().trail().log()) {
            bodies.add(entry.envelope().body().map(_ -> TestTrail.body(entry.index())));
        }
        Site site =
                Site.of(
                        TestTrail.ORIGIN,
                        SignedTrail.log(),
                        Sample.bytes(SignedTrail.of(draw.hall())),
                        bodies);
        for (String text :
                List.of(
                        TestDraw.quotas().text(),
                        draw.lottery().text(),
                        commitments,
                        proof.isEmpty() ? commitments : proof)) {
            site.put("attachment/" + file(text).sha256().hex(), text.getBytes(UTF_8));
        }
        site.write(folder);
        Files.writeString(folder.resolve("receipt.txt"), draw.receipt(1).text());
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static Attachment file(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Attachment(Hash.sha256(bytes), bytes.length, Media.TEXT);
    }

    private static String proof(int panel) {
        int[] people = TestDraw.announced(7).lottery().panel(panel);
        return PROVER.fit(COMMITMENTS.hash(), people).map(QuotaFit::text).orElseThrow();
    }

    @Test
    void aProvenFitIsTold() throws IOException {
        run(COMMITMENTS.text(), proof(41))
                .holds()
                .says("The commitments hold: each of the 14 volunteers has just one value")
                .says("Everybody who was drawn fits: the panel meets every quota, proven without");
    }

    @Test
    void aMissingProofIsSaidToBeMissing() throws IOException {
        run(COMMITMENTS.text(), "")
                .holds()
                .says("It has not been proven yet that the panel meets the quotas.");
    }

    @Test
    void aProofOfAnotherPanelDoesNotHold() throws IOException {
        run(COMMITMENTS.text(), proof(42))
                .ends(BROKEN, "The published proof of fit does not hold.")
                .says("The proof is about another panel.");
    }

    @Test
    void somethingElseThanAProofDoesNotHold() throws IOException {
        run(COMMITMENTS.text(), COMMITMENTS.text())
                .ends(BROKEN, "The published proof of fit cannot be read");
    }

    @Test
    void commitmentsThatDoNotHoldAreFound() throws IOException {
        run(swapped(), proof(41))
                .ends(BROKEN, "The published commitments do not hold.")
                .says("The commitment of V-1, age: any is not proven to be to one or none.");
    }

    /// The first volunteer's commitment with the second's proof.
    private static String swapped() {
        String[] lines = COMMITMENTS.text().split("\n", -1);
        lines[3] = lines[4];
        return String.join("\n", lines);
    }

    @Test
    void aVolunteerSeesThatWhatWasCommittedToIsTheirs() throws IOException {
        run(COMMITMENTS.text(), proof(41), "--receipt", folder.resolve("receipt.txt").toString())
                .holds()
                .says("What was committed to for V-1 is just that.");
    }
}
