package org.plenary.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.sequencer.Keys;
import org.plenary.server.store.DataFolder;
import org.plenary.server.store.KeyFolder;

/// A real process that dies in the middle of its work, as often as a test has time for.
@Timeout(300)
final class KillTest {
    private static final int KILLS = 3;
    private static final int BEFORE_EACH = 25;
    private static final Pattern INDEX = Pattern.compile("\"index\":(\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path folder;

    private final Map<SignedEntry, Long> acknowledged = new LinkedHashMap<>();

    /// The program as the operator starts it.
    private final class Program implements AutoCloseable {
        private final Process process;
        private final URI entries;

        Program(Path founding) throws IOException {
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "org.plenary.server.Server",
                                    "--data",
                                    folder.resolve("data").toString(),
                                    "--origin",
                                    TestServer.ORIGIN.value(),
                                    "--port",
                                    "0",
                                    "--founding",
                                    founding.toString())
                            .redirectErrorStream(true)
                            .start();
            entries = URI.create(address() + "/trail/test/entries");
        }

        private String address() throws IOException {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            StringBuilder said = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher at = Pattern.compile("http://[0-9.]+:[0-9]+").matcher(line);
                if (at.find()) {
                    return at.group();
                }
                said.append(line).append('\n');
            }
            throw new IOException("the server did not start: " + said);
        }

        /// The position of an entry, once the server says so.
        long hand(SignedEntry entry) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    HTTP.send(
                            HttpRequest.newBuilder(entries)
                                    .POST(
                                            BodyPublishers.ofByteArray(
                                                    Frames.encode(Laptop.frames(entry))))
                                    .build(),
                            BodyHandlers.ofString());
            Matcher index = INDEX.matcher(answer.body());
            if (!index.find()) {
                throw new IOException(answer.body());
            }
            return Long.parseLong(index.group(1));
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly().onExit().join();
        }
    }

    private Path founding() throws Exception {
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            Keys keys = new Keys(TestServer.ORIGIN, KeyFolder.seeds(data, new SecureRandom()));
            Laptop convenor = new Laptop(TestServer.ORIGIN, TestServer.CONVENOR);
            List<Frame> frames =
                    convenor.writes(
                            TestServer.founded(convenor, keys), Words.of("title", "A test"));
            return Files.write(folder.resolve("founding"), Frames.encode(frames));
        }
    }

    @Test
    void killedInTheMiddleItLosesNothingThatItAcknowledged() throws Exception {
        Path founding = founding();
        Laptop registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);
        List<SignedEntry> unsure = new ArrayList<>(List.of(registrar.enrolment()));
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program program = new Program(founding)) {
                for (SignedEntry again : List.copyOf(unsure)) {
                    acknowledged.put(again, program.hand(again));
                }
                unsure.clear();
                for (int i = 0; i < BEFORE_EACH; i++) {
                    SignedEntry entry = registrar.signs(new EvidenceRequested(1));
                    if (i == BEFORE_EACH - 1) {
                        // Nobody waits for the answer to the last one.
                        Thread.ofVirtual().start(() -> handQuietly(program, entry));
                        unsure.add(entry);
                    } else {
                        acknowledged.put(entry, program.hand(entry));
                    }
                }
            }
        }
        try (Program program = new Program(founding)) {
            for (Map.Entry<SignedEntry, Long> one : acknowledged.entrySet()) {
                assertThat(program.hand(one.getKey())).isEqualTo(one.getValue());
            }
        }
        assertThat(acknowledged).hasSize(KILLS * BEFORE_EACH);
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
    }

    private static void handQuietly(Program program, SignedEntry entry) {
        try {
            program.hand(entry);
        } catch (IOException | InterruptedException killed) {
            // As it should be.
        }
    }

    @Test
    void askedToStopItStopsCleanly() throws Exception {
        Path founding = founding();
        try (Program program = new Program(founding)) {
            program.hand(new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR).enrolment());
            program.process.destroy();

            assertThat(program.process.onExit().get().exitValue()).isEqualTo(128 + 15);
        }
        assertThat(folder.resolve("data/record.db-wal")).doesNotExist();
    }
}
