package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.DraftKeeper;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.ui.Background;
import org.plenary.desktop.ui.Fx;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// What a laptop does while its disk fills up, is full, and has room again. The same for whatever
/// fills it.
final class NoRoom {
    private static final String DRAFT = "positions/1";
    private static final int STEPS = 60;

    private final Path home;
    private final Disk disk;
    private final TestClock clock = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
    private final List<EntryId> signed = new ArrayList<>();
    private SortedMap<String, String> lastKept = new TreeMap<>();

    /// A disk that can be filled.
    interface Disk {
        /// Takes all the room that is left.
        void fill() throws IOException;

        /// Gives it back.
        void free() throws IOException;
    }

    NoRoom(Path home, Disk disk) {
        this.home = home;
        this.disk = disk;
    }

    /// Goes through all of it.
    void happens() throws IOException, Refused {
        try (TwinServer server = TwinServer.with(Village.record(), clock)) {
            try (TestLaptop laptop = TestLaptop.open(home, clock)) {
                laptop.enrol(server.letter(Village.NEWCOMER));
                keep(laptop, "before");
                signed.add(asks(laptop, "Asked before?"));
                disk.fill();
                writeUntilFull(laptop);
                // What was thrown overboard for the draft left some room.
                disk.fill();
                signUntilFull(laptop);
                theWindowSaysSo(laptop);
                gettingInStepSaysSo(server, laptop);
            }
            openingLosesNothing();
            disk.free();
            try (TestLaptop laptop = TestLaptop.open(home, clock)) {
                assertThat(kept(laptop)).isEqualTo(lastKept);
                theWindowGoesOn(laptop);
                assertThat(outbox(laptop)).isEqualTo(signed);
                signed.add(asks(laptop, "Asked after?"));
                laptop.sync().round();
                assertThat(laptop.standing().outbox())
                        .extracting(Outgoing::state)
                        .containsOnly(State.RECORDED);
                assertThat(laptop.standing().problems()).doesNotContain(new Problem.DiskFull());
                // The newcomer's, each once, and the one of somebody else.
                assertThat(laptop.standing().recorded().evidence().requests())
                        .hasSize(signed.size() + 1)
                        .containsKeys(signed.toArray(EntryId[]::new));
            }
        }
    }

    /// A longer text each time, as when somebody goes on writing: each is kept or it is said.
    private void writeUntilFull(TestLaptop laptop) throws IOException {
        Optional<Problem> problem = Optional.empty();
        for (int n = 1; n < STEPS && problem.isEmpty(); n++) {
            try {
                keep(laptop, text(n));
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
        }
        assertThat(problem).contains(new Problem.DiskFull());
        assertThat(kept(laptop)).isEqualTo(lastKept);
    }

    /// Some entries may still fit where the write-ahead log has been before. Each is signed whole
    /// or not at all.
    private void signUntilFull(TestLaptop laptop) throws IOException, Refused {
        Optional<Problem> problem = Optional.empty();
        for (int n = 1; n < 2 * STEPS && problem.isEmpty(); n++) {
            try {
                signed.add(asks(laptop, text(2)));
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
        }
        assertThat(problem).contains(new Problem.DiskFull());
        assertThat(outbox(laptop)).isEqualTo(signed);
        assertThat(kept(laptop)).isEqualTo(lastKept);
    }

    /// What was signed after the enrolment.
    private static List<EntryId> outbox(TestLaptop laptop) {
        return laptop.standing().outbox().reversed().stream().skip(1).map(Outgoing::id).toList();
    }

    private void theWindowSaysSo(TestLaptop laptop) {
        List<Problem> said = typed(laptop, text(STEPS));
        assertThat(said).containsExactly(new Problem.DiskFull());
        assertThat(kept(laptop)).isEqualTo(lastKept);
    }

    /// Another member's words come, for which there is no room here.
    private static void gettingInStepSaysSo(TwinServer server, TestLaptop laptop) {
        server.record()
                .write(
                        Holder.seat(1),
                        new EvidenceRequested(1),
                        Words.of("what", "because ".repeat(8_000)));
        laptop.round();
        assertThat(laptop.standing().problems()).containsExactly(new Problem.DiskFull());
        assertThat(laptop.standing().recorded().founding()).isPresent();
    }

    /// Whether it opens or says why not: nothing is taken for damaged and set aside.
    private void openingLosesNothing() throws IOException {
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            assertThat(kept(laptop)).isEqualTo(lastKept);
        } catch (IOException e) {
            assertThat(Problem.of(e)).isEqualTo(new Problem.DiskFull());
        }
    }

    private void theWindowGoesOn(TestLaptop laptop) {
        assertThat(typed(laptop, text(STEPS))).isEmpty();
        assertThat(kept(laptop)).isEqualTo(fields(text(STEPS)));
    }

    /// What the window is told when somebody types and leaves the field.
    private static List<Problem> typed(TestLaptop laptop, String text) {
        List<Problem> said = new ArrayList<>();
        Background background = new Background(Runnable::run, Runnable::run, said::add);
        Fx.run(() -> {
            DraftKeeper keeper = new DraftKeeper(background, laptop.chamber().drafts(), DRAFT);
            keeper.put("reasons", text);
            keeper.keepNow();
            assertThat(keeper.get("reasons")).isEqualTo(text);
        });
        return said;
    }

    private void keep(TestLaptop laptop, String text) throws IOException {
        laptop.chamber().drafts().keep(DRAFT, fields(text));
        lastKept = fields(text);
    }

    private static SortedMap<String, String> kept(TestLaptop laptop) {
        return laptop.chamber().drafts().find(DRAFT).orElseThrow().fields();
    }

    private static SortedMap<String, String> fields(String text) {
        return new TreeMap<>(Map.of("reasons", text));
    }

    private static String text(int n) {
        return n + " " + "because ".repeat(3_000 * n);
    }

    private static EntryId asks(TestLaptop laptop, String what) throws IOException, Refused {
        return laptop.chamber()
                .sign(new EvidenceRequested(1), Words.of("what", what), "evidence/ask");
    }
}
