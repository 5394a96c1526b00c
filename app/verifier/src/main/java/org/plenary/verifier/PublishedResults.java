package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
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

    /// Compares what there is: the canonical results byte for byte, the site's own table number by
    /// number. Results of an earlier length are compared with what the record gave then.
    ///
    /// @return sentences on what was compared
    static List<String> check(Place site, Origin origin, List<byte[]> entries, Assembly whole)
            throws Broken, IOException {
        List<String> said = new ArrayList<>();
        String path = OpenData.resultsPath(origin);
        Optional<byte[]> canonical = site.read(path, LONGEST);
        if (canonical.isPresent()) {
            said.add(canonical(path, canonical.get(), entries, whole));
        }
        Optional<SiteResults> table =
                site.read(SiteResults.PATH, LONGEST)
                        .map(SiteResults::new)
                        .filter(results -> !ofAnother(results, origin));
        if (table.isPresent()) {
            table.get().check(then(SiteResults.PATH, table.get().size(), entries, whole));
            said.add(agree(SiteResults.PATH, table.get().size()));
        }
        return said.isEmpty()
                ? List.of("No results are published as data beside this record.")
                : said;
    }

    /// A folder may hold several records, and the table of one of them.
    private static boolean ofAnother(SiteResults results, Origin origin) {
        return results.origin().filter(named -> !named.equals(origin.value())).isPresent();
    }

    private static String canonical(
            String path, byte[] published, List<byte[]> entries, Assembly whole)
            throws Broken, IOException {
        Matcher length = ENTRIES.matcher(new String(published, UTF_8));
        long size = length.find() ? Long.parseLong(length.group(1)) : -1;
        if (!Arrays.equals(published, OpenData.results(then(path, size, entries, whole)))) {
            throw new Broken(
                    "The results that are published in "
                            + path
                            + " are not the ones that the record gives.");
        }
        return agree(path, size);
    }

    private static String agree(String path, long size) {
        return "The published results ("
                + path
                + ", of "
                + Texts.number(size)
                + " entries) are the ones that the record gives.";
    }

    private static Assembly then(String path, long size, List<byte[]> entries, Assembly whole)
            throws Broken, IOException {
        if (size > entries.size()) {
            throw new Unreadable(
                    "The published results ("
                            + path
                            + ") are newer than the checkpoint. Please check again in a moment.");
        }
        return size == whole.size() ? whole : after(entries, Math.max(0, size));
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
