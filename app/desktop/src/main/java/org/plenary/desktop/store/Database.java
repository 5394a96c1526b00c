package org.plenary.desktop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

/// One SQLite file: one connection that writes, one beside it that only reads, and no half-done
/// writes.
///
/// After any error in a write the connection is closed and the next write opens another, because
/// after a full disk a roll-back may fail and leave rows that others see (RELIABILITY section 4).
final class Database implements AutoCloseable {
    private static final int FULL = 13;
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;
    private static final int DISK_ERROR = 10;

    private static final List<String> SETTINGS =
            List.of(
                    "pragma busy_timeout = 5000",
                    "pragma synchronous = full",
                    "pragma fullfsync = on",
                    "pragma foreign_keys = on",
                    "pragma trusted_schema = off",
                    "pragma cell_size_check = on",
                    "pragma mmap_size = 0",
                    "pragma secure_delete = on",
                    "pragma temp_store = memory");

    private final Path file;
    private final boolean precious;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private @Nullable Connection writer;
    private @Nullable Connection reader;
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean diskFailed;

    /// What is done with a connection. What it throws undoes it.
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private Database(Path file, boolean precious) {
        this.file = file;
        this.precious = precious;
    }

    /// Opens a file, made when it is not there, and brings it to this schema. [Damaged] when SQLite
    /// finds it broken.
    static Database open(Path file, Schema schema) throws IOException {
        Database database = new Database(file, schema.precious());
        if (Files.notExists(file)) {
            Files.createFile(file);
            Profile.onlyForItsOwner(file, "rw-------");
        }
        try {
            Connection connection = database.connect();
            database.writer = connection;
            if (schema.isOlderThan(connection)) {
                throw new ProblemException(new Problem.StoreNewer());
            }
            database.check(connection);
            schema.migrate(connection);
            return database;
        } catch (SQLException e) {
            database.close();
            throw database.trouble(e);
        } catch (IOException e) {
            database.close();
            throw e;
        }
    }

    /// One transaction: when this returns, what was written survives a power cut; when it throws,
    /// nothing was written.
    <T extends @Nullable Object> T write(Work<T> work) throws IOException {
        writing.lock();
        boolean done = false;
        try {
            if (diskFailed) {
                throw new ProblemException(new Problem.DiskFailed(file.toString()));
            }
            Connection connection = writer();
            execute(connection, "begin immediate");
            T result = work.on(connection);
            execute(connection, "commit");
            done = true;
            writes.incrementAndGet();
            return result;
        } catch (SQLException e) {
            throw trouble(e);
        } catch (BrokenWrite e) {
            throw trouble(e.error());
        } finally {
            if (!done) {
                discard(writer);
                writer = null;
            }
            writing.unlock();
        }
    }

    /// Reads what was committed, without waiting for a write under way.
    <T extends @Nullable Object> T read(Work<T> work) throws IOException {
        reading.lock();
        boolean done = false;
        try {
            Connection connection = reader();
            T result = work.on(connection);
            done = true;
            return result;
        } catch (SQLException e) {
            throw trouble(e);
        } finally {
            if (!done) {
                discard(reader);
                reader = null;
            }
            reading.unlock();
        }
    }

    /// How often something was written since this was opened.
    long writes() {
        return writes.get();
    }

    /// Writes a compact copy of what is committed to a file that must not be there yet.
    void copyTo(Path copy) throws IOException {
        writing.lock();
        try (var statement = writer().prepareStatement("vacuum into ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException e) {
            throw trouble(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            reading.lock();
            try {
                discard(reader);
                reader = null;
                discard(writer);
                writer = null;
            } finally {
                reading.unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    private Connection writer() throws SQLException, IOException {
        Connection connection = writer;
        if (connection == null) {
            connection = connect();
            writer = connection;
            check(connection);
        }
        return connection;
    }

    private Connection reader() throws SQLException, IOException {
        Connection connection = reader;
        if (connection == null) {
            connection = connect();
            reader = connection;
            execute(connection, "pragma query_only = on");
        }
        return connection;
    }

    private Connection connect() throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            for (String setting : SETTINGS) {
                execute(connection, setting);
            }
            // Read back: a folder on a network, for instance, silently has no write-ahead log.
            boolean kept =
                    "wal".equals(ask(connection, "pragma journal_mode = wal"))
                            && "2".equals(ask(connection, "pragma synchronous"));
            if (!kept) {
                throw new ProblemException(new Problem.FileRefused(file.toString()));
            }
            return connection;
        } catch (SQLException | IOException e) {
            discard(connection);
            throw e;
        }
    }

    private void check(Connection connection) throws SQLException, IOException {
        String found = precious ? ask(connection, "pragma quick_check(1)") : "ok";
        if (!"ok".equals(found)) {
            throw new SQLException(found, "", CORRUPT);
        }
    }

    private static String ask(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(pragma)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void discard(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyUseless) {
            return;
        }
    }

    /// What an error of SQLite means here. After an error of the disk itself nothing is written any
    /// more until the program starts again: a second fsync may claim what the first one lost.
    private IOException trouble(SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case FULL -> new ProblemException(new Problem.DiskFull(), e);
            case CORRUPT, NOT_A_DATABASE -> new Damaged(file, e);
            case DISK_ERROR -> {
                diskFailed = true;
                yield new ProblemException(new Problem.DiskFailed(file.toString()), e);
            }
            default -> new IOException(file + ": " + e.getMessage(), e);
        };
    }
}
