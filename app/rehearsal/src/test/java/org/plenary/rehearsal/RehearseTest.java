package org.plenary.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Frames;

class RehearseTest {
    private static final Instant NOW = Instant.parse("2026-02-07T12:00:00Z");

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void itTellsWhatHappenedDayByDay() throws IOException {
        assertThat(run("--script", Tiny.folder().toString(), "--seed", "1")).isZero();

        assertThat(said()).isEqualTo(golden());
    }

    @Test
    void itTellsTheSameWhereverItRuns() throws IOException {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            run("--script", Tiny.folder().toString(), "--seed", "1");
        } finally {
            Locale.setDefault(here);
        }

        assertThat(said()).isEqualTo(golden());
    }

    @Test
    void aTimetableThatLetsSomethingNotHappenIsToldSo() throws IOException {
        copy();
        Path timetable = folder.resolve("timetable.md");
        String checkedTooShort =
                Files.readString(timetable, UTF_8)
                        .replace("day: 8\ntime: 12:00", "day: 14\ntime: 15:00");
        Files.writeString(timetable, checkedTooShort, UTF_8);

        assertThat(run("--script", folder.toString())).isZero();
        assertThat(said())
                .contains(
                        "Could not be done: ballot-opened by the facilitator",
                        "The principle check has not been open long enough");
    }

    @Test
    void itKeepsTheTrailInAFile() throws IOException, Malformed {
        Path file = folder.resolve("orchard.asmb");

        assertThat(
                        run(
                                "--script",
                                Tiny.folder().toString(),
                                "--start",
                                "2026-03-07",
                                "--until",
                                "2026-03-07T12:00",
                                "--members",
                                "5",
                                "--seed",
                                "9",
                                "--origin",
                                "orchard.example/trail/orchard",
                                "--out",
                                file.toString()))
                .isZero();
        Frames.Read read = Frames.read(Files.readAllBytes(file));
        assertThat(read.whole()).isTrue();
        assertThat(read.frames())
                .isEqualTo(
                        Tiny.rehearsal(9)
                                .withMembers(5)
                                .withOrigin(
                                        new org.plenary.core.term.Origin(
                                                "orchard.example/trail/orchard"))
                                .until(Instant.parse("2026-03-07T12:00:00Z"))
                                .frames());
    }

    @Test
    void whatIsNotUnderstoodIsSaidInASentence() {
        assertThat(run("--help")).isZero();
        assertThat(run("--speed", "9")).isEqualTo(2);
        assertThat(run("--seed")).isEqualTo(2);
        assertThat(run("--seed", "one")).isEqualTo(2);
        assertThat(run("--start", "tomorrow")).isEqualTo(2);
        assertThat(run("--members", "2")).isEqualTo(2);
        assertThat(run("--script", folder.toString())).isEqualTo(2);
        assertThat(said())
                .contains(
                        "Rehearses a whole assembly",
                        "\u201c--speed\u201d is not understood here; --help says what is.",
                        "A seed and a number of members are whole numbers.",
                        "A date is written as 2027-01-16 and a time as 2027-02-06T15:00.",
                        "a rehearsal has between 3 and 2,000 members",
                        "The file assembly.md is missing from this script.");
    }

    private int run(String... args) {
        return new Rehearse(new PrintStream(out, true, UTF_8), NOW).run(List.of(args));
    }

    private String said() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RehearseTest.class.getResourceAsStream("tiny.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void copy() throws IOException {
        Path tiny = Tiny.folder();
        try (Stream<Path> all = Files.walk(tiny)) {
            for (Path path : all.toList()) {
                Path to = folder.resolve(tiny.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.write(to, Files.readAllBytes(path));
                }
            }
        }
    }
}
