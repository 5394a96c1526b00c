package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HostileFileTest {
    private static List<String> said(byte[] bytes) {
        return Csv.faults(PoolReader.read(bytes, Csv.QUOTAS, Mapping.plain()));
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void whatIsNoTextIsSaidWithWhatToDo() {
        assertThat(said(new byte[0]))
                .containsExactly(
                        "The file is empty. Please choose the file that has the table in it.");
        assertThat(said(latin("PK\3\4rest")))
                .singleElement()
                .asString()
                .startsWith("This is a workbook");
        assertThat(said(latin("\u00D0\u00CF\u0011\u00E0rest")))
                .singleElement()
                .asString()
                .startsWith("This is a workbook");
        assertThat(said("\uFEFFgender,age\n".getBytes(UTF_16LE)))
                .singleElement()
                .asString()
                .startsWith("The text is in UTF-16");
        assertThat(said(latin("gender,age\r\nMale,30+\rM\u00E4nnlich,30+\n")))
                .singleElement()
                .asString()
                .startsWith("The text is not in UTF-8: line 3 has a sign in another encoding")
                .contains("save it as “CSV UTF-8");
        assertThat(said("gender,age\nMale,30\u0000\n".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("Line 2 has a sign (NUL)");
        assertThat(said(Csv.of("\uFEFF")))
                .containsExactly(
                        "The file is empty. Please choose the file that has the table in it.");
    }

    @Test
    void quotationMarksWithoutAnEndAreFoundWhereTheyBegin() {
        String after = "line 3. A quotation mark there is not closed";
        assertThat(said(Csv.of("gender,age", "Male,30+", "\"Male,30+", "Male,30+")))
                .singleElement()
                .asString()
                .contains(after);
        assertThat(said(Csv.of("gender,age", "Male,30+", "\"Ma\"le,30+", "Male,30+")))
                .singleElement()
                .asString()
                .contains(after);
    }

    @Test
    void anEnormousCellIsKeptAndNeverShownWhole() {
        String huge = "x".repeat(1_000_000);
        Respondents people =
                Csv.pool(Mapping.plain(), "gender,age,note", "Male,30+," + huge)
                        .result()
                        .orElseThrow();
        assertThat(people.cells(0).getLast()).hasSize(1_000_000);
        assertThat(said(Csv.of("gender,age", huge + ",30+")))
                .singleElement()
                .asString()
                .hasSizeLessThan(250);
        assertThat(said(Csv.of("gender,age", "x".repeat(17_000_000) + ",30+")))
                .singleElement()
                .asString()
                .contains("the row is far too long");
    }

    @Test
    void tenThousandColumnsAreReadAndTwentyThousandAreNot() {
        String heading = "gender,age" + ",x".repeat(10_000);
        String row = "Male,30+" + ",y".repeat(10_000);
        Reading<Respondents> reading = Csv.pool(Mapping.plain(), heading, row);
        assertThat(Csv.notices(reading)).singleElement().asString().hasSizeLessThan(200);
        assertThat(said(Csv.of(heading + ",x".repeat(10_000), row)))
                .singleElement()
                .asString()
                .contains("begins in line 1");
    }

    @Test
    void signsThatTurnTheTextAroundAreNotShown() {
        assertThat(said(Csv.of("gender,age", "\u202Eelam\u2066,30+")))
                .singleElement()
                .asString()
                .contains("“elam”");
    }

    @Test
    void aColumnOfNamesTakenForAFeatureIsSaidInReasonableTime() {
        StringBuilder file = new StringBuilder("gender,age\n");
        for (int i = 0; i < 20_000; i++) {
            file.append("person ").append(i).append(",30+\n");
        }
        byte[] bytes = file.toString().getBytes(UTF_8);
        assertThat(PoolReader.read(bytes, Csv.QUOTAS, Mapping.plain()).faults()).hasSize(20_000);
    }
}
