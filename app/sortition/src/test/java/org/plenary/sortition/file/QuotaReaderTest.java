package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;

final class QuotaReaderTest {
    private static final String SHOWN =
            """
            plenary-quotas/v1
            seats 3
            feature gender
            1 2 Female
            1 2 Male
            feature age
            0 3 18-29
            0 3 30+
            """;

    @Test
    void everyShapeOfTheFieldSaysTheSame() {
        assertThat(Csv.QUOTAS.text()).isEqualTo(SHOWN);
        assertThat(
                        Csv.quotas(
                                        "feature,value,min,max",
                                        "gender,Female,1,2",
                                        "gender,Male,1,2",
                                        "age,18-29,0,3",
                                        "age,30+,0,3")
                                .text())
                .isEqualTo(SHOWN);
        assertThat(
                        Csv.quotas(
                                        "category,name,min,max",
                                        "gender,Female,1,2",
                                        "gender,Male,1,2",
                                        "age,18-29,0,3",
                                        "age,30+,0,3")
                                .text())
                .isEqualTo(SHOWN);
    }

    @Test
    void everySeparatorOrderAndLineEndSaysTheSame() {
        List<String> rows = new ArrayList<>();
        rows.add("Max;MIN;note;Value;Feature ");
        rows.add("2;1;\"well; quoted\";Female;gender");
        rows.add("2; 1;;Male;gender");
        rows.add("3;0;;\"18-29\";age");
        rows.add("3;0;;30+;age");
        String semicolons = String.join("\r\n", rows);
        for (String text :
                List.of(
                        semicolons,
                        "\uFEFF" + semicolons + "\r\n",
                        semicolons.replace("; quoted", " quoted").replace(';', '\t'),
                        semicolons.replace("; quoted", " quoted").replace(';', ','),
                        semicolons.replace("\r\n", "\r"),
                        "sep=;\r\n" + semicolons)) {
            Reading<Categories> reading = QuotaReader.read(text.getBytes(UTF_8), 3);
            assertThat(Csv.faults(reading)).isEmpty();
            assertThat(reading.result().orElseThrow().quotas().text()).isEqualTo(SHOWN);
            assertThat(Csv.notices(reading))
                    .containsExactly(
                            "One column is not needed for the draw and kept for your files: note.");
        }
    }

    @Test
    void leewayIsReadAndWithoutItThereIsAny() {
        Reading<Categories> reading =
                QuotaReader.read(
                        Csv.of(
                                "feature,value,min,max,min_flex,max_flex",
                                "gender,Female,2,3,1,4",
                                "gender,Male,2,3,,"),
                        5);
        Leeway leeway = reading.result().orElseThrow().leeway();
        assertThat(leeway.of(0, 0)).isEqualTo(new Leeway.Bounds(1, 4));
        assertThat(leeway.of(0, 1)).isEqualTo(new Leeway.Bounds(0, 2_000));
    }

    @Test
    void everyNumberThatIsNoneIsSaidWithItsPlace() {
        assertThat(
                        Csv.quotaFaults(
                                "category,feature,min,max",
                                "gender,Female,one,2",
                                "gender,Male,1,2.5",
                                "age,18-29,-1,3",
                                "age,30+,0,99999999999"))
                .containsExactly(
                        "The column “min” has “one” in line 2. Write a whole number from 0 to 2,000, in digits.",
                        "The column “max” has “2.5” in line 3. Write a whole number from 0 to 2,000, in digits.",
                        "The column “min” has “-1” in line 4. Write a whole number from 0 to 2,000, in digits.",
                        "The column “max” has “99999999999” in line 5. Write a whole number from 0 to 2,000, in"
                                + " digits.");
    }

    @Test
    void boundsThatCrossAreSaid() {
        assertThat(
                        Csv.quotaFaults(
                                "feature,value,min,max,min_flex,max_flex",
                                "gender,Female,3,2,0,9",
                                "gender,Male,1,2,2,1"))
                .containsExactly(
                        "In line 2 (gender: Female) max is 2 and so below min, which is 3. Did they change"
                                + " places?",
                        "In line 3 (gender: Male) min is 1 and so below min_flex, which is 2. Did they"
                                + " change places?",
                        "In line 3 (gender: Male) max_flex is 1 and so below max, which is 2. Did they"
                                + " change places?");
    }

    @Test
    void namesThatAreMissingDoubleOrUnfitAreSaid() {
        assertThat(
                        Csv.quotaFaults(
                                "category,feature,min,max",
                                ",Female,1,2",
                                "gender,Male,1,2",
                                "gender,M ALE,1,2",
                                "gender," + "x".repeat(101) + ",1,2",
                                "gender,\"two\u0007\",1,2"))
                .containsExactly(
                        "The column “category” is empty in line 2. Fill it in, or leave the row out.",
                        "gender: “M ALE” in line 4 is already in line 3. Each value has one row; capitals and"
                                + " spaces make no difference.",
                        "The column “feature” has “"
                                + "x".repeat(60)
                                + "…” in line 5. A name has at most 100"
                                + " signs and stands on one line.",
                        "The column “feature” has “two” in line 6. A name has at most 100 signs and stands on"
                                + " one line.");
    }

    @Test
    void aCategorySpeltTwoWaysIsOneCategoryAndSaidSo() {
        Reading<Categories> reading =
                QuotaReader.read(
                        Csv.of("category,feature,min,max", "Gender,Female,1,2", "gender ,Male,1,2"),
                        3);
        assertThat(reading.result().orElseThrow().quotas().features()).hasSize(1);
        assertThat(Csv.notices(reading))
                .containsExactly(
                        "The column “category” has “gender” in line 3; it was read as “Gender”.");
    }

    @Test
    void aColumnThatIsMissingIsSaidWithTheNearest() {
        assertThat(Csv.quotaFaults("category,feature,minn,max", "gender,Female,1,2"))
                .containsExactly(
                        "There is no column “min”. The columns are: category, feature, minn, max. Is “minn” the"
                                + " one? Then say so, or change the heading.");
        assertThat(Csv.quotaFaults("a,b", "1,2"))
                .contains(
                        "There is no column “max”. The columns are: a, b. Add the column, or say which one it"
                                + " is.");
    }

    @Test
    void moreThanADrawCanHaveIsSaid() {
        List<String> features = new ArrayList<>(List.of("category,feature,min,max"));
        List<String> values = new ArrayList<>(List.of("category,feature,min,max"));
        for (int i = 0; i <= 1_000; i++) {
            features.add("f" + i + ",v,0,1");
            values.add("f,v" + i + ",0,1");
        }
        assertThat(Csv.quotaFaults(features.subList(0, 102).toArray(String[]::new)))
                .containsExactly(
                        "There are more than 100 categories, which is the most that a draw can have.");
        assertThat(Csv.quotaFaults(values.toArray(String[]::new)))
                .containsExactly(
                        "A category has more than 1,000 values, which is the most that there can be. Is it the"
                                + " right column?");
    }

    @Test
    void theInstancesAreRead() throws IOException {
        for (String instance : List.of("exact0_8", "gap_30", "hdlike_30", "syn6_99")) {
            int seats = Integer.parseInt(instance.substring(instance.indexOf('_') + 1));
            Categories categories =
                    QuotaReader.read(resource(instance, "categories.csv"), seats)
                            .result()
                            .orElseThrow();
            Quotas quotas = categories.quotas();
            assertThat(Quotas.parse(quotas.text())).isEqualTo(quotas);
            Respondents respondents =
                    PoolReader.read(resource(instance, "respondents.csv"), quotas, Mapping.plain())
                            .result()
                            .orElseThrow();
            assertThat(respondents.pool().size()).isGreaterThanOrEqualTo(40);
        }
    }

    private static byte[] resource(String instance, String file) throws IOException {
        try (InputStream in =
                QuotaReaderTest.class.getResourceAsStream("/instances/" + instance + "/" + file)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        }
    }
}
