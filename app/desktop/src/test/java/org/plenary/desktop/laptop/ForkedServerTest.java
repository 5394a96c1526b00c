package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.PositionEvent.PositionStated;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Stance;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Outgoing.State;
import org.plenary.desktop.chamber.Standing.Connection;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.ui.Problem;

/// A server that takes something back, or shows one laptop another record than the next: it is
/// said, and kept as evidence, and from then on nothing is handed to it.
class ForkedServerTest extends NewcomersLaptop {
    @Test
    void anOlderCheckpointTakesNothingBack() {
        TestRecord before = server.record().copy();
        EntryId statement = server.states(Holder.seat(1), "Here to stay.");
        laptop.round();
        TestRecord after = server.record();
        server.show(before);
        laptop.round();
        assertThat(laptop.standing().problems()).isEmpty();
        laptop.round();
        assertThat(laptop.standing().problems())
                .containsExactly(new Problem.RecordOlder(before.now().size(), after.now().size()));
        assertThat(laptop.standing().recorded().positions().statement(statement)).isPresent();
        server.show(after);
        laptop.round();
        assertThat(laptop.standing().problems()).isEmpty();
    }

    @Test
    void twoRecordsOfTheSameSizeStopEverything() throws Exception {
        TestRecord other = server.record().copy();
        server.states(Holder.seat(1), "To you I say this.");
        other.write(
                Holder.seat(1),
                new PositionStated(1, Stance.AGAINST, List.of()),
                Words.of("reasons", "To others I say that."));
        laptop.round();
        server.show(other);
        assertForked();
    }

    @Test
    void aLaterRecordThatDoesNotContinueTheEarlierStopsEverything() throws Exception {
        TestRecord other = server.record().copy();
        server.states(Holder.seat(1), "To you I say this.");
        laptop.round();
        other.write(
                Holder.seat(2),
                new PositionStated(1, Stance.FOR, List.of()),
                Words.of("reasons", "Another history."));
        other.write(
                Holder.seat(3),
                new PositionStated(1, Stance.FOR, List.of()),
                Words.of("reasons", "And on it goes."));
        server.show(other);
        assertForked();
    }

    @Test
    void anEarlierRecordThatWasNeverOursStopsEverything() throws Exception {
        TestRecord other = server.record().copy();
        server.states(Holder.seat(1), "To you I say this.");
        server.states(Holder.seat(2), "And this.");
        laptop.round();
        other.write(
                Holder.seat(3),
                new PositionStated(1, Stance.FOR, List.of()),
                Words.of("reasons", "Another history."));
        server.show(other);
        assertForked();
    }

    private void assertForked() throws Exception {
        EntryId id = laptop.says("Nobody will get this now.");
        int handedIn = handIns();
        laptop.sync();
        laptop.sync();
        assertThat(laptop.standing().connection().state()).isEqualTo(Connection.State.FORKED);
        assertThat(laptop.standing().problems()).hasExactlyElementsOfTypes(Problem.Forked.class);
        assertThat(handIns()).isEqualTo(handedIn);
        assertThat(state(id)).isEqualTo(State.ON_THIS_LAPTOP);
        evidenceHolds();
        laptop.close();
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        assertThat(laptop.round().standing().connection().state())
                .isEqualTo(Connection.State.FORKED);
        assertThat(laptop.standing().expected().positions().statement(id)).isPresent();
    }

    /// As anybody can check it: two notes that hold, of one log, and hashes between.
    private void evidenceHolds() throws Exception {
        String file =
                Files.readString(folder.resolve("laptop").resolve("fork-evidence.plenary"), UTF_8);
        String[] parts = file.split("\n\n", 2);
        String notes = parts[1];
        String origin = TestRecord.ORIGIN.value() + "\n";
        int second = notes.indexOf(origin, 1);
        Checkpoint earlier = checkpoint(notes.substring(0, second - 1));
        Checkpoint later = checkpoint(notes.substring(second));
        assertThat(earlier.size()).isLessThanOrEqualTo(later.size());
        assertThat(earlier.root()).isNotEqualTo(later.root());
        assertThat(parts[0]).startsWith("plenary-fork/v1\nsize " + earlier.size());
        assertThat(parts[0]).contains("signed " + earlier.root().base64());
    }

    private static Checkpoint checkpoint(String note) throws Exception {
        return SignedCheckpoint.verify(
                        note.getBytes(UTF_8), Village.signer().keys(), SignatureEngine.best())
                .checkpoint();
    }

    private State state(EntryId id) {
        return laptop.standing().own(id).orElseThrow().state();
    }

    private int handIns() {
        return (int) server.asked().stream().filter(asked -> asked.startsWith("POST")).count();
    }
}
