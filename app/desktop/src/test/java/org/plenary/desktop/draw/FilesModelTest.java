package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.desktop.draw.FilesModel.Finding;
import org.plenary.desktop.ui.words.Words;
import org.plenary.sortition.doctor.Stopped;
import org.plenary.sortition.doctor.Watcher;
import org.plenary.sortition.file.Categories;

class FilesModelTest {
    private final FilesModel model = new FilesModel(Words.in(Locale.UK));

    @Test
    void aSlipIsToldWithItsLineAndOnePressAcceptsTheNearestValue() {
        Checked checked = read(Tables.respondents("x,Femal,old"));
        Finding slip = wrong(checked).getFirst();
        assertThat(slip.sentence()).contains("“Femal” in line 14").contains("“Female”");
        assertThat(checked.ready(0)).isFalse();
        Checked after = Checked.of(slip.fixes().getFirst().after(), 4);
        assertThat(after.ready(0)).isTrue();
        assertThat(after.pool().orElseThrow().pool().size()).isEqualTo(13);
        Finding mended = model.respondents(after).getFirst();
        assertThat(mended.sentence()).contains("as you said");
        assertThat(Checked.of(mended.fixes().getFirst().after(), 4).ready(0)).isFalse();
    }

    @Test
    void aSlipInAColumnOfAnotherNameIsMendedInItsOwnFeature() {
        String table = Tables.respondents("x,Female,odl").replace("Age", "How old?");
        Checked unknown = read(table);
        assertThat(wrong(unknown).getFirst().sentence()).contains("no column “Age”");
        Prepared named =
                unknown.prepared()
                        .with(unknown.prepared().mapping().withFeature("Age", "How old?"));
        Checked checked = Checked.of(named, 4);
        Finding slip = wrong(checked).getFirst();
        assertThat(slip.fixes().getFirst().button()).isEqualTo("Read “odl” as “old”");
        assertThat(Checked.of(slip.fixes().getFirst().after(), 4).ready(0)).isTrue();
    }

    @Test
    void theColumnsAreNamedThoughOneThatIsNeededIsMissing() {
        Checked checked = read(Tables.respondents().replace("nr,Gender", "nr,Gendre"));
        assertThat(checked.columns()).containsExactly("nr", "Gendre", "Age");
        Finding column = wrong(checked).getFirst();
        assertThat(column.fixes().getFirst().button()).isEqualTo("Take the column “Gendre”");
        assertThat(Checked.of(column.fixes().getFirst().after(), 4).ready(0)).isTrue();
    }

    @Test
    void aRowWithoutAValueIsLeftOutAndTakenBackIn() {
        Checked checked = read(Tables.respondents("x,,old", "y,,old"));
        Checked without = Checked.of(wrong(checked).getFirst().fixes().getFirst().after(), 4);
        assertThat(without.pool().orElseThrow().pool().size()).isEqualTo(12);
        Finding out = model.respondents(without).getFirst();
        assertThat(out.sentence()).contains("lines 14, 15");
        assertThat(Checked.of(out.fixes().getFirst().after(), 4).pool()).isEmpty();
    }

    @Test
    void thePoolStandsBesideTheQuotasRowByRow() {
        assertThat(model.table(read(Tables.respondents())))
                .contains(List.of("Gender: Female", "6", "2 to 2", "50.0%", "50.0% to 50.0%"))
                .contains(List.of("Age: old", "6", "1 to 3", "50.0%", "25.0% to 75.0%"));
    }

    @Test
    void quotasThatCannotBeMetAreExplainedAndOnePressTakesTheSmallestChange() throws Stopped {
        Checked checked =
                Checked.of(
                        Tables.prepared(
                                Tables.CATEGORIES + "Age,very old,2,2\n",
                                Tables.respondents("x,Male,very old")),
                        4);
        assertThat(checked.ready(0)).isFalse();
        assertThat(model.reasons(checked)).anyMatch(reason -> reason.contains("very old"));
        List<Finding> told =
                model.told(checked, checked.doctor().orElseThrow().examine(Watcher.none()));
        Finding change = told.getLast();
        assertThat(change.sentence()).contains("Age, very old: at least 2 → 1");
        Checked after = Checked.of(change.fixes().getFirst().after(), 4);
        assertThat(after.ready(0)).isTrue();
        assertThat(model.told(after, after.doctor().orElseThrow().examine(Watcher.none())))
                .first()
                .extracting(Finding::sentence)
                .asString()
                .startsWith("They can be met.");
    }

    @Test
    void aFurtherDrawIsReadyOnceItsTableNamesJustAsManyAsSit() {
        Checked checked = Checked.of(staying(Tables.CATEGORIES, Tables.respondents()), 2);
        assertThat(checked.ready(2)).isTrue();
        assertThat(checked.ready(1)).isFalse();
        assertThat(checked.ready(3)).isFalse();
    }

    @Test
    void aChangeThatHelpsAFurtherDrawIsMadeToTheQuotasOfTheWholePanel() throws Stopped {
        Prepared prepared =
                staying(
                        Tables.CATEGORIES + "Age,very old,2,2\n",
                        Tables.respondents("x,Male,very old"));
        Checked checked = Checked.of(prepared, 2);
        List<Finding> told =
                model.told(checked, checked.doctor().orElseThrow().examine(Watcher.none()));
        Checked after = Checked.of(told.getLast().fixes().getFirst().after(), 2);
        assertThat(after.ready(2)).isTrue();
        assertThat(quota(after.whole(), "Gender", "Female")).isEqualTo("2 to 2");
        assertThat(quota(after.whole(), "Age", "very old")).isEqualTo("1 to 2");
        assertThat(quota(after.quotas(), "Gender", "Female")).isEqualTo("1 to 1");
    }

    /// Seats 1 and 2 are filled, by a young woman and an old man.
    private static Prepared staying(String categories, String respondents) {
        String those = "nr,Gender,Age\nF1,Female,young\nM1,Male,old\n";
        return Tables.prepared(categories, respondents)
                .withStaying(new Source("staying.csv", those.getBytes(UTF_8)));
    }

    private static String quota(Optional<Categories> of, String feature, String value) {
        return of.orElseThrow().quotas().features().stream()
                .filter(each -> each.name().equals(feature))
                .flatMap(each -> each.values().stream())
                .filter(each -> each.value().equals(value))
                .map(each -> each.min() + " to " + each.max())
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> wrong(Checked checked) {
        return model.respondents(checked).stream().filter(Finding::wrong).toList();
    }

    private static Checked read(String respondents) {
        return Checked.of(Tables.prepared(Tables.CATEGORIES, respondents), 4);
    }
}
