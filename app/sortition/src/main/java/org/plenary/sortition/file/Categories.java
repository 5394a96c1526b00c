package org.plenary.sortition.file;

import org.plenary.core.draw.Quotas;
import org.plenary.sortition.doctor.Leeway;

/// What a categories file says.
///
/// @param leeway as the columns `min_flex` and `max_flex` say; without them, any
public record Categories(Quotas quotas, Leeway leeway) {}
