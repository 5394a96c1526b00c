package org.plenary.desktop.store;

import java.io.IOException;
import java.io.Serial;
import java.sql.SQLException;

/// An error of SQLite on its way out of a transaction; [Database] says what it means.
final class BrokenWrite extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final SQLException error;

    BrokenWrite(SQLException error) {
        super(error);
        this.error = error;
    }

    SQLException error() {
        return error;
    }
}
