package org.plenary.desktop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The shape of one database file, as the steps that lead to it from an empty one. `PRAGMA
/// user_version` counts the steps that a file has taken; a step that was released never changes.
///
/// @param steps each step's statements, in order
/// @param precious whether SQLite looks through the file whenever it is opened; a copy of the
///   record is checked against its tree instead
record Schema(List<List<String>> steps, boolean precious) {
    /// Whether a newer program wrote this file.
    boolean isOlderThan(Connection connection) throws SQLException {
        return version(connection) > steps.size();
    }

    /// Takes the steps that are missing, each whole or not at all.
    void migrate(Connection connection) throws SQLException {
        for (int step = version(connection); step < steps.size(); step++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("begin immediate");
                for (String sql : steps.get(step)) {
                    statement.execute(sql);
                }
                statement.execute("pragma user_version = " + (step + 1));
                statement.execute("commit");
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            row.next();
            return row.getInt(1);
        }
    }
}
