package org.plenary.sortition.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.sortition.words.Shown;
import org.plenary.sortition.words.Words;

/// What faults and notices are called in words.
final class FaultWords {
    private FaultWords() {}

    static String sentence(Fault fault) {
        return switch (fault) {
            case Fault.NotText(Fault.NotText.Kind kind, long line) ->
                    line == 0
                            ? Words.of("fault.not-text." + name(kind))
                            : Words.of("fault.not-text." + name(kind), "line", text(line));
            case Fault.NotCsv(long line) -> Words.of("fault.not-csv", "line", text(line));
            case Fault.NoRows() -> Words.of("fault.no-rows");
            case Fault.NoColumn none -> noColumn(none);
            case Fault.ColumnTwice(String column, int first, int second) ->
                    Words.of(
                            "fault.column-twice",
                            "column",
                            column(column),
                            "first",
                            first,
                            "second",
                            second);
            case Fault.RowLength(long line, int cells, int columns) ->
                    Words.of(
                            "fault.row-length",
                            "line",
                            text(line),
                            "cells",
                            cells,
                            "columns",
                            columns);
            case Fault.Empty(String column, List<Long> lines) ->
                    Words.of("fault.empty", "column", column(column), "lines", lines(lines));
            case Fault.UnknownValue unknown -> unknownValue(unknown);
            case Fault.IdTwice(String column, String id, long line, long first) ->
                    Words.of(
                            "fault.id-twice",
                            "column",
                            column(column),
                            "id",
                            Shown.cell(id),
                            "line",
                            text(line),
                            "first",
                            text(first));
            case Fault.NotANumber(String column, String read, long line, int most) ->
                    Words.of(
                            "fault.not-a-number",
                            "column",
                            column(column),
                            "read",
                            Shown.cell(read),
                            "line",
                            text(line),
                            "most",
                            most);
            case Fault.Crossed crossed -> crossed(crossed);
            case Fault.ValueTwice(String feature, String value, long line, long first) ->
                    Words.of(
                            "fault.value-twice",
                            "feature",
                            Shown.cell(feature),
                            "value",
                            Shown.cell(value),
                            "line",
                            text(line),
                            "first",
                            text(first));
            case Fault.UnfitName(String column, String read, long line) ->
                    Words.of(
                            "fault.unfit-name",
                            "column",
                            column(column),
                            "read",
                            Shown.cell(read),
                            "line",
                            text(line));
            case Fault.TooMany(Fault.TooMany.What what, int most) ->
                    Words.of("fault.too-many." + name(what), "most", most);
        };
    }

    static String sentence(Notice notice) {
        return switch (notice) {
            case Notice.EmptyRows(List<Long> lines) ->
                    Words.of("notice.empty-rows", "count", lines.size(), "lines", lines(lines));
            case Notice.Untidy(String column, String read, String value, List<Long> lines) ->
                    readAs("notice.untidy", column, read, value, lines);
            case Notice.Mended(String column, String read, String value, List<Long> lines) ->
                    readAs("notice.mended", column, read, value, lines);
            case Notice.LeftOut(List<Long> lines) ->
                    Words.of("notice.left-out", "count", lines.size(), "lines", lines(lines));
            case Notice.NoAddress(List<Long> lines) ->
                    Words.of("notice.no-address", "count", lines.size(), "lines", lines(lines));
            case Notice.Formulas(String column, String first, List<Long> lines) ->
                    Words.of(
                            "notice.formulas",
                            "column",
                            column(column),
                            "first",
                            Shown.cell(first),
                            "lines",
                            lines(lines));
            case Notice.ColumnsNotUsed(List<String> columns) ->
                    Words.of(
                            "notice.columns-not-used",
                            "count",
                            columns.size(),
                            "columns",
                            Shown.list(columns));
        };
    }

    private static String noColumn(Fault.NoColumn none) {
        String sentence =
                Words.of(
                        "fault.no-column",
                        "wanted",
                        Shown.cell(none.wanted()),
                        "columns",
                        Shown.list(none.columns()));
        return with(sentence, "fault.no-column.nearest", none.nearest());
    }

    private static String unknownValue(Fault.UnknownValue unknown) {
        String sentence =
                Words.of(
                        "fault.unknown-value",
                        "column",
                        column(unknown.column()),
                        "read",
                        Shown.cell(unknown.read()),
                        "lines",
                        lines(unknown.lines()));
        return with(sentence, "fault.unknown-value.nearest", unknown.nearest());
    }

    private static String crossed(Fault.Crossed crossed) {
        return Words.of(
                "fault.crossed",
                "feature",
                Shown.cell(crossed.feature()),
                "value",
                Shown.cell(crossed.value()),
                "line",
                text(crossed.line()),
                "lower",
                column(crossed.lower().column()),
                "least",
                crossed.lower().number(),
                "upper",
                column(crossed.upper().column()),
                "most",
                crossed.upper().number());
    }

    private static String readAs(
            String key, String column, String read, String value, List<Long> lines) {
        return Words.of(
                key,
                "column",
                column(column),
                "read",
                Shown.cell(read),
                "value",
                Shown.cell(value),
                "lines",
                lines(lines));
    }

    private static String with(String sentence, String key, Optional<String> nearest) {
        return nearest.map(name -> sentence + " " + Words.of(key, "nearest", Shown.cell(name)))
                .orElse(sentence + " " + Words.of(key + ".none"));
    }

    private static String lines(List<Long> lines) {
        return Words.of("lines", "count", lines.size(), "lines", Shown.lines(lines));
    }

    /// A line number as an editor shows it, without separators of thousands.
    private static String text(long line) {
        return Long.toString(line);
    }

    private static String column(String column) {
        return column.isEmpty() ? Words.of("column.nameless") : Shown.cell(column);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
