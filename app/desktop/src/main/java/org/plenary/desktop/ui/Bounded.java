package org.plenary.desktop.ui;

import javafx.beans.property.ReadOnlyStringProperty;

/// A place for text that takes nothing in that would be too long: what was there stays. [FormField]
/// says so under it.
public interface Bounded {
    /// Why the last thing typed or pasted was not taken in; empty when it was.
    ReadOnlyStringProperty refusedProperty();
}
