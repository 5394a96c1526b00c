package org.plenary.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.plenary.core.term.Origin;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// A connection to the database whose settings were read back: SQLite ignores in silence what it
/// cannot do, and WAL with anything but FULL loses acknowledged entries in a power cut (RELIABILITY
/// section 4).
final class SqliteConnection {
    private static final int APPLICATION = 0x506c656e;
    private static final int VERSION = 1;

    private final Connection connection;

    private SqliteConnection(Connection connection) {
        this.connection = connection;
    }

    /// The one connection that writes.
    static SqliteConnection writer(Path file, Origin origin) throws CannotStart {
        try {
            Connection connection = connect(file, config());
            SqliteConnection database = new SqliteConnection(connection);
            database.settings(file);
            database.sound(file);
            database.schema(file, origin);
            return database;
        } catch (SQLException notOpened) {
            throw cannotOpen(file, notOpened);
        }
    }

    /// A connection that cannot write.
    static SqliteConnection reader(Path file) throws SQLException {
        SQLiteConfig config = config();
        Connection connection = connect(file, config);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
        }
        return new SqliteConnection(connection);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        return config;
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    Connection connection() {
        return connection;
    }

    private void settings(Path file) throws SQLException, CannotStart {
        set("trusted_schema", "off");
        set("cell_size_check", "on");
        set("mmap_size", "0");
        set("secure_delete", "on");
        set("fullfsync", "on");
        boolean durable =
                "wal".equals(value("journal_mode"))
                        && "2".equals(value("synchronous"))
                        && "1".equals(value("secure_delete"))
                        && "0".equals(value("trusted_schema"));
        if (!durable) {
            throw new CannotStart(
                    "The database "
                            + file
                            + " cannot be kept safely on this disk: SQLite does not take the"
                            + " settings journal_mode=WAL and synchronous=FULL there. Please put"
                            + " the data folder on a local disk.");
        }
    }

    private void set(String pragma, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma " + pragma + " = " + value);
        }
    }

    private String value(String pragma) throws SQLException {
        return text("pragma " + pragma);
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1).toLowerCase(Locale.ROOT) : "";
        }
    }

    private void sound(Path file) throws SQLException, CannotStart {
        if (!"ok".equals(text("pragma quick_check(1)"))) {
            throw damaged(file);
        }
    }

    private void schema(Path file, Origin origin) throws SQLException, CannotStart {
        String version = value("user_version");
        String application = value("application_id");
        if (version.equals("0") && application.equals("0") && text(ANY_TABLE).isEmpty()) {
            create(origin);
            return;
        }
        if (!application.equals(Integer.toString(APPLICATION))) {
            throw new CannotStart(file + " is a database of another program.");
        }
        if (!version.equals(Integer.toString(VERSION))) {
            throw new CannotStart(
                    file
                            + " was written by a newer version of this server. Please start that"
                            + " version.");
        }
        String theirs = text("select origin from head");
        if (!theirs.equals(origin.value())) {
            throw new CannotStart(
                    "The data folder holds the record of "
                            + theirs
                            + ", and this server was started for "
                            + origin
                            + ". Please give it its own data folder, or the right --origin.");
        }
    }

    private static final String ANY_TABLE = "select name from sqlite_schema limit 1";

    private void create(Origin origin) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("begin immediate");
            for (String table : Schema.TABLES) {
                statement.execute(table);
            }
            try (var head = connection.prepareStatement("insert into head values (1, ?, ?, ?)")) {
                head.setString(1, origin.value());
                head.setLong(2, Head.EMPTY.size());
                head.setBytes(3, Head.EMPTY.root().bytes());
                head.executeUpdate();
            }
            statement.execute("pragma application_id = " + APPLICATION);
            statement.execute("pragma user_version = " + VERSION);
            statement.execute("commit");
        }
    }

    static CannotStart cannotOpen(Path file, SQLException why) {
        String message = String.valueOf(why.getMessage());
        boolean damaged = message.contains("NOTADB") || message.contains("CORRUPT");
        return damaged
                ? damaged(file)
                : new CannotStart("The database " + file + " cannot be opened: " + message, why);
    }

    static CannotStart damaged(Path file) {
        return new CannotStart(
                "The database "
                        + file
                        + " is damaged. Nothing was changed. Please move it away (keep it), and"
                        + " bring the record back with `restore --from` a backup, a stick or the"
                        + " published folder.");
    }

    void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new IOException("the database did not close", failed);
        }
    }
}
