package org.plenary.desktop.shell;

import org.plenary.desktop.ui.SyncState;

/// How this laptop stands with the server, and the sentence that says so.
public record SyncLine(SyncState state, String sentence) {}
