package org.plenary.rehearsal.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.counting.Threshold;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stance;
import org.plenary.rehearsal.Tiny;

class ScriptTest {
    @TempDir Path folder;

    @Test
    void everyPartOfAScriptIsRead() {
        Script script = Tiny.script();

        assertThat(script.seats()).isEqualTo(12);
        assertThat(script.remit().get("question.1"))
                .isEqualTo("What should become of the old orchard?");
        assertThat(script.charter().rules().concernShare()).isEqualTo(Threshold.atLeast(1, 4));
        assertThat(script.packets().get(0).items())
                .extracting(Script.Item::side)
                .containsExactly(Side.CONTEXT, Side.FOR);
        assertThat(script.packets().get(0).items().getFirst().words().get("file.1"))
                .isEqualTo("map.png");
        assertThat(script.recommendations().getFirst().yes(Stance.FOR)).isEqualTo(95);
        assertThat(script.recommendations().getFirst().versions().getFirst().amendment())
                .contains("dogs");
        assertThat(script.authority().responses().getFirst().verdict())
                .isEqualTo(ResponseVerdict.CHANGED);
        assertThat(script.authority().responses().getFirst().words().get("changed"))
                .contains("eight to dusk");
    }

    @Test
    void blankLinesAroundATextAreNoPartOfIt() throws IOException {
        copy();
        write(
                "charter.md",
                read("charter.md").replace("---\nWe learn", "---\n\n\nWe learn") + "\n\n");

        assertThat(of(folder).charter().words().get("text"))
                .isEqualTo("We learn, we speak, we write, we check, we vote.");
    }

    @Test
    void aWrongScriptIsSaidWithItsFileAndLine() throws IOException {
        wrong(
                "charter.md",
                "tie: FAILS",
                "tie: NEVER",
                "charter.md, line 5: \u201ctie: NEVER\u201d: it is one of FAILS, PASSES");
        wrong(
                "charter.md",
                "check-share: at least 1/2",
                "check-share: half",
                "charter.md, line 6: \u201ccheck-share: half\u201d: a share is written as \u201cat least 2/3\u201d or \u201cmore than 1/2\u201d");
        wrong(
                "charter.md",
                "unseal-hours: 24",
                "unseal-hours: 0",
                "charter.md, line 1: hours for unsealing must lie between 1 and 8760, not 0");
        wrong(
                "assembly.md",
                "zone: Europe/Dublin",
                "zone: Europe/Nowhere",
                "assembly.md, line 6: \u201czone: Europe/Nowhere\u201d: there is no such time zone");
        wrong(
                "assembly.md",
                "seats: 12",
                "seats: a dozen",
                "assembly.md, line 7: \u201cseats: a dozen\u201d: it is a whole number without a sign");
        wrong(
                "assembly.md",
                "contact: ",
                "contakt: ",
                "assembly.md, line 5: no key \u201ccontakt\u201d is known here");
        wrong(
                "timetable.md",
                "end: 16:00",
                "end: 09:00",
                "timetable.md, line 8: a session ends after it starts");
        wrong(
                "timetable.md",
                "item: 10:00 60 EXPERT What grows there",
                "item: 09:00 60 EXPERT What grows there",
                "timetable.md, line 16: \u201citem: 09:00 60 EXPERT What grows there\u201d: minutes after the start must lie between 0 and 2880, not -60");
        wrong(
                "people/positions.md",
                "cites: what-it-costs",
                "cites: what-it-is",
                "people/positions.md, line 11: \u201ccites: what-it-is\u201d: there is no such item of evidence");
        wrong(
                "people/checks.md",
                "principle: 2",
                "principle: 3",
                "people/checks.md, line 3: \u201cprinciple: 3\u201d: the charter has no such principle");
        wrong(
                "people/minority.md",
                "recommendation: open-gate",
                "recommendation: closed-gate",
                "people/minority.md, line 3: \u201crecommendation: closed-gate\u201d: there is no such recommendation");
        wrong(
                "recommendations/01-open-gate.md",
                "yes: 20 60 85 95 100",
                "yes: 20 60 85 95",
                "recommendations/01-open-gate.md, line 7: \u201cyes: 20 60 85 95\u201d: it is five numbers up to 100, one for each stance");
        wrong(
                "recommendations/01-open-gate.md",
                "amendment: dogs",
                "amendment: nights",
                "recommendations/01-open-gate.md, line 30: no accepted amendment \u201cnights\u201d stands above");
        wrong(
                "evidence/1-trees/01-what-grows-there.md",
                "file: map.png",
                "file: plan.png",
                "The file evidence/1-trees/plan.png is missing from this script.");
        wrong(
                "evidence/1-trees/01-what-grows-there.md",
                "alt: A plan of the orchard: six rows of ten trees.\n",
                "",
                "evidence/1-trees/01-what-grows-there.md, line 1: each file has words (\u201calt\u201d) that stand for it");
    }

    @Test
    void aFileThatIsMissingOrNoTextIsNamed() throws IOException {
        copy();
        Files.delete(folder.resolve("authority.md"));
        says("The file authority.md is missing from this script.");
        copy();
        Files.write(folder.resolve("authority.md"), new byte[] {(byte) 0xff});
        says("The file authority.md is not UTF-8 text.");
        write("authority.md", "We promise.");
        says("authority.md, line 1: a file begins with a line of three hyphens");
        write("authority.md", "---\ndays: 20\n");
        says("authority.md, line 1: this head is not closed by three hyphens");
    }

    @Test
    void noFileOutsideTheFolderIsRead() throws IOException {
        copy();
        write(
                "evidence/1-trees/01-what-grows-there.md",
                read("evidence/1-trees/01-what-grows-there.md")
                        .replace("file: map.png", "file: ../../../secret.png"));

        says("The file evidence/1-trees/../../../secret.png is missing from this script.");
    }

    private void wrong(String file, String from, String to, String sentence) throws IOException {
        copy();
        assertThat(read(file)).contains(from);
        write(file, read(file).replaceFirst(java.util.regex.Pattern.quote(from), to));
        says(sentence);
    }

    private void says(String sentence) {
        ThrowingCallable reading = () -> Script.read(folder);
        assertThatThrownBy(reading).isInstanceOf(BadScript.class).hasMessage(sentence);
    }

    private static Script of(Path folder) throws IOException {
        try {
            return Script.read(folder);
        } catch (BadScript wrong) {
            throw new AssertionError(wrong);
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

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, UTF_8);
    }
}
