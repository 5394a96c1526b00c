package org.plenary.desktop.draw;

import java.util.List;
import java.util.Optional;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.QuotaDoctor;
import org.plenary.sortition.file.Categories;
import org.plenary.sortition.file.Fault;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;

/// What was brought, read: the quotas for so many seats, and everybody who volunteered. Takes a
/// moment for a large table, so off the JavaFX thread.
///
/// @param columns what the table's columns are called, as far as it could be read
record Checked(
        Prepared prepared,
        int seats,
        Optional<Reading<Categories>> categories,
        Optional<Reading<Respondents>> respondents,
        List<String> columns) {
    /// No column is called so: asking for it makes the reader name those that there are.
    private static final String NO_COLUMN = "\u2400 no column is called so \u2400";

    static Checked of(Prepared prepared, int seats) {
        Optional<Reading<Categories>> categories =
                prepared.categories().map(file -> QuotaReader.read(file.bytes(), seats));
        Optional<Quotas> quotas = categories.flatMap(Reading::result).map(Categories::quotas);
        Optional<Reading<Respondents>> respondents =
                quotas.flatMap(wanted ->
                        prepared.respondents()
                                .map(file ->
                                        PoolReader.read(file.bytes(), wanted, prepared.mapping())));
        List<String> columns =
                respondents
                        .flatMap(Reading::result)
                        .map(Respondents::columns)
                        .or(() ->
                                quotas.flatMap(wanted ->
                                        prepared.respondents().map(file -> columns(file, wanted))))
                        .orElse(List.of());
        return new Checked(prepared, seats, categories, respondents, columns);
    }

    private static List<String> columns(Source file, Quotas quotas) {
        Mapping asking = Mapping.plain().withId(NO_COLUMN);
        return PoolReader.read(file.bytes(), quotas, asking).faults().stream()
                .filter(Fault.NoColumn.class::isInstance)
                .map(fault -> ((Fault.NoColumn) fault).columns())
                .findFirst()
                .orElse(List.of());
    }

    /// The quotas, if their file has no fault.
    Optional<Categories> quotas() {
        return categories.flatMap(Reading::result);
    }

    /// Everybody who volunteered, if neither file has a fault.
    Optional<Respondents> pool() {
        return respondents.flatMap(Reading::result);
    }

    /// Both files read: a doctor of their quotas.
    Optional<QuotaDoctor> doctor() {
        return quotas().flatMap(read ->
                pool().map(people -> new QuotaDoctor(read.quotas(), read.leeway(), people.pool())));
    }

    /// Whether both files can be used, and nothing that adding up shows is in the way.
    boolean ready() {
        return doctor().filter(doctor -> doctor.reasons().isEmpty()).isPresent();
    }
}
