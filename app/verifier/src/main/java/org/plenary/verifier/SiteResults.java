package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.counting.Counts;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Result;

/// The site's own table of results, `data/results.json`, which readers see: every number in it that
/// decides something, against what the record gives.
///
/// It is read as text, since all that is asked of it is whether it says these numbers of these
/// ballots.
final class SiteResults {
    /// Where it lies below the site's base address.
    static final String PATH = "data/results.json";

    private final String text;

    SiteResults(byte[] json) {
        text = withoutSpace(new String(json, UTF_8));
    }

    /// Whose results these are.
    Optional<String> origin() {
        return first("\"origin\":\"([^\"]+)\"");
    }

    /// Up to how many entries they reach.
    long size() {
        return first("\"counted\":([0-9]{1,9})[,}]").map(Long::parseLong).orElse(-1L);
    }

    /// Compares every ballot with the assembly of that size.
    void check(Assembly assembly) throws Broken {
        List<Result> results = Result.of(assembly);
        long ballots = Pattern.compile("\"rule\":\\{").matcher(text).results().count();
        require(ballots == results.size(), "another number of ballots");
        for (Result result : results) {
            ballot(result);
        }
    }

    private void ballot(Result result) throws Broken {
        String what = "the ballot at position " + Texts.number(result.ballot().mark().index());
        String id = result.ballot().mark().id().hex();
        String ballot = part(id, what);
        says(ballot, "recommendation", quoted(result.ballot().recommendation().hex()), what);
        says(ballot, "version", result.ballot().version(), what);
        says(ballot, "entitled", result.ballot().entitled(), what);
        says(ballot, "cast", result.ballot().votes().size(), what);
        if (result.closed().isPresent()) {
            counted(ballot, result.closed().get(), what);
        }
        String recommendation = part(result.ballot().recommendation().hex(), what);
        says(recommendation, "adopted", result.adopted().isPresent(), what);
    }

    private static void counted(String ballot, Closed closed, String what) throws Broken {
        Counts counts = closed.counts();
        says(ballot, "yes", counts.yes(), what);
        says(ballot, "no", counts.no(), what);
        says(ballot, "abstain", counts.abstain(), what);
        says(ballot, "unstated", counts.unstated(), what);
        says(ballot, "unopened", counts.unopened(), what);
        says(ballot, "settled", closed.settled(), what);
        if (closed.outcome().isPresent()) {
            String outcome = closed.outcome().get().name().toLowerCase(Locale.ROOT);
            says(ballot, "outcome", quoted(outcome.replace('_', '-')), what);
        }
    }

    /// What is said of one thing: from its id up to the next one's.
    private String part(String id, String what) throws Broken {
        int from = text.indexOf("{\"id\":\"" + id + "\"");
        require(from >= 0, "nothing on " + what);
        int to = text.indexOf("{\"id\":\"", from + 1);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }

    private static void says(String part, String name, Object value, String what) throws Broken {
        Matcher said = Pattern.compile("\"" + name + "\":(\"[^\"]*\"|[^,}\\]]*)[,}]").matcher(part);
        boolean right = said.find() && said.group(1).equals(value.toString());
        require(right, "another " + name + " of " + what);
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }

    private static void require(boolean holds, String otherwise) throws Broken {
        if (!holds) {
            throw new Broken(
                    "The results that are published in "
                            + PATH
                            + " are not the ones that the record gives: they say "
                            + otherwise
                            + ".");
        }
    }

    private Optional<String> first(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String withoutSpace(String json) {
        StringBuilder bare = new StringBuilder(json.length());
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && (i == 0 || json.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (quoted || !Character.isWhitespace(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
