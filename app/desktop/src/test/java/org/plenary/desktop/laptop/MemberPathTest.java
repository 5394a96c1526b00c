package org.plenary.desktop.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.TlogProof;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.TrailKeys;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Standing.Connection;

/// A member's whole way, with a real server: from the letter to the record.
class MemberPathTest {
    @TempDir private Path folder;

    private final TestClock clock = new TestClock(HomeServer.SECOND_WEEKEND.plusSeconds(60));
    private HomeServer server;
    private Holder seat;

    @BeforeEach
    void startServer() throws Exception {
        server = HomeServer.with(folder.resolve("server"), 11, HomeServer.SECOND_WEEKEND, clock);
        seat = server.freeSeat();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aLetterMakesALaptopItsHoldersAndWhatItSignsIsRecorded() throws Exception {
        try (TestLaptop laptop = TestLaptop.open(folder.resolve("laptop"), clock)) {
            laptop.enrol(server.letter(seat));
            assertThat(laptop.standing().me()).isEqualTo(seat);
            laptop.round();
            assertThat(laptop.standing().recorded().size())
                    .isGreaterThan(server.rehearsed().entries().size());

            EntryId id =
                    laptop.chamber()
                            .sign(
                                    new PositionStated(1, Stance.FOR, List.of()),
                                    Words.of("reasons", "Because it is ours to say."),
                                    "positions/1");
            assertThat(state(laptop, id)).isEqualTo(State.ON_THIS_LAPTOP);
            assertThat(laptop.standing().pending(id)).isTrue();
            assertThat(laptop.standing().expected().positions().statement(id)).isPresent();
            assertThat(laptop.standing().recorded().positions().statement(id)).isEmpty();

            laptop.sync();
            recorded(laptop, id);
            assertThat(laptop.standing().recorded().positions().statement(id)).isPresent();
            var mark = laptop.standing().recorded().positions().statement(id).orElseThrow().mark();
            assertThat(laptop.chamber().texts().words(mark).get("reasons"))
                    .isEqualTo("Because it is ours to say.");
            proven(laptop, id);
        }
    }

    @Test
    void withTheServerStoppedWorkGoesOnAndIsSentWhenItReturns() throws Exception {
        Path home = folder.resolve("laptop");
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            laptop.enrol(server.letter(seat));
        }
        server.stop();
        EntryId id;
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            assertThat(laptop.round().standing().connection().state())
                    .isEqualTo(Connection.State.AWAY);
            id =
                    laptop.chamber()
                            .sign(
                                    new PositionStated(1, Stance.AGAINST, List.of()),
                                    Words.of("reasons", "Not like this."),
                                    "positions/1");
            clock.pass(Duration.ofMinutes(3));
            assertThat(state(laptop.round(), id)).isEqualTo(State.ON_THIS_LAPTOP);
            assertThat(laptop.standing().problems()).isEmpty();
        }
        server.start();
        try (TestLaptop laptop = TestLaptop.open(home, clock)) {
            assertThat(laptop.standing().expected().positions().statement(id)).isPresent();
            recorded(laptop, id);
        }
    }

    /// The checkpoint follows the commit by up to a second.
    private static void recorded(TestLaptop laptop, EntryId id) {
        for (int i = 0; i < 400 && state(laptop, id) != State.RECORDED; i++) {
            laptop.round();
        }
        assertThat(state(laptop, id)).isEqualTo(State.RECORDED);
    }

    private static State state(TestLaptop laptop, EntryId id) {
        return laptop.standing().own(id).orElseThrow().state();
    }

    private void proven(TestLaptop laptop, EntryId id) throws Exception {
        String proof = laptop.chamber().proofs().of(id).orElseThrow();
        var founding = laptop.standing().recorded().founding().orElseThrow();
        byte[] entry = laptop.laptop().entry(id).orElseThrow();
        TlogProof parsed = TlogProof.parse(proof.getBytes(StandardCharsets.UTF_8));
        assertThat(
                        parsed.verify(
                                entry,
                                TrailKeys.of(founding.facts(), founding.origin()),
                                SignatureEngine.best()))
                .isNotNull();
        assertThat(parsed.index())
                .isEqualTo(laptop.standing().own(id).orElseThrow().index().orElseThrow());
    }
}
