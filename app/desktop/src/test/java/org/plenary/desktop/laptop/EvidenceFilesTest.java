package org.plenary.desktop.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Media;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.chamber.Search.Found;
import org.plenary.desktop.chamber.Search.Room;
import org.plenary.desktop.chamber.TestRecord;
import org.plenary.desktop.laptop.TwinServer.Reply;

/// Files of the evidence on their way to a laptop, and what is found in them and beside them.
class EvidenceFilesTest extends NewcomersLaptop {
    private static final Path PDF =
            Path.of("..", "..", "assets", "sample-assembly", "evidence")
                    .resolve("3-checking-and-who-bears-the-cost")
                    .resolve("checking-a-record-by-hand.pdf");

    private final byte[] bytes = read(PDF);
    private final Attachment file = new Attachment(Hash.sha256(bytes), bytes.length, Media.PDF);

    @Override
    TestRecord record() {
        return Village.record(file);
    }

    @BeforeEach
    void handInTheFile() {
        server.file(bytes);
    }

    @Test
    void aFileComesByItsHashAndItsWordsAreFoundUnderItsItem() throws IOException {
        assertThat(found("hand")).isEmpty();
        carry();
        assertHere();
        assertThat(found("hand")).extracting(Found::thing).containsExactly(item());
        assertThat(found("hand").getFirst().room()).isEqualTo(Room.EVIDENCE);
    }

    @Test
    void theFilesOfADrawComeToo() throws IOException {
        byte[] quotas = "quotas".getBytes(UTF_8);
        carry();
        assertThat(laptop.chamber().attachments().file(Hash.sha256(quotas))).isEmpty();
        server.file(quotas);
        carry();
        assertThat(laptop.chamber().attachments().file(Hash.sha256(quotas))).isPresent();
    }

    @Test
    void whatBreaksOffGoesOnWhereItBrokeOff() throws IOException {
        List<Integer> answers = new ArrayList<>();
        int half = bytes.length / 2;
        server.mischief((path, honest) -> isFile(path) ? honest.cut(half) : honest);
        carry();
        assertThat(laptop.chamber().attachments().file(file.sha256())).isEmpty();
        assertThat(laptop.chamber().attachments().arrived(file.sha256()))
                .isBetween(1L, (long) half);
        assertThat(laptop.syncing().problems()).isEmpty();
        server.mischief((path, honest) -> {
            if (isFile(path)) {
                answers.add(honest.status());
            }
            return honest;
        });
        carry();
        assertHere();
        assertThat(answers).containsExactly(206);
    }

    @Test
    void bytesThatAreNotTheFilesAreDroppedAndItComesAnew() throws IOException {
        byte[] wrong = bytes.clone();
        wrong[wrong.length / 3] ^= 1;
        server.mischief((path, honest) -> isFile(path) ? Reply.ok(wrong) : honest);
        carry();
        assertThat(laptop.chamber().attachments().file(file.sha256())).isEmpty();
        assertThat(laptop.chamber().attachments().arrived(file.sha256())).isZero();
        server.honest();
        carry();
        assertHere();
    }

    @Test
    void moreThanTheFileHasIsNotTakenIn() throws IOException {
        byte[] more = Arrays.copyOf(bytes, bytes.length + 70_000);
        server.mischief((path, honest) -> isFile(path) ? Reply.ok(more) : honest);
        carry();
        assertThat(laptop.chamber().attachments().file(file.sha256())).isEmpty();
        assertThat(laptop.chamber().attachments().arrived(file.sha256())).isZero();
        server.honest();
        carry();
        assertHere();
    }

    @Test
    void whatIsOnTheLaptopIsFoundWhateverItsAccentsAndWhateverIsTyped() throws IOException {
        assertThat(found("cafe")).extracting(Found::thing).containsExactly(item());
        assertThat(found("CAFÉ wat"))
                .extracting(Found::title)
                .containsExactly("The well and the café");
        assertThat(found("cafe tea")).isEmpty();
        for (String command :
                List.of("\"", "*", "cafe OR", "title:", "NEAR(", "'; drop table find")) {
            assertThat(found(command)).as(command).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(found("cafe")).hasSize(1);
    }

    @Test
    void anOwnNoteIsFoundAndStandsNowhereOnTheDiskAsItIs() throws IOException {
        laptop.chamber()
                .notebook()
                .keep(new Note(0, item(), "The well", "", 0, "Ask the xylophonist."));
        assertThat(found("xylophonist")).extracting(Found::room).containsExactly(Room.NOTE);
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String all = Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(all.contains("xylophonist")).as(each.toString()).isFalse();
            }
        }
    }

    private boolean isFile(String path) {
        return path.endsWith(file.sha256().hex());
    }

    private void carry() {
        laptop.syncing().carryOnce();
    }

    private void assertHere() throws IOException {
        Path here = laptop.chamber().attachments().file(file.sha256()).orElseThrow();
        assertThat(Files.readAllBytes(here)).isEqualTo(bytes);
        assertThat(laptop.syncing().problems()).isEmpty();
    }

    private List<Found> found(String typed) {
        return laptop.chamber().search().find(typed, 10);
    }

    private EntryId item() {
        return laptop.standing().recorded().evidence().items().keySet().iterator().next();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
