package org.plenary.desktop.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements with their values.
final class Sql {
    private Sql() {}

    /// Makes something of a row.
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    /// Changes rows; how many.
    static int run(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Every row that is found, in order.
    static <T> List<T> list(
            Connection connection, String sql, Row<T> reader, @Nullable Object... values)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    /// The first row that is found.
    static <T> Optional<T> first(
            Connection connection, String sql, Row<T> reader, @Nullable Object... values)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// The bytes in a column that is never null.
    static byte[] bytes(ResultSet row, String column) throws SQLException, IOException {
        return optionalBytes(row, column)
                .orElseThrow(() -> new Damaged("there is nothing where " + column + " should be"));
    }

    /// The bytes in a column, if there are any.
    static Optional<byte[]> optionalBytes(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column));
    }

    /// The text in a column that is never null.
    static String text(ResultSet row, String column) throws SQLException, IOException {
        return optionalText(row, column)
                .orElseThrow(() -> new Damaged("there is nothing where " + column + " should be"));
    }

    /// The text in a column, if there is any.
    static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
