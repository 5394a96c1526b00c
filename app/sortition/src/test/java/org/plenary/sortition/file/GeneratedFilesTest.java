package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Files as no spreadsheet would write them all: whatever stands in a cell is read, written and
/// read again as it was.
final class GeneratedFilesTest {
    private static final List<String> PARTS =
            List.of(
                    "a", "Ä", "🙂", " ", "\"", "'", ",", ";", "\t", "\n", "\r\n", "=", "+", "-",
                    "@", "|", "%", "7", "\u00A0", "\u202E", "e\u0301", "\\", "\uFEFF", "漢");

    private final Random random = new Random(20_261_125);

    @Test
    void whateverStandsInACellIsReadWrittenAndReadAsItWas() {
        for (int i = 0; i < 300; i++) {
            char separator = ",;\t".charAt(i % 3);
            List<String> columns = new ArrayList<>(List.of("gender", "note", "age", "more"));
            Collections.shuffle(columns, random);
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < 5; row++) {
                rows.add(columns.stream().map(this::cell).toList());
            }
            byte[] file = file(separator, i % 2 == 0, i % 5 == 0 ? "\r\n" : "\n", columns, rows);
            Respondents read = people(file);
            byte[] written = Exports.remaining(read, new int[0]);
            Respondents again = people(written);
            assertThat(read.pool().size()).isEqualTo(5);
            for (int row = 0; row < 5; row++) {
                assertThat(read.cells(row)).isEqualTo(rows.get(row));
                assertThat(again.cells(row)).isEqualTo(rows.get(row));
                assertThat(again.pool().values(row)).isEqualTo(read.pool().values(row));
            }
            assertThat(again.form()).isEqualTo(read.form());
            assertThat(Exports.remaining(again, new int[0])).isEqualTo(written);
        }
    }

    private static Respondents people(byte[] file) {
        Reading<Respondents> reading = PoolReader.read(file, Csv.QUOTAS, Mapping.plain());
        assertThat(Csv.faults(reading)).isEmpty();
        return reading.result().orElseThrow();
    }

    private String cell(String column) {
        return switch (column) {
            case "gender" -> pick(List.of("Female", "male", " MALE\u00A0"));
            case "age" -> pick(List.of("18-29", "18 – 29", "30+"));
            default -> note();
        };
    }

    private String note() {
        StringBuilder note = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            note.append(pick(PARTS));
        }
        // Only what we guarded ourselves begins with an apostrophe and a formula.
        return note.toString().equals(Formula.unguarded(note.toString())) ? note.toString() : "a";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Everything in quotation marks, so that the cells are beyond doubt.
    private static byte[] file(
            char separator,
            boolean marked,
            String end,
            List<String> columns,
            List<List<String>> rows) {
        StringBuilder text = new StringBuilder(marked ? "\uFEFF" : "");
        List<List<String>> all = new ArrayList<>(List.of(columns));
        all.addAll(rows);
        for (List<String> row : all) {
            List<String> cells =
                    row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
            text.append(String.join(String.valueOf(separator), cells)).append(end);
        }
        return text.toString().getBytes(UTF_8);
    }
}
