package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Refused;
import org.plenary.desktop.store.LogStore;
import org.plenary.desktop.store.LogStore.Recollected;
import org.plenary.desktop.store.Profile;

/// A laptop that was closed and is opened again while no server runs: what it shows at once is what
/// it recollects of the record; where it cannot, the record is read whole, and nothing is lost.
class ReopenedLaptopTest {
    @TempDir private Path folder;

    private final TestClock clock = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
    private TwinServer server;
    private EntryId sent;
    private EntryId unsent;

    @BeforeEach
    void closeALaptopAndStopTheServer() throws IOException, Refused {
        server = TwinServer.with(Village.record(), clock);
        try (TestLaptop laptop = open()) {
            laptop.enrol(server.letter(Village.NEWCOMER));
            sent = asks(laptop, "Where does the water come from?");
            laptop.sync().round();
            server.mischief((_, _) -> TwinServer.Reply.bare(503, "X-Why", "stopped"));
            unsent = asks(laptop, "And where does it go?");
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itShowsAtOnceWhatItShowedThoughTheRecordCannotBeReadFromItsStart() throws IOException {
        flipABitOfTheRecord();
        try (TestLaptop laptop = open()) {
            assertNothingIsLost(laptop);
            laptop.round();
            assertNothingIsLost(laptop);
            server.honest();
            laptop.sync().round();
            assertThat(laptop.standing().recorded().chains()).isEqualTo(all().chains());
            assertThat(states(laptop)).containsOnly(State.RECORDED);
        }
    }

    @Test
    void itRecollectsTheDraftsOfThisLaptopAlone() throws IOException {
        try (TestLaptop laptop = open()) {
            assertThat(drafts(laptop.standing().recorded())).isLessThan(drafts(all()));
        }
    }

    @Test
    void whatCameSinceIsOnTop() throws IOException {
        server.honest();
        Holder neighbour = Holder.seat(1);
        EntryId later =
                server.record()
                        .write(neighbour, new EvidenceRequested(1), Words.of("what", "Who pays?"));
        long kept = recollected().size();
        try (TestLaptop laptop = open()) {
            laptop.round();
        }
        assertThat(recollected().size()).isEqualTo(kept).isLessThan(all().size());
        flipABitOfTheRecord();
        try (TestLaptop laptop = open()) {
            assertNothingIsLost(laptop);
            assertThat(laptop.standing().recorded().evidence().requests()).containsKey(later);
        }
    }

    @Test
    void withADamagedRecollectionTheRecordIsReadWhole() throws IOException {
        recollect(bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });
        assertReadWhole();
    }

    @Test
    void withARecollectionOfAnotherVersionTheRecordIsReadWhole() throws IOException {
        recollect(bytes -> {
            byte[] content = Arrays.copyOfRange(bytes, Hash.LENGTH, bytes.length);
            byte[] sum = Hash.sha256("other fields".getBytes(UTF_8), content).bytes();
            System.arraycopy(sum, 0, bytes, 0, sum.length);
            return bytes;
        });
        assertReadWhole();
    }

    private void assertReadWhole() throws IOException {
        try (TestLaptop laptop = open()) {
            assertNothingIsLost(laptop);
            assertThat(laptop.standing().recorded().chains()).isEqualTo(all().chains());
            assertThat(laptop.standing().problems()).isEmpty();
        }
    }

    private void assertNothingIsLost(TestLaptop laptop) {
        Assembly recorded = laptop.standing().recorded();
        assertThat(laptop.standing().me()).isEqualTo(Village.NEWCOMER);
        assertThat(recorded.size()).isEqualTo(all().size());
        assertThat(recorded.evidence()).isEqualTo(all().evidence());
        assertThat(laptop.standing().own(sent).orElseThrow().state()).isEqualTo(State.RECORDED);
        assertThat(laptop.standing().own(unsent).orElseThrow().state())
                .isEqualTo(State.ON_THIS_LAPTOP);
        assertThat(laptop.standing().expected().evidence().requests()).containsKey(unsent);
    }

    private Assembly all() {
        return server.record().now();
    }

    private static long drafts(Assembly assembly) {
        return assembly.chains().counted().all().count();
    }

    private TestLaptop open() throws IOException {
        return TestLaptop.open(folder.resolve("laptop"), clock);
    }

    private LogStore log() throws IOException {
        return LogStore.open(
                Profile.in(folder.resolve("laptop"), folder.resolve("laptop.outside")));
    }

    private Recollected recollected() throws IOException {
        try (LogStore log = log()) {
            return log.recollected().orElseThrow();
        }
    }

    private void recollect(UnaryOperator<byte[]> otherwise) throws IOException {
        Recollected before = recollected();
        try (LogStore log = log()) {
            log.recollect(new Recollected(before.size(), otherwise.apply(before.bytes())));
        }
    }

    private void flipABitOfTheRecord() throws IOException {
        Path log = folder.resolve("laptop").resolve("log.db");
        byte[] bytes = Files.readAllBytes(log);
        bytes[new String(bytes, ISO_8859_1).indexOf("seats-filled")] ^= 1;
        Files.write(log, bytes);
    }

    private static EntryId asks(TestLaptop laptop, String what) throws IOException, Refused {
        return laptop.chamber()
                .sign(new EvidenceRequested(1), Words.of("what", what), "evidence/ask");
    }

    private static List<State> states(TestLaptop laptop) {
        return laptop.standing().outbox().stream().map(Outgoing::state).toList();
    }
}
