package org.plenary.desktop.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Search.Room;

/// What can be found: the words of things, and the text of their files, in the full-text index.
final class Documents {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private final Connection connection;

    Documents(Connection connection) {
        this.connection = connection;
    }

    private record Waiting(long id, Room room, Optional<Words> words) {}

    /// Takes every document whose words are here and that is not in the index yet into it.
    void indexWhatCame() throws SQLException, IOException {
        List<Waiting> waiting =
                Sql.list(
                        connection,
                        "select document.id, room, record from document"
                                + " join body using (commitment)"
                                + " where indexed = 0 and record is not null",
                        row ->
                                new Waiting(
                                        row.getLong("id"),
                                        Room.valueOf(Sql.text(row, "room")),
                                        words(Sql.bytes(row, "record"))));
        for (Waiting each : waiting) {
            if (each.words().isPresent()) {
                Words words = each.words().get();
                insert(each.id(), title(words), text(each.room(), words));
            } else {
                mark(each.id());
            }
        }
    }

    /// Bytes that are not words can be committed to; there is nothing to find in them.
    private static Optional<Words> words(byte[] record) {
        try {
            return Optional.of(Body.parse(record).words());
        } catch (Malformed noWords) {
            return Optional.empty();
        }
    }

    /// Takes the text of a thing's file in.
    void file(Hash thing, Hash file, String title, String text) throws SQLException, IOException {
        String part = part(file);
        Sql.run(
                connection,
                "insert or ignore into document (room, thing, part) values (?, ?, ?)",
                Room.EVIDENCE.name(),
                thing.bytes(),
                part);
        long id =
                Sql.first(
                                connection,
                                "select id from document where thing = ? and part = ?",
                                row -> row.getLong("id"),
                                thing.bytes(),
                                part)
                        .orElseThrow();
        insert(id, title, text);
    }

    boolean has(Hash thing, Hash file) throws SQLException, IOException {
        return Sql.first(
                        connection,
                        "select 1 from document where thing = ? and part = ? and indexed = 1",
                        row -> true,
                        thing.bytes(),
                        part(file))
                .isPresent();
    }

    private static String part(Hash file) {
        return "file " + file.hex();
    }

    private void insert(long id, String title, String text) throws SQLException {
        Sql.run(connection, "delete from find where rowid = ?", id);
        Sql.run(
                connection,
                "insert into find (rowid, title, text) values (?, ?, ?)",
                id,
                Findable.text(title),
                Findable.text(text));
        mark(id);
    }

    private void mark(long id) throws SQLException {
        Sql.run(connection, "update document set indexed = 1 where id = ?", id);
    }

    private static String title(Words words) {
        return words.get("title").isEmpty() ? words.get("name") : words.get("title");
    }

    /// What stands under a title: the short words, the text, then the rest. Names of files are
    /// nothing to find.
    private static String text(Room room, Words words) {
        String text = words.get("text");
        Stream<String> rest =
                words.byName().entrySet().stream()
                        .filter(each ->
                                !List.of("title", "name", "short", "text").contains(each.getKey())
                                        && !each.getKey().startsWith("file."))
                        .map(each -> each.getValue());
        return Stream.concat(
                        Stream.of(
                                words.get("short"),
                                room == Room.EVIDENCE ? PLAIN.render(MARKDOWN.parse(text)) : text),
                        rest)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
