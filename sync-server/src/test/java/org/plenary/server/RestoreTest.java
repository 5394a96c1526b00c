package org.plenary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.BodyBundle;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.HandedChoice;
import org.plenary.core.trail.SignedEntry;
import org.plenary.server.store.CannotStart;

/// A whole record is brought back from what was published, with the sealed choices that only the
/// server has.
final class RestoreTest {
    @TempDir Path data;
    private TestServer server;
    private EntryId ballot;
    private HandedChoice handed;
    private List<Frame> trail;
    private byte[] checkpoint;

    @BeforeEach
    void anAssemblyWithAnOpenBallot() throws Exception {
        server = TestServer.founded(data);
        Convened assembly = new Convened(server).learning();
        ballot = assembly.ballot();
        handed = assembly.vote(1, ballot, Choice.YES);
        server.restart();
        checkpoint = server.get("checkpoint").body();
        trail = published();
        server.stop();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private List<Frame> published() throws Exception {
        int size = (int) server.checkpoint(1).checkpoint().size();
        var notes = EntryBundle.decode(server.get("tile/entries/000.p/" + size).body(), size);
        var bodies = BodyBundle.decode(server.get("bodies/000.p/" + size).body(), size);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            frames.add(new Frame(Frame.Type.ENTRY, notes.get(i)));
            bodies.get(i).ifPresent(body -> frames.add(new Frame(Frame.Type.BODY, body.record())));
        }
        frames.add(handed.frame());
        return frames;
    }

    private Restore.Restored restore(List<Frame> frames) throws CannotStart {
        return Restore.into(data, TestServer.ORIGIN, frames);
    }

    private void loseTheDatabase() throws Exception {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file :
                    files.filter(one -> one.getFileName().toString().startsWith("record"))
                            .toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void theSameRecordGoesOn() throws Exception {
        loseTheDatabase();

        Restore.Restored restored = restore(trail);
        server.restart();

        long entries = trail.stream().filter(frame -> frame.type() == Frame.Type.ENTRY).count();
        assertThat(restored.entries()).isEqualTo(entries);
        assertThat(restored.withoutWords()).isZero();
        assertThat(new String(server.get("checkpoint").body(), StandardCharsets.UTF_8))
                .startsWith(
                        new String(checkpoint, StandardCharsets.UTF_8)
                                .lines()
                                .limit(3)
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void sealedChoicesComeBackAndAreOpenedInTime() throws Exception {
        loseTheDatabase();
        restore(trail);
        server.clock().pass(Duration.ofHours(24));
        server.restart();

        assertThat(lastKind()).isEqualTo("votes-unsealed");
    }

    @Test
    void nothingIsRestoredOverARecord() {
        assertThatThrownBy(() -> restore(trail))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds a record already");
    }

    @Test
    void aDamagedEntryIsNamedAndNothingIsKept() throws Exception {
        loseTheDatabase();
        byte[] bytes = trail.get(10).bytes();
        bytes[50] ^= 1;
        List<Frame> damaged = new ArrayList<>(trail);
        damaged.set(10, new Frame(trail.get(10).type(), bytes));

        refused(damaged, "(?s)Entry \\d+ cannot be taken: .* Nothing was kept\\.");
    }

    @Test
    void aMissingEntryIsNoticedAndNothingIsKept() throws Exception {
        loseTheDatabase();
        int enrolment = 0;
        for (int i = 0; i < trail.size(); i++) {
            if (new String(trail.get(i).bytes(), StandardCharsets.UTF_8)
                    .contains("device-enrolled")) {
                enrolment = i;
                break;
            }
        }
        List<Frame> shorter = new ArrayList<>(trail);
        shorter.remove(enrolment);

        refused(shorter, "(?s)Entry \\d+ cannot be taken: .*");
    }

    @Test
    void entriesInAnotherOrderAreNoRecord() throws Exception {
        loseTheDatabase();
        List<Frame> reversed = new ArrayList<>(trail);
        Collections.reverse(reversed);

        refused(reversed, "(?s)Entry 0 cannot be taken: .*");
    }

    @Test
    void nothingAtAllIsNoRecord() throws Exception {
        loseTheDatabase();

        refused(List.of(), "There is no entry in what was brought, so nothing was begun.");
    }

    private void refused(List<Frame> frames, String sentence) throws Exception {
        assertThatThrownBy(() -> restore(frames))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching(sentence);
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("record"));
        }
    }

    @Test
    void missingWordsAreCounted() throws Exception {
        loseTheDatabase();
        List<Frame> mute = trail.stream().filter(frame -> frame.type() != Frame.Type.BODY).toList();

        assertThat(restore(mute).withoutWords()).isPositive();
    }

    private int run(String... words) {
        PrintStream quiet = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(quiet, quiet).run(List.of(words));
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private String[] words(String command, String flag, Path path) {
        return new String[] {
            command,
            flag,
            path.toString(),
            "--data",
            data.toString(),
            "--origin",
            TestServer.ORIGIN.value()
        };
    }

    @Test
    void aBackupIsWrittenWhileTheServerRunsTriedOutAndRestored() throws Exception {
        Path backup = data.resolve("backup.frames");
        server.restart();
        assertThat(run(words("backup", "--to", backup)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(run(words("verify-backup", "--from", backup)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The backup is whole");
        server.stop();
        loseTheDatabase();

        assertThat(run(words("restore", "--from", backup)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        server.clock().pass(Duration.ofHours(24));
        server.restart();

        assertThat(lastKind()).isEqualTo("votes-unsealed");
    }

    @Test
    void aBackupWithOneWrongByteIsNotWhole() throws Exception {
        Path backup = data.resolve("backup.frames");
        run(words("backup", "--to", backup));
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);

        assertThat(run(words("verify-backup", "--from", backup))).isEqualTo(1);
    }

    @Test
    void whatIsPublishedBringsTheRecordBackAllButTheSealedChoices() throws Exception {
        loseTheDatabase();

        assertThat(run(words("restore", "--from", data.resolve("public"))))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        server.clock().pass(Duration.ofHours(24));
        server.restart();

        assertThat(lastKind()).isEqualTo("ballot-closed");
    }

    @Test
    void aDamagedPublishedFolderIsRefused() throws Exception {
        loseTheDatabase();
        Path trailFolder = data.resolve("public/trail/test/tile/entries/000.p");
        try (Stream<Path> files = Files.list(trailFolder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[100] ^= 1;
                Files.write(file, bytes);
            }
        }

        assertThat(run(words("restore", "--from", data.resolve("public")))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is damaged");
        assertThat(data.resolve("record.db")).doesNotExist();
    }

    private String lastKind() throws Exception {
        int size = (int) server.checkpoint(1).checkpoint().size();
        byte[] last =
                EntryBundle.decode(server.get("tile/entries/000.p/" + size).body(), size).getLast();
        return SignedEntry.parse(last).envelope().kind();
    }
}
