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
        List<String> heading = new ArrayList<>(List.of("volunteer"));
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
