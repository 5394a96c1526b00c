package org.plenary.sortition.doctor;

import org.plenary.sortition.file.Mapping;

/// A fault for the architecture test to find.
public final class DoctorFault {
    Mapping mapping() {
        return Mapping.plain();
    }
}
