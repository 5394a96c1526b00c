package org.plenary.desktop.store;

import java.util.List;

/// The shape of `own.db`. What is called sealed is closed by the [Seal] for the purpose named
/// beside it.
final class OwnSchema {
    private static final List<String> FIRST =
            List.of(
                    """
                    create table fact (
                        name text primary key,
                        text text,        -- what is no secret
                        sealed blob       -- what is: 'fact NAME'
                    ) strict, without rowid
                    """,
                    """
                    create table preference (name text primary key, value text not null)
                    strict, without rowid
                    """,
                    """
                    create table draft (
                        about text primary key,
                        sealed blob not null,     -- 'draft ABOUT': its id and fields
                        saved integer not null    -- milliseconds, by this laptop's clock
                    ) strict
                    """,
                    """
                    create table note (
                        id integer primary key autoincrement,
                        item blob not null,
                        sealed blob not null      -- 'note'
                    ) strict
                    """,
                    """
                    create table outgoing (
                        place integer primary key,   -- the order of this device's chain
                        id blob not null unique,
                        bytes blob not null,         -- the signed note
                        body blob,                   -- 'body': key and words
                        choice blob,                 -- 'choice': what a vote seals, and its key
                        signed integer not null,     -- milliseconds, by this laptop's clock
                        way text not null,
                        position integer,            -- in the record, once the server said it
                        about text,                  -- the draft that it ended
                        draft blob                   -- 'draft ABOUT', for taking it back
                    ) strict
                    """,
                    """
                    create table checkpoint (
                        origin text not null,
                        size integer not null,
                        root blob not null,
                        note blob not null,
                        checked integer not null,
                        primary key (origin, size, root)
                    ) strict
                    """,
                    """
                    create table proof (entry blob primary key, text text not null)
                    strict, without rowid
                    """,
                    """
                    create table file (
                        sha256 blob primary key,
                        size integer not null,
                        media text not null,
                        delivered integer not null   -- whether the server has all of it
                    ) strict, without rowid
                    """);

    private static final List<String> SECOND =
            List.of(
                    """
                    create table strongbox (
                        name text primary key,
                        sealed blob not null         -- 'strongbox NAME'
                    ) strict
                    """);

    private OwnSchema() {}

    static Schema schema() {
        return new Schema(List.of(FIRST, SECOND), true);
    }
}
