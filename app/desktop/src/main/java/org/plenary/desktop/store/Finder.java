package org.plenary.desktop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.chamber.Notebook.Note;
import org.plenary.desktop.chamber.Search;

/// Full-text search with SQLite's FTS5: over the record in `log.db`, over notes in memory only,
/// because notes are sealed on the disk.
final class Finder implements Search, AutoCloseable {
    private static final String OPEN = "\u2068";
    private static final String CLOSE = "\u2069";
    private static final String FIND =
            """
            select room, thing, find.title as title,
                   snippet(find, 1, ?, ?, '…', 28) as piece
            from find join document on document.id = find.rowid
            where find match ? order by bm25(find, 4.0, 1.0) limit ?
            """;

    private final LogStore log;
    private final OwnNotes notes;
    private final Connection memory;
    private long edition = -1;

    Finder(LogStore log, OwnNotes notes) throws IOException {
        this.log = log;
        this.notes = notes;
        try {
            memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<Found> find(String typed, int limit) {
        String query = Findable.query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            List<Found> found = new ArrayList<>(inNotes(query, limit));
            found.addAll(
                    log.database()
                            .read(connection ->
                                    Sql.list(
                                            connection,
                                            FIND,
                                            Finder::found,
                                            OPEN,
                                            CLOSE,
                                            query,
                                            limit)));
            return once(found, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A thing is found once, though its words and its file both have the words.
    private static List<Found> once(List<Found> found, int limit) {
        Map<String, Found> first = new LinkedHashMap<>();
        for (Found each : found) {
            first.putIfAbsent(each.room() + " " + each.thing().hex(), each);
        }
        return first.values().stream().limit(limit).toList();
    }

    private static Found found(ResultSet row) throws SQLException, IOException {
        return new Found(
                Room.valueOf(Sql.text(row, "room")),
                new EntryId(Hash.of(Sql.bytes(row, "thing"))),
                Findable.shown(Sql.text(row, "title")),
                Findable.shown(Sql.text(row, "piece")));
    }

    private synchronized List<Found> inNotes(String query, int limit) throws IOException {
        try {
            if (edition != notes.edition()) {
                edition = notes.edition();
                take(notes.all());
            }
            return Sql.list(memory, FIND, Finder::found, OPEN, CLOSE, query, limit);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void take(List<Note> all) throws SQLException {
        try (Statement statement = memory.createStatement()) {
            statement.execute("drop table if exists find");
            statement.execute("drop table if exists document");
            statement.execute(
                    "create virtual table find using fts5 (title, text, tokenize ="
                            + " \"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")");
            statement.execute(
                    "create table document (id integer primary key, room text, thing blob)");
        }
        for (Note note : all) {
            Sql.run(
                    memory,
                    "insert into document (id, room, thing) values (?, ?, ?)",
                    note.id(),
                    Room.NOTE.name(),
                    note.item().hash().bytes());
            Sql.run(
                    memory,
                    "insert into find (rowid, title, text) values (?, ?, ?)",
                    note.id(),
                    Findable.text(note.quote()),
                    Findable.text(note.note().isEmpty() ? note.quote() : note.note()));
        }
    }

    @Override
    public void close() {
        try {
            memory.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
