package org.plenary.desktop.laptop;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A disk for SQLite alone: when it is full no database may grow by a page. It stands between the
/// program and SQLite's driver, so that the program is the one that people run.
final class SmallSqlite implements Driver, NoRoom.Disk, AutoCloseable {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int FULL = 1;
    private static final int ROOM = 0x3fffffff;

    private final Driver sqlite;
    private final List<Connection> open = new ArrayList<>();
    private int pages = ROOM;

    private SmallSqlite(Driver sqlite) {
        this.sqlite = sqlite;
    }

    /// Stands in the driver's place until closed.
    static SmallSqlite installed() throws SQLException {
        SmallSqlite disk = new SmallSqlite(DriverManager.getDriver(SQLITE));
        DriverManager.deregisterDriver(disk.sqlite);
        DriverManager.registerDriver(disk);
        return disk;
    }

    @Override
    public void fill() throws IOException {
        limit(FULL);
    }

    @Override
    public void free() throws IOException {
        limit(ROOM);
    }

    private synchronized void limit(int most) throws IOException {
        pages = most;
        try {
            for (Connection each : open) {
                if (!each.isClosed()) {
                    limit(each);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Below what a file has already, the limit is what it has.
    private void limit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + pages);
        }
    }

    @Override
    public synchronized @Nullable Connection connect(String url, Properties info)
            throws SQLException {
        Connection connection = sqlite.connect(url, info);
        if (connection != null) {
            limit(connection);
            open.add(connection);
        }
        return connection;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return sqlite.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return sqlite.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return sqlite.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return sqlite.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return sqlite.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return sqlite.getParentLogger();
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
        DriverManager.registerDriver(sqlite);
    }
}
