package org.plenary.core.procedure;

import org.plenary.core.event.Entry;
import org.plenary.core.projection.Assembly;

/// One entry further: judged, then taken in. There is no other way for an entry to reach an
/// assembly.
public final class Fold {
    private Fold() {}

    /// The assembly after an entry, and what the procedure said of it.
    ///
    /// @param after unchanged when the ruling is [Ruling.NeedsUpdate]: nothing may be counted
    ///   beyond an entry that is not understood
    public record Step(Assembly after, Ruling ruling) {}

    /// Takes in the entry at the assembly's next position; any other position is a programming
    /// error.
    public static Step step(Assembly assembly, Entry entry) {
        if (entry.index() != assembly.size()) {
            throw new IllegalArgumentException(
                    "entry " + entry.index() + " cannot follow " + assembly.size() + " entries");
        }
        Ruling ruling = Procedure.judge(assembly, entry);
        Assembly after =
                switch (ruling) {
                    case Ruling.Counts counts -> assembly.after(entry, counts.event(), counts.by());
                    case Ruling.DoesNotCount refused -> assembly.afterRefused(entry, refused.why());
                    case Ruling.NeedsUpdate _ -> assembly;
                };
        return new Step(after, ruling);
    }
}
