package org.plenary.sortition.file;

import java.util.regex.Pattern;

/// Cells that a spreadsheet runs when it opens a file: whoever volunteers could write one into a
/// form and so reach the organiser's machine.
///
/// What we write has an apostrophe before each of them, which every spreadsheet takes for "this is
/// text". Reading takes one such apostrophe away again, so a file that was written and read has the
/// cells it had before. Numbers, also of telephones, are left as they are.
final class Formula {
    private static final Pattern BEGINS =
            Pattern.compile("[=+\\-@\\t\\r\\n|%\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,]*");
    private static final Pattern GUARDED =
            Pattern.compile("'+[=+\\-@\\t\\r\\n|%\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private Formula() {}

    /// Whether a spreadsheet would run it.
    static boolean is(String cell) {
        return !cell.isEmpty()
                && !Character.isLetterOrDigit(cell.charAt(0))
                && BEGINS.matcher(cell).matches()
                && !NUMBER.matcher(cell).matches();
    }

    /// The cell as it is written.
    static String guarded(String cell) {
        return is(cell) || GUARDED.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// The cell as it was before it was written.
    static String unguarded(String cell) {
        boolean guarded =
                !cell.isEmpty() && cell.charAt(0) == '\'' && GUARDED.matcher(cell).matches();
        return guarded ? cell.substring(1) : cell;
    }
}
