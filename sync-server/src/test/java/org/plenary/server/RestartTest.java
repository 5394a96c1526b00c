package org.plenary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.CheckpointSigner;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.trail.Words;
import org.plenary.server.store.CannotStart;

final class RestartTest {
    @TempDir Path data;
    private TestServer server;
    private Laptop registrar;

    @BeforeEach
    void start() throws Exception {
        server = TestServer.founded(data);
        registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);
        server.send(registrar.enrolment());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path trail() {
        return data.resolve("public/trail/test");
    }

    private void grow(int entries) throws Exception {
        for (int i = 0; i < entries; i++) {
            server.send(registrar.writes(new EvidenceRequested(1), Words.of("what", "no " + i)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void theSameCheckpointIsPublishedAgainByteForByte() throws Exception {
        byte[] before = server.checkpoint(3).bytes();
        server.stop();
        delete(data.resolve("public"));
        server.clock().pass(Duration.ofSeconds(30));

        server.restart();

        assertThat(server.get("checkpoint").body()).isEqualTo(before);
    }

    @Test
    void everyPublishedFileIsDerivedAgainFromTheRows() throws Exception {
        grow(300);
        server.restart();
        server.stop();
        Path kept = data.resolve("kept");
        copy(data.resolve("public"), kept);
        Files.write(trail().resolve("tile/0/000"), new byte[] {1, 2, 3});
        Files.delete(trail().resolve("tile/entries/000"));
        Files.delete(trail().resolve("checkpoint"));

        server.restart();

        assertThat(contents(data.resolve("public"))).isEqualTo(contents(kept));
    }

    private static Set<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + hash(file))
                    .collect(Collectors.toSet());
        }
    }

    private static Hash hash(Path file) {
        try {
            return Hash.sha256(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void partialTilesGoOnceTheFullOneIsThere() throws Exception {
        grow(300);
        server.restart();

        try (Stream<Path> files = Files.walk(trail())) {
            List<String> partial =
                    files.map(file -> trail().relativize(file).toString())
                            .filter(path -> path.contains("000.p/"))
                            .filter(path -> !path.startsWith("tile/1/"))
                            .toList();
            assertThat(partial).isEmpty();
        }
        assertThat(server.get("tile/0/000").body()).hasSize(8_192);
        assertThat(server.get("tile/1/000.p/1").body()).hasSize(32);
    }

    @Test
    void anOldBackupIsRefusedWithWhatToDo() throws Exception {
        server.stop();
        Path backup = data.resolve("backup.db");
        Files.copy(data.resolve("record.db"), backup);
        server.restart();
        grow(1);
        server.checkpoint(4);
        server.stop();
        Files.copy(backup, data.resolve("record.db"), StandardCopyOption.REPLACE_EXISTING);
        Set<String> before = contents(data.resolve("public"));

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("promises 4 entries, and the database holds 3")
                .hasMessageContaining("restore --from");
        assertThat(contents(data.resolve("public"))).isEqualTo(before);
    }

    @Test
    void aLostDatabaseIsNoFreshStart() throws Exception {
        server.checkpoint(3);
        server.stop();
        Files.delete(data.resolve("record.db"));

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("promises 3 entries, and the database holds 1");
    }

    @Test
    void aPublishedCheckpointOfAnotherRecordIsRefused() throws Exception {
        server.stop();
        CheckpointSigner signer =
                new CheckpointSigner(
                        TestServer.ORIGIN.value(), seed("log.seed"), seed("log-pq.seed"));
        Files.write(
                trail().resolve("checkpoint"),
                signer.sign(
                        new Checkpoint(TestServer.ORIGIN.value(), 2, Laptop.seed("other")),
                        server.clock().instant()));

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("two different records");
    }

    private Hash seed(String name) throws IOException {
        return Hash.ofHex(Files.readString(data.resolve("keys").resolve(name)).strip());
    }

    @Test
    void aPublishedCheckpointThatNobodyCanReadIsRefused() throws Exception {
        server.stop();
        Files.writeString(trail().resolve("checkpoint"), "nothing\n");

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void otherKeysThanTheFoundingNamesAreRefused() throws Exception {
        server.stop();
        Files.delete(data.resolve("keys/sequencer.seed"));

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("sequencer.seed");
    }

    @Test
    void aDamagedKeyIsNamed() throws Exception {
        server.stop();
        Files.writeString(data.resolve("keys/log.seed"), "abc");

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("log.seed is damaged");
    }

    @Test
    void keysAreReadableByNobodyElse() throws Exception {
        assertThat(
                        java.nio.file.attribute.PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("keys/log.seed"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> Server.start(server.options()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another server is using the data folder");
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        int taken = server.page("/").getPort();
        Path other = data.resolve("other");
        try (TestServer second = TestServer.founded(other)) {
            assertThatThrownBy(() -> second.restart(options -> options.port(taken)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken)
                    .hasMessageContaining("--port");
            second.restart(options -> options);
        }
    }

    @Test
    void anotherAssemblysFolderIsRefused() {
        server.stop();

        assertThatThrownBy(() ->
                        Server.start(
                                ServerOptions.of(
                                        data,
                                        new org.plenary.core.term.Origin(
                                                "plenary.example/trail/other"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds the record of plenary.example/trail/test");
    }

    @Test
    void anEmptyFolderWithoutAFoundingIsRefused() {
        Path empty = data.resolve("empty");

        assertThatThrownBy(() -> Server.start(ServerOptions.of(empty, TestServer.ORIGIN)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--founding");
    }

    @Test
    void aDamagedEntryIsFoundAndNamed() throws Exception {
        grow(20);
        server.stop();
        flip("evidence-requested");

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching(
                        "(?s)(Entry \\d+ in the database|The database .*) is damaged.*restore.*");
    }

    /// Changes one letter of the last place in the database file where a text stands.
    private void flip(String text) throws IOException {
        Path file = data.resolve("record.db");
        byte[] bytes = Files.readAllBytes(file);
        String all = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[all.lastIndexOf(text)] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        server.stop();
        Files.writeString(data.resolve("record.db"), "this is no database ".repeat(400));

        assertThatThrownBy(() -> server.restart())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("restore");
    }

    @Test
    void theRecordGoesOnAfterARestart() throws Exception {
        SignedCheckpoint before = server.checkpoint(3);
        server.restart();

        assertThat(server.send(registrar.signs(new EvidenceRequested(1)))).contains("\"index\":3");
        assertThat(server.checkpoint(4).checkpoint().size()).isEqualTo(4);
        assertThat(before.checkpoint().size()).isEqualTo(3);
    }
}
