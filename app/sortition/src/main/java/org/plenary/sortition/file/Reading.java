package org.plenary.sortition.file;

import java.util.List;
import java.util.Optional;

/// What came of reading a file: a result if nothing in it has to be mended.
///
/// @param result there if and only if there are no faults
/// @param notices in any case
public record Reading<T>(Optional<T> result, List<Fault> faults, List<Notice> notices) {
    /// Keeps copies.
    public Reading {
        faults = List.copyOf(faults);
        notices = List.copyOf(notices);
        if (result.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a file is either read or has faults");
        }
    }

    static <T> Reading<T> of(T result, List<Notice> notices) {
        return new Reading<>(Optional.of(result), List.of(), notices);
    }

    static <T> Reading<T> failed(List<Fault> faults, List<Notice> notices) {
        return new Reading<>(Optional.empty(), faults, notices);
    }
}
