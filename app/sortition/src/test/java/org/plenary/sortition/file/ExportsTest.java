package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;

final class ExportsTest {
    private static final String[] FILE = {
        "id;name;gender;age;note",
        "a;Jo;Male;30+;=1+1",
        "b;\"Ann; \"\"A\"\"\";Female;18-29;'=2",
        "c;@cmd;Female;30+;-5",
        "d;;Male;18-29;''text"
    };

    private static Respondents people() {
        return Csv.pool(Mapping.plain(), FILE).result().orElseThrow();
    }

    private static Respondents again(byte[] bytes) {
        return PoolReader.read(bytes, Csv.QUOTAS, Mapping.plain()).result().orElseThrow();
    }

    @Test
    void selectedAndRemainingHaveEverybodyOnceWithAllColumns() {
        assertThat(new String(Exports.selected(people(), new int[] {2, 0}), UTF_8))
                .isEqualTo(
                        "id;name;gender;age;note\r\na;Jo;Male;30+;'=1+1\r\nc;'@cmd;Female;30+;-5\r\n");
        assertThat(new String(Exports.remaining(people(), new int[] {2, 0}), UTF_8))
                .isEqualTo(
                        "id;name;gender;age;note\r\nb;\"Ann; \"\"A\"\"\";Female;18-29;'=2\r\n"
                                + "d;;Male;18-29;''text\r\n");
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        Respondents before = people();
        Respondents after = again(Exports.remaining(before, new int[0]));
        for (int i = 0; i < before.pool().size(); i++) {
            assertThat(after.cells(i)).isEqualTo(before.cells(i));
        }
        assertThat(Exports.remaining(after, new int[0]))
                .isEqualTo(Exports.remaining(before, new int[0]));
    }

    @Test
    void noCellThatIsWrittenBeginsLikeAFormula() {
        for (String cell :
                new String[] {"=1", "+1+1", "-1+1", "@x", "\t=1", "\r=1", "|x", "%x", "＝1"}) {
            assertThat(Formula.guarded(cell)).isEqualTo("'" + cell);
            assertThat(Formula.unguarded(Formula.guarded(cell))).isEqualTo(cell);
            assertThat(Formula.unguarded(Formula.guarded("'" + cell))).isEqualTo("'" + cell);
        }
        for (String cell :
                new String[] {"", "-5", "+44 20 7946", "1=1", "'", "'t Hooft", "’=", "a"}) {
            assertThat(Formula.guarded(cell)).isEqualTo(cell);
            assertThat(Formula.unguarded(cell)).isEqualTo(cell);
        }
    }

    @Test
    void aFileThatExcelMarkedIsMarkedAgain() {
        String[] marked = FILE.clone();
        marked[0] = "\uFEFF" + marked[0];
        Respondents people = Csv.pool(Mapping.plain(), marked).result().orElseThrow();
        assertThat(new String(Exports.selected(people, new int[] {0}), UTF_8))
                .startsWith("\uFEFFid;name");
    }

    @Test
    void theNumberedTableSaysWhoIsBehindEachNumber() {
        assertThat(new String(Exports.numbered(people()), UTF_8))
                .startsWith(
                        "volunteer;id;name;gender;age;note\r\nV-1;a;Jo;Male;30+;'=1+1\r\nV-2;b;");
    }

    @Test
    void aPoolIsTheSameReadFromItsTableWhateverTheOrderAndTheSpellings() {
        Mapping mapping =
                Mapping.plain()
                        .withId("nr")
                        .withAddress("street", "AGE")
                        .withFeature("gender", "sex")
                        .withSpelling("age", "yng", "18-29");
        Respondents read =
                Csv.pool(
                                mapping,
                                "nr,street,sex,AGE",
                                "a,1 High St,male,30+",
                                "b,2 High St, FEMALE,yng",
                                "c,1 high st,Female,30+",
                                "d,,Male,18-29",
                                "e,2 High St,Male,yng",
                                "f,1 High St,Male,30+")
                        .result()
                        .orElseThrow();
        Respondents people = read.inOrder(List.of(4, 2, 3, 5, 1, 0));
        byte[] table = Exports.frozen(Csv.QUOTAS, people);
        assertThat(new String(table, UTF_8))
                .isEqualTo(
                        """
                        volunteer,household,nr,gender,age
                        V-1,V-1,e,Male,18-29
                        V-2,V-2,c,Female,30+
                        V-3,,d,Male,18-29
                        V-4,V-2,f,Male,30+
                        V-5,V-1,b,Female,18-29
                        V-6,V-2,a,Male,30+
                        """
                                .replace("\n", "\r\n"));
        Respondents again =
                PoolReader.read(
                                table,
                                Csv.QUOTAS,
                                Mapping.plain()
                                        .withId("nr")
                                        .withAddress(Exports.household(Csv.QUOTAS)))
                        .result()
                        .orElseThrow();
        for (int i = 0; i < 6; i++) {
            assertThat(again.pool().values(i)).isEqualTo(people.pool().values(i));
            assertThat(again.pool().household(i)).isEqualTo(people.pool().household(i));
            assertThat(again.id(i)).isEqualTo(people.id(i));
        }
    }

    @Test
    void aFeatureMayBeCalledAsTheTablesOwnColumns() {
        Quotas quotas =
                Csv.quotas(
                        "feature,value,min,max",
                        "Household,alone,1,2",
                        "Household,shared,1,2",
                        "Volunteer,often,0,3",
                        "Volunteer,never,0,3");
        Respondents people =
                PoolReader.read(
                                Csv.of("Household,Volunteer", "alone,often", "shared,never"),
                                quotas,
                                Mapping.plain())
                        .result()
                        .orElseThrow();
        byte[] table = Exports.frozen(quotas, people);
        Mapping mapping = Mapping.plain().withAddress(Exports.household(quotas));
        assertThat(Csv.faults(PoolReader.read(table, quotas, mapping))).isEmpty();
    }

    @Test
    void anOrderHasEverybodyOnce() {
        assertThatThrownBy(() -> people().inOrder(List.of(0, 1, 2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people().inOrder(List.of(0, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void categoriesAreReadAsTheyWereWritten() {
        Quotas quotas = Csv.QUOTAS;
        byte[] bytes = Exports.categories(quotas, Leeway.any(quotas));
        assertThat(new String(bytes, UTF_8))
                .startsWith(
                        "feature,value,min,max,min_flex,max_flex\r\ngender,Female,1,2,0,2000\r\n");
        Categories again = QuotaReader.read(bytes, quotas.seats()).result().orElseThrow();
        assertThat(again).isEqualTo(new Categories(quotas, Leeway.any(quotas)));
    }
}
