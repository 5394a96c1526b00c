package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.projection.Mark;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;

/// A real program on a real laptop that is ended in the middle of its work, as by `kill -9`.
@Timeout(300)
class KilledLaptopTest {
    /// How many lines are heard before each end: at once after opening, and later and later.
    private static final int[] MOMENTS = {1, 2, 9, 40};

    @TempDir private Path folder;

    private final TestClock clock = new TestClock(HomeServer.SECOND_WEEKEND.plusSeconds(60));
    private final Map<String, Integer> signed = new LinkedHashMap<>();
    private HomeServer server;
    private Path home;
    private int lastKept = -1;
    private int next;

    @BeforeEach
    void enrol() throws Exception {
        home = folder.resolve("laptop");
        server = HomeServer.with(folder.resolve("server"), 11, HomeServer.SECOND_WEEKEND, clock);
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            laptop.enrol(server.letter(server.freeSeat()));
            laptop.round();
        }
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void whateverWasSaidToBeKeptIsThereAndNothingIsInTheRecordTwice() throws Exception {
        for (int moment : MOMENTS) {
            typeAndKill(moment);
            assertNothingIsLost();
        }
        assertThat(lastKept).isPositive();
        assertThat(signed).isNotEmpty();
        assertEachIsRecordedOnce();
    }

    @Test
    void withTheServerStoppedItIsTheSameAndItSyncsWhenTheServerReturns() throws Exception {
        server.stop();
        for (int moment : MOMENTS) {
            typeAndKill(moment);
            assertNothingIsLost();
        }
        server.start();
        assertEachIsRecordedOnce();
    }

    private void typeAndKill(int moment) throws IOException {
        List<String> unusual = new ArrayList<>();
        int heard = 0;
        Process program = program();
        try (BufferedReader lines = program.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!hear(line)) {
                    unusual.add(line);
                } else if (++heard == moment) {
                    program.toHandle().destroyForcibly();
                }
            }
        } finally {
            program.destroyForcibly().onExit().join();
        }
        // Lines that were said before it was ended are heard too, and hold.
        assertThat(heard).as("%s", unusual).isGreaterThanOrEqualTo(moment);
        next += 1_000;
    }

    private Process program() throws IOException {
        return new ProcessBuilder(
                        Alone.command(
                                Typist.class,
                                home.toString(),
                                clock.instant().toString(),
                                Integer.toString(next)))
                .redirectErrorStream(true)
                .start();
    }

    private boolean hear(String line) {
        String[] said = line.split(" ", -1);
        switch (said[0]) {
            case "open" -> {}
            case "kept" -> lastKept = Integer.parseInt(said[1]);
            case "signed" -> signed.put(said[2], Integer.parseInt(said[1]));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void assertNothingIsLost() throws IOException {
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            if (lastKept >= 0) {
                String text =
                        laptop.chamber()
                                .drafts()
                                .find(Typist.DRAFT)
                                .orElseThrow()
                                .fields()
                                .get(Typist.FIELD);
                // What was being kept at the very moment may be there whole, or not at all.
                assertThat(text).isIn(Typist.draft(lastKept), Typist.draft(lastKept + 1), begun());
            }
            assertThat(laptop.standing().outbox())
                    .extracting(own -> own.id().hex())
                    .containsAll(signed.keySet());
        }
    }

    /// The first text of this start, which may be there though nobody was told.
    private String begun() {
        return Typist.draft(next - 1_000);
    }

    private void assertEachIsRecordedOnce() throws IOException {
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            laptop.sync();
            for (int i = 0; i < 400 && !allRecorded(laptop); i++) {
                laptop.round();
            }
            assertThat(allRecorded(laptop)).as("all of them are recorded").isTrue();
            var recorded = laptop.standing().recorded();
            List<String> asked =
                    recorded.evidence().requests().values().stream()
                            .map(request -> request.mark())
                            .filter(mark -> mark.by().equals(laptop.standing().me()))
                            .map(mark -> what(laptop, mark))
                            .toList();
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(asked).containsAll(signed.values().stream().map(Typist::request).toList());
        }
    }

    private static boolean allRecorded(TestLaptop laptop) {
        return laptop.standing().outbox().stream()
                .map(Outgoing::state)
                .allMatch(State.RECORDED::equals);
    }

    private static String what(TestLaptop laptop, Mark mark) {
        return laptop.chamber().texts().words(mark).get("what");
    }
}
