package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plenary.core.draw.Feature;
import org.plenary.core.draw.Quota;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;

/// Writes tables in the shapes in which they are read. All of them but [#categories] are private:
/// they have everything that the organiser's own table has.
///
/// A respondents file keeps its separator and its byte order mark, because the spreadsheet that it
/// came from is the one that will open what follows from it. No cell can be run there as a formula
/// (see [Formula]), and reading takes back what was done against it.
public final class Exports {
    private static final String NUMBER = "volunteer";
    private static final String HOUSEHOLD = "household";

    private Exports() {}

    /// The people of a panel, with all columns.
    public static byte[] selected(Respondents respondents, int[] panel) {
        return respondents(respondents, sorted(panel));
    }

    /// Everybody else, with all columns.
    public static byte[] remaining(Respondents respondents, int[] panel) {
        int[] drawn = sorted(panel);
        int[] others =
                IntStream.range(0, respondents.pool().size())
                        .filter(volunteer -> Arrays.binarySearch(drawn, volunteer) < 0)
                        .toArray();
        return respondents(respondents, others);
    }

    /// Everybody, with all columns and before them the volunteer's public number.
    public static byte[] numbered(Respondents respondents) {
        List<String> heading = new ArrayList<>(List.of(NUMBER));
        heading.addAll(respondents.columns());
        return write(
                respondents.form(),
                csv -> {
                    csv.accept(heading);
                    for (int i = 0; i < respondents.pool().size(); i++) {
                        List<String> row = new ArrayList<>(List.of(Respondents.number(i)));
                        row.addAll(respondents.cells(i));
                        csv.accept(row);
                    }
                });
    }

    /// Everybody as they stand in a pool, in the order of their public numbers: with every value as
    /// it was understood, under the name that the quotas have for it, and with whose household they
    /// are of. What else the organiser's table has, such as names and streets, is not in it: an
    /// auditor gets the same pool from this file, read plainly with [#household] as the address.
    ///
    /// @param quotas those that the people were read for
    public static byte[] frozen(Quotas quotas, Respondents people) {
        List<String> names = quotas.features().stream().map(Feature::name).toList();
        Optional<String> id =
                people.idColumn()
                        .filter(column -> Names.find(names, column) < 0)
                        .filter(column -> Names.find(List.of(NUMBER, HOUSEHOLD), column) < 0);
        List<String> heading = new ArrayList<>(List.of(free(NUMBER, quotas), household(quotas)));
        id.ifPresent(heading::add);
        heading.addAll(names);
        return write(
                people.form(),
                csv -> {
                    csv.accept(heading);
                    for (int i = 0; i < people.pool().size(); i++) {
                        List<String> row = new ArrayList<>(List.of(Respondents.number(i)));
                        int home = people.pool().household(i);
                        row.add(home < 0 ? "" : Respondents.number(home));
                        if (id.isPresent()) {
                            row.add(people.id(i).orElseThrow());
                        }
                        for (int f = 0; f < names.size(); f++) {
                            Feature feature = quotas.features().get(f);
                            row.add(feature.values().get(people.pool().value(i, f)).value());
                        }
                        csv.accept(row);
                    }
                });
    }

    /// What the column of households is called in the table of a pool.
    public static String household(Quotas quotas) {
        return free(HOUSEHOLD, quotas);
    }

    /// A name that none of the quotas' features has.
    private static String free(String name, Quotas quotas) {
        List<String> names = quotas.features().stream().map(Feature::name).toList();
        return Names.find(names, name) < 0 ? name : name + " of the pool";
    }

    /// A categories file with its leeway.
    public static byte[] categories(Quotas quotas, Leeway leeway) {
        return write(
                new Table.Form(',', false),
                csv -> {
                    csv.accept(List.of("feature", "value", "min", "max", "min_flex", "max_flex"));
                    for (int f = 0; f < quotas.features().size(); f++) {
                        Feature feature = quotas.features().get(f);
                        for (int v = 0; v < feature.values().size(); v++) {
                            Quota quota = feature.values().get(v);
                            Leeway.Bounds bounds = leeway.of(f, v);
                            csv.accept(
                                    List.of(
                                            feature.name(),
                                            quota.value(),
                                            String.valueOf(quota.min()),
                                            String.valueOf(quota.max()),
                                            String.valueOf(bounds.least()),
                                            String.valueOf(bounds.most())));
                        }
                    }
                });
    }

    /// A table of people that was put together from several, such as of those who keep their seats.
    public static byte[] rows(List<String> columns, List<List<String>> rows) {
        return write(
                new Table.Form(',', false),
                csv -> {
                    csv.accept(columns);
                    rows.forEach(csv);
                });
    }

    private static int[] sorted(int[] panel) {
        return Arrays.stream(panel).sorted().toArray();
    }

    private static byte[] respondents(Respondents respondents, int[] volunteers) {
        return write(
                respondents.form(),
                csv -> {
                    csv.accept(respondents.columns());
                    for (int volunteer : volunteers) {
                        csv.accept(respondents.cells(volunteer));
                    }
                });
    }

    private static byte[] write(Table.Form form, Consumer<Consumer<List<String>>> rows) {
        StringWriter out = new StringWriter();
        out.write(form.marked() ? "\uFEFF" : "");
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(form.separator())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            rows.accept(row -> csv.writeRecord(row.stream().map(Formula::guarded).toList()));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toString().getBytes(UTF_8);
    }
}
