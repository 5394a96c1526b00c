package org.plenary.core.projection;

import org.plenary.core.event.ConveningEvent.AssemblyFounded;
import org.plenary.core.term.Origin;

/// How this assembly began.
///
/// @param mark entry 0; its id in eight words stands on every letter
public record Founding(Mark mark, Origin origin, AssemblyFounded facts) {}
