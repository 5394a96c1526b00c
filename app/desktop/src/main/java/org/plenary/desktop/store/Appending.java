package org.plenary.desktop.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.EntryId;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.desktop.chamber.Search.Room;

/// One transaction that adds to the copy of the record.
public final class Appending {
    static final String WORDS = "words";

    private final Connection connection;

    /// What is done in the transaction.
    @FunctionalInterface
    public interface Work<T> {
        /// Adds to the record; what this throws undoes all of it.
        T with(Appending appending) throws IOException;
    }

    Appending(Connection connection) {
        this.connection = connection;
    }

    /// Adds the entry at a position, and remembers that its words are wanted.
    public void entry(long position, SignedEntry entry) throws IOException {
        run(
                "insert into entry (position, id, device, bytes) values (?, ?, ?, ?)",
                position,
                entry.id().hash().bytes(),
                LogStore.bytes(entry.envelope().device()),
                entry.bytes());
        Optional<BodyRef> ref = entry.envelope().body();
        if (ref.isPresent()) {
            run(
                    "insert or ignore into body (commitment, position) values (?, ?)",
                    ref.get().commitment().bytes(),
                    position);
        }
    }

    /// Adds words that an entry here committed to; all others are left out.
    public void body(Body body) throws IOException {
        run(
                "update body set record = ? where commitment = ? and erased = 0",
                body.record(),
                body.ref().commitment().bytes());
    }

    /// Removes words, for good.
    public void erase(Hash commitment) throws IOException {
        run(
                "update body set record = null, erased = 1 where commitment = ?",
                (Object) commitment.bytes());
        run(
                "delete from find where rowid in (select id from document where commitment = ?)",
                (Object) commitment.bytes());
        run("delete from document where commitment = ?", (Object) commitment.bytes());
    }

    /// Says that the words with this commitment are what a find of this thing is made of, in place
    /// of earlier ones.
    public void document(Room room, EntryId thing, Hash commitment) throws IOException {
        byte[] id = thing.hash().bytes();
        run(
                "delete from find where rowid in"
                        + " (select id from document where thing = ? and part = ?)",
                id,
                WORDS);
        run(
                "insert into document (room, thing, part, commitment) values (?, ?, ?, ?)"
                        + " on conflict (thing, part) do update"
                        + " set room = excluded.room, commitment = excluded.commitment, indexed = 0",
                room.name(),
                id,
                WORDS,
                commitment.bytes());
    }

    /// Says that a thing is not to be found any more.
    public void forget(EntryId thing) throws IOException {
        byte[] id = thing.hash().bytes();
        run("delete from find where rowid in (select id from document where thing = ?)", id);
        run("delete from document where thing = ?", (Object) id);
    }

    /// Makes everything findable whose words have come. Called last.
    public void index() throws IOException {
        try {
            new Documents(connection).indexWhatCame();
        } catch (SQLException e) {
            throw new BrokenWrite(e);
        }
    }

    /// Says what is here now.
    public void head(LogStore.Head head) throws IOException {
        run(
                "insert or replace into head (one, size, root, counted) values (1, ?, ?, ?)",
                head.size(),
                head.root().bytes(),
                head.counted());
    }

    private void run(String sql, Object... values) throws IOException {
        try {
            Sql.run(connection, sql, values);
        } catch (SQLException e) {
            throw new BrokenWrite(e);
        }
    }
}
