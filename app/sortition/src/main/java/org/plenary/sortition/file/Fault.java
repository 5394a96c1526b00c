package org.plenary.sortition.file;

import java.util.List;
import java.util.Optional;

/// Something in a file that must be mended before the file can be used. Lines are counted from 1,
/// as a text editor counts them.
public sealed interface Fault {
    /// What is wrong and what to do about it, for a person.
    default String sentence() {
        return FaultWords.sentence(this);
    }

    /// The file is not text as it must be.
    ///
    /// @param line where, or 0 if everywhere
    record NotText(Kind kind, long line) implements Fault {
        /// What it is instead.
        public enum Kind {
            /// Nothing at all.
            EMPTY,
            /// A workbook of a spreadsheet program.
            WORKBOOK,
            /// Text with two bytes a sign.
            UTF_16,
            /// Text in an older encoding, such as Excel's Windows-1252.
            NOT_UTF_8,
            /// Something with NUL in it, which text never has.
            NUL,
            /// More bytes than anybody's table has.
            TOO_LARGE
        }
    }

    /// The text is no table from some row on: a quotation mark is not closed, text follows a closed
    /// one, or a cell or the row is longer than any.
    record NotCsv(long line) implements Fault {}

    /// There is a heading and no row below it.
    record NoRows() implements Fault {}

    /// A column that is needed is not there.
    ///
    /// @param nearest a column with a similar name
    record NoColumn(String wanted, Optional<String> nearest, List<String> columns)
            implements Fault {
        /// Keeps a copy.
        public NoColumn {
            columns = List.copyOf(columns);
        }
    }

    /// Two columns have the name of one that is needed.
    ///
    /// @param first counted from 1
    record ColumnTwice(String column, int first, int second) implements Fault {}

    /// A row has more cells than the heading, or fewer.
    record RowLength(long line, int cells, int columns) implements Fault {}

    /// Cells that must not be empty are.
    record Empty(String column, List<Long> lines) implements Fault {
        /// Keeps a copy.
        public Empty {
            lines = List.copyOf(lines);
        }
    }

    /// A value that the categories do not have, however often it is written.
    ///
    /// @param read as it stands in the file
    /// @param nearest the value that it may be a slip of
    record UnknownValue(String column, String read, List<Long> lines, Optional<String> nearest)
            implements Fault {
        /// Keeps a copy.
        public UnknownValue {
            lines = List.copyOf(lines);
        }
    }

    /// Two people have one id.
    record IdTwice(String column, String id, long line, long first) implements Fault {}

    /// Not a whole number from 0 to `most`.
    record NotANumber(String column, String read, long line, int most) implements Fault {}

    /// Of two bounds of a value, the upper one is below the lower one.
    record Crossed(String feature, String value, long line, Bound lower, Bound upper)
            implements Fault {}

    /// A bound as it was read.
    record Bound(String column, int number) {}

    /// A value, or another spelling of it, has two rows.
    record ValueTwice(String feature, String value, long line, long first) implements Fault {}

    /// A name that is longer than 100 signs or has signs that cannot be printed.
    record UnfitName(String column, String read, long line) implements Fault {}

    /// More of something than there can be.
    record TooMany(What what, int most) implements Fault {
        /// Of what.
        public enum What {
            /// Categories of one draw.
            FEATURES,
            /// Values of one category.
            VALUES,
            /// Volunteers of one draw.
            VOLUNTEERS
        }
    }
}
