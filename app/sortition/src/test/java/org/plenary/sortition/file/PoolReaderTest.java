package org.plenary.sortition.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Pool;

final class PoolReaderTest {
    @Test
    void peopleAreReadInTheOrderOfTheFileWhateverTheOrderOfItsColumns() {
        Respondents people =
                Csv.pool(
                                Mapping.plain().withId("ID"),
                                "age,email,id,gender",
                                "30+,a@example.org,p7,Male",
                                "18-29,b@example.org,p3,Female")
                        .result()
                        .orElseThrow();
        Pool pool = people.pool();
        assertThat(pool.values(0)).containsExactly(1, 1);
        assertThat(pool.values(1)).containsExactly(0, 0);
        assertThat(people.id(0)).contains("p7");
        assertThat(Respondents.number(1)).isEqualTo("V-2");
        assertThat(people.line(1)).isEqualTo(3);
        assertThat(people.cells(1)).containsExactly("18-29", "b@example.org", "p3", "Female");
    }

    @Test
    void untidySpellingsAreReadAndEachIsSaid() {
        Reading<Respondents> reading =
                Csv.pool(
                        Mapping.plain(),
                        "Gender ,AGE",
                        "Male,30+",
                        " male,18 – 29",
                        "FEMALE,18-29",
                        " male,30+");
        assertThat(reading.result().orElseThrow().pool().values(1)).containsExactly(1, 0);
        assertThat(Csv.notices(reading))
                .containsExactly(
                        "The column “Gender” has “male” in lines 3, 5; it was read as “Male”.",
                        "The column “Gender” has “FEMALE” in line 4; it was read as “Female”.",
                        "The column “AGE” has “18 – 29” in line 3; it was read as “18-29”.");
    }

    @Test
    void everyUnknownValueIsSaidWithItsPlaceAndTheNearest() {
        List<String> faults =
                Csv.poolFaults(
                        Mapping.plain(),
                        "gender,age",
                        "Femal,30+",
                        "F,29-18",
                        "Mlae,18-29",
                        "Femal,18-29",
                        "diverse,30+");
        assertThat(faults)
                .containsExactly(
                        "The column “gender” has “Femal” in lines 2, 5, which is not among its values in the"
                                + " categories. Is “Female” meant?",
                        "The column “gender” has “F” in line 3, which is not among its values in the"
                                + " categories. Is “Female” meant?",
                        "The column “gender” has “Mlae” in line 4, which is not among its values in the"
                                + " categories. Is “Male” meant?",
                        "The column “gender” has “diverse” in line 6, which is not among its values in the"
                                + " categories. Correct it, or add the value to the categories.",
                        "The column “age” has “29-18” in line 3, which is not among its values in the"
                                + " categories. Correct it, or add the value to the categories.");
    }

    @Test
    void whatTheOrganiserMendedIsReadAndSaid() {
        Mapping mapping =
                Mapping.plain()
                        .withSpelling("gender", "F", "Female")
                        .withFeature("age", "years")
                        .withoutLines(Set.of(4L));
        Reading<Respondents> reading =
                Csv.pool(mapping, "gender,years", "F,30+", "Male,30+", "withdrawn,30+", "F,18-29");
        assertThat(reading.result().orElseThrow().pool().size()).isEqualTo(3);
        assertThat(reading.result().orElseThrow().line(2)).isEqualTo(5);
        assertThat(Csv.notices(reading))
                .containsExactly(
                        "The person in line 4 was left out, as you said.",
                        "The column “gender” has “F” in lines 2, 5; as you said, it was read as “Female”.");
    }

    @Test
    void emptyCellsIdsThatComeTwiceAndWrongRowsAreSaid() {
        Mapping mapping = Mapping.plain().withId("id");
        assertThat(
                        Csv.poolFaults(
                                mapping,
                                "id,gender,age",
                                "a,,30+",
                                "b,Male,18-29",
                                " a,Male,  ",
                                ",Male,18-29"))
                .containsExactly(
                        "The column “id” has “a” in line 4 and already in line 2. Two people need two ids; if"
                                + " it is one person who volunteered twice, leave one of the rows out.",
                        "The column “id” is empty in line 5. Fill it in, or leave the row out.",
                        "The column “gender” is empty in line 2. Fill it in, or leave the row out.",
                        "The column “age” is empty in line 4. Fill it in, or leave the row out.");
        assertThat(Csv.poolFaults(mapping, "id,gender,age", "a,Male", "b,Male,30+,x"))
                .containsExactly(
                        "The row in line 2 has 2 cells, but the heading has 3. Is a separator missing, or one"
                                + " too many? A cell with the separator in it needs quotation marks around it.",
                        "The row in line 3 has 4 cells, but the heading has 3. Is a separator missing, or one"
                                + " too many? A cell with the separator in it needs quotation marks around it.");
    }

    @Test
    void emptyRowsAreSaidAndNobodyIsReadFromThem() {
        Reading<Respondents> reading =
                Csv.pool(Mapping.plain(), "gender,age", "Male,30+", "", " , ", "Male,18-29,,");
        assertThat(reading.result().orElseThrow().pool().size()).isEqualTo(2);
        assertThat(Csv.notices(reading))
                .containsExactly("The rows in lines 3, 4 are empty; nobody was read from there.");
    }

    @Test
    void columnsThatAreMissingOrDoubleAreSaid() {
        assertThat(Csv.poolFaults(Mapping.plain().withId("key"), "gendre,age,Age", "Male,30+,30+"))
                .containsExactly(
                        "There is no column “key”. The columns are: gendre, age, Age. Add the column, or say"
                                + " which one it is.",
                        "There is no column “gender”. The columns are: gendre, age, Age. Is “gendre” the one?"
                                + " Then say so, or change the heading.",
                        "Two columns are called “Age”: column 2 and column 3. Rename the one that is not"
                                + " meant.");
    }

    @Test
    void aHouseholdIsWhoeverHasOneAddressHoweverItIsSpelt() {
        Reading<Respondents> reading =
                Csv.pool(
                        Mapping.plain().withAddress("street", "post code"),
                        "gender,age,street,post code",
                        "Male,30+,1 High Street,AB1 2CD",
                        "Male,30+,2 High Street,AB1 2CD",
                        "Female,30+,1 HIGH street ,AB12CD",
                        "Female,30+,,",
                        "Male,18-29,,",
                        "Male,18-29,1 High Street,AB1 2CE");
        Pool pool = reading.result().orElseThrow().pool();
        List<Integer> households = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            households.add(pool.household(i));
        }
        assertThat(households).containsExactly(0, -1, 0, -1, -1, -1);
        assertThat(Csv.notices(reading))
                .containsExactly(
                        "2 people have no address (lines 5, 6) and are taken to live alone.");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsSaid() {
        assertThat(
                        Csv.notices(
                                Csv.pool(
                                        Mapping.plain(),
                                        "name,phone,gender,age",
                                        "\"=HYPERLINK(\"\"http://evil.example\"\")\",+44 20 7946 0000,Male,30+")))
                .containsExactly(
                        "The column “name” has “=HYPERLINK(\"http://evil.example\")” in line 2, which a"
                                + " spreadsheet would run as a formula. It is kept as it is, and every file"
                                + " written here has an apostrophe before it so that nothing runs.",
                        "2 columns are not needed for the draw and kept for your files: name, phone.");
    }
}
