package org.plenary.desktop.ui;

/// How this laptop stands with the server.
public enum SyncState {
    /// Everything written here is recorded.
    ALL_SENT(Symbol.ALL_SENT),
    /// On its way now.
    SENDING(Symbol.SENDING),
    /// Waiting to be sent, or to be witnessed.
    WAITING(Symbol.WAITING),
    /// No connection; work is safe here.
    OFFLINE(Symbol.OFFLINE),
    /// Something needs the person.
    PROBLEM(Symbol.PROBLEM);

    private final Symbol symbol;

    SyncState(Symbol symbol) {
        this.symbol = symbol;
    }

    Symbol symbol() {
        return symbol;
    }
}
