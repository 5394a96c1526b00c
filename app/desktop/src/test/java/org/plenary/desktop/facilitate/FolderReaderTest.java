package org.plenary.desktop.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.term.Side;
import org.plenary.desktop.facilitate.Folder.Finding;
import org.plenary.desktop.ui.words.Words;

class FolderReaderTest {
    private static final Path SAMPLE = Path.of("..", "..", "assets", "sample-assembly", "evidence");
    private static final String ITEM =
            """
            ---
            title: Who writes the rules
            short: Mostly the makers.
            presenter: A clerk
            side: CONTEXT
            minutes: 5
            interest: no
            disclosure: Paid by the town.
            source: A report, 2025
            file: picture.png
            alt: Two boxes and an arrow.
            ---
            Some words to read.

            ![Two boxes and an arrow.](picture.png)
            """;

    private final Words words = Words.in(Locale.UK);

    @TempDir private Path folder;

    @BeforeEach
    void aGoodPacket() throws IOException {
        write("packet.md", "---\nquestion: 1\ntitle: A packet\nshort: What it holds.\n---\n");
        write("01-who.md", ITEM);
        picture("picture.png");
    }

    @Test
    void theSampleAssemblysEvidenceIsReadyToPublish() throws IOException {
        Folder sample = FolderReader.read(words, 1, SAMPLE);
        assertThat(sample.findings()).filteredOn(Finding::forbids).isEmpty();
        assertThat(sample.ready()).isTrue();
        assertThat(sample.packets()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sample.items()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aGoodItemIsReadWithItsWordsAndFiles() throws IOException {
        Folder read = FolderReader.read(words, 1, folder);
        assertThat(read.ready()).isTrue();
        Folder.Item item = read.packets().getFirst().items().getFirst();
        assertThat(item.side()).isEqualTo(Side.CONTEXT);
        assertThat(item.words().get("sources")).isEqualTo("A report, 2025");
        assertThat(item.words().get("alt.1")).isEqualTo("Two boxes and an arrow.");
        assertThat(item.files()).containsExactly(folder.resolve("picture.png"));
        assertThat(item.facts().getFirst()).isEqualTo("4 words, 1 file");
    }

    @Test
    void aMissingFileIsSaidAtItsLineAndNothingIsReady() throws IOException {
        Files.delete(folder.resolve("picture.png"));
        assertThat(wrong())
                .containsExactly(
                        "01-who.md:10 The folder has no file “picture.png”. Put it beside the text, or take its name out.");
        assertThat(FolderReader.read(words, 1, folder).ready()).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        write(
                "01-who.md",
                """
                ---
                title: Who writes the rules
                presenter: A clerk
                side: Context
                minutes: many
                interest: maybe
                disclosure:
                colour: blue
                file: picture.png
                file: ../secret.png
                alt: Two boxes and an arrow.
                ---
                ![](other.png)
                """);
        assertThat(wrong())
                .containsExactlyInAnyOrder(
                        "01-who.md:8 “colour” is no key that anybody reads.",
                        "01-who.md:1 The head needs a line “short: …”.",
                        "01-who.md:7 “disclosure” says nothing.",
                        "01-who.md:4 Write the side as FOR, AGAINST or CONTEXT.",
                        "01-who.md:5 Write the minutes of reading as a number from 1 to 600.",
                        "01-who.md:6 Write “interest: yes” or “interest: no”.",
                        "01-who.md:1 Name at least one source, as “source: …”.",
                        "01-who.md:10 “../secret.png” needs a line “alt: …” that says in words what it shows, for whoever cannot see it.",
                        "01-who.md:10 The folder has no file “../secret.png”. Put it beside the text, or take its name out.",
                        "01-who.md:13 The text shows a picture “other.png” that its head does not name as “file: …”.",
                        "01-who.md:13 The picture “other.png” needs words between its square brackets.");
    }

    @Test
    void aFileIsWhatItBeginsWithAndNotWhatItIsCalled() throws IOException {
        write("picture.png", "MZ this is a program");
        assertThat(wrong())
                .containsExactly(
                        "01-who.md:10 “picture.png” is no PNG or JPEG picture and no PDF document, whatever its name says.");
    }

    @Test
    void textThatIsNotUtf8OrHidesSignsIsRefused() throws IOException {
        Files.write(
                folder.resolve("02-latin.md"),
                "---\ntitle: Zoë".getBytes(StandardCharsets.ISO_8859_1));
        write("03-hidden.md", ITEM.replace("Some words", "Some \u202Ewords"));
        assertThat(wrong())
                .containsExactly(
                        "02-latin.md This file is not text in UTF-8. Save it again as UTF-8.",
                        "03-hidden.md:13 Hidden characters stand in this line. Take them out: they can make a text look like another.");
    }

    @Test
    void aQuestionOutsideTheRemitAndAFolderWithoutAPacketAreRefused() throws IOException {
        write("packet.md", "---\nquestion: 2\ntitle: A\nshort: B\n---\n");
        assertThat(wrong())
                .containsExactly(
                        "packet.md:2 The remit has one question; write its number."
                                .replace("one question", "1 question"));
        Files.delete(folder.resolve("packet.md"));
        assertThat(wrong())
                .containsExactly(
                        " No packet was found: a packet’s folder has a file called packet.md.");
        assertThat(FolderReader.read(words, 1, folder.resolve("nowhere")).findings())
                .extracting(Finding::sentence)
                .containsExactly("There is no such folder.");
    }

    @Test
    void anItemLongerThanTheRecordTakesIsRefused() throws IOException {
        write("01-who.md", ITEM + "word ".repeat(14_000));
        assertThat(wrong()).singleElement().asString().contains("65,536 is the most");
    }

    @Test
    void aPacketThatHearsOneSideIsAHintAndNoObstacle() throws IOException {
        write("notes.txt", "left over");
        Folder read = FolderReader.read(words, 1, folder);
        assertThat(read.ready()).isTrue();
        assertThat(read.findings())
                .extracting(Finding::sentence)
                .containsExactlyInAnyOrder(
                        "Nobody speaks for the proposition in this packet.",
                        "Nobody speaks against the proposition in this packet.",
                        "No item names this file, so it would not be published.");
    }

    private List<String> wrong() throws IOException {
        return FolderReader.read(words, 1, folder).findings().stream()
                .filter(Finding::forbids)
                .map(f -> f.file() + (f.line() == 0 ? " " : ":" + f.line() + " ") + f.sentence())
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void picture(String name) throws IOException {
        Files.write(
                folder.resolve(name),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
    }
}
