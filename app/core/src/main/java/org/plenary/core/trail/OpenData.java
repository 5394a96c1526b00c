package org.plenary.core.trail;

import org.plenary.core.codec.ResultsCodec;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Origin;

/// What is published of an assembly for others to compute with. The site writes these bytes and the
/// verifier compares them.
public final class OpenData {
    private OpenData() {}

    /// Where the results lie below the site's base address, such as `data/values/results.json`.
    public static String resultsPath(Origin origin) {
        return "data/" + origin.name() + "/results.json";
    }

    /// Every ballot's result as canonical JSON and a newline: counts with their base, what was
    /// adopted, and where the answers stand. It names the number of entries that it was computed
    /// from.
    public static byte[] results(Assembly assembly) {
        return ResultsCodec.encode(assembly);
    }
}
