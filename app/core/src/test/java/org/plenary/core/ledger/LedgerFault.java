package org.plenary.core.ledger;

import org.plenary.core.term.EntryId;

/// A fault that was planted: nothing here may know this.
public final class LedgerFault {
    private LedgerFault() {}

    static String name() {
        return EntryId.class.getName();
    }
}
