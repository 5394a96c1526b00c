package org.plenary.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.Words;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

final class CommandLineTest {
    private static final String ORIGIN = TestServer.ORIGIN.value();

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) {
        return new CommandLine(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(words));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void helpIsGivenInPlainWords() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("keeps and publishes the record", "--founding FILE");
    }

    @Test
    void whatIsMistypedIsRepeatedAndNothingHappens() {
        assertThat(run("--data", data(), "--orgin", ORIGIN)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("“--orgin” is not understood. See --help.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(run("--origin", ORIGIN)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--data is missing.");
    }

    @Test
    void aFlagWithoutItsValueIsSaid() {
        assertThat(run("--data", "--origin", ORIGIN)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--data needs a value after it.");
    }

    @Test
    void anOriginThatIsNoneIsSaid() {
        assertThat(run("--data", data(), "--origin", "Somewhere")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("“Somewhere” is no origin");
    }

    @Test
    void aPortThatIsNoneIsSaid() {
        assertThat(run("--check", "--data", data(), "--origin", ORIGIN, "--port", "99999"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("“99999” is no port");
    }

    @Test
    void theKeysForAFoundingAreMadeOnceAndPrinted() {
        assertThat(run("keys", "--data", data(), "--origin", ORIGIN)).isZero();
        String first = out.toString(UTF_8);
        out.reset();
        run("keys", "--data", data(), "--origin", ORIGIN);

        assertThat(first).contains("log  ", "postQuantum  ", "sequencer  ");
        assertThat(out.toString(UTF_8)).isEqualTo(first);
    }

    @Test
    void aFolderWithoutAnAssemblyIsNotInOrder() {
        assertThat(run("--check", "--data", data(), "--origin", ORIGIN)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("no assembly in this data folder yet");
    }

    @Test
    void aFoundedFolderIsInOrderAndSettingsMayStandInAFile() throws Exception {
        Path founding = folder.resolve("founding.frames");
        try (DataFolder data = DataFolder.open(Path.of(data()))) {
            Keys keys = new Keys(TestServer.ORIGIN, KeyFolder.seeds(data, new SecureRandom()));
            Laptop convenor = new Laptop(TestServer.ORIGIN, TestServer.CONVENOR);
            Files.write(
                    founding,
                    Frames.encode(
                            convenor.writes(
                                    TestServer.founded(convenor, keys),
                                    Words.of("title", "A test"))));
        }
        Path config = folder.resolve("plenary.conf");
        Files.writeString(
                config,
                "# where\ndata = "
                        + data()
                        + "\norigin = "
                        + ORIGIN
                        + "\nfounding = "
                        + founding
                        + "\n");

        assertThat(run("--check", "--config", config.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("Everything is in order");

        assertThat(run("--check", "--data", data(), "--origin", ORIGIN)).isZero();
    }

    @Test
    void aRestoreFromNothingIsSaid() {
        assertThat(run("restore", "--from", "nowhere", "--data", data(), "--origin", ORIGIN))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("nowhere cannot be read");
    }

    @Test
    void aRestoreFromAnotherKindOfFileIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("photo.jpg"), "not frames");

        assertThat(run("restore", "--from", file.toString(), "--data", data(), "--origin", ORIGIN))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("no file of an assembly");
    }
}
