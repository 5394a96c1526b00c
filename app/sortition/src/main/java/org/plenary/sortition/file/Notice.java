package org.plenary.sortition.file;

import java.util.List;

/// Something in a file that its organiser should know and need not mend. Lines are counted from 1,
/// as a text editor counts them.
public sealed interface Notice {
    /// What was done with it, for a person.
    default String sentence() {
        return FaultWords.sentence(this);
    }

    /// Rows in which nothing is written; nobody was read from them.
    record EmptyRows(List<Long> lines) implements Notice {
        /// Keeps a copy.
        public EmptyRows {
            lines = List.copyOf(lines);
        }
    }

    /// A value in another spelling of capitals, spaces or dashes, and what it was read as.
    record Untidy(String column, String read, String value, List<Long> lines) implements Notice {
        /// Keeps a copy.
        public Untidy {
            lines = List.copyOf(lines);
        }
    }

    /// A value that the organiser said how to read.
    record Mended(String column, String read, String value, List<Long> lines) implements Notice {
        /// Keeps a copy.
        public Mended {
            lines = List.copyOf(lines);
        }
    }

    /// Rows that the organiser left out.
    record LeftOut(List<Long> lines) implements Notice {
        /// Keeps a copy.
        public LeftOut {
            lines = List.copyOf(lines);
        }
    }

    /// People without an address, who were taken to live alone.
    record NoAddress(List<Long> lines) implements Notice {
        /// Keeps a copy.
        public NoAddress {
            lines = List.copyOf(lines);
        }
    }

    /// Cells that a spreadsheet would run as a formula. They are kept as they are and made harmless
    /// when they are written.
    record Formulas(String column, String first, List<Long> lines) implements Notice {
        /// Keeps a copy.
        public Formulas {
            lines = List.copyOf(lines);
        }
    }

    /// Columns that the draw does not need. They are kept for what is written later.
    record ColumnsNotUsed(List<String> columns) implements Notice {
        /// Keeps a copy.
        public ColumnsNotUsed {
            columns = List.copyOf(columns);
        }
    }
}
