package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.event.EvidenceEvent.EvidenceRequested;
import org.plenary.core.event.Facts;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Role;
import org.plenary.core.term.Seen;
import org.plenary.core.trail.Frame;
import org.plenary.core.trail.Frames;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.server.Laptop;
import org.plenary.server.TestServer;

final class EntriesTest {
    private static final Words WORDS = Words.of("what", "an expert on rivers");

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

    private static EvidenceRequested something() {
        return new EvidenceRequested(1);
    }

    @Test
    void aResendGetsTheSameAnswer() throws Exception {
        List<Frame> frames = registrar.writes(something(), WORDS);

        List<String> first = server.send(frames);
        server.send(registrar.signs(something()));
        List<String> again = server.send(frames);

        assertThat(first.getFirst()).contains("\"index\":3");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void answersComeInTheOrderOfTheEntries() throws Exception {
        List<Frame> frames = new ArrayList<>();
        frames.addAll(Laptop.frames(registrar.signs(something())));
        frames.add(new Frame(Frame.Type.ENTRY, "nonsense".getBytes(UTF_8)));
        frames.addAll(Laptop.frames(registrar.signs(something())));

        List<String> answers = server.send(frames);

        assertThat(answers.get(0)).contains("\"index\":3");
        assertThat(answers.get(1)).contains("\"refused\":\"malformed\"").doesNotContain("\"id\"");
        assertThat(answers.get(2)).contains("\"index\":4");
    }

    @Test
    void anEnrolmentAndThatLaptopsEntriesMayComeInOneBatch() throws Exception {
        Laptop facilitator = new Laptop(TestServer.ORIGIN, TestServer.FACILITATOR);
        List<Frame> frames = new ArrayList<>();
        frames.addAll(Laptop.frames(facilitator.enrolment()));
        frames.addAll(Laptop.frames(facilitator.signs(something())));
        frames.addAll(Laptop.frames(facilitator.signs(something())));

        assertThat(server.send(frames)).allMatch(answer -> answer.contains("\"index\":"));
    }

    @Test
    void wordsMayComeBeforeTheEntryTheyBelongTo() throws Exception {
        List<Frame> frames = registrar.writes(something(), WORDS);
        Collections.reverse(frames);

        assertThat(server.send(frames).getFirst()).contains("\"index\":3");
    }

    @Test
    void anEntryThatDoesNotCountIsInTheRecordAllTheSame() throws Exception {
        assertThat(server.send(registrar.signs(something())))
                .contains("\"index\":3")
                .doesNotContain("refused");
    }

    @Test
    void anEntryOfAnUnknownKindIsInTheRecordAndSoIsWhatFollows() throws Exception {
        Facts unknown = new Facts.Unknown("tune-played", "{}", List.of());

        assertThat(server.send(registrar.signs(unknown))).contains("\"index\":3");
        assertThat(server.send(registrar.signs(something()))).contains("\"index\":4");
        server.restart();
        assertThat(server.send(registrar.signs(something()))).contains("\"index\":5");
    }

    @Test
    void aStrangersEntryIsRefused() throws Exception {
        Laptop stranger = new Laptop(TestServer.ORIGIN, new Holder(Role.FACILITATOR, 7));

        assertThat(server.send(stranger.signs(something())))
                .contains("\"refused\":\"unknown-device\"", "\"sentence\":\"");
    }

    @Test
    void anEnrolmentWithALetterThatNobodyGotIsRefused() throws Exception {
        Laptop stranger = new Laptop(TestServer.ORIGIN, new Holder(Role.FACILITATOR, 7));

        assertThat(server.send(stranger.enrolment())).contains("\"refused\":\"unknown-device\"");
    }

    @Test
    void aSecondFoundingByAStrangerIsRefused() throws Exception {
        Laptop stranger = new Laptop(TestServer.ORIGIN, new Holder(Role.CONVENOR, 2));
        Facts.Known founding =
                (Facts.Known)
                        SignedEntry.parse(server.founding().getFirst().bytes()).envelope().facts();

        assertThat(server.send(stranger.signs(founding)))
                .contains("\"refused\":\"unknown-device\"");
    }

    @Test
    void anEntryWhoseSignatureDoesNotHoldIsRefused() throws Exception {
        byte[] forged = swapped(registrar.signs(something()), registrar.signs(something()));

        assertThat(server.send(List.of(new Frame(Frame.Type.ENTRY, forged))).getFirst())
                .contains("\"refused\":\"unauthentic\"");
    }

    /// The text of one entry under the signature of another.
    private static byte[] swapped(SignedEntry text, SignedEntry signature) {
        String one = new String(text.bytes(), UTF_8);
        String other = new String(signature.bytes(), UTF_8);
        return (one.substring(0, one.indexOf("\n\n")) + other.substring(other.indexOf("\n\n")))
                .getBytes(UTF_8);
    }

    @Test
    void anEntryThatSkipsOneIsRefusedAndTheAnswerSaysWhatIsNeeded() throws Exception {
        SignedEntry skipped = registrar.signs(something());
        SignedEntry later = registrar.signs(something());

        assertThat(server.send(later)).contains("\"refused\":\"unknown-prev\"", "\"need\":1");
        assertThat(server.send(skipped)).contains("\"index\":3");
        assertThat(server.send(later)).contains("\"index\":4");
    }

    @Test
    void aForkedChainIsNeverRefused() throws Exception {
        Laptop copy = registrar.copy();
        server.send(registrar.writes(something(), WORDS));

        assertThat(server.send(copy.signs(something()))).contains("\"index\":4");
    }

    @Test
    void anAuthorWhoSawAnotherRecordIsRefused() throws Exception {
        registrar.sees(new Seen(2, Laptop.seed("another root")));

        assertThat(server.send(registrar.signs(something())))
                .contains("\"refused\":\"unknown-seen\"");
    }

    @Test
    void anAuthorWhoSawTheFutureIsRefused() throws Exception {
        registrar.sees(new Seen(1_000, Laptop.seed("another root")));

        assertThat(server.send(registrar.signs(something())))
                .contains("\"refused\":\"unknown-seen\"");
    }

    @Test
    void anAuthorWhoSawThePublishedCheckpointIsTaken() throws Exception {
        Checkpoint published = server.checkpoint(3).checkpoint();
        registrar.sees(new Seen(published.size(), published.root()));

        assertThat(server.send(registrar.signs(something()))).contains("\"index\":3");
    }

    @Test
    void anEntryWithoutItsWordsIsRefused() throws Exception {
        List<Frame> frames = registrar.writes(something(), WORDS);

        assertThat(server.send(frames.subList(0, 1)).getFirst())
                .contains("\"refused\":\"words-missing\"");
        assertThat(server.send(frames).getFirst()).contains("\"index\":3");
    }

    @Test
    void anEntryWithOtherWordsIsRefused() throws Exception {
        Frame entry = registrar.writes(something(), WORDS).getFirst();
        Frame other =
                new Frame(
                        Frame.Type.BODY,
                        registrar.body(Words.of("what", "something else")).record());

        assertThat(server.send(List.of(entry, other)).getFirst())
                .contains("\"refused\":\"words-missing\"");
    }

    @Test
    void anEntryOfAnotherAssemblyIsRefused() throws Exception {
        Laptop elsewhere =
                new Laptop(new Origin("plenary.example/trail/other"), TestServer.REGISTRAR);

        assertThat(server.send(elsewhere.enrolment())).contains("\"refused\":\"wrong-assembly\"");
    }

    @Test
    void anEntryThatIsTooLongIsRefused() throws Exception {
        Frame giant = new Frame(Frame.Type.ENTRY, new byte[5_121]);

        assertThat(server.send(List.of(giant)).getFirst()).contains("\"refused\":\"too-large\"");
    }

    @Test
    void aBatchThatWasCutShortIsRefusedWhole() throws Exception {
        byte[] batch = Frames.encode(Laptop.frames(registrar.signs(something())));

        HttpResponse<String> response = server.post(Arrays.copyOf(batch, batch.length - 40));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("cut short");
        assertThat(server.checkpoint(3).checkpoint().size()).isEqualTo(3);
    }

    @Test
    void aPageOfHtmlIsNoBatch() throws Exception {
        HttpResponse<String> response = server.post("<html>Please log in</html>".getBytes(UTF_8));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("html");
    }

    @Test
    void aBatchOfTooManyEntriesIsRefusedWhole() throws Exception {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 257; i++) {
            frames.add(new Frame(Frame.Type.ENTRY, new byte[] {1}));
        }

        assertThat(server.post(Frames.encode(frames)).statusCode()).isEqualTo(413);
    }

    @Test
    void aBatchOfTooManyBytesIsNotEvenRead() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.page("/").getPort())) {
            socket.getOutputStream()
                    .write(
                            "POST /trail/test/entries HTTP/1.1\r\nHost: x\r\nContent-Length: 8388609\r\n\r\n"
                                    .getBytes(UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void anEmptyBatchHasNoAnswers() throws Exception {
        assertThat(server.send(List.of())).isEmpty();
    }

    @Test
    void theClockIsWrittenBeforeWhatHappensAMinuteLater() throws Exception {
        server.clock().pass(Duration.ofMinutes(1));

        String answer = server.send(registrar.signs(something()));

        assertThat(answer).contains("\"index\":4", "\"time\":\"2026-03-07T08:01:00Z\"");
    }

    @Test
    void aClockThatGoesBackLeavesTheRecordsTimeAlone() throws Exception {
        server.clock().pass(Duration.ofDays(-3_650));

        String answer = server.send(registrar.signs(something()));

        assertThat(answer).contains("\"index\":3", "\"time\":\"2026-03-07T08:00:00Z\"");
    }

    @Test
    void erasedWordsAreGone() throws Exception {
        List<Frame> frames = registrar.writes(something(), WORDS);
        server.send(frames);
        SignedEntry entry = SignedEntry.parse(frames.getFirst().bytes());
        String commitment = entry.envelope().body().orElseThrow().commitment().hex();
        assertThat(server.get("body/" + commitment).body()).isEqualTo(frames.getLast().bytes());
        server.checkpoint(4);

        server.send(registrar.signs(new BodyErased(entry.id(), ErasureGround.AUTHOR_ASKED)));

        HttpResponse<byte[]> gone = server.get("body/" + commitment);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), UTF_8)).contains("Entry 4");
        server.checkpoint(5);
        for (String bundle : List.of("bodies/000.p/4", "bodies/000.p/5")) {
            assertThat(server.get(bundle).statusCode()).isEqualTo(200);
            assertThat(new String(server.get(bundle).body(), UTF_8)).doesNotContain("rivers");
        }
        server.stop();
        for (Path file : files(data)) {
            assertThat(new String(Files.readAllBytes(file), UTF_8))
                    .as(file.toString())
                    .doesNotContain("an expert on rivers");
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
