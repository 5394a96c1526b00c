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
/// @param seats how many are drawn for
/// @param categories of the whole panel: of those who stay, where a file says who does, and of
///   those who are drawn
/// @param staying who keeps their seat, if that was brought
/// @param twice volunteers who sit already, or live with somebody who does
/// @param columns what the table's columns are called, as far as it could be read
record Checked(
        Prepared prepared,
        int seats,
        Optional<Reading<Categories>> categories,
        Optional<Reading<Respondents>> staying,
        Optional<Reading<Respondents>> respondents,
        List<String> columns,
        Twice twice) {
    /// No column is called so: asking for it makes the reader name those that there are.
    private static final String NO_COLUMN = "\u2400 no column is called so \u2400";

    static Checked of(Prepared prepared, int seats) {
        Optional<Reading<Categories>> categories =
                prepared.categories().map(file -> QuotaReader.read(file.bytes(), seats));
        Optional<Categories> whole = categories.flatMap(Reading::result);
        // As the draw's command reads it: its columns are called as the categories are.
        Optional<Reading<Respondents>> staying =
                whole.flatMap(wanted ->
                        prepared.staying()
                                .map(file ->
                                        PoolReader.read(
                                                file.bytes(), wanted.quotas(), Mapping.plain())));
        Optional<Quotas> quotas = whole.map(Categories::quotas);
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
        Twice twice =
                Twice.of(
                        prepared.mapping(),
                        staying.flatMap(Reading::result),
                        respondents.flatMap(Reading::result));
        return new Checked(prepared, seats, categories, staying, respondents, columns, twice);
    }

    private static List<String> columns(Source file, Quotas quotas) {
        Mapping asking = Mapping.plain().withId(NO_COLUMN);
        return PoolReader.read(file.bytes(), quotas, asking).faults().stream()
                .filter(Fault.NoColumn.class::isInstance)
                .map(fault -> ((Fault.NoColumn) fault).columns())
                .findFirst()
                .orElse(List.of());
    }

    /// The quotas of the whole panel, if their file has no fault.
    Optional<Categories> whole() {
        return categories.flatMap(Reading::result);
    }

    /// Those who keep their seats beside the quotas, if neither file has a fault.
    Optional<Staying> stays() {
        return whole().flatMap(wanted ->
                staying.flatMap(Reading::result)
                        .flatMap(people -> Staying.of(wanted, people, seats)));
    }

    /// The quotas of the draw, if the files that they follow from have no fault: those of the whole
    /// panel, or what is left of them by those who stay.
    Optional<Categories> quotas() {
        return prepared.staying().isPresent() ? stays().map(Staying::draw) : whole();
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

    /// Whether it is not said who keeps their seat, though seats are filled: the quotas would be
    /// those of the whole panel for the few free seats alone.
    boolean lacksStaying(int taken) {
        return taken > 0 && prepared.staying().isEmpty();
    }

    /// Whether the files can be used, nothing that adding up shows is in the way, everybody who
    /// sits is counted, and nobody can be drawn who sits.
    ///
    /// @param taken how many seats are filled
    boolean ready(int taken) {
        boolean everybody = stays().map(those -> those.size() == taken).orElse(taken == 0);
        return everybody
                && twice.isEmpty()
                && doctor().filter(doctor -> doctor.reasons().isEmpty()).isPresent();
    }
}
