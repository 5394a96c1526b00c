package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.PositionEvent.Moved;
import org.plenary.core.event.PositionEvent.PositionRevised;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.laptop.Laptop.Opened;
import org.plenary.desktop.ui.Problem;

/// A laptop whose files were put back from a copy, or copied to another laptop: it heals by itself,
/// and nothing is lost or counted twice (RELIABILITY R9 to R12).
class RestoredLaptopTest {
    @TempDir private Path folder;

    private final TestClock clock = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
    private TwinServer server;

    @BeforeEach
    void enrol() throws IOException {
        server = TwinServer.with(Village.record(), clock);
        try (TestLaptop laptop = open("laptop")) {
            laptop.enrol(server.letter(Village.NEWCOMER));
            laptop.round();
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLaptopThatWasOnlyClosedSaysNothing() throws IOException {
        try (TestLaptop laptop = open("laptop")) {
            assertThat(laptop.standing().problems()).isEmpty();
        }
    }

    @Test
    void whatWasRecordedSinceTheCopyComesBackAndTheChainGoesOn() throws Exception {
        copy("laptop", "copy");
        EntryId first;
        try (TestLaptop laptop = open("laptop")) {
            first = asks(laptop, "Where does the water come from?");
            laptop.sync().round();
            assertThat(state(laptop, first)).isEqualTo(State.RECORDED);
        }
        putBack("copy", "laptop");
        try (TestLaptop laptop = open("laptop")) {
            assertThat(laptop.standing().problems()).contains(new Problem.LaptopRestored());
            EntryId second = asks(laptop, "And where does it go?");
            laptop.sync().round().round();
            assertThat(laptop.standing().problems()).isEmpty();
            assertThat(states(laptop)).containsOnly(State.RECORDED);
            assertThat(laptop.standing().recorded().evidence().requests())
                    .hasSize(2)
                    .containsKey(first);
            assertThat(server.record().now().refused()).isEmpty();
            assertThat(second).isNotNull();
        }
    }

    @Test
    void whatAClonedLaptopSaysCountsOnceAndNothingIsLost() throws Exception {
        copy("laptop", "clone");
        try (TestLaptop one = open("laptop");
                TestLaptop other = open("clone")) {
            asks(one, "Question of the one.");
            asks(other, "Question of the other.");
            asks(other, "Another of the other.");
            for (int i = 0; i < 6; i++) {
                one.sync();
                other.sync();
            }
            assertThat(server.record().now().evidence().requests()).hasSize(3);
            assertThat(states(one)).contains(State.RECORDED).doesNotContain(State.ON_THIS_LAPTOP);
            assertThat(states(other)).doesNotContain(State.ON_THIS_LAPTOP);
        }
    }

    @Test
    void entriesThatSpeakOfOneAnotherStillDoWhenTheyAreSignedAnew() throws Exception {
        copy("laptop", "copy");
        try (TestLaptop laptop = open("laptop")) {
            asks(laptop, "A question.");
            laptop.sync().round();
        }
        putBack("copy", "laptop");
        try (TestLaptop laptop = open("laptop")) {
            EntryId stated =
                    laptop.chamber()
                            .sign(
                                    new PositionStated(1, Stance.FOR, List.of()),
                                    Words.of("reasons", "First."),
                                    "positions/1");
            laptop.chamber()
                    .sign(
                            new PositionRevised(
                                    stated,
                                    Stance.AGAINST,
                                    List.of(new Moved(MovedBy.DISCUSSION, Optional.empty())),
                                    List.of()),
                            Words.of(Map.of("reasons", "Second.", "moved", "A talk.")),
                            "positions/1");
            laptop.sync().round().round();
            var history =
                    laptop.standing().recorded().positions().history(Village.NEWCOMER.number(), 1);
            assertThat(history).hasSize(2);
            assertThat(history.get(1).previous()).contains(history.get(0).mark().id());
            assertThat(laptop.chamber().texts().words(history.get(1).mark()).get("reasons"))
                    .isEqualTo("Second.");
        }
    }

    @Test
    void aDamagedFileIsSetAsideAndTheLatestCopyOfferedAndWhatIsMissingComesBack() throws Exception {
        EntryId id;
        try (TestLaptop laptop = open("laptop")) {
            laptop.chamber()
                    .drafts()
                    .keep("positions/1", new TreeMap<>(Map.of("reasons", "Half a")));
            id = asks(laptop, "A question.");
            laptop.sync().round();
        }
        Path own = folder.resolve("laptop").resolve("own.db");
        byte[] bytes = Files.readAllBytes(own);
        Arrays.fill(bytes, 0, 2_000, (byte) 'x');
        Files.write(own, bytes);
        Files.deleteIfExists(folder.resolve("laptop").resolve("own.db-wal"));
        Opened opened = TestLaptop.opened(folder.resolve("laptop"), clock, new ArrayList<>());
        assertThat(opened).isInstanceOf(Opened.Broken.class);
        Opened.Broken broken = (Opened.Broken) opened;
        assertThat(broken.kept()).hasFileName("own.db.damaged-1").exists();
        assertThat(broken.backup()).isPresent();
        broken.restore();
        try (TestLaptop laptop = open("laptop")) {
            laptop.round();
            assertThat(state(laptop, id)).isEqualTo(State.RECORDED);
            assertThat(laptop.chamber().drafts().find("positions/1").orElseThrow().fields())
                    .containsEntry("reasons", "Half a");
            asks(laptop, "The chain goes on.");
            laptop.sync().round();
            assertThat(states(laptop)).containsOnly(State.RECORDED);
        }
    }

    @Test
    void whoeverBeginsAnewKeepsEverythingAside() throws Exception {
        Files.write(folder.resolve("laptop").resolve("own.db"), new byte[9_000]);
        Opened opened = TestLaptop.opened(folder.resolve("laptop"), clock, new ArrayList<>());
        ((Opened.Broken) opened).beginAnew();
        try (TestLaptop laptop = open("laptop")) {
            assertThat(laptop.laptop().isEnrolled()).isFalse();
        }
        try (Stream<Path> aside = Files.list(folder.resolve("laptop").resolve("aside-1"))) {
            assertThat(aside.map(path -> path.getFileName().toString()))
                    .contains("seal.key", "own-000001.db");
        }
    }

    @Test
    void aDamagedCopyOfTheRecordIsFetchedAnewByItself() throws Exception {
        for (int damage = 0; damage < 3; damage++) {
            Path log = folder.resolve("laptop").resolve("log.db");
            byte[] bytes = Files.readAllBytes(log);
            switch (damage) {
                case 0 -> Arrays.fill(bytes, 0, 3_000, (byte) 'x');
                case 1 -> flip(bytes, "position-stated", "item-published", "ledger");
                default -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
            }
            Files.write(log, bytes);
            Files.deleteIfExists(folder.resolve("laptop").resolve("log.db-wal"));
            try (TestLaptop laptop = open("laptop")) {
                laptop.round();
                assertThat(laptop.standing().recorded().size())
                        .isEqualTo(server.record().now().size());
                assertThat(laptop.standing().me()).isEqualTo(Village.NEWCOMER);
            }
        }
    }

    /// One bit inside some entry.
    private static void flip(byte[] bytes, String... near) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : near) {
            int at = text.indexOf(word);
            if (at > 0) {
                bytes[at] ^= 1;
                return;
            }
        }
        throw new IllegalStateException("there is nothing to flip");
    }

    private TestLaptop open(String name) throws IOException {
        return TestLaptop.open(folder.resolve(name), clock);
    }

    private static EntryId asks(TestLaptop laptop, String what) throws IOException, Refused {
        return laptop.chamber()
                .sign(new EvidenceRequested(1), Words.of("what", what), "evidence/ask");
    }

    private static State state(TestLaptop laptop, EntryId id) {
        return laptop.standing().own(id).orElseThrow().state();
    }

    private static List<State> states(TestLaptop laptop) {
        return laptop.standing().outbox().stream().map(Outgoing::state).toList();
    }

    /// As a backup of the whole folder does; what lies outside is not in it.
    private void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(path -> !path.getFileName().toString().startsWith("window"))
                    .forEach(path ->
                            copy(path, folder.resolve(to).resolve(source.relativize(path))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBack(String from, String to) throws IOException {
        Files.move(folder.resolve(to), folder.resolve(to + ".before"));
        copy(from, to);
    }
}
