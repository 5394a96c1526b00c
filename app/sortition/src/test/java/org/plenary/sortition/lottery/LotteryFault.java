package org.plenary.sortition.lottery;

import org.plenary.sortition.file.Mapping;

/// A fault for the architecture test to find.
public final class LotteryFault {
    Mapping mapping() {
        return Mapping.plain();
    }
}
