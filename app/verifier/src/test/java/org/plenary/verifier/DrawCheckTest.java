package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.verifier.Verify.BROKEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.Entry;
import org.plenary.core.procedure.TestDraw;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedTrail;

/// A record in which seven seats were drawn, and the files that it names.
final class DrawCheckTest {
    private static final TestDraw DRAW = TestDraw.drawn(7).seats(41);
    private static final String QUOTAS = "attachment/" + TestDraw.QUOTAS.sha256().hex();
    private static final String LOTTERY = "attachment/" + DRAW.commitment().file().sha256().hex();

    @TempDir Path folder;

    private final Site site = site();

    private static Site site() {
        List<Optional<Body>> bodies = new ArrayList<>();
        for (Entry entry : DRAW.hall().trail().log()) {
            bodies.add(entry.envelope().body().map(_ -> TestTrail.body(entry.index())));
        }
        Site site =
                Site.of(
                        TestTrail.ORIGIN,
                        SignedTrail.log(),
                        Sample.bytes(SignedTrail.of(DRAW.hall())),
                        bodies);
        site.put(QUOTAS, TestDraw.quotas().text().getBytes(UTF_8));
        site.put(LOTTERY, DRAW.lottery().text().getBytes(UTF_8));
        return site;
    }

    private Run run() {
        site.write(folder);
        return Run.of(folder.toString());
    }

    @Test
    void theDrawIsToldStepByStep() {
        run().holds()
                .says("A draw for 7 seats was announced on")
                .says("14 volunteers")
                .says("The published quotas are those that were frozen: 1 feature.")
                .says(
                        "31415926535897932384, written down by the registrar and confirmed by authority 1")
                .says("each volunteer is in at least 497 and at most 503 of them")
                .says("It picks panel 41 of the 1,000 from 0 on");
    }

    @Test
    void filesThatAreNotPublishedAreSaidToBeMissing() {
        site.remove(QUOTAS);
        site.remove(LOTTERY);

        run().holds()
                .says("The quotas' file is not published here.")
                .says("The lottery's file is not published here");
    }

    @Test
    void aVolunteerChecksTheirReceipt() throws IOException {
        site.write(folder);
        Path file = folder.resolve("receipt.txt");

        Files.writeString(file, DRAW.receipt(1).text());
        Run.of(folder.toString(), "--receipt", file.toString())
                .holds()
                .says("The receipt holds: V-1 stands in the frozen pool as any.")
                .says("V-1 stands in 498 of its 1,000 panels, each as likely as any other.")
                .says("V-1 was drawn.");
        Files.writeString(file, DRAW.receipt(8).text());
        Run.of(folder.toString(), "--receipt", file.toString()).holds().says("V-8 was not drawn.");
    }

    @Test
    void aReceiptThatThePoolDoesNotKnowDoesNotHold() throws IOException {
        site.write(folder);
        Path file = folder.resolve("receipt.txt");

        Files.writeString(file, DRAW.receipt(1).text().replace("number 1", "number 2"));
        Run.of(folder.toString(), "--receipt", file.toString())
                .ends(BROKEN, "V-2 does not stand in it like this.");
        Files.writeString(
                file, DRAW.receipt(1).text().replaceFirst("draw [0-9a-f]{4}", "draw 0000"));
        Run.of(folder.toString(), "--receipt", file.toString())
                .ends(BROKEN, "The receipt is of no draw of this record that was frozen.");
        Files.writeString(file, "something else\n");
        Run.of(folder.toString(), "--receipt", file.toString())
                .ends(BROKEN, "cannot be read: the file does not begin with plenary-receipt/v1.");
    }

    @Test
    void anotherLotteryThanWasCommittedDoesNotHold() {
        String other = DRAW.lottery().text().replaceFirst("\n1 2 3 ", "\n1 2 4 ");
        site.put(LOTTERY, other.getBytes(UTF_8));

        run().ends(BROKEN, "The published lottery is not the file that the record names.");
    }

    @Test
    void otherQuotasThanWereFrozenDoNotHold() {
        site.put(QUOTAS, "plenary-quotas/v1\nseats 7\nfeature a\n0 7 b\n".getBytes(UTF_8));

        run().ends(BROKEN, "The published quotas are not the file that the record names.");
    }
}
