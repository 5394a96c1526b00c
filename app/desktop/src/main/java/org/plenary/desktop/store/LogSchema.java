package org.plenary.desktop.store;

import java.util.List;

/// The shape of `log.db`: a copy of the record, and what can be made of it again.
final class LogSchema {
    private static final List<String> FIRST =
            List.of(
                    """
                    create table entry (
                        position integer primary key,
                        id blob not null unique,
                        device blob not null,
                        bytes blob not null
                    ) strict
                    """,
                    "create index entry_of_device on entry (device, position)",
                    """
                    create table body (
                        commitment blob primary key,
                        position integer not null,   -- of the entry whose words these are
                        record blob,                 -- null while they are not here
                        erased integer not null default 0
                    ) strict
                    """,
                    "create index body_wanted on body (position)"
                            + " where record is null and erased = 0",
                    """
                    create table head (
                        one integer primary key check (one = 1),
                        size integer not null,
                        root blob not null,          -- of the tree over all entries here
                        counted integer not null     -- how many were checked and counted
                    ) strict
                    """,
                    """
                    create table document (
                        id integer primary key,
                        room text not null,
                        thing blob not null,         -- the entry that a find leads to
                        part text not null,          -- its words, or one of its files
                        commitment blob,             -- of the words, unless it is a file
                        indexed integer not null default 0,
                        unique (thing, part)
                    ) strict
                    """,
                    "create index document_of_words on document (commitment)",
                    """
                    create virtual table find using fts5 (
                        title, text,
                        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
                    )
                    """);

    private static final List<String> SECOND =
            List.of(
                    """
                    create table recollection (
                        one integer primary key check (one = 1),
                        size integer not null,       -- how many entries it adds up
                        bytes blob not null
                    ) strict
                    """);

    private LogSchema() {}

    static Schema schema() {
        return new Schema(List.of(FIRST, SECOND), false);
    }
}
