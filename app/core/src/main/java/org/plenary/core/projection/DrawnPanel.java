package org.plenary.core.projection;

import org.plenary.core.draw.Freeze;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.EntryId;

record DrawnPanel(EntryId draw, int panel, Freeze freeze, Hash lottery) implements Drawn {}
