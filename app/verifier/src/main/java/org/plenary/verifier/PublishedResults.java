package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.procedure.Fold;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.OpenData;
import org.plenary.core.trail.SignedEntry;

/// The results that the site publishes as data, against those that the record gives.
final class PublishedResults {
    private static final int LONGEST = 16_000_000;
    private static final Pattern ENTRIES = Pattern.compile("\"entries\":([0-9]{1,9})[,}]");

    private PublishedResults() {}

    /// Compares them, byte for byte. Results of an earlier length are compared with what the record
    /// gave then.
    ///
    /// @return a sentence on what was compared
    static String check(Place site, Origin origin, List<byte[]> entries, Assembly whole)
            throws Broken, IOException {
        String path = OpenData.resultsPath(origin);
        Optional<byte[]> published = site.read(path, LONGEST);
        if (published.isEmpty()) {
            return "No results are published as data beside this record (" + path + ").";
        }
        Matcher length = ENTRIES.matcher(new String(published.get(), UTF_8));
        long size = length.find() ? Long.parseLong(length.group(1)) : -1;
        if (size > entries.size()) {
            throw new Unreadable(
                    "The published results ("
                            + path
                            + ") are newer than the checkpoint. Please check again in a moment.");
        }
        Assembly then = size == whole.size() ? whole : after(entries, Math.max(0, size));
        if (!Arrays.equals(published.get(), OpenData.results(then))) {
            throw new Broken(
                    "The results that are published in "
                            + path
                            + " are not the ones that the record gives.");
        }
        return "The published results ("
                + path
                + ", of "
                + Texts.number(size)
                + " entries) are the ones that the record gives.";
    }

    /// The assembly after some entries, whose signatures have been checked before.
    private static Assembly after(List<byte[]> entries, long size) throws Broken {
        Assembly assembly = Assembly.EMPTY;
        for (byte[] bytes : entries.subList(0, (int) size)) {
            try {
                SignedEntry entry = SignedEntry.parse(bytes);
                assembly = Fold.step(assembly, entry.at(assembly.size())).after();
            } catch (Malformed damaged) {
                throw Broken.at(assembly.size(), "this is no entry: " + damaged.sentence() + ".");
            }
        }
        return assembly;
    }
}
