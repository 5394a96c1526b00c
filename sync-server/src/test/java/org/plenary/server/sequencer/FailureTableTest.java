package org.plenary.server.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.SignatureEngine;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.TileCoordinates;
import org.plenary.core.ledger.Tree;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.Laptop;
import org.plenary.server.Server;
import org.plenary.server.TestClock;
import org.plenary.server.TestServer;
import org.plenary.server.sequencer.Answer.InTheRecord;
import org.plenary.server.sequencer.Faults.Kind;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;
import org.plenary.server.store.Published;
import org.plenary.server.store.ReadingRoom;
import org.plenary.server.store.Rows;
import org.plenary.server.store.SqliteRows;

/// Every durable step of a server's life is broken once as "not persisted" and once as "persisted
/// anyway"; then the server starts again on what is on the disk. Whatever was acknowledged must be
/// there, at its place, under a checkpoint that is consistent with the one published before.
final class FailureTableTest {
    private static final SignatureEngine ENGINE = Server.engine();

    @TempDir Path folder;

    private final Map<EntryId, Long> acknowledged = new LinkedHashMap<>();
    private final List<List<Frame>> batches = batches();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingAcknowledgedIsEverLost(Kind kind) throws Exception {
        int step = 0;
        boolean broke;
        do {
            step++;
            Path data = folder.resolve(kind + "-" + step);
            acknowledged.clear();
            Faults faults = new Faults(step, kind);
            live(data, faults);
            broke = faults.happened();
            byte[] shown = shown(data);
            liveAgain(data, shown);
        } while (broke);
        assertThat(step).as("steps in this life").isGreaterThan(10);
    }

    /// A server's life up to the fault: founded, then one batch after the other.
    private void live(Path data, Faults faults) throws Exception {
        try (DataFolder open = DataFolder.open(data)) {
            Keys keys = keys(open);
            Laptop convenor = new Laptop(TestServer.ORIGIN, TestServer.CONVENOR);
            List<Frame> founding =
                    convenor.writes(
                            TestServer.founded(convenor, keys), Words.of("title", "A test"));
            try (SqliteRows sqlite = SqliteRows.open(open.database(), TestServer.ORIGIN)) {
                Rows rows = new FaultyRows(sqlite, faults);
                Beginning.found(TestServer.ORIGIN, keys, sqlite, ENGINE, founding);
                run(open, keys, rows, new FaultyPublished(open.published(), faults));
            } catch (IOException thatFault) {
                assertThat(thatFault).hasMessageContaining("broke");
            }
        }
    }

    /// Enrolment, words, an erasure, and enough to fill a tile.
    private static List<List<Frame>> batches() {
        Laptop registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);
        List<List<Frame>> batches = new ArrayList<>();
        batches.add(Laptop.frames(registrar.enrolment()));
        List<Frame> spoken =
                registrar.writes(new EvidenceRequested(1), Words.of("what", "to be erased"));
        batches.add(spoken);
        EntryId said = id(spoken.getFirst());
        batches.add(
                Laptop.frames(registrar.signs(new BodyErased(said, ErasureGround.AUTHOR_ASKED))));
        List<Frame> many = new ArrayList<>();
        for (int i = 0; i < 254; i++) {
            many.addAll(Laptop.frames(registrar.signs(new EvidenceRequested(1))));
        }
        batches.add(many);
        return batches;
    }

    private void run(DataFolder open, Keys keys, Rows rows, Published published) throws Exception {
        try (ReadingRoom reading = ReadingRoom.open(open.database(), "read")) {
            Log.Ground ground =
                    new Log.Ground(
                            TestServer.ORIGIN,
                            keys,
                            ENGINE,
                            new TestClock(),
                            Duration.ZERO,
                            rows,
                            reading,
                            published,
                            open.published(),
                            open.attachments());
            try (Log log = Log.start(ground, Press.NONE, new Log.Told(_ -> {}, _ -> {}))) {
                for (List<Frame> batch : batches) {
                    hand(log, batch);
                }
            }
        }
    }

    private void hand(Log log, List<Frame> batch) throws Exception {
        try {
            for (Answer answer : log.intake().handIn(Frames.encode(batch))) {
                InTheRecord in = (InTheRecord) answer;
                Long before = acknowledged.putIfAbsent(in.id(), in.index());
                if (before != null) {
                    assertThat(in.index()).isEqualTo(before);
                }
            }
        } catch (Stopped notAcknowledged) {
            // Whoever sent it will send it again.
        }
    }

    /// After the fault: the same folder, a sound disk, and everybody sends everything again.
    private void liveAgain(Path data, byte[] shown) throws Exception {
        try (DataFolder open = DataFolder.open(data)) {
            Keys keys = keys(open);
            Map<EntryId, Long> before = new LinkedHashMap<>(acknowledged);
            try (SqliteRows rows = SqliteRows.open(open.database(), TestServer.ORIGIN)) {
                for (Map.Entry<EntryId, Long> one : before.entrySet()) {
                    assertThat(rows.entry(one.getKey()).orElseThrow().position())
                            .isEqualTo(one.getValue());
                }
                run(open, keys, rows, open.published());
            }
            long entries =
                    batches.stream()
                            .flatMap(List::stream)
                            .filter(FailureTableTest::isEntry)
                            .count();
            assertThat(acknowledged).hasSize((int) entries);
            verify(open, keys, shown);
        }
    }

    /// The published folder as anybody reads it: the checkpoint's tree is that of the bundles, and
    /// what was shown before is its beginning.
    private static void verify(DataFolder open, Keys keys, byte[] shown) throws Exception {
        Published published = open.published();
        SignedCheckpoint now = checkpoint(keys, read(published, "checkpoint"));
        long before = shown.length == 0 ? 0 : checkpoint(keys, shown).checkpoint().size();
        Frontier tree = Frontier.EMPTY;
        for (TileCoordinates tile :
                TileCoordinates.newTiles(0, now.checkpoint().size()).stream()
                        .filter(one -> one.level() == 0)
                        .toList()) {
            for (byte[] note :
                    EntryBundle.decode(read(published, tile.entriesPath()), tile.width())) {
                tree = tree.plus(Tree.leaf(note));
                if (tree.size() == before) {
                    assertThat(tree.root()).isEqualTo(checkpoint(keys, shown).checkpoint().root());
                }
            }
            assertThat(read(published, tile.path())).hasSize(32 * tile.width());
            assertThat(
                            new String(
                                    read(published, "bodies/" + tile.indexPath()),
                                    java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("to be erased");
        }
        assertThat(tree.root()).isEqualTo(now.checkpoint().root());
        assertThat(tree.size()).isGreaterThan(256);
    }

    private static byte[] shown(Path data) throws Exception {
        try (DataFolder open = DataFolder.open(data)) {
            return open.published()
                    .read(Log.prefix(TestServer.ORIGIN) + "checkpoint")
                    .orElse(new byte[0]);
        }
    }

    private static byte[] read(Published published, String path) throws IOException {
        return published
                .read(Log.prefix(TestServer.ORIGIN) + path)
                .orElseThrow(() -> new IOException(path + " is not published"));
    }

    private static SignedCheckpoint checkpoint(Keys keys, byte[] note) throws Exception {
        return SignedCheckpoint.verify(note, keys.signer().keys(), ENGINE);
    }

    private static Keys keys(DataFolder open) throws Exception {
        return new Keys(TestServer.ORIGIN, KeyFolder.seeds(open, new SecureRandom()));
    }

    private static boolean isEntry(Frame frame) {
        return frame.type() == Frame.Type.ENTRY;
    }

    private static EntryId id(Frame entry) {
        try {
            return SignedEntry.parse(entry.bytes()).id();
        } catch (org.plenary.core.term.Malformed own) {
            throw new AssertionError(own);
        }
    }
}
