package org.plenary.server.store;

import java.util.List;

/// The tables. Entries and checkpoints are only ever added: the database itself refuses to change
/// or to drop one.
final class Schema {
    private Schema() {}

    static final List<String> TABLES =
            List.of(
                    """
                    create table head (
                        one integer primary key check (one = 1),
                        origin text not null,
                        size integer not null,
                        root blob not null) strict\
                    """,
                    """
                    create table entry (
                        position integer primary key,
                        id blob not null unique,
                        note blob not null,
                        root blob not null,
                        time integer not null) strict\
                    """,
                    """
                    create table body (
                        commitment blob not null unique,
                        record blob,
                        erased_by integer references entry,
                        check ((record is null) <> (erased_by is null))) strict\
                    """,
                    """
                    create table choice (
                        vote blob not null unique references entry (id),
                        record blob not null) strict\
                    """,
                    """
                    create table checkpoint (
                        size integer primary key,
                        root blob not null,
                        note blob not null) strict\
                    """,
                    never("entry", "update"),
                    never("entry", "delete"),
                    never("checkpoint", "update"),
                    never("checkpoint", "delete"));

    private static String never(String table, String change) {
        return "create trigger "
                + table
                + "_never_"
                + change
                + " before "
                + change
                + " on "
                + table
                + " begin select raise(abort, 'the record is only ever added to'); end";
    }
}
